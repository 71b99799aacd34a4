import { describe, expect, it } from "vitest";
import { lookAgain } from "#story/look-again.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { bCubed } from "../bench/b-cubed.ts";
import { type LabelledEntry, ownEntries, unread } from "../bench/stories-data.ts";

function figures(rows: readonly LabelledEntry[]) {
  const memory = emptyMemory();
  const first = rows.map(({ entry }) => placeEntry(memory, entry).storyId);
  const now = lookAgain(memory);
  const found = rows.map(({ entry }, index) => now.get(entry.id) ?? first[index] ?? "");
  const truth = rows.map(({ story }) => story);
  return bCubed(truth, found);
}

/** 175 entries of our own with hard look-alikes; the bounds are what was reached, rounded down. */
describe("grouping the written entries", () => {
  const rows = ownEntries("written");

  it("seldom puts two events together", () => {
    const { precision, f1 } = figures(unread(rows));
    expect(precision).toBeGreaterThan(0.94);
    expect(f1).toBeGreaterThan(0.91);
  });

  it("finds more by what pages say, and asks for more, for they share more by chance", () => {
    const { precision, f1 } = figures(rows);
    expect(precision).toBeGreaterThan(0.93);
    expect(f1).toBeGreaterThan(figures(unread(rows)).f1);
  });
});

/** 126 entries of our own, of names that each make the news twice within days; the bounds are what was reached, rounded down. */
describe("grouping two events of one name", () => {
  it("seldom puts them together, and finds most of each", () => {
    const { precision, recall } = figures(ownEntries("written-twins"));
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.86);
  });
});

/** 67 entries of our own told in the same words with other names; the bounds are what was reached, rounded down. */
describe("grouping news of one form", () => {
  it("seldom puts two events together, and finds most of each", () => {
    const { precision, recall } = figures(ownEntries("written-forms"));
    expect(precision).toBeGreaterThan(0.96);
    expect(recall).toBeGreaterThan(0.97);
  });
});
