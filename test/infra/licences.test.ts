import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildFunctions } from "../../infra/build/build-functions.ts";
import { licencesOf, packagesIn } from "../../infra/build/licences.ts";

const folder = mkdtempSync(join(tmpdir(), "licences-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A package as npm installs it. */
function installed(name: string, manifest: object, files: Readonly<Record<string, string>> = {}) {
  const at = join(folder, "node_modules", name);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, "package.json"), JSON.stringify({ name, version: "1.0.0", ...manifest }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
  return at;
}

const apache = { license: "Apache-2.0" };

describe("the licences of a bundle", () => {
  it("name who made each package, with each text once, and what a NOTICE says", () => {
    const text = licencesOf([
      installed("one", { license: "MIT", author: "Ana" }, { LICENSE: "Anyone may." }),
      installed(
        "two",
        { license: "MIT", author: { name: "Ben" } },
        { "license.md": "Anyone may.\r\n" },
      ),
      installed("three", apache, { LICENSE: "Apache's words", NOTICE: "Made by Cleo." }),
    ]);
    expect(text).toMatchInlineSnapshot(`
      "one 1.0.0 (MIT), Ana
      two 1.0.0 (MIT), Ben

      Anyone may.

      --------------------------------------------------------------------------------

      three 1.0.0 (Apache-2.0)

      Apache's words

      Made by Cleo.
      "
    `);
  });

  it("are those of its sister for a package without a text, or the usual words with its author", () => {
    installed("@scope/with", apache, { LICENSE: "Apache's words" });
    expect(licencesOf([installed("@scope/without", apache)])).toContain("Apache's words");
    const plain = licencesOf([installed("plain", { license: "MIT", author: "Dora" })]);
    expect(plain).toContain("Copyright (c) Dora\n\nPermission is hereby granted");
  });

  it.each([
    ["GPL-3.0-only", "copyleft 1.0.0 is under GPL-3.0-only."],
    ["SEE LICENSE IN LICENSE", "copyleft 1.0.0 is under SEE LICENSE IN LICENSE."],
    ["MIT OR GPL-2.0", "copyleft 1.0.0 is under MIT OR GPL-2.0."],
    [undefined, "copyleft 1.0.0 is under no licence."],
  ])("fail the build under %s", (license, fault) => {
    expect(() => licencesOf([installed("copyleft", { license }, { LICENSE: "Some" })])).toThrow(
      fault,
    );
  });

  it("fail the build without their text", () => {
    const bare = installed("bare", { license: "ISC" });
    expect(() => licencesOf([bare])).toThrow("bare 1.0.0 comes without its licence.");
  });
});

it("the packages in a bundle are those of which something is in it", () => {
  const inputs = {
    "src/model/job.ts": { bytesInOutput: 5 },
    "node_modules/zod/mini/index.js": { bytesInOutput: 5 },
    "node_modules/zod/mini/other.js": { bytesInOutput: 5 },
    "node_modules/@scope/name/a.js": { bytesInOutput: 1 },
    "node_modules/outer/node_modules/@scope/inner/a.js": { bytesInOutput: 1 },
    "node_modules/shaken/a.js": { bytesInOutput: 0 },
  };
  expect(packagesIn({ inputs } as never)).toEqual([
    "node_modules/@scope/name",
    "node_modules/outer/node_modules/@scope/inner",
    "node_modules/zod",
  ]);
});

describe("each bundle", () => {
  beforeAll(buildFunctions);

  it("has its licences beside it", () => {
    const files = readdirSync("dist/functions", { recursive: true, encoding: "utf8" });
    const bundles = files.filter((name) => name.endsWith(".mjs"));
    expect(bundles.length).toBeGreaterThan(12);
    for (const name of bundles) expect(files).toContain(name.replace(".mjs", ".txt"));
  });

  it.each([
    ["slack", "@slack/web-api"],
    ["slack", "@aws-sdk/client-sqs"],
    ["send-live", "@mozilla/readability"],
    ["send-digest", "Public Suffix List, in tldts (MPL-2.0)"],
    ["parts/pdf-worker", "PDF.js, in unpdf (Apache-2.0)"],
    ["parts/likely-charsets", "chardet"],
  ])("of %s names %s", (name, work) => {
    expect(readFileSync(`dist/functions/${name}.txt`, "utf8")).toContain(work);
  });
});
