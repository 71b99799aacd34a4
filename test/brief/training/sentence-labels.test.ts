import { describe, expect, it } from "vitest";
import { countsOf, pairsOf, sentenceLabels } from "#brief/training/sentence-labels.ts";

const terms = (text: string) => text.split(" ");

describe("sentence labels", () => {
  it("mark the sentences that together cover the reference", () => {
    const { overlap, isMember } = sentenceLabels(
      [
        terms("it rained all day"),
        terms("the bridge fell"),
        terms("three people were hurt"),
        terms("the bridge fell"),
      ],
      terms("the bridge fell three people were hurt"),
    );
    expect(isMember).toEqual([false, true, true, false]);
    expect(overlap[2]).toBe(1);
    expect(overlap[1]).toBeGreaterThan(0.7);
    expect(overlap[0]).toBe(0);
  });

  it("mark nothing when nothing is shared", () => {
    const labels = sentenceLabels([terms("a b"), terms("c d")], terms("e f"));
    expect(labels).toEqual({ overlap: [0, 0], isMember: [false, false] });
  });

  it("count items and pair neighbours", () => {
    expect([...countsOf(["a", "b", "a"])]).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
    expect(pairsOf(["a", "b", "a"])).toEqual(["a b", "b a"]);
    expect(pairsOf([])).toEqual([]);
  });
});
