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
    [
      "en",
      "the five 2019 winners and three 500-page books",
      ["five = 5", "2019 = 2019", "three = 3", "500 = 500"],
    ],
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
    // Groups: blanks that hold digits together, apostrophes, lakhs, digits and commas of other scripts.
    ["en", "12\u00a0000 people", ["12\u00a0000 people = 12000 person"]],
    ["nl", "12\u202f000\u202f000 euro", ["12\u202f000\u202f000 euro = 12000000 EUR"]],
    ["tr", "12\u2009000 kişi", ["12\u2009000 kişi = 12000 person"]],
    ["sv", "12 000 kronor", ["12 000 kronor = 12000 SEK"]],
    ["en", "on 12 000 of them", ["12 = 12", "000 = 0"]],
    ["en", "in 2020\u00a0300 people", ["2020 = 2020", "300 people = 300 person"]],
    [
      "de",
      "12’000 Franken, 1'234'567.50",
      ["12’000 Franken = 12000 CHF", "1'234'567.50 = 1234567.5"],
    ],
    [
      "en",
      "Rs 1,20,000 and ₹12,34,567.50",
      ["Rs 1,20,000 = 120000 INR", "₹12,34,567.50 = 1234567.5 INR"],
    ],
    ["hi", "₹१,२०,००० करोड़", ["₹१,२०,००० करोड़ = 1200000000000 INR"]],
    ["hi", "१२.५ प्रतिशत, १२ लाख रुपये", ["१२.५ प्रतिशत = 12.5 %", "१२ लाख रुपये = 1200000 INR"]],
    ["bn", "৩ কোটি টাকা, ৫ শতাংশ", ["৩ কোটি টাকা = 30000000 BDT", "৫ শতাংশ = 5 %"]],
    ["fa", "۱۲٬۰۰۰ نفر و ۱۲٫۵ درصد", ["۱۲٬۰۰۰ = 12000", "۱۲٫۵ درصد = 12.5 %"]],
    ["fa", "۳ میلیون", ["۳ میلیون = 3000000"]],
    ["ar", "١٢٬٠٠٠ شخص، ١٢،٥ بالمئة", ["١٢٬٠٠٠ شخص = 12000 person", "١٢،٥ بالمئة = 12.5 %"]],
    ["ar", "١،٢،٣", ["١ = 1", "٢ = 2", "٣ = 3"]],
    ["ja", "１２，０００円、５・５％", ["１２，０００円 = 12000 JPY", "５・５％ = 5.5 %"]],
    ["ja", "３・１１", ["３ = 3", "１１ = 11"]],
    ["zh", "共12，300人", ["12 = 12", "300人 = 300 person"]],
    ["en", "1.234,5 here and 1,234.5", ["1.234,5 = 1234.5", "1,234.5 = 1234.5"]],
    ["fr", "1,234.5", ["1,234.5 = 1234.5"]],
    ["de", "0.123 und 0,123", ["0.123 = 0.123", "0,123 = 0.123"]],
    // Scales.
    [
      "en",
      "12 lakh people, 1.5 lakh crore",
      ["12 lakh people = 1200000 person", "1.5 lakh crore = 1500000000000"],
    ],
    [
      "en",
      "£5m, $2.3bn, 5k people, a 5m wall",
      ["£5m = 5000000 GBP", "$2.3bn = 2300000000 USD", "5k people = 5000 person", "5m = 5 m"],
    ],
    [
      "fr",
      "3,5 Md€, 12 M€ et 5 m",
      ["3,5 Md€ = 3500000000 EUR", "12 M€ = 12000000 EUR", "5 m = 5 m"],
    ],
    ["pt", "R$ 2,5 bi", ["R$ 2,5 bi = 2500000000 BRL"]],
    ["de", "5 Tsd. Euro", ["5 Tsd. Euro = 5000 EUR"]],
    ["en", "2.3 million", ["2.3 million = 2300000"]],
    [
      "ko",
      "3억 5,000만 원, 1만 2000명, 500여 명",
      ["3억 5,000만 원 = 350000000 KRW", "1만 2000명 = 12000 person", "500여 명 = 500 person"],
    ],
    ["ko", "수천 명", []],
    ["ja", "数万人、1万2000人、二〇二四", ["1万2000人 = 12000 person", "二〇二四 = 2024"]],
    ["zh", "人数三千，3亿5,000万元", ["三千 = 3000", "3亿5,000万元 = 350000000 CNY"]],
    [
      "es",
      "5 mil 300 millones, 2 mil 300 personas",
      ["5 mil 300 millones = 5300000000", "2 mil 300 personas = 2300 person"],
    ],
    ["tr", "1 milyon 200 bin lira", ["1 milyon 200 bin lira = 1200000 TRY"]],
    [
      "en",
      "5 million 12 of them, 2 million 5 million",
      ["5 million = 5000000", "12 = 12", "2 million = 2000000", "5 million = 5000000"],
    ],
    [
      "ar",
      "ستة وعشرين، مئة وخمسون ألف، ١٢ ألفًا، خمسة عشر",
      ["ستة وعشرين = 26", "مئة وخمسون ألف = 150000", "١٢ ألفًا = 12000", "خمسة عشر = 15"],
    ],
    ["ar", "ثلاثة وأربعة، لثلاثة ملايين", ["ثلاثة = 3", "أربعة = 4", "ثلاثة ملايين = 3000000"]],
    ["ar", "اربعة الاف، مليون و200 ألف", ["اربعة الاف = 4000", "مليون و200 ألف = 1200000"]],
    // Ranges: the upper end may say the scale and the unit of both.
    [
      "en",
      "10–12,000 people, 3-5 million",
      ["10–12,000 people = 10000..12000 person (range)", "3-5 million = 3000000..5000000 (range)"],
    ],
    ["en", "100–1,000 people", ["100–1,000 people = 100..1000 person (range)"]],
    ["en", "between 3 and 5 million", ["3 = 3000000", "5 million = 5000000"]],
    [
      "en",
      "3 and 5 million, 3 of 5 million",
      ["3 = 3", "5 million = 5000000", "3 = 3", "5 million = 5000000"],
    ],
    [
      "en",
      "800 to 1 million, $3m-$5m",
      ["800 = 800", "1 million = 1000000", "$3m-$5m = 3000000..5000000 USD (range)"],
    ],
    ["de", "2,5 bis 3,5 Millionen Euro", ["2,5 = 2500000 EUR", "3,5 Millionen Euro = 3500000 EUR"]],
    ["fr", "entre 10 et 12 %", ["10 = 10 %", "12 % = 12 %"]],
    ["ru", "от 3 до 5 млн рублей", ["3 = 3000000 RUB", "5 млн рублей = 5000000 RUB"]],
    ["zh", "3至5万人", ["3 = 30000 person", "5万人 = 50000 person"]],
    ["ja", "3〜5万人", ["3〜5万人 = 30000..50000 person (range)"]],
    // Percent and money.
    ["nl", "5 procent, 5 pct", ["5 procent = 5 %", "5 pct = 5 %"]],
    ["en", "5pc and 5 PC makers", ["5pc = 5 %", "5 = 5"]],
    ["pl", "5 proc.", ["5 proc. = 5 %"]],
    ["zh", "百分之五十，百分之12.5", ["百分之五十 = 50 %", "百分之12.5 = 12.5 %"]],
    ["tr", "yüzde beş, %5", ["yüzde beş = 5 %", "%5 = 5 %"]],
    ["he", "5 אחוזים", ["5 אחוזים = 5 %"]],
    ["th", "ร้อยละ 5 และ 5 เปอร์เซ็นต์", ["ร้อยละ 5 = 5 %", "5 เปอร์เซ็นต์ = 5 %"]],
    [
      "en",
      "NZ$5m, S$5, 5 Canadian dollars, US$5",
      ["NZ$5m = 5000000 NZD", "S$5 = 5 SGD", "5 Canadian dollars = 5 CAD", "US$5 = 5 USD"],
    ],
    [
      "ar",
      "5 ملايين درهم و3 مليارات ريال",
      ["5 ملايين درهم = 5000000 AED", "3 مليارات ريال = 3000000000 SAR"],
    ],
    ["ja", "株は$3.1上げた", ["$3.1 = 3.1 USD"]],
    [
      "sv",
      "1,5 miljoner kronor, 600 000",
      ["1,5 miljoner kronor = 1500000 SEK", "600 000 = 600000"],
    ],
    ["ur", "1 لاکھ، 5 فیصد", ["1 لاکھ = 100000", "5 فیصد = 5 %"]],
    ["id", "3 juta, 5 persen", ["3 juta = 3000000", "5 persen = 5 %"]],
    ["zh", "5亿港元", ["5亿港元 = 500000000 HKD"]],
    // Tenths, and words that begin like them.
    [
      "ja",
      "3割が反対、2〜3割、七割超、2.5割",
      ["3割 = 30 %", "2〜3割 = 20..30 % (range)", "七割 = 70 %", "2.5割 = 25 %"],
    ],
    ["ja", "3万割れ、3割5分", ["3万 = 30000", "3 = 3", "5分 = 5 minute"]],
    ["ko", "3할이 반대, 5할 할인", ["3할 = 30 %", "5할 = 50 %"]],
    ["ko", "3 할 일, 2할당", ["3 = 3", "2 = 2"]],
    // Thai writes its scales, and what is counted, in one with what follows.
    [
      "th",
      "3 หมื่นคน, 5 แสน, 12.5 ล้านบาท และ 3 พันล้านบาท",
      [
        "3 หมื่น = 30000",
        "5 แสน = 500000",
        "12.5 ล้านบาท = 12500000 THB",
        "3 พันล้านบาท = 3000000000 THB",
      ],
    ],
    [
      "th",
      "2 ร้อยล้าน, 3-5 ล้านบาท, 1 ล้าน 5 แสนบาท",
      [
        "2 ร้อยล้าน = 200000000",
        "3-5 ล้านบาท = 3000000..5000000 THB (range)",
        "1 ล้าน 5 แสนบาท = 1500000 THB",
      ],
    ],
    ["th", "3 พันธุ์ หลายล้านบาท 11 ร้อยเอ็ด", ["3 = 3", "11 = 11"]],
  ])("reads what people write in %s: %s", (language, text, expected) => {
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
    ["und", "𝟏𝟐", 12],
    ["und", "𝟙𝟠", 18],
    ["und", "𝟹𝟻", 35],
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
