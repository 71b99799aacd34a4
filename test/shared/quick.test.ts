import { describe, expect, it, test } from "vitest";
import { literalsOf } from "#shared/literals-of.ts";
import { quick } from "#shared/quick.ts";
import { fc } from "../support/properties.ts";

describe("what every text that matches a pattern holds", () => {
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
    [/(?!abc)/, undefined],
    [/^(?:we|you)(?=.{0,9}(?:cookies?|partner))/, ["cookie", "partner"]],
    [/©|\(c\)|a@/, ["©", "(c)", "a@"]],
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
      "@",
      "c{1,2}",
      "[ab]",
      "\\p{L}",
    ),
    tie("source").map((inner) => `(?:${inner})`),
    tie("source").map((inner) => `(?:${inner})?`),
    tie("source").map((inner) => `(${inner}){2}`),
    tie("source").map((inner) => `(?!${inner})`),
    tie("source").map((inner) => `(?=${inner})`),
    tie("source").map((inner) => `(?<=${inner})`),
  ),
}));
/** With an odd letter in it a text is not judged by its letters. */
const text = fc
  .constantFrom("aAbBcC@ ", "aAbBcC@sSſσςΣ ")
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

const cased = Array.from({ length: 0x1_f000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((letter) => letter.toLowerCase() !== letter || letter.toUpperCase() !== letter);

it.each([
  /^\p{L}$/iu,
  /^[^\p{L}\p{N}]$/iu,
  /^\p{M}$/iu,
  /^\p{Lu}$/iu,
  /^\p{P}$/iu,
  /^\p{ExtPict}$/iu,
  /^\p{Script=Latin}$/iu,
  /^\w$/iu,
  /^\W$/iu,
  /^[a-c]$/iu,
  /^[A-C]$/iu,
  /^[À-ÿ]$/iu,
  /^[^à-ö]$/iu,
  /^\u00c4$/iu,
  /^(?:Ä|ß|σ|ſ|К|İ)$/iu,
])("%s means the same when it is quick", (pattern) => {
  const own = quick(new RegExp(pattern.source, pattern.flags));
  expect(cased.filter((letter) => own.test(letter) !== pattern.test(letter))).toEqual([]);
});
