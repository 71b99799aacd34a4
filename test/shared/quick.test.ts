import { describe, expect, it, test } from "vitest";
import { literalsOf } from "#shared/literals-of.ts";
import { quick } from "#shared/quick.ts";
import { fc } from "../support/properties.ts";

describe("what every match of a pattern holds", () => {
  it.each([
    [/ab(?:cd|ef)+/, ["ab"]],
    [/\bwild(?:e|en) niet|\bgeen Commentaar/iu, [" niet", "geen commentaar"]],
    [/(?<!\p{L})(?:foo|ba?rx|qu\p{L}+ux)(?!zoo)/iu, ["foo", "rx", "qu"]],
    [/[abc]de{2}fg\.h/, ["fg.h"]],
    [/[ab\]]cd[^e]/, ["cd"]],
    [/(?<name>abc)\k<name>\u00a0/u, ["abc"]],
    [/Strauß|ŁÓDŹ/iu, ["strauß", "łódź"]],
    [/a?b/, undefined],
    [/abc|x?/, undefined],
    [/(?:abc)?/, undefined],
    [/(?=abc)/, undefined],
    [/maſſe/iu, ["ma"]],
  ])("%s", (pattern, literals) => {
    expect(literalsOf(pattern.source)).toEqual(literals);
  });
});

/** Patterns over few letters, so that many match. */
const { source } = fc.letrec<{ source: string; atom: string }>((tie) => ({
  source: fc
    .array(fc.array(tie("atom"), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
    .map((parts) => parts.map((part) => part.join("")).join("|")),
  atom: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      "a",
      "b",
      "C",
      "ſ",
      "σ",
      " ",
      "ab",
      "bC",
      "a?",
      "b{0,2}",
      "c{1,2}",
      "[ab]",
      "\\p{L}",
    ),
    tie("source").map((inner) => `(?:${inner})`),
    tie("source").map((inner) => `(?:${inner})?`),
    tie("source").map((inner) => `(${inner}){2}`),
    tie("source").map((inner) => `(?!${inner})`),
    tie("source").map((inner) => `(?<=${inner})`),
  ),
}));
/** With an odd letter in it a text is not judged by its letters. */
const text = fc
  .constantFrom("aAbBcC ", "aAbBcCsSſσςΣ ")
  .chain((letters) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 }));

test("a quick pattern finds what the pattern finds", () => {
  fc.assert(
    fc.property(source, fc.constantFrom("iu", "u"), fc.array(text), (written, flags, texts) => {
      const [pattern, other] = [new RegExp(written, flags), quick(new RegExp(written, flags))];
      for (const each of texts) expect(other.test(each)).toBe(pattern.test(each));
    }),
    { numRuns: 500 },
  );
});
