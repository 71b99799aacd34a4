import { describe, expect, it } from "vitest";
import { findNames } from "#language/names.ts";

const names = (text: string, language: string) =>
  findNames(text, language).map(({ text: name }) => name);

describe("names in a text", () => {
  it.each([
    [
      "en",
      "The U.S. President's spokesman Dmitry Peskov told J. K. Rowling and Sen. Ben Sasse of the University of Oxford.",
      ["U.S.", "Dmitry Peskov", "J. K. Rowling", "Ben Sasse", "University of Oxford"],
    ],
    ["en", "On Monday I met AT&T's John O'Neil in New York.", ["AT&T", "John O'Neil", "New York"]],
    ["nl", "Op 3 Jan 2026 sprak burgemeester Jan Smit in Altdorp.", ["Jan Smit", "Altdorp"]],
    [
      "fr",
      "Selon l'Élysée, Jean-Luc Mélenchon a rencontré Charles de Gaulle à Paris.",
      ["Élysée", "Jean-Luc Mélenchon", "Charles de Gaulle", "Paris"],
    ],
    [
      "de",
      "Die Polizei in Berlin sagte, Bundeskanzler Olaf Scholz habe mit der EU gesprochen.",
      ["Berlin", "Olaf Scholz", "EU"],
    ],
    ["tr", "Türkiye'nin başkenti Ankara'da konuştu.", ["Türkiye'nin", "Ankara'da"]],
    [
      "ja",
      "岸田首相は、バイデン大統領とウクライナについて会談した。",
      ["岸田", "バイデン", "ウクライナ"],
    ],
    [
      "zh",
      "法国总统马克龙表示，与俄罗斯总统普京在莫斯科会晤。",
      ["法国", "马克龙", "俄罗斯", "普京"],
    ],
    ["ko", "윤석열 대통령은 미국의 바이든 대통령과 통화했다.", ["윤석열", "미국", "바이든"]],
  ])("are found in %s: %s", (language, text, expected) => {
    expect(names(text, language)).toEqual(expected);
  });

  it.each([
    ["de", "Bahn-Sprecher Jens Kohl kam.", "Jens Kohl"],
    ["de", "Da kam Regierungssprecherin Anna Beispiel.", "Anna Beispiel"],
    ["de", "Da kam SPD-Fraktionschef Jens Kohl.", "Jens Kohl"],
    ["nl", "Minister-president Jan Smit kwam.", "Jan Smit"],
    ["nl", "NS-woordvoerder Jan Smit kwam.", "Jan Smit"],
    ["pl", "Wiceprezydent Jan Kowalski przyszedł.", "Jan Kowalski"],
    ["pl", "Rzecznik Jan Kowalski przyszedł.", "Jan Kowalski"],
    ["da", "Premierminister Jens Holm kom.", "Jens Holm"],
    ["en", "There came Ex-President Jane Doe.", "Jane Doe"],
    ["fr", "Vice-présidente Anne Renard est venue.", "Anne Renard"],
    ["es", "El Vicepresidente Luis Robles vino.", "Luis Robles"],
    ["it", "Il Viceministro Marco Rossi venne.", "Marco Rossi"],
    ["pt", "O Vice-Presidente Luís Pires veio.", "Luís Pires"],
    ["ru", "Вице-премьер Иван Петров пришёл.", "Иван Петров"],
    ["uk", "Прем'єр-міністр Іван Петренко прийшов.", "Іван Петренко"],
    // Before one word more it is left, and behind a name it is a name.
    ["de", "Da kam Anna Sprecher.", "Anna Sprecher"],
    ["de", "Da kam Bahnsprecher Kohl.", "Bahnsprecher Kohl"],
  ])("stand without the office before them in %s: %s", (language, text, name) => {
    expect(names(text, language)).toEqual([name]);
  });

  it.each([
    ["ru", "Путина", "Путиным"],
    ["pl", "Tuska", "Tuskiem"],
    ["tr", "Erdoğan'ın", "Erdoğan"],
    ["fr", "l’Élysée", "Elysee"],
  ])("fold to one key in %s: %s, %s", (language, a, b) => {
    const key = (name: string) => findNames(`x ${name} y`, language)[0]?.key;
    expect(key(a)).toBeDefined();
    expect(key(a)).toBe(key(b));
  });

  it("takes the rest of the text as witness for a word that opens a sentence", () => {
    const filler =
      "while outside the rain fell on grey roofs, empty streets, parked cars, wet trees, closed shops, quiet schools, old walls, small gardens, narrow bridges, tall chimneys, red lamps, lost dogs and late trains, nobody in that long room where they spoke of many other things cared to hear how much more was said about nothing in particular by people whom no one knew";
    const witness = `Allusion was made by Hollande ${filler}. Hollande left.`;
    expect(names(witness, "en")).toEqual(["Hollande", "Hollande"]);
  });
});
