import { describe, expect, it } from "vitest";
import { compared } from "#story/compared.ts";
import { entryEvidence } from "#story/entry-evidence.ts";
import { surpriseOf } from "#story/surprise.ts";
import { countTerms, noTerms } from "#story/term-rarity.ts";
import { storyEntry } from "./story-fixtures.ts";

function evidenceOf(title: string, text: string, language = "en") {
  return entryEvidence(storyEntry({ title, text, language }));
}

function surprise(
  a: ReturnType<typeof evidenceOf>,
  b: ReturnType<typeof evidenceOf>,
  others: readonly ReturnType<typeof evidenceOf>[] = [],
): number {
  const terms = noTerms();
  for (const [number, evidence] of [b, ...others].entries()) {
    terms.storyCount += 1;
    countTerms(terms, number, evidence, undefined);
  }
  const { surprises } = compared(a, terms);
  return surpriseOf(surprises(), b, a.language !== b.language);
}

describe("how surprising it is that two entries share so much", () => {
  const fire = evidenceOf("Fire in a museum", "Flames ate the roof of the museum at Brannsund.");

  it("is nothing where they share nothing", () => {
    expect(surprise(fire, evidenceOf("Shares fall", "Traders sold what they could."))).toBe(0);
  });

  it("is more for a name that nobody knows than for one that fills the news of years", () => {
    const [known, unknown] = ["Macron", "Brannsund"].map((name) => {
      return surprise(
        evidenceOf("Rain", `It was then that ${name} left.`),
        evidenceOf("Sun", `Nobody asked ${name}.`),
      );
    });
    expect(unknown).toBeGreaterThan(2 * (known ?? 0));
  });

  it("is less for what many stories of these days hold", () => {
    const again = evidenceOf("The roof", "What is left at Brannsund is being counted.");
    const others = [...Array(20).keys()].map((at) =>
      evidenceOf("News", `Number ${at} of the things that happen at Brannsund.`),
    );
    expect(surprise(again, fire, others)).toBeLessThan(surprise(again, fire) / 2);
  });

  it("counts one chance once: words of one field come together, and so do those of one name", () => {
    const strike = evidenceOf("Strike", "The union calls a walkout over wages.");
    const one = surprise(evidenceOf("Strike", "It goes on."), strike);
    const four = surprise(evidenceOf("Strike", "A walkout of the union, over wages."), strike);
    expect(one).toBeGreaterThan(0);
    expect(four).toBeLessThan(2.5 * one);
    const told = evidenceOf("Said", "It was what Osvaldo Brannstrom said.");
    const surname = surprise(evidenceOf("No", "That is not what Brannstrom meant."), told);
    const both = surprise(evidenceOf("No", "That is not what Osvaldo Brannstrom meant."), told);
    expect(both).toBeLessThan(1.5 * surname);
  });

  it("hears a name in another script, and takes one that many stories hold for less", () => {
    const korean = evidenceOf("스톨텐베르그", "그것은 없었다.", "ko");
    const english = evidenceOf("No", "It was not what Stoltenberg meant.");
    const others = [...Array(40).keys()].map((at) =>
      evidenceOf("News", `Number ${at} of what Stoltenberg has.`),
    );
    const alone = surprise(korean, english);
    expect(alone).toBeGreaterThan(3);
    expect(surprise(english, korean)).toBeCloseTo(alone);
    expect(surprise(korean, english, others)).toBeLessThan(alone / 2);
    expect(surprise(evidenceOf("구테흐스", "그것은 없었다.", "ko"), english)).toBe(0);
  });

  it("reads a concept in another language for a word", () => {
    const french = evidenceOf("Un musée en feu", "Le musée a brûlé.", "fr");
    expect(surprise(french, fire)).toBeGreaterThan(0);
  });
});
