import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findNames } from "#language/names.ts";
import { namesApart } from "#language/quotations/names-apart.ts";
import { findQuotations } from "#language/quotations.ts";

const said = (text: string, language: string) =>
  findQuotations(text, language).map(({ text: words, speaker }) => [words, speaker]);

describe("who says a quotation", () => {
  it.each([
    [
      "a name after the verb",
      "en",
      "“We go,” said Jane Doe, the mayor. “Now.”",
      [
        ["We go", "Jane Doe"],
        ["Now.", "Jane Doe"],
      ],
    ],
    [
      "a name before the verb, with an apposition",
      "en",
      "“We must go,” Rep. Jim Jordan (R-Ohio), an oversight member, said Friday.",
      [["We must go", "Jim Jordan"]],
    ],
    [
      "whoever speaks, not whom he names between dashes",
      "en",
      "“The rule — says Anna Orlova in her book — is dead,” Ida Holm said.",
      [["The rule — says Anna Orlova in her book — is dead", "Ida Holm"]],
    ],
    [
      "a phrase",
      "en",
      "“We must go now,” said a spokesman for the mayor.",
      [["We must go now", "a spokesman for the mayor"]],
    ],
    [
      "a name behind a phrase",
      "en",
      "“We must go now,” said the council leader, Jane Doe, on Friday.",
      [["We must go now", "Jane Doe"]],
    ],
    [
      "a name behind a phrase, in French",
      "fr",
      "« Nous partons demain », a déclaré la présidente du club, Léa Morin.",
      [["Nous partons demain", "Léa Morin"]],
    ],
    [
      "a name that may be another's",
      "en",
      "“We must go now,” said a spokesman for the mayor, Jane Doe.",
      [["We must go now", "a spokesman for the mayor"]],
    ],
    [
      "a name behind a phrase that is not alone",
      "en",
      "“We must go now,” said a neighbour, Jane Doe and others heard.",
      [["We must go now", "a neighbour"]],
    ],
    [
      "a clause before it",
      "en",
      "On Monday Jane Doe said in Paris: “We must go now.”",
      [["We must go now.", "Jane Doe"]],
    ],
    [
      "a clause that goes on from another verb",
      "en",
      "Jane Doe smiled and added, “We must go now.”",
      [["We must go now.", "Jane Doe"]],
    ],
    [
      "a line that ends with a colon",
      "en",
      "Jane Doe said:\n“We must go now.”",
      [["We must go now.", "Jane Doe"]],
    ],
    ["a signature", "en", "“We must go now.” ― Jane Doe", [["We must go now.", "Jane Doe"]]],
    [
      "according to",
      "en",
      "“We must go now,” according to Jane Doe.",
      [["We must go now", "Jane Doe"]],
    ],
    [
      "a pronoun for the last speaker",
      "en",
      "Jane Doe told us a story. “We must go now,” she said.",
      [["We must go now", "Jane Doe"]],
    ],
    [
      "a name behind it, where another clause leads up to it",
      "en",
      "When reporters asked and waited, “We must go,” Jane Doe said.",
      [["We must go", "Jane Doe"]],
    ],
    [
      "a phrase, with a place between commas",
      "en",
      "The ministry, in Paris, said: “We must go.”",
      [["We must go.", "The ministry"]],
    ],
    [
      "nobody, where commas hold no phrase for one",
      "en",
      "Officials close to the talks, in Paris on Monday, said: “We must go.”",
      [["We must go.", undefined]],
    ],
    [
      "a man known by his first name for “he”",
      "en",
      "Paul Hart told us a story. “We must go now,” he said.",
      [["We must go now", "Paul Hart"]],
    ],
    [
      "nobody for a pronoun of a woman after a man known by his title",
      "en",
      "Mr Okoro of the port told us a story. “We must go now,” she said. Mr Okoro left.",
      [["We must go now", undefined]],
    ],
    [
      "nobody for a pronoun of a woman after a man",
      "en",
      "Paul Hart told us a story. “We must go now,” she said.",
      [["We must go now", undefined]],
    ],
    [
      "nobody for a pronoun, where another who may be meant took the last speaker's place",
      "en",
      "“We stay,” said Ada Brook. “We must go,” said Jane Doe. Ada Brook stood up. “Now,” she said.",
      [
        ["We stay", "Ada Brook"],
        ["We must go", "Jane Doe"],
        ["Now", undefined],
      ],
    ],
    [
      "a title that one person holds",
      "en",
      "President Emmanuel Macron left. “We must go now,” said the president.",
      [["We must go now", "Emmanuel Macron"]],
    ],
    [
      "a surname for a full name",
      "en",
      "Jane Doe left. “We must go now,” said Doe.",
      [["We must go now", "Jane Doe"]],
    ],
    [
      "French inversion",
      "fr",
      "« Nous partons demain », a déclaré le président Emmanuel Macron. « C’est fini », a-t-il ajouté.",
      [
        ["Nous partons demain", "Emmanuel Macron"],
        ["C’est fini", "Emmanuel Macron"],
      ],
    ],
    [
      "German",
      "de",
      "„Wir schaffen das“, sagte Bundeskanzlerin Angela Merkel. „Das ist gut“, so der Minister.",
      [
        ["Wir schaffen das", "Angela Merkel"],
        ["Das ist gut", "der Minister"],
      ],
    ],
    [
      "German, nobody",
      "de",
      "Du hattest geschrieben „Die Rechtsprechung tut sich schwer damit.“ Das stimmt nicht.",
      [["Die Rechtsprechung tut sich schwer damit.", undefined]],
    ],
    [
      "Spanish",
      "es",
      "«No habrá acuerdo», dijo Pedro Sánchez este lunes.",
      [["No habrá acuerdo", "Pedro Sánchez"]],
    ],
    [
      "Portuguese",
      "pt",
      "“Estamos prontos”, disse o presidente Luiz Inácio Lula da Silva.",
      [["Estamos prontos", "Luiz Inácio Lula da Silva"]],
    ],
    [
      "Italian",
      "it",
      "«Non ci fermeremo», spiega Matteo Salvini.",
      [["Non ci fermeremo", "Matteo Salvini"]],
    ],
    ["Dutch", "nl", "'We gaan door', zei premier Mark Rutte.", [["We gaan door", "Mark Rutte"]]],
    [
      "Polish dashes",
      "pl",
      "– Nie ma zgody na zmiany – powiedział Szymon Hołownia.",
      [["Nie ma zgody na zmiany", "Szymon Hołownia"]],
    ],
    [
      "Russian",
      "ru",
      "«Мы готовы к диалогу», — сказал президент России Владимир Путин.",
      [["Мы готовы к диалогу", "Владимир Путин"]],
    ],
    [
      "Ukrainian",
      "uk",
      "«Ми готові до розмови», — сказав Володимир Зеленський.",
      [["Ми готові до розмови", "Володимир Зеленський"]],
    ],
    [
      "Turkish",
      "tr",
      'Recep Tayyip Erdoğan, "Bunu asla kabul etmiyoruz" dedi.',
      [["Bunu asla kabul etmiyoruz", "Recep Tayyip Erdoğan"]],
    ],
    [
      "Vietnamese",
      "vi",
      "“Chúng tôi đã sẵn sàng”, ông Nguyễn Xuân Phúc nói.",
      [["Chúng tôi đã sẵn sàng", "Nguyễn Xuân Phúc"]],
    ],
    [
      "Korean",
      "ko",
      '윤석열 대통령은 19일 "매우 중요한 일이다"라고 말했다.',
      [["매우 중요한 일이다", "윤석열 대통령"]],
    ],
    [
      "Japanese",
      "ja",
      "岸田首相は「極めて重要な課題だ」と述べた。",
      [["極めて重要な課題だ", "岸田首相"]],
    ],
    [
      "Chinese",
      "zh",
      "法国总统马克龙表示：“我们必须对话。”",
      [["我们必须对话。", "法国总统马克龙"]],
    ],
    [
      "Arabic",
      "ar",
      'وقال الرئيس الفرنسي إيمانويل ماكرون: "نحن مستعدون للحوار".',
      [["نحن مستعدون للحوار", "الرئيس الفرنسي إيمانويل ماكرون"]],
    ],
  ])("is told by %s", (_case, language, text, expected) => {
    expect(said(text, language)).toEqual(expected);
  });

  it.each([
    [
      "two who may be meant",
      "Jane Doe met Ann Roe. Ann Roe left. Jane Doe stayed. “We must go now,” she said.",
    ],
    ["nobody", "In red on the wall stood “We must go now, all of us, at once” and a date."],
    ["who was asked", "Jane Doe was asked, “Must we really go now?”"],
  ])("stays open for %s", (_case, text) => {
    expect(said(text, "en").map(([, speaker]) => speaker)).toEqual([undefined]);
  });

  it("is understood in a machine-translated article with turned and lost marks", () => {
    const seed = readFileSync("test/fixtures/articles/macron-putin-de-escalation.txt", "utf8");
    expect(
      findQuotations(seed, "en").map(({ kind, text, speaker }) => [kind, text, speaker]),
    ).toMatchInlineSnapshot(`
      [
        [
          "words",
          "on the need for de-escalation",
          undefined,
        ],
        [
          "speech",
          "US and NATO responses ignored Russia’s concerns",
          "the head of the Kremlin",
        ],
        [
          "speech",
          "We need Russia to respect the sovereignty of states",
          "Emmanuel Macron",
        ],
        [
          "speech",
          "allowed to agree on the need for a de-escalation",
          "Elysee",
        ],
        [
          "speech",
          "President Putin has expressed no offensive intentions (…). He made it very clear that he was not looking for confrontation",
          "Elysee",
        ],
      ]
    `);
  });
});

