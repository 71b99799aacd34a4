import { describe, expect, it } from "vitest";
import { supportedLanguages } from "#model/language.ts";
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

  it.each([
    ["Oil leaks in the Niger Delta", ["NG"]],
    ["Coups across Latin America", []],
    ["Carve the turkey", []],
  ])("%s", (line, countries) => {
    const found = entryWords(line, "en").flatMap(({ country }) => country ?? []);
    expect(found).toEqual(countries);
  });

  it("are no names", () => {
    const found = entryWords("Nieva en Vigo y en los Estados Unidos", "es");
    expect(found.filter(({ nameness }) => nameness !== "none").map(({ folded }) => folded)).toEqual(
      ["nieva", "vigo"],
    );
  });
});

describe("countries where no spaces are written", () => {
  it.each([
    ["zh", "白俄罗斯总统抵达印度尼西亚", ["BY", "ID"]],
    ["zh", "哈薩克與克羅埃西亞", ["KZ", "HR"]],
    ["zh", "沿海地区", []],
    ["ja", "グリーンランドとタイの首相", ["GL", "TH"]],
    ["ja", "タイトル", []],
  ])("%s: %s", (language, line, countries) => {
    const found = entryWords(line, language).flatMap(({ country }) => country ?? []);
    expect(found).toEqual(countries);
  });
});

/** The countries that are in the news, and the names that they have in Unicode's CLDR. */
const inTheNews =
  "AF AL AM AO AR AT AU AZ BA BD BE BF BG BI BO BR BY CA CD CH CL CN CO CR CU CY CZ DE DK DZ EC EE EG ER ES ET FI FR GA GB GL GN GR GT HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KP KR KW KZ LB LT LU LV LY MA MD ME MG MK ML MM MN MT MX MY MZ NE NG NI NL NO NP NZ PA PE PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SR SV SY TH TM TN TR TW TZ UA UG US UY UZ VE VN XK YE ZA ZM ZW";

describe.each(supportedLanguages)("countries in the news, in %s", (language) => {
  const names = new Intl.DisplayNames([language], { type: "region" });
  const found = inTheNews.split(" ").map((code) => {
    const words = entryWords(names.of(code) ?? "", language);
    return {
      code: code === "KP" ? "KR" : code,
      known: words.flatMap((word) => word.country ?? []),
    };
  });

  it("are known by their names, fifteen in sixteen", () => {
    const unknown = found.filter(({ known }) => known.length === 0);
    expect(unknown.length).toBeLessThanOrEqual(found.length / 16);
  });

  it("are never taken for another", () => {
    expect(found.filter(({ code, known }) => known.some((one) => one !== code))).toEqual([]);
  });
});

it("knows a Turkish name by the apostrophe before its ending", () => {
  const [name] = entryWords("Bodrum'da yangın", "tr");
  expect(name).toMatchObject({ folded: "bodrum", nameness: "name" });
});
