import { describe, expect, it } from "vitest";
import { countryNamesAt, countryOf, countryOfPair, noCountry } from "#language/countries.ts";
import { foldWord } from "#language/fold-word.ts";

describe("the country of a word", () => {
  it.each([
    ["de", "Königreich", undefined],
    ["fr", "Lisbonne", "PT"],
    ["de", "österreichisch", "AT"],
    ["en", "Swedish", "SE"],
    ["fr", "Bruxelles", "BE"],
    ["ru", "россиян", "RU"],
    ["ru", "литовский", "LT"],
    ["uk", "непальських", "NP"],
    ["pl", "kenijskiego", "KE"],
    ["pl", "Kolumbii", "CO"],
    ["tr", "Afganlar", "AF"],
    ["tr", "Türkiyenin", "TR"],
    ["tr", "Fas", "MA"],
    ["de", "Fas", undefined],
    ["vi", "Nhật", "JP"],
    ["vi", "Nhất", undefined],
    ["vi", "Thái", undefined],
    ["fr", "Thai", "TH"],
    ["ar", "الإسرائيلي", "IL"],
    ["ar", "وللصين", "CN"],
    ["ar", "بلبنان", "LB"],
    ["ar", "تركيز", undefined],
    ["ko", "미국에서", "US"],
    ["ko", "네팔의", "NP"],
    ["ko", "가자지구", "PS"],
    ["ko", "가장", undefined],
    ["ja", "ウクライナ", "UA"],
    ["zh", "哥倫比亞", "CO"],
    // People, towns and things that begin like countries.
    ["it", "Rossi", undefined],
    ["en", "Russell", undefined],
    ["it", "Venezia", undefined],
    ["it", "Perugia", undefined],
    ["en", "Indiana", undefined],
    ["en", "Albanese", undefined],
    ["en", "Norwich", undefined],
    ["fr", "Grégory", undefined],
    ["de", "Kolumbus", undefined],
    ["de", "Türklinke", undefined],
    ["fr", "Canadair", undefined],
    ["pt", "espantado", undefined],
    ["pl", "połączenia", undefined],
    ["ru", "свежий", undefined],
    ["en", "Daniel", undefined],
    ["en", "sued", undefined],
    ["en", "island", undefined],
  ])("%s: %s", (language, word, code) => {
    expect(countryOf(foldWord(word), language, word.toLowerCase())).toBe(code);
  });
});

it("knows two words that are one country, or none", () => {
  expect(countryOfPair("estados", "unidos")).toBe("US");
  expect(countryOfPair("niger", "delta")).toBe("NG");
  expect(countryOfPair("latin", "america")).toBe(noCountry);
  expect(countryOfPair("unidos", "estados")).toBeUndefined();
});

it("finds the names that begin in a text without spaces, the longest first", () => {
  expect(countryNamesAt("在印度尼西亚", 1)).toEqual(["印度尼西亚", "印度"]);
  expect(countryNamesAt("在印度尼西亚", 0)).toEqual([]);
});
