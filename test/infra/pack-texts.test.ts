import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { leanConstants } from "../../infra/build/lean-constants.ts";
import { packTexts } from "../../infra/build/pack-texts.ts";

const long = `Wörter ${"und mehr Wörter ".repeat(4)}`;
const constants = [
  `export const text = "${long}";`,
  `export const again = "${long}";`,
  `export const escaped = "a \\"quoted\\" word, a tab\\t, a backslash\\\\ and \\u00e9";`,
  `export const other = "a letter that JSON writes otherwise: \\x41";`,
  `export const rows = { "${long}": "short", b: '"', c: "${long}c" };`,
  `export const pattern = /(?:ein|eine) "langes" \\p{Lu}\\w+ \\/ Muster/giu;`,
  `export const joined = \`"${long}" \${again.length} a\\\\nb \${"short"}${long}\`;`,
  `export const saying = () => "${long}";`,
].join("\n");

it("a bundle has the texts of the module", async () => {
  const { file, loaded } = await bundled();
  const { pattern, saying, ...texts } = loaded;
  expect(texts).toEqual({
    text: long,
    again: long,
    joined: `"${long}" ${long.length} a\\nb short${long}`,
    escaped: 'a "quoted" word, a tab\t, a backslash\\ and é',
    other: "a letter that JSON writes otherwise: A",
    rows: { [long]: "short", b: '"', c: `${long}c` },
  });
  expect(saying()).toBe(long);
  expect(new RegExp(pattern)).toEqual(/(?:ein|eine) "langes" \p{Lu}\w+ \/ Muster/giu);
  // As a key and in the function.
  expect(readFileSync(file, "utf8").split(long)).toHaveLength(3);
});

it("a text that no code uses takes no room", async () => {
  const { file } = await bundled(
    "globalThis.was = 1;\nconst unused = /(?:some|other) (?:long|short) words/u;",
  );
  expect(readFileSync(file, "utf8").trim()).toBe("globalThis.was=1;");
});

async function bundled(source = constants) {
  const folder = mkdtempSync(join(tmpdir(), "newsbrief-"));
  const entry = join(folder, "src/language/words.ts");
  const file = join(folder, "out/words.mjs");
  mkdirSync(join(folder, "src/language"), { recursive: true });
  writeFileSync(entry, source);
  await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    charset: "utf8",
    minify: true,
    plugins: [leanConstants(), packTexts()],
  });
  return { file, loaded: await import(pathToFileURL(file).href) };
}
