import { describe, expect, it, test } from "vitest";
import { findNumbers } from "#language/numbers.ts";
import { supportedLanguages } from "#model/language.ts";
import { fc } from "../support/properties.ts";

/** "text=value unit", as short as a table needs it. */
function told(text: string, language: string): readonly string[] {
  return findNumbers(text, language).map(
    ({ text: words, value, high, unit, kind }) =>
      `${words} = ${value}${high === undefined ? "" : `..${high}`}${unit ? ` ${unit}` : ""}${kind === "cardinal" ? "" : ` (${kind})`}`,
  );
}

describe("numbers in a text", () => {
  it.each([
    ["en", "more than 1,234.5 people", ["1,234.5 people = 1234.5 person"]],
    [
      "en",
      "$3.5 million and two hundred and fifty thousand euros",
      ["$3.5 million = 3500000 USD", "two hundred and fifty thousand euros = 250000 EUR"],
    ],
    [
      "en",
      "10-20 km, won 3-1, up 5 percent",
      ["10-20 km = 10..20 km (range)", "3-1 = 3..1 (score)", "5 percent = 5 %"],
    ],
    [
      "en",
      "the 1st and third of twenty-one",
      ["1st = 1 (ordinal)", "third = 3 (ordinal)", "twenty-one = 21"],
    ],
    [
      "en",
      "-5°C, €120,000, 5bn, two dozen",
      ["-5°C = -5 °C", "€120,000 = 120000 EUR", "5bn = 5000000000", "two dozen = 24"],
    ],
    ["en", "one of the A320 jets", []],
    ["en", "one million and 5 per cent", ["one million = 1000000", "5 per cent = 5 %"]],
    [
      "fr",
      "1 200 personnes, 3,5 millions d’euros",
      ["1 200 personnes = 1200 person", "3,5 millions d’euros = 3500000 EUR"],
    ],
    [
      "fr",
      "quatre-vingt-dix-sept ans, soixante et onze, vingt et un, deux cent mille",
      [
        "quatre-vingt-dix-sept ans = 97 year",
        "soixante et onze = 71",
        "vingt et un = 21",
        "deux cent mille = 200000",
      ],
    ],
    [
      "de",
      "1.234.567 Menschen, einundzwanzig, zweihundertfünfzigtausend",
      [
        "1.234.567 Menschen = 1234567 person",
        "einundzwanzig = 21",
        "zweihundertfünfzigtausend = 250000",
      ],
    ],
    ["de", "3,5 Mrd. Euro, 12 Prozent", ["3,5 Mrd. Euro = 3500000000 EUR", "12 Prozent = 12 %"]],
    [
      "es",
      "mil millones de dólares, treinta y dos, 5 %",
      ["mil millones de dólares = 1000000000 USD", "treinta y dos = 32", "5 % = 5 %"],
    ],
    [
      "pt",
      "R$ 3,5 milhões, duzentos e cinquenta mil",
      ["R$ 3,5 milhões = 3500000 BRL", "duzentos e cinquenta mil = 250000"],
    ],
    [
      "it",
      "ventitré, trecentoquaranta, 3 milioni di euro",
      ["ventitré = 23", "trecentoquaranta = 340", "3 milioni di euro = 3000000 EUR"],
    ],
    ["nl", "vijfentwintig, 3 miljoen euro", ["vijfentwintig = 25", "3 miljoen euro = 3000000 EUR"]],
    [
      "pl",
      "dwadzieścia pięć tysięcy osób, 3,5 mln zł",
      ["dwadzieścia pięć tysięcy osób = 25000 person", "3,5 mln zł = 3500000 PLN"],
    ],
    [
      "ru",
      "двадцать пять тысяч, 3,5 млн рублей, 1 200 человек",
      [
        "двадцать пять тысяч = 25000",
        "3,5 млн рублей = 3500000 RUB",
        "1 200 человек = 1200 person",
      ],
    ],
    ["uk", "п’ять тисяч, 3 млн гривень", ["п’ять тисяч = 5000", "3 млн гривень = 3000000 UAH"]],
    [
      "tr",
      "yüzde 5, iki yüz elli bin lira",
      ["yüzde 5 = 5 %", "iki yüz elli bin lira = 250000 TRY"],
    ],
    [
      "vi",
      "hai mươi lăm người, 5 tỷ USD",
      ["hai mươi lăm người = 25 person", "5 tỷ USD = 5000000000 USD"],
    ],
    ["ko", "3만5천명, 5억 원", ["3만5천명 = 35000 person", "5억 원 = 500000000 KRW"]],
    [
      "ja",
      "3万5千人、五百万円、1億2000万円",
      ["3万5千人 = 35000 person", "五百万円 = 5000000 JPY", "1億2000万円 = 120000000 JPY"],
    ],
    [
      "zh",
      "三百二十万人，3亿5000万美元，百分之5，一些",
      ["三百二十万人 = 3200000 person", "3亿5000万美元 = 350000000 USD", "百分之5 = 5 %"],
    ],
    [
      "ar",
      "ثلاثة ملايين دولار و٢٥ في المئة",
      ["ثلاثة ملايين دولار = 3000000 USD", "٢٥ في المئة = 25 %"],
    ],
  ])("reads them in %s: %s", (language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });

  it.each([
    ["en", "1.234", 1.234],
    ["de", "1.234", 1234],
    ["en", "1,234", 1234],
    ["de", "1,234", 1.234],
    ["fr", "1\u202f234,5", 1234.5],
    ["en", "12,34,567", 1234567],
    ["und", "１２３", 123],
  ])("reads separators the way of %s: %s", (language, text, value) => {
    expect(findNumbers(text, language)[0]?.value).toBe(value);
  });

  test("a number written the way of its language is read back", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...supportedLanguages.filter((language) => language !== "ar")),
        fc.integer({ min: 10_000, max: 999_999_999 }),
        (language, value) => {
          const written = new Intl.NumberFormat(language).format(value);
          expect(findNumbers(`x ${written} y`, language).map((each) => each.value)).toEqual([
            value,
          ]);
        },
      ),
    );
  });

  test("spans are in order, apart, and their text is the text", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...supportedLanguages),
        fc.string({ unit: "grapheme", maxLength: 60 }),
        (language, text) => {
          let end = 0;
          for (const found of findNumbers(text, language)) {
            expect(found.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(found.start, found.end)).toBe(found.text);
            end = found.end;
          }
        },
      ),
    );
  });
});
