import { describe, expect, it } from "vitest";
import { writeBrief } from "#brief/write-brief.ts";
import { devArticles, hasDevArticles } from "./dev-articles.ts";
import { faultsOf } from "./faults-of.ts";

/** Every twentieth article keeps the run within seconds; NEWSBRIEF_ALL=1 takes all, and minutes. */
const isAll = process.env.NEWSBRIEF_ALL === "1";
const step = isAll ? 1 : 20;

describe.skipIf(!hasDevArticles())("briefs of real news", () => {
  it.each(["short", "standard", "long"] as const)(
    "rest on the article in every piece and fact (%s)",
    (length) => {
      const faults: string[] = [];
      let written = 0;
      const articles = devArticles(step);
      for (const { article, id } of articles) {
        const brief = writeBrief(article, { length });
        if (!brief.ok) continue;
        written += 1;
        faults.push(...faultsOf(brief.value, article).map((fault) => `${id}: ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(written / articles.length).toBeGreaterThan(0.95);
    },
    isAll ? 1_200_000 : 120_000,
  );
});
