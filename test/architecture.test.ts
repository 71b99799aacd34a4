import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

/** What each folder of `src` may import from the others; all else is refused. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  model: ["shared"],
  language: ["model", "shared"],
  feed: ["language", "model", "shared"],
  extract: ["language", "model", "shared"],
  brief: ["language", "model", "shared"],
  story: ["language", "model", "shared"],
  digest: ["language", "model", "shared"],
  command: ["language", "model", "shared"],
  present: ["language", "model", "shared"],
  app: [
    "feed",
    "extract",
    "brief",
    "story",
    "digest",
    "command",
    "present",
    "language",
    "model",
    "shared",
  ],
  infra: ["config"],
  adapters: ["app", "present", "config", "model", "shared"],
  config: ["model", "shared"],
  compose: ["adapters", "app", "config", "model", "shared"],
  functions: ["compose", "config", "adapters", "app", "model", "shared"],
  local: [
    "compose",
    "adapters",
    "app",
    "command",
    "config",
    "functions",
    "infra",
    "model",
    "shared",
  ],
  cli: [
    "compose",
    "adapters",
    "app",
    "local",
    "config",
    "present",
    "feed",
    "extract",
    "brief",
    "story",
    "digest",
    "command",
    "language",
    "model",
    "shared",
  ],
};

/** No clock, no chance, no world: the same input gives the same output. */
const pureFolders = [
  "shared",
  "model",
  "language",
  "feed",
  "extract",
  "brief",
  "story",
  "digest",
  "command",
  "present",
];
const impure = [
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bMath\.random\(/,
  /\bprocess\./,
  /\bfetch\(/,
  /\bsetTimeout\(/,
  /from "node:(?!buffer|crypto|util|zlib)[^"]+"/,
];

const linesMax = 250;

type Source = { readonly path: string; readonly folder: string; readonly text: string };

function sources(): readonly Source[] {
  const files = ["src", "functions"].filter(existsSync).flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${root}/${name}`),
  );
  return files.map((path) => ({ path, folder: folderOf(path), text: readFileSync(path, "utf8") }));
}

function folderOf(path: string): string {
  const [root, first] = path.split("/");
  return root === "functions" ? "functions" : (first ?? "").replace(/\.ts$/, "");
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

function faultsOf({ path, folder, text }: Source): readonly string[] {
  const faults: string[] = [];
  const training = path.startsWith("src/brief/training/");
  for (const name of importsOf(text)) {
    if (name.startsWith(".")) {
      const target = folderOf(posix.join(posix.dirname(path), name));
      const isOwn = target === folder || training;
      const mayLoad = target === "functions" && mayImport[folder]?.includes("functions");
      if (!isOwn && !mayLoad) faults.push(`${path}: use # for ${name}`);
    }
    if (!name.startsWith("#")) continue;
    const target = name.slice(1).split("/")[0]?.replace(/\.ts$/, "") ?? "";
    if (target === folder) faults.push(`${path}: use ./ for ${name}`);
    else if (!mayImport[folder]?.includes(target)) faults.push(`${path}: may not import ${name}`);
  }
  if (pureFolders.includes(folder) && !training) {
    for (const pattern of impure) {
      const found = pattern.exec(text);
      if (found) faults.push(`${path}: is not pure: ${found[0]}`);
    }
  }
  const lines = text.split("\n").length;
  if (lines > linesMax) faults.push(`${path}: ${lines} lines, at most ${linesMax}`);
  if (/\bexport default\b/.test(text)) faults.push(`${path}: has a default export`);
  if (/(^|\/)(index|utils?|common|misc|types)\.ts$/.test(path))
    faults.push(`${path}: name it after what it does`);
  return faults;
}

describe("the shape of the code", () => {
  it("keeps to the import rule, purity and size", () => {
    expect(sources().flatMap(faultsOf)).toEqual([]);
  });

  it("is what ARCHITECTURE.md says of each folder", () => {
    const rows = readFileSync("ARCHITECTURE.md", "utf8").matchAll(
      /^\| `(?:src\/)?([a-z]+)\/?`[^|]*\|[^|]*\| *(`[^|]*|nothing *)\|$/gm,
    );
    const said = [...rows].map(([, folder = "", cell = ""]) => [
      folder,
      [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name).toSorted(),
    ]);
    expect(said.length).toBeGreaterThan(12);
    expect(said).toEqual(
      said.map(([folder]) => [
        folder,
        (mayImport[String(folder)] ?? [])
          .filter((name) => name !== "shared" || folder === "model")
          .toSorted(),
      ]),
    );
  });

  it.each([
    ["a verb that imports another verb", "src/brief/x.ts", 'import { a } from "#story/a.ts";'],
    ["a model that imports the app", "src/model/x.ts", 'import type { A } from "#app/ports.ts";'],
    ["a folder that nobody listed", "src/helpers/x.ts", 'import { a } from "#model/a.ts";'],
    ["a clock in a pure folder", "src/digest/x.ts", "const now = Date.now();"],
    [
      "the file system in a pure folder",
      "src/feed/x.ts",
      'import { readFileSync } from "node:fs";',
    ],
    ["a way around the #", "src/brief/x.ts", 'import { a } from "../story/a.ts";'],
    [
      "a use case that imports a Lambda",
      "src/app/x.ts",
      'import { a } from "../../functions/a.ts";',
    ],
    ["an adapter that imports a verb", "src/adapters/http/x.ts", 'import { a } from "#feed/a.ts";'],
    ["a file that is too long", "src/app/x.ts", "\n".repeat(linesMax + 1)],
    ["a barrel", "src/model/index.ts", ""],
  ])("finds %s", (_case, path, text) => {
    expect(faultsOf({ path, folder: folderOf(path), text })).not.toEqual([]);
  });
});