describe("a name that stands in a phrase for somebody else", () => {
  const preface: Readonly<Record<string, string>> = {
    en: "It rained on Monday.",
    de: "Am Montag regnete es.",
    fr: "Il pleuvait lundi.",
    es: "Llovía el lunes.",
  };

  it.each([
    ["en", "A shop owner in Tarnford, a man of 60, said: “We go.”", "A shop owner in Tarnford"],
    ["en", "A shop owner near Tarnford said: “We go.”", "A shop owner near Tarnford"],
    ["en", "Residents living near Lake Como said: “We go.”", "Residents living near Lake Como"],
    ["en", "“We go,” a shop owner who lives in Tarnford said.", undefined],
    ["en", "In Tarnford said: “We go.”", undefined],
    ["en", "“We go,” said a shop owner in Tarnford.", "a shop owner"],
    ["en", "“We go,” said a neighbour when Jane Doe left.", "a neighbour"],
    ["en", "“We go,” said a lawyer who represents Jane Doe.", "a lawyer"],
    ["en", "“We go,” said the lawyer Jane Doe in Tarnford.", "Jane Doe"],
    ["en", "The officials in Norland, Jane Doe, said: “We go.”", "Jane Doe"],
    ["de", "Ein Händler in Altheim sagte: „Wir gehen.“", "Ein Händler in Altheim"],
    [
      "fr",
      "Un marchand à Valmont, âgé de 60 ans, a déclaré : « Nous partons. »",
      "Un marchand à Valmont",
    ],
    ["fr", "« Nous partons », a confié l’élue à Valmont jeudi.", "l’élue"],
    ["es", "Un comerciante en Lima, de 60 años, dijo: «Nos vamos.»", "Un comerciante en Lima"],
  ])("does not speak, in %s: %s", (language, text, speaker) => {
    expect(said(`${preface[language]} ${text}`, language)[0]?.[1]).toBe(speaker);
  });
});

it.each([
  ["de", "Das sagte Anna Bergmann der Rheinischen Post am Montag.", "Anna Bergmann"],
  ["cs", "To řekla Jana Kořínková ČTK v pondělí.", "Jana Kořínková"],
  ["fr", "Elle a raconté à l’AFP Lina Brun lundi.", "Lina Brun"],
])("a name is told from that of whom it is said to (%s)", (language, text, name) => {
  const names = namesApart(findNames(text, language), language);
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
});
