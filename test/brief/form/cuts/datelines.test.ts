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
      "Porto Claro.- El senador Ricardo Soto pidió el martes la dimisión del ministro de Puertos.",
      "El senador Ricardo Soto pidió el martes la dimisión del ministro de Puertos.",
    ],
    [
      "de",
      "Beuel · Seit Montag schmückt ein buntes Gemälde die Wände des Rathauses von Beuel.",
      "Seit Montag schmückt ein buntes Gemälde die Wände des Rathauses von Beuel.",
    ],
  ])("%s: %s", (language, sentence, said) => {
    expect(waysToSay(sentence, language)).toEqual([said]);
  });
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
