import { describe, expect, it } from "vitest";
import { findQuotations } from "#language/quotations.ts";
import { researchRows } from "../research-data.ts";

type Article = {
  readonly text: string;
  readonly attributions: readonly {
    readonly start: number;
    readonly end: number;
    readonly content: string;
    readonly source: string;
    readonly direct: boolean;
  }[];
};

const rows = researchRows<Article>("quotes/dev-en.jsonl");

/** Direct quotations of at least this many words are looked for. */
const wordsMin = 4;

function measured(articles: readonly Article[]) {
  const count = { gold: 0, found: 0, right: 0, wrong: 0, named: 0 };
  for (const { text, attributions } of articles) {
    const quotations = findQuotations(text, "en");
    for (const { start, end, content, source, direct } of attributions) {
      if (!direct || content.split(/\s+/).length < wordsMin) continue;
      count.gold += 1;
      const hit = quotations.find(
        (each) =>
          each.text.split(/\s+/).length >= wordsMin &&
          Math.min(end, each.end) - Math.max(start, each.start) >
            0.6 * Math.min(each.end - each.start, end - start),
      );
      if (hit === undefined) continue;
      count.found += 1;
      if (source === "") continue;
      count.named += 1;
      const last = hit.mention?.toLowerCase().split(" ").at(-1);
      if (last !== undefined) count[source.toLowerCase().includes(last) ? "right" : "wrong"] += 1;
    }
  }
  return count;
}

describe.skipIf(rows === undefined)("the quotations of American political news", () => {
  it("are found, and their speakers named, as well as measured before", () => {
    const { gold, found, right, wrong, named } = measured(rows ?? []);
    expect(found / gold).toBeGreaterThan(0.99);
    expect(right / named).toBeGreaterThan(0.92);
    expect(wrong / named).toBeLessThan(0.035);
  });
});
