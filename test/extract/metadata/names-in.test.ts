import { describe, expect, it, test } from "vitest";
import { inNameCase, isPerson, namesIn } from "#extract/metadata/names-in.ts";
import { fc } from "../../support/properties.ts";

describe("the names in a byline", () => {
  it.each([
    ["By Ada Lovelace", ["Ada Lovelace"]],
    ["Author, Ada Lovelace", ["Ada Lovelace"]],
    ["Article information", []],
    ["江声新闻记者 柳青禾", ["柳青禾"]],
    ["VON ADA LOVELACE am 21. April 2020", ["ADA LOVELACE"]],
    ["Von:Ada Lovelace-King", ["Ada Lovelace-King"]],
    ["Par Ada de La Tour et Jean d'Ormesson", ["Ada de La Tour", "Jean d'Ormesson"]],
    ["Por Ada Lovelace 5 mayo, 2022, 6:12 pm", ["Ada Lovelace"]],
    ["di Ada Lovelace", ["Ada Lovelace"]],
    ["Door Ada van der Linden", ["Ada van der Linden"]],
    ["Geschrieben von Ada Lovelace am Dienstag 6. Mai 2014", ["Ada Lovelace"]],
    ["Ein Gastbeitrag von Ada Lovelace", ["Ada Lovelace"]],
    ["Ein Interview von Ada Lovelace mit Grace Hopper.", ["Ada Lovelace"]],
    ["Text: Ada Lovelace, Fotos: Jan Klein", ["Ada Lovelace"]],
    ["Words: Ada Lovelace Photos: Jan Klein", ["Ada Lovelace"]],
    ["Autoren Ada Lovelace und Grace Hopper", ["Ada Lovelace", "Grace Hopper"]],
    [
      "By Ada Lovelace, Grace Hopper and Jean Bartik",
      ["Ada Lovelace", "Grace Hopper", "Jean Bartik"],
    ],
    ["By Ada Lovelace, Staff Writer", ["Ada Lovelace"]],
    ["By Ada Lovelace, CBC News", ["Ada Lovelace"]],
    ["Von Ada Lovelace, Berlin", ["Ada Lovelace"]],
    ["Ada Lovelace (dpa)", ["Ada Lovelace"]],
    ["Chefredakteurin Ada Lovelace", ["Ada Lovelace"]],
    ["Ada Lovelace <ada@news.example> @ada", ["Ada Lovelace"]],
    ["Ada Lovelace | Link Copied", ["Ada Lovelace"]],
    ["Posted on September 21, 2020 by Ada Lovelace", ["Ada Lovelace"]],
    ["Posted by gnaddrig in Allgemein", ["gnaddrig"]],
    ["Redacci&oacute;n Ada Lovelace", ["Redacción Ada Lovelace"]],
    ["dpa/lno", ["dpa", "lno"]],
    ["著者：後藤大地", ["後藤大地"]],
    ["Dr. Ada Lovelace", ["Dr. Ada Lovelace"]],
    ["Ada Lovelace And Grace Hopper", ["Ada Lovelace", "Grace Hopper"]],
    ["By Ada Lovelace, New York", ["Ada Lovelace"]],
    ["Ada Lovelace, CNN Business", ["Ada Lovelace"]],
    ["Ada Lovelace The Associated Press | Mon. | timer 5 min. read", ["Ada Lovelace"]],
    ["Piše: A. Lovelace prije 26 minuta", ["A. Lovelace"]],
    ["लेखक: रमेश नेगी", ["रमेश नेगी"]],
    ["嶋田 健志 監訳", ["嶋田 健志"]],
    ["Ada Lovelace | 翻訳者 | 中村 真子", ["Ada Lovelace", "中村 真子"]],
    ["记者王敬照", ["王敬照"]],
    ["linksc | Creating a search engine | Message", ["linksc"]],
    ["Kirche und Leben, Münster", ["Kirche und Leben", "Münster"]],
    ["كتب : سلمى عبد الرحيم وكريم منصور", ["سلمى عبد الرحيم", "كريم منصور"]],
    ["كتب: محمد علي وليد حسن", ["محمد علي وليد حسن"]],
    ["고은별 기자 byul@news.example 다른기사 보기", ["고은별"]],
    ["괴산=박서연·김하늘 기자 seo@news.example", ["박서연", "김하늘"]],
    ["江畔晚报记者 周明远", ["周明远"]],
    ["Photographs and text by Ada Lovelace", ["Ada Lovelace"]],
    ["Texto y fotos: Ada Lovelace", ["Ada Lovelace"]],
    ["by muddyfrank » Sun Oct 04, 2009 6:12 pm", ["muddyfrank"]],
    ["por Chelo el Martes", ["Chelo"]],
  ])("%s", (byline, names) => {
    expect(namesIn(byline)).toEqual(names);
  });

  it.each([
    "admin",
    "Posted on",
    "29. April 2020 um 14:48 Uhr",
    "https://news.example/ada",
    "ada@news.example",
    "Alle Beiträge anzeigen",
    "Share",
    "3 Kommentare",
    "Foto: Ada Lovelace",
    "Фото из Инстаграма Ады Лавлейс",
    "Webwerk GmbH",
    "Ort Saarbrücken",
    "Data: 28-04-2021, 09:29",
    "#Krótko o przepisach prawa w Nowej Zelandii i Polsce",
    "",
    "{author}",
    "FOR IMMEDIATE RELEASE",
    "Hallo Werner",
    "승인 2026.03.27 11:20",
  ])("there are none in %s", (byline) => {
    expect(namesIn(byline)).toEqual([]);
  });

  it.each([
    ["Ada Lovelace", true],
    ["Ada van der Linden", true],
    ["T. V. Raman", true],
    ["José Ñuñez y García", true],
    ["محمد علي", true],
    ["山田太郎", true],
    ["江畔晚报", false],
    ["港新聞", false],
    ["ada", false],
    ["The Example", false],
    ["Example News", false],
    ["Redaktion Polizeiticker", false],
    ["Glossar über Energie", false],
    ["Die Furche", false],
    ["Ada!", false],
    ["New York", false],
    ["CNN Business", false],
  ])("%s is a person: %s", (name, isOne) => {
    expect(isPerson(name)).toBe(isOne);
  });

  it.each([
    ["MARY MCCANN-O'BRIEN", "Mary McCann-O'Brien"],
    ["GARY B. GRAVES", "Gary B. Graves"],
    ["ADA VAN DER LINDEN", "Ada van der Linden"],
    ["АДА ЛАВЛЕЙС", "Ада Лавлейс"],
    ["T. J. OH", "T. J. OH"],
    ["DPA", "DPA"],
    ["Ada LOVELACE", "Ada LOVELACE"],
    ["IT・デジタル ツール", "IT・デジタル ツール"],
  ])("%s in the case of names is %s", (name, written) => {
    expect(inNameCase(name)).toBe(written);
  });

  test("are few and short, come once each, and never throw", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("von ", "by ", "Ada Lovelace", ", ", " und ", " | ", "Text: ", "12.03.2020"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const names = namesIn(pieces.join(""));
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBeLessThanOrEqual(8);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(60);
          expect(name).toBe(name.trim());
        }
      }),
      { numRuns: 1000 },
    );
  });
});
