import { describe, expect, it } from "vitest";
import { segmentsOf } from "#language/segments.ts";

const thai = new Intl.Segmenter("th", { granularity: "word" });

/** A segmenter that tells how often it was called and with how much. */
function counting() {
  const lengths: number[] = [];
  const segment = (text: string) => {
    lengths.push(text.length);
    return thai.segment(text);
  };
  return { segmenter: { segment, resolvedOptions: () => thai.resolvedOptions() }, lengths };
}

function runsOf(texts: readonly string[]) {
  let start = 0;
  return texts.map((text) => {
    const run = { text, start, end: start + text.length };
    start = run.end + 3;
    return run;
  });
}

describe("segmentsOf", () => {
  it("cuts many short runs at once: the memory that each call holds would end a worker", () => {
    const runs = runsOf(Array(10_000).fill("ก"));
    const { segmenter, lengths } = counting();
    const found = [...segmentsOf(runs, segmenter)];
    expect(found.map(({ start, run }) => [start, run])).toEqual(
      runs.map((run) => [run.start, run]),
    );
    expect(lengths.length).toBeLessThanOrEqual(51);
  });

  it("cuts a long run in parts", () => {
    const runs = runsOf(["สะพาน".repeat(1000), "พาน"]);
    const { segmenter, lengths } = counting();
    const found = [...segmentsOf(runs, segmenter)];
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
    expect(found.map(({ text }) => text).join("")).toBe(runs.map(({ text }) => text).join(""));
    for (const { text, start, end, run } of found) {
      expect(run.text.slice(start - run.start, end - run.start)).toBe(text);
    }
  });

  it("tells words from marks", () => {
    const found = [...segmentsOf(runsOf(["“สะพาน”", "…"]), thai)];
    expect(found.filter(({ isWordLike }) => isWordLike).map(({ text }) => text)).toEqual(["สะพาน"]);
  });
});
