import { describe, expect, it } from "vitest";
import type { Language } from "#model/language.ts";
import { entryWords } from "#story/entry-words.ts";
import { nameRoles } from "#story/name-roles.ts";

function rolesIn(line: string, language: Language = "en") {
  const { places, introduced } = nameRoles([[line, entryWords(line, language)]]);
  return { places: [...places], introduced: [...introduced] };
}

describe("nameRoles", () => {
  it.each([
    ["A blast was heard in Lower Pell on Tuesday.", "en", ["lower", "pell"]],
    ["Le pont de Velden est fermé.", "fr", ["velden"]],
    ["Zwei Busse standen gestern lange am Bahnhof in Auenstadt.", "de", ["bahnhof", "auenstadt"]],
  ] as const)("finds the places of %j", (line, language, places) => {
    expect(rolesIn(line, language).places).toEqual(places);
  });

  it.each([
    ["They compete, says shopkeeper Effie Rendall.", ["effie", "rendall"]],
    ["Colleagues remember Fiona Adair, 39, who was swept away.", ["fiona", "adair"]],
    ["The verdict was read to Gareth Lindell by the clerk.", []],
  ])("finds who is introduced in %j", (line, introduced) => {
    expect(rolesIn(line).introduced).toEqual(introduced);
  });
});
