import { describe, expect, it, test } from "vitest";
import { findQuotations } from "#language/quotations.ts";
import { fc } from "../support/properties.ts";

const quoted = (text: string, language: string) =>
  findQuotations(text, language).map(({ text: words }) => words);

describe("quotation marks", () => {
  it.each([
    ["en", "“We will go,” he said. “Soon.”", ["We will go", "Soon."]],
    ["en", '"We will go," he said. "Soon."', ["We will go", "Soon."]],
    ["en", "– We will go – said Paul Hart. – Soon.", []],
    ["en", "''We will go,'' he said.", ["We will go"]],
    ["en", "``We will go,'' he said.", ["We will go"]],
    [
      "en",
      "‘We can’t go on,’ said Mr Jones. ‘The workers’ rights are gone,’ he added.",
      ["We can’t go on", "The workers’ rights are gone"],
    ],
    ["en", "'We can't go on,' said Mr Jones.", ["We can't go on"]],
    ["en", "He was 6' 5\" tall. Rock 'n' roll in the '90s wasn't what it's now.", []],
    ["en", "“He told me, ‘Go home,’ and left,” she said.", ["He told me, ‘Go home,’ and left"]],
    [
      "fr",
      "« Nous sommes prêts », a déclaré Emmanuel Macron. «C'est “fini”», dit-il.",
      ["Nous sommes prêts", "C'est “fini”"],
    ],
    [
      "de",
      "„Wir schaffen das“, sagte Merkel. Sie nannte es »alternativlos«. ‚Gut‘, sagte er.",
      ["Wir schaffen das", "alternativlos", "Gut"],
    ],
    [
      "es",
      "«No habrá acuerdo», dijo Sánchez. “Es falso”, aseguró.",
      ["No habrá acuerdo", "Es falso"],
    ],
    ["fr", "<<Nous sommes prêts>>, a déclaré Jean Lemaire.", ["Nous sommes prêts"]],
    ["pl", "„To jest skandal” – powiedział Tusk.", ["To jest skandal"]],
    ["ru", "«Мы готовы», — сказал Путин. По его словам, это „бред“.", ["Мы готовы", "бред"]],
    ["ko", '윤 대통령은 "매우 중요하다"고 말했다. ‘자유’라고도 했다.', ["매우 중요하다", "자유"]],
    ["ja", "岸田首相は「極めて重要だ」と述べた。", ["極めて重要だ"]],
    ["zh", "马克龙表示：“我们必须对话。”他说：「很好。」", ["我们必须对话。", "很好。"]],
    ["ar", 'وقال ماكرون: "نحن مستعدون للحوار". وأضاف «سنرى»', ["نحن مستعدون للحوار", "سنرى"]],
  ])("are read in %s: %s", (language, text, expected) => {
    expect(quoted(text, language)).toEqual(expected);
  });

  it.each([
    [
      "turned and spaced",
      "The meeting ” allowed to agree on the need “Reports the Elysee. ” He made it very clear “.",
      ["allowed to agree on the need", "He made it very clear"],
    ],
    [
      "opened nowhere",
      "Responses ignored our concerns “, thus entrusted the head of the Kremlin.",
      ["Responses ignored our concerns"],
    ],
    [
      "turned before a verb",
      "before deciding. ” We need respect “retorted Emmanuel Macron.",
      ["We need respect"],
    ],
    [
      "never closed",
      "“We will go, he said.\n“And soon,” she added.",
      ["We will go, he said.", "And soon"],
    ],
    [
      "opened again in each paragraph",
      "“We will go.\n“And we will stay,” she said.",
      ["We will go.", "And we will stay"],
    ],
  ])("that are %s still give clean words", (_case, text, expected) => {
    expect(quoted(text, "en")).toEqual(expected);
  });

  test("never leave a line, overlap or give other words than the text", () => {
    const part = fc.constantFrom(
      "“",
      "”",
      '"',
      "''",
      "«",
      "»",
      "„",
      "‘",
      "’",
      "'",
      "「",
      "」",
      "a",
      "we go",
      ",",
      ".",
      " ",
      "\n",
      "5",
      "said",
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }),
        fc.constantFrom("en", "fr", "de", "ja"),
        (parts, language) => {
          const text = parts.join("");
          let end = 0;
          for (const found of findQuotations(text, language)) {
            expect(found.outerStart).toBeGreaterThanOrEqual(end);
            expect(found.start).toBeGreaterThanOrEqual(found.outerStart);
            expect(found.end).toBeLessThanOrEqual(found.outerEnd);
            expect(found.text).toBe(text.slice(found.start, found.end));
            expect(found.text).not.toMatch(/^\s|\s$|\n/);
            expect(found.text).not.toBe("");
            end = found.outerEnd;
          }
        },
      ),
    );
  });
});

describe("speech and mere words in quotation marks", () => {
  it.each([
    ["a term", "He called it a “so-called” plan.", "words"],
    ["a title", "She played in “Gone With the Wind” for years.", "words"],
    ["a short answer", "“No,” said Jane Doe.", "speech"],
    ["a sentence without a speaker", "“We will go home tomorrow.” The room fell silent.", "speech"],
    [
      "a long part of a sentence",
      "She said it was “the best thing that could have happened to us”.",
      "speech",
    ],
  ] as const)("are told apart: %s", (_case, text, kind) => {
    expect(findQuotations(text, "en").map((quotation) => quotation.kind)).toEqual([kind]);
  });
});
