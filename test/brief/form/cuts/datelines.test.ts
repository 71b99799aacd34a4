import { describe, expect, it } from "vitest";
import { draftsOf } from "#brief/form/cuts/drafts.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { articleFromText } from "#extract/article-from-text.ts";

/** Every way to say the first sentence of a text. */
function waysToSay(sentence: string, language: string): readonly string[] {
  const article = articleFromText(sentence, { language, title: "Title" });
  const [first] = bodyOf(article);
  return first === undefined
    ? []
    : draftsOf(article.text, first, [], language).map(({ text }) => text);
}

describe("a dateline goes", () => {
  it.each([
    [
      "es",
      "Madrid, 26 nov (Agencia Norte).- El puerto viejo de la ciudad ha perdido la mitad de sus barcos.",
      "El puerto viejo de la ciudad ha perdido la mitad de sus barcos.",
    ],
    [
      "en",
      "Marseille , France ( CNN ) The keeper of the harbour said that he saw no ship on fire .",
      "The keeper of the harbour said that he saw no ship on fire.",
    ],
    [
      "en",
      "WESTMERE, Norland, June 9, 2026 /Coast Wire/ -- The maker of boats signed a contract for three ferries.",
      "The maker of boats signed a contract for three ferries.",
    ],
    [
      "en",
      "ST. ANNE, Minn. and WESTMERE, Norland, Nov. 16, 2026 /Coast Wire/ -- The maker of boats signed a contract for three ferries.",
      "The maker of boats signed a contract for three ferries.",
    ],
    [
      "en",
      "WESTMERE, NORLAND Brook Boats today showed a boat that one person can lift.",
      "Brook Boats today showed a boat that one person can lift.",
    ],
    [
      "de",
      "Frankfurt a. M. (dpa) - Der alte Hafen am Fluss hat im Mai die Hälfte seiner Gäste verloren.",
      "Der alte Hafen am Fluss hat im Mai die Hälfte seiner Gäste verloren.",
    ],
    [
      "de",
      "Cottbus/St. Gallen – Der alte Hafen am Fluss hat im Mai die Hälfte seiner Gäste verloren.",
      "Der alte Hafen am Fluss hat im Mai die Hälfte seiner Gäste verloren.",
    ],
    [
      "pt",
      "Rio de Janeiro (AFP) – O velho porto do vale perdeu em maio a metade dos seus visitantes.",
      "O velho porto do vale perdeu em maio a metade dos seus visitantes.",
    ],
    [
      "ar",
      "الرباط - هز زلزال قوي شمال البلاد فجر الاثنين دون أن تسجل خسائر بشرية في المدن.",
      "هز زلزال قوي شمال البلاد فجر الاثنين دون أن تسجل خسائر بشرية في المدن.",
    ],
    [
      "vi",
      "(NLĐO) – Cảng cũ của thành phố hôm nay mở cửa trở lại sau ba năm sửa chữa.",
      "Cảng cũ của thành phố hôm nay mở cửa trở lại sau ba năm sửa chữa.",
    ],
    [
      "pl",
      "Warszawa, 25.11.2026 (PAP) - Sejm uchwalił w środę ustawę o mostach i promach.",
      "Sejm uchwalił w środę ustawę o mostach i promach.",
    ],
    [
      "es",
      "(EFE).- El puerto de Valdoré cerró el año con una deuda de tres millones, informó el banco.",
      "El puerto de Valdoré cerró el año con una deuda de tres millones, informó el banco.",
    ],
    [
      "zh",
      "（北岸21日訊）警方星期一追逐一輛可疑車輛，車主最後棄車逃入工廠區內。",
      "警方星期一追逐一輛可疑車輛，車主最後棄車逃入工廠區內。",
    ],
    [
      "zh",
      "新華網港口11月8日電（記者李明、王芳）港口大橋8日上午重新開放，三千名市民步行過橋。",
      "港口大橋8日上午重新開放，三千名市民步行過橋。",
    ],
    [
      "id",
      "Jakarta - Seorang wanita muda menutup toko roti tua di pelabuhan pada Senin pagi.",
      "Seorang wanita muda menutup toko roti tua di pelabuhan pada Senin pagi.",
    ],
    [
      "es",
      "Porto Claro.- El senador Ricardo Soto pidió el martes la dimisión del ministro de Puertos.",
      "El senador Ricardo Soto pidió el martes la dimisión del ministro de Puertos.",
    ],
    [
      "en",
      "PARIS (AFP) The ferries of both harbours lost half of their passengers in May.",
      "The ferries of both harbours lost half of their passengers in May.",
    ],
    [
      "en",
      "Westmere, Norland (CNN)The ferries of both harbours lost half of their passengers in May.",
      "The ferries of both harbours lost half of their passengers in May.",
    ],
    [
      "en",
      "LONDON Reuters The ferries of both harbours lost half of their passengers in May.",
      "The ferries of both harbours lost half of their passengers in May.",
    ],
    [
      "en",
      "Westmere/ New Dunmoor: The ferries of both harbours lost half of their passengers in May.",
      "The ferries of both harbours lost half of their passengers in May.",
    ],
    [
      "en",
      "New Delhi: The ferries of both harbours lost half of their passengers in May.",
      "The ferries of both harbours lost half of their passengers in May.",
    ],
    [
      "it",
      "(ANSA) - ROMA, 28 LUG - Sarà Ada Brook la guida dei due traghetti in gara domani sera nel porto.",
      "Sarà Ada Brook la guida dei due traghetti in gara domani sera nel porto.",
    ],
    [
      "de",
      "Beuel · Seit Montag schmückt ein buntes Gemälde die Wände des Rathauses von Beuel.",
      "Seit Montag schmückt ein buntes Gemälde die Wände des Rathauses von Beuel.",
    ],
    [
      "en",
      "WESTMERE, NY (NEWS9) — The ferries of both harbours lost half of their passengers in May.",
      "The ferries of both harbours lost half of their passengers in May.",
    ],
    [
      "en",
      "Westmere, Ill. — Ada Brook threw three goals and the Gulls beat the Terns on Tuesday.",
      "Ada Brook threw three goals and the Gulls beat the Terns on Tuesday.",
    ],
    [
      "en",
      "Westmere, DC, United States: Crossing the bay by boat has been done before.",
      "Crossing the bay by boat has been done before.",
    ],
    [
      "en",
      "By Ada Brook: The harbour cannot ignore the risk of a second flood.",
      "The harbour cannot ignore the risk of a second flood.",
    ],
    [
      "de",
      "Hafenstadt – Der Rat der Stadt hat den Bau der neuen Brücke am Abend beschlossen.",
      "Der Rat der Stadt hat den Bau der neuen Brücke am Abend beschlossen.",
    ],
    [
      "de",
      "Hafen (hbr-dienst) - Die Reederei hat ihre Boote in diesem Jahr verkauft.",
      "Die Reederei hat ihre Boote in diesem Jahr verkauft.",
    ],
  ])("%s: %s", (language, sentence, said) => {
    expect(waysToSay(sentence, language)).toEqual([said]);
  });

  it.each([
    [
      "one of two dashes",
      "de",
      "Beton – Stahl und Sand mit ihm – machte die Reederei reich und den Hafen grau.",
    ],
    ["an article", "de", "Die Messe – BOOT HAFEN 2022 war in diesem Jahr gut besucht."],
    ["a small word behind it", "de", "Beton, Stahl – diese Umgebung schlug Ada Brook aufs Gemüt."],
  ])("but not before %s", (_what, language, sentence) => {
    expect(waysToSay(sentence, language)).toContain(sentence);
  });
});

