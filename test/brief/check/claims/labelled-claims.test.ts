import { describe, expect, it } from "vitest";
import { check } from "#brief/check/claims/check.ts";
import { prepareSource } from "#brief/check/prepare-source.ts";
import { researchRows } from "../../../research-data.ts";

type Article = {
  readonly source: string;
  readonly lang: string;
  readonly claims: readonly {
    readonly set: string;
    readonly label: number;
    readonly claim: string;
  }[];
};

const articles = ["faith-en", "faith-xsumfaith"].map((name) =>
  researchRows<Article>(`check/${name}.jsonl`),
);

/** Mean of the shares of true claims kept and false claims caught, in per cent, by set. */
function balancedAccuracies(rows: readonly Article[]): Readonly<Record<string, number>> {
  const counts = new Map<string, { kept: number; good: number; caught: number; bad: number }>();
  for (const { source, lang, claims } of rows) {
    const prepared = prepareSource(source, lang);
    for (const { set, label, claim } of claims) {
      const count = counts.get(set) ?? { kept: 0, good: 0, caught: 0, bad: 0 };
      counts.set(set, count);
      const { supported } = check(claim, prepared, lang);
      if (label === 1) {
        count.good += 1;
        count.kept += Number(supported);
      } else {
        count.bad += 1;
        count.caught += Number(!supported);
      }
    }
  }
  return Object.fromEntries(
    [...counts].map(([set, { kept, good, caught, bad }]) => [
      set,
      50 * (kept / good + caught / bad),
    ]),
  );
}

describe.skipIf(articles.includes(undefined))("claims that people have labelled", () => {
  it("are told apart as well as measured before, on the development half", () => {
    const found = balancedAccuracies(articles.flatMap((rows) => rows ?? []));
    expect(found["qags-cnndm"]).toBeGreaterThan(78);
    expect(found["cliff-cnndm"]).toBeGreaterThan(76);
    expect(found.xsumfaith).toBeGreaterThan(74);
  });
});
