import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const lazyPattern = JSON.stringify(fileURLToPath(new URL("./lazy-pattern.ts", import.meta.url)));

/** Makes the plugin that lets a bundle make the patterns of our own constants when they are first used. */
export function lazyPatterns(): Plugin {
  return {
    name: "lazy-patterns",
    setup({ onLoad }) {
      onLoad(
        { filter: /[\\/]src[\\/](?:brief|digest|extract|feed|language|story)[\\/].*\.ts$/ },
        ({ path }) => {
          const contents = withLazyPatterns(readFileSync(path, "utf8"));
          return { contents, loader: "ts" };
        },
      );
    },
  };
}

/** The source of a module with its constants' patterns made when they are first used; those in functions stay. */
export function withLazyPatterns(source: string): string {
  const changed = source.replace(constant, (statement) =>
    // A function in it makes its patterns at each call, if at all.
    /=>|\bfunction\b/.test(statement) ? statement : lazily(statement),
  );
  return changed === source ? source : `import { LazyPattern } from ${lazyPattern};\n${changed}`;
}

/** A constant at the top of a module, up to the line with which the next statement starts. */
const constant = /^(?:export )?const [\s\S]*?(?=^[^\s)\]}]|(?![\s\S]))/gm;

/** What a "/" in it may stand in: text, a comment, or else a pattern; and a pattern that is made of texts. */
const token =
  /"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\/\/.*|\/\*[\s\S]*?\*\/|\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+)\/([a-z]*)|\bnew RegExp\(/g;

function lazily(statement: string): string {
  return statement.replace(token, (found, body?: string, flags = "") => {
    if (body !== undefined)
      return `/* @__PURE__ */ new LazyPattern(${JSON.stringify(body)}, "${flags}")`;
    return found === "new RegExp(" ? "/* @__PURE__ */ new LazyPattern(" : found;
  });
}