it("a dateline goes behind the standfirst that stands in one paragraph with it", () => {
  const text =
    "Die Boote kosten seit Montag mehr. Beuel, 14. Dezember 2021 – Die Aktien der Werften stiegen am Morgen leicht.";
  const article = articleFromText(text, { language: "de", title: "Titel" });
  const said = bodyOf(article).map(
    (sentence) => draftsOf(article.text, sentence, [], "de")[0]?.text,
  );
  expect(said[1]).toBe("Die Aktien der Werften stiegen am Morgen leicht.");
});

it("what stands before an age or a number is no dateline", () => {
  const sentence = "The crew was called after the 33 - year - old was found on the pier at night.";
  expect(waysToSay(sentence, "en")).toContain(sentence);
});

it("a place in capitals goes behind the standfirst, too", () => {
  const text =
    "Boats were dearer on Monday.\n\nWESTMERE: Shares of builders of boats rose in the morning session.";
  const article = articleFromText(text, { language: "en", title: "Title" });
  const said = bodyOf(article).map(
    (sentence) => draftsOf(article.text, sentence, [], "en")[0]?.text,
  );
  expect(said[1]).toBe("Shares of builders of boats rose in the morning session.");
});

describe("who says a sentence at its end", () => {
  it.each([
    [
      "fr",
      "Des centaines de manifestants se pressaient lundi devant le conseil de Bellerive, qui siège dans le vieux port, rapporte Radio Bellerive.",
      "Des centaines de manifestants se pressaient lundi devant le conseil de Bellerive, rapporte Radio Bellerive.",
    ],
    [
      "en",
      "Hundreds of people stood in front of the town hall on Monday, which looks over the old harbour, said Ada Brook.",
      "Hundreds of people stood in front of the town hall on Monday, said Ada Brook.",
    ],
  ])("keeps its comma where a clause before it goes (%s)", (language, sentence, said) => {
    expect(waysToSay(sentence, language)).toContain(said);
  });
});
