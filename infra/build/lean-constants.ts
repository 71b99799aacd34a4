import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { importPackedText, toBePacked } from "./pack-texts.ts";

const lazyPattern = fileURLToPath(new URL("./lazy-pattern.ts", import.meta.url));

/** Makes the plugin that lets a bundle make the patterns of our own constants when they are first used, and packs their long texts. */
export function leanConstants(): Plugin {
  return {
    name: "lean-constants",
    setup({ onLoad }) {
      onLoad(
        { filter: /[\\/]src[\\/](?:brief|digest|extract|feed|language|story)[\\/].*\.ts$/ },
        ({ path }) => {
          const contents = withLeanConstants(readFileSync(path, "utf8"));
          return { contents, loader: "ts" };
        },
      );
    },
  };
}

/** The source of a module with lean constants; what stands in functions stays. */
export function withLeanConstants(source: string): string {
  const changed = source.replace(constant, (statement) =>
    // A function in it makes its patterns at each call, if at all.
    /=>|\bfunction\b/.test(statement) ? statement : lean(statement),
  );
  if (changed === source) return source;
  const importLazyPattern = `import { LazyPattern } from ${JSON.stringify(lazyPattern)};`;
  return `${importLazyPattern} ${importPackedText}\n${changed}`;
}

/** A constant at the top of a module, up to the line with which the next statement starts. */
const constant = /^(?:export )?const [\s\S]*?(?=^[^\s)\]}]|(?![\s\S]))/gm;

/** A key, a text, what else a "/" in it may stand in, or else a pattern; and a pattern that is made of texts. */
const token =
  /"(?:\\.|[^"\\\n])*":|("(?:\\.|[^"\\\n])*")|'(?:\\.|[^'\\\n])*'|(?<!raw)`((?:\\.|[^`\\])*)`|\/\/.*|\/\*[\s\S]*?\*\/|\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+)\/([a-z]*)|\bnew RegExp\(/g;

function lean(statement: string): string {
  return statement.replace(
    token,
    (found, text?: string, template?: string, body?: string, flags = "") => {
      if (text !== undefined) return leanText(text);
      if (template !== undefined) return leanTemplate(template);
      if (body !== undefined)
        return `/* @__PURE__ */ new LazyPattern(${leanText(JSON.stringify(body))}, "${flags}")`;
      return found === "new RegExp(" ? "/* @__PURE__ */ new LazyPattern(" : found;
    },
  );
}

/** A shorter text, quotes included, takes about what the name of its place takes. */
const packedBytesMin = 24;

/** A text in double quotes that JSON would write so, too. */
const plain = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*$/i;

function leanText(quoted: string): string {
  if (Buffer.byteLength(quoted) < packedBytesMin || !plain.test(quoted)) return quoted;
  return toBePacked(JSON.parse(quoted));
}

/** A template between its backticks, of which what stands between two values is packed. */
function leanTemplate(template: string): string {
  const pieces = template.split(/(\$\{[^{}`]*\})/);
  const isPlain = pieces.every((piece, place) => place % 2 === 1 || !/\$\{|\\"/.test(piece));
  const lean = (piece: string): string => {
    const packed = leanText(`"${piece.replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`);
    return packed.startsWith('"') ? piece : `\${${packed}}`;
  };
  const written = pieces.map((piece, place) => (place % 2 === 1 || !isPlain ? piece : lean(piece)));
  return `\`${written.join("")}\``;
}
