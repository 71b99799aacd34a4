import { describe, expect, it } from "vitest";
import {
  isInOtherLanguage,
  isOfOtherScript,
  isScrambled,
  startsWithin,
} from "#brief/form/sentences/whole/other-language.ts";
import { articleFromText } from "#extract/article-from-text.ts";

it.each([
  ["ja", "NETWAVE Networks, Inc.", true],
  ["hi", "Kindly consult your financial advisor before you invest.", true],
  ["ja", "AppleがMacBook Proを発売した。", false],
  ["ru", "Компания OpenStreetMap Foundation закрыла офис.", false],
  ["pl", "Kindly consult your advisor.", false],
])("a line of another script is told from names (%s): %s", (language, text, is) => {
  expect(isOfOtherScript(text, language)).toBe(is);
});

it.each([
  ["de", "The drone gets close to the ship and films it for an hour.", true],
  ["en", "Nach dem Fest verlor ich das Boot und ging nach Hause.", true],
  ["de", "Die Stadt hat „The Art of the Boat“ für den Hafen gekauft.", false],
  ["de", "Das Spiel heißt Lord of the Boats und ist neu.", false],
  ["en", "The Hotel du Port in La Rochelle opens in May.", false],
  ["pt", "A cidade de Porto Claro e a empresa de barcos vão a tribunal.", false],
  ["pl", "The drone gets close to the ship and films it for an hour.", false],
])("a sentence of another language is told from names (%s): %s", (language, text, is) => {
  const told: Readonly<Record<string, string>> = {
    de: "Das Boot liegt im Hafen und wartet auf den Wind. Der Rat der Stadt hat es nicht gekauft.",
    en: "The boat lies in the harbour and waits for the wind. The council has not bought it.",
    pt: "O barco está no porto e espera o vento. A câmara da cidade não o comprou para os pescadores.",
    pl: "Łódź stoi w porcie i czeka na wiatr.",
  };
  const article = articleFromText(told[language] ?? "", { language });
  expect(isInOtherLanguage(text, article)).toBe(is);
});

it("no text whose language was mistaken is scrambled", () => {
  const text = "Seit Montag schmückt ein buntes Bild an der Wand das alte Rathaus der Stadt.";
  expect(isScrambled(text, articleFromText(text, { language: "en" }))).toBe(false);
});

it("a text of two languages has no sentence in another", () => {
  const text = "The drone gets close to the ship and films it for an hour.";
  const article = articleFromText(`Das Boot liegt im Hafen. ${text}`, { language: "de" });
  expect(isInOtherLanguage(text, article)).toBe(false);
});

it.each([
  ["de", "Bjagy Tfcfh dru Hqsemx, ahp Oogu iah fudvs Kvd gof gqnx rxnq mhe Wwfc vthwk.", true],
  [
    "de",
    "Paprika, Möhren, Spargel, Kohlrabi, Pilze, Saibling, Forelle, Krebse, Dill, Kresse, Salz.",
    true,
  ],
  [
    "de",
    "Küchenchef Bo Lind verwendet Paprika, Möhren, Spargel, Kohlrabi, Pilze und einen Saibling.",
    false,
  ],
  ["en", "Boats need paint.", false],
  [
    "en",
    "Westmere council leader Ada Brook told Harbour News reporters prices rise in May.",
    false,
  ],
  ["pl", "Bjagy Tfcfh dru Hqsemx, ahp Oogu iah fudvs Kvd gof gqnx rxnq mhe Wwfc vthwk.", false],
])("text that a paywall scrambled is told from sentences (%s): %s", (language, text, is) => {
  const opening: Readonly<Record<string, string>> = {
    de: "Seit Montag schmückt ein Bild die Wände des Rathauses, und die Leute der Stadt mögen es.",
    en: "The boat lies in the harbour and waits for the wind, and the council has not bought it.",
    pl: "Łódź stoi w porcie i czeka na wiatr.",
  };
  const article = articleFromText(`${opening[language] ?? ""} ${text}`, { language });
  expect(isScrambled(text, article)).toBe(is);
});

describe("a sentence that begins small", () => {
  const told = "Kaza dün oldu. Polis geldi. Araç kaldırıldı. Yol açıldı.";
  it("is the rest of another", () => {
    const article = articleFromText(told, { language: "tr" });
    expect(startsWithin("idaresindeki otomobil bariyere çarptı.", article)).toBe(true);
    expect(startsWithin("Polis geldi.", article)).toBe(false);
  });
  it("is one of its own where the writer never writes large, or the language may", () => {
    const small = articleFromText(told.toLowerCase(), { language: "tr" });
    expect(startsWithin("polis geldi.", small)).toBe(false);
    const english = articleFromText(told, { language: "en" });
    expect(startsWithin("polis geldi.", english)).toBe(false);
  });
});
