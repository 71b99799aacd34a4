import { describe, expect, it } from "vitest";
import { withoutNames } from "#brief/form/sentences/small-words.ts";

describe("withoutNames", () => {
  it.each([
    [
      "en",
      "The US court ruled on Monday that I may speak.",
      "The court ruled on that I may speak.",
    ],
    ["en", "US prices fell after World War I, he said.", "prices fell after, he said."],
    ["es", "La delegación de Irán llegó con Sandra.", "La delegación de llegó con."],
    ["vi", "Anh ngồi một mình chờ bạn gái ở bến phà.", "Anh ngồi chờ ở bến phà."],
    ["vi", "Nếu bạn đi phà, mình sẽ chờ.", "Nếu bạn đi phà, mình sẽ chờ."],
    ["de", "Die Kapelle steht am Donnerstag leer.", "Die Kapelle steht am Donnerstag leer."],
  ])("%s: %s", (language, sentence, small) => {
    expect(
      withoutNames(sentence, language)
        .replace(/\s+(?=[ ,.])/gu, "")
        .trim(),
    ).toBe(small);
  });
});
