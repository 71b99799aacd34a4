import { describe, expect, it } from "vitest";
import { entryWords } from "#story/entry-words.ts";

describe("telling names from other words by their capitals", () => {
  it.each([
    ["ECB holds rates", "ecb", "name"],
    ["TikTok cuts jobs", "tiktok", "name"],
    ["Rates fall again", "rates", "maybe"],
    ["It was Larsen again", "larsen", "name"],
    ["HOMES LOST AS DAM BREAKS", "homes", "maybe"],
  ])("in “%s”, “%s” is: %s", (line, folded, nameness) => {
    expect(entryWords(line, "en").find((word) => word.folded === folded)?.nameness).toBe(nameness);
  });
});

describe("words of languages without capitals or with short words", () => {
  it.each([
    ["zh", "美国发生地震", ["US"], ["earthquake"]],
    ["ja", "韓国で火災", ["KR"], ["fire"]],
    ["vi", "Động đất mạnh ở Nhật Bản", ["JP"], ["earthquake"]],
    ["ar", "زلزال يضرب تركيا", ["TR"], ["earthquake"]],
  ])("%s: %s", (language, line, countries, concepts) => {
    const found = entryWords(line, language);
    expect(found.flatMap(({ country }) => country ?? [])).toEqual(countries);
    expect(found.flatMap((word) => word.concepts.map(({ name }) => name))).toEqual(concepts);
  });
});

describe("countries of two words or letters", () => {
  it.each([
    ["en", "US court lets states ban pills", "US"],
    ["en", "A U.S. appeals court let us down", "US"],
    ["en", "GIVE US A REST", undefined],
    ["en", "Let us wait", undefined],
    ["es", "Un tribunal de EE UU lo permite", "US"],
    ["fr", "Aux États-Unis, la neige tombe", "US"],
    ["de", "US-Gericht bestätigt Zölle", "US"],
    ["it", "Neve negli Stati Uniti", "US"],
    ["pt", "Neve nos Estados Unidos", "US"],
    ["es", "Nieva en el Reino Unido", "GB"],
  ])("%s: %s", (language, line, country) => {
    const found = entryWords(line, language).flatMap((word) => word.country ?? []);
    expect([...new Set(found)]).toEqual(country === undefined ? [] : [country]);
  });

  it("are no names", () => {
    const found = entryWords("Nieva en Vigo y en los Estados Unidos", "es");
    expect(found.filter(({ nameness }) => nameness !== "none").map(({ folded }) => folded)).toEqual(
      ["nieva", "vigo"],
    );
  });
});

it("knows a Turkish name by the apostrophe before its ending", () => {
  const [name] = entryWords("Bodrum'da yangın", "tr");
  expect(name).toMatchObject({ folded: "bodrum", nameness: "name" });
});
