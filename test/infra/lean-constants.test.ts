import { describe, expect, it } from "vitest";
import { quick } from "#shared/quick.ts";
import { LazyPattern } from "../../infra/build/lazy-pattern.ts";
import { withLeanConstants } from "../../infra/build/lean-constants.ts";

describe("a pattern made when it is first used", () => {
  const text = "Ein Löwe, ein Bär, zwei Löwen";
  const lazy = (source: string, flags: string) =>
    new LazyPattern(source, flags) as unknown as RegExp;

  it.each([
    ["l\\p{L}we", "iu"],
    ["(?<what>l\\p{L}we|b\\p{L}r)", "giu"],
    ["[, ]+", "gu"],
    ["Katze", "u"],
  ])("/%s/%s does what the pattern does", (source, flags) => {
    const [one, other] = [new RegExp(source, flags), lazy(source, flags)];
    expect(other.test(text)).toBe(one.test(text));
    expect(other.lastIndex).toBe(one.lastIndex);
    expect(other.exec(text)).toEqual(one.exec(text));
    expect(text.match(other)).toEqual(text.match(one));
    expect(text.replace(other, "<$&>")).toBe(text.replace(one, "<$&>"));
    expect(text.replace(other, (found) => found.toUpperCase())).toBe(
      text.replace(one, (found) => found.toUpperCase()),
    );
    expect(text.search(other)).toBe(text.search(one));
    expect(text.split(other)).toEqual(text.split(one));
    expect(text.split(other, 2)).toEqual(text.split(one, 2));
    expect(new RegExp(other)).toEqual(one);
    if (one.global) expect([...text.matchAll(other)]).toEqual([...text.matchAll(one)]);
  });

  it("a sticky one goes on where it is told", () => {
    const sticky = lazy("ein", "iuy");
    sticky.lastIndex = 10;
    expect(sticky.test(text)).toBe(true);
    expect(sticky.lastIndex).toBe(13);
  });

  it("may be quick, too", () => {
    expect(quick(lazy("löwe|tiger", "iu")).test(text)).toBe(true);
    expect(quick(lazy("katze|tiger", "iu")).test(text)).toBe(false);
  });
});

describe("the patterns of a module", () => {
  it("constants are made when they are first used", () => {
    const source = [
      "/** A path: a/b/c. */",
      'const path = /[/\\\\]\\w+\\/"x"/giu;',
      "export const rows: Readonly<Record<string, RegExp>> = {",
      "  // Not a/b/i.",
      "  en: /(?:a|b)/u,",
      "  de: new RegExp(`a/x/i` + start, 'u'),",
      "};",
      'const half = "1/2/3";',
    ].join("\n");
    const pure = "/* @__PURE__ */ new LazyPattern(";
    expect(withLeanConstants(source).split("\n").slice(1)).toEqual([
      "/** A path: a/b/c. */",
      `const path = ${pure}"[/\\\\\\\\]\\\\w+\\\\/\\"x\\"", "giu");`,
      "export const rows: Readonly<Record<string, RegExp>> = {",
      "  // Not a/b/i.",
      `  en: ${pure}"(?:a|b)", "u"),`,
      `  de: ${pure}\`a/x/i\` + start, 'u'),`,
      "};",
      'const half = "1/2/3";',
    ]);
  });

  it.each([
    "const f = (text: string) => /a/u.test(text);",
    "function f(text: string) {\n  return /a/u.test(text);\n}",
    "export type A = string;",
  ])("%s stays", (source) => expect(withLeanConstants(source)).toBe(source));
});
