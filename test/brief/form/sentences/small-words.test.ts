import { describe, expect, it } from "vitest";
import { deniesFuture, withoutNames } from "#brief/form/sentences/small-words.ts";

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

describe("deniesFuture", () => {
  it.each([
    ["en", "The ferry will not sail this winter.", true],
    ["en", "The council will need a plan for the ferry.", true],
    ["en", "The ferry will sail from Monday, not from Sunday.", false],
    ["fr", "Les élèves ne prendront pas le bus cette année.", true],
    ["fr", "Les élèves prendront le bus lundi.", false],
    ["de", "Die Fähre wird im Winter nicht fahren.", true],
    ["de", "Die Fähre wird am Montag fahren.", false],
    ["es", "El puente no abrirá este año.", true],
    ["es", "El puente abrirá el lunes, no el domingo.", false],
    ["pt", "A ponte não abrirá este ano.", true],
    ["pt", "A ponte abrirá na segunda.", false],
    ["it", "Il ponte non aprirà quest'anno.", true],
    ["it", "Il ponte aprirà lunedì.", false],
    ["nl", "De brug gaat dit jaar niet open.", true],
    ["nl", "De brug gaat maandag open.", false],
    ["ja", "橋は開かない。", false],
  ])("%s: %s", (language, sentence, denied) => {
    expect(deniesFuture(sentence, language)).toBe(denied);
  });
});
