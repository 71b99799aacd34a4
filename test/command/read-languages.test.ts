import { expect, it } from "vitest";
import { readLanguages } from "#command/read-languages.ts";

it.each([
  ["fr", "fr"],
  ["German", "de"],
  ["français", "fr"],
  ["Espanol", "es"],
  ["日本語", "ja"],
  ["العربية", "ar"],
  ["Englisch", "en"],
])(
  "a language is read by its code, and by its name in any language of briefs: %s",
  (typed, language) => {
    expect(readLanguages([typed])).toEqual({ ok: true, value: [language] });
  },
);

it("names the first word that is none", () => {
  expect(readLanguages(["fr", "Klingon", "x"])).toEqual({ ok: false, problem: "klingon" });
});
