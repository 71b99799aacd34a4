import { describe, expect, it } from "vitest";
import { quotationsOf } from "#brief/form/quotes/quotation.ts";
import { articleFromText } from "#extract/article-from-text.ts";

/** What an article's quotations say that a brief may give. */
function quoted(text: string, language = "en"): readonly string[] {
  const article = articleFromText(text, { language, title: "Pier closed" });
  return quotationsOf(article, () => 1).map(({ quotation }) => quotation.text);
}

describe("a quotation that may stand beside the points", () => {
  it("says something alone", () => {
    const said = "The old pier has been unsafe for eleven years.";
    expect(quoted(`“${said}” said Ada Brook, who leads the union.`)).toEqual([said]);
  });

  it.each([
    ["speaks of what was before", "This raises serious doubts as to the motives of the council."],
    ["speaks of somebody before", "He has told the council of it for eleven years."],
    ["holds what the writer put in", "The pier (the old one) has been unsafe for eleven years."],
    ["breaks off where another begins", "We owe it to the crews to tell the difference between"],
    ["looks for words", "The pier has been, you know, unsafe for eleven years."],
  ])("is none that %s", (_what, said) => {
    expect(quoted(`“${said}” said Ada Brook, who leads the union.`)).toEqual([]);
  });

  it("is none that speaks of a matter before inside (de)", () => {
    const text = "„Mit diesem Strom betreiben wir im Hafen die alten Kräne“, sagt Ada Brook.";
    expect(quoted(text, "de")).toEqual([]);
  });

  it("is none whose speaker is no name", () => {
    const text = "„Auf dem Wasser sind alle Boote gleich“: das sagt man im Hafen gern.";
    expect(quoted(text, "de")).toEqual([]);
  });

  it("is none of a paper", () => {
    const text = "A statement said: “The harbour of Westmere stays closed until the end of May.”";
    expect(quoted(text)).toEqual([]);
  });
});

describe("who speaks", () => {
  const speakers = (text: string, language: string) => {
    const article = articleFromText(text, { language, title: "Pier closed" });
    return quotationsOf(article, () => 1).map(({ quotation }) => quotation.speaker);
  };

  it("is named in full, as the article does, though its sentence gives one name", () => {
    const text =
      "Mark Connor sings in a harbour bar.\n“The pensioners have their own houses in the hills,” Mark tells me.";
    expect(speakers(text, "en")).toEqual(["Mark Connor"]);
  });

  it.each([
    ["de", "„Eine Frau hat neulich hundert Masken selbst genäht“, sagt Frankenstein."],
    ["fr", "« J'ai senti la maison vibrer et les murs trembler », raconte ce pompier."],
    ["en", "Mark Connor and Mark Brook sing.\n“The pensioners have their own houses,” said Mark."],
  ])(
    "is nobody whom the article does not name in full, or only before (%s): %s",
    (language, text) => {
      expect(speakers(text, language)).toEqual([]);
    },
  );
});
