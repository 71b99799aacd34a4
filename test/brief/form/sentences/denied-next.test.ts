import { describe, expect, it } from "vitest";
import { isDeniedNext } from "#brief/form/sentences/denied-next.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { briefLines } from "../brief-lines.ts";

describe("a sentence behind which the writer says that it is not so", () => {
  it.each([
    ["en", "The shops say a tax would help.", " It would not: half of them sell online."],
    ["en", "Many think the bridge is old.", " That is wrong."],
    ["de", "Viele sagen, die Brücke sei alt.", " Das stimmt nicht."],
    ["fr", "Le pont serait vieux.", " C’est faux."],
    ["es", "El puente sería viejo.", " No es cierto."],
    ["pt", "A ponte seria velha.", " Não é verdade."],
    ["it", "Il ponte sarebbe vecchio.", " Non è vero."],
    ["nl", "De brug zou oud zijn.", " Dat is onjuist."],
    ["pl", "Most ma być stary.", " To nieprawda."],
    ["ru", "Мост якобы старый.", " Это не так."],
  ])("is known (%s): %s%s", (language, sentence, next) => {
    expect(isDeniedNext(sentence.length, sentence + next, language)).toBe(true);
  });

  it.each([
    ["en", "The bridge is closed.", " It would not open before May, the mayor said."],
    ["en", "The bridge is closed.", " Not so many boats pass as before."],
    ["de", "Die Brücke ist alt.", " Das ist ein Grund zur Sorge."],
  ])("is not seen where the text goes on (%s): %s%s", (language, sentence, next) => {
    expect(isDeniedNext(sentence.length, sentence + next, language)).toBe(false);
  });

  it("never stands alone in a brief", () => {
    const text = `Every few years a minister discovers the high street. There is a review, a tsar and a fund, and eighteen months later there are hanging baskets and another vape shop.
I have walked down the main streets of 40 towns for a book I am writing, and I can report that the baskets are lovely.
The trouble is rent. In Dunmere, a shop the size of a garage costs £38,000 a year, more than the woman who runs it takes home.
Retailers’ groups say that a tax on online sales would fix it. It would not: half the shops in my notebook now live from online sales.
What would work is duller. Councils should be allowed to force landlords to let a unit that has stood empty for two years.`;
    const article = articleFromText(text, { language: "en", title: "Stop saving the high street" });
    for (const length of ["short", "standard", "long"] as const) {
      const written = writeBrief(article, { length });
      const said = written.ok ? briefLines(written.value) : "";
      expect(said).not.toMatch(/would fix it\.(?!\n• It would not)/u);
    }
  });
});
