import { findDisagreement, laterFigure } from "#digest/find-disagreement.ts";
import { factsOf } from "#digest/story-facts.ts";
import type { StoryEntry } from "#model/story.ts";
import { lookAgain } from "#story/look-again.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { researchRows } from "../research-data.ts";

type Row = { readonly title?: string; readonly text: string; readonly cluster?: string };

/** Sets of news texts in ten languages that have nothing to do with one another. */
const unrelatedSets = [
  ...["de-desc", "en-desc", "es-desc", "en-cnndm", "en-xsum", "fr-orangesum", "ko-scinews"],
  ...["pt-temario", "tr-tes", "ur-uscorpus", "vi-vietnews"],
].map((name) => `news/dev/${name}.jsonl`);

/** Texts of several outlets about one event each. */
const relatedSets = ["news/dev/pt-cstnews.jsonl", "news/train-research/pt-cstnews.jsonl"];

const entriesADay = 240;
const outletsOfALanguage = 3;

/**
 * How often a story of real news says that outlets differ on a number, or that a count has grown since. In
 * stories of unrelated news each such line is false.
 */
export function printDifferences(): void {
  const days = unrelatedDays();
  const clusters = relatedClusters();
  if (days === undefined || clusters === undefined) return;
  const count = days.reduce((sum, day) => sum + day.length, 0);
  const mixed = days.flatMap((day) => storiesOf(day)).filter((story) => story.length > 1);
  console.log(
    `\nLines on numbers: ${count} unrelated texts in ${days.length} days, of which our own grouping made ${mixed.length} stories of several; ${clusters.length} pairs of texts about one event\n`,
  );
  console.log("| rule | in stories of unrelated texts (all false) | in pairs about one event |");
  console.log("| --- | ---: | ---: |");
  for (const [name, says] of [
    ["two numbers for one thing", isApart],
    ["outlets differ (ours)", (story: Story) => findDisagreement(story) !== undefined],
    ["since then (ours)", hasLater],
  ] as const) {
    console.log(`| ${name} | ${mixed.filter(says).length} | ${clusters.filter(says).length} |`);
  }
}

type Story = readonly StoryEntry[];

function isApart(story: Story): boolean {
  const values = new Map<string, string>();
  return story
    .flatMap(factsOf)
    .filter(({ kind }) => kind === "measure")
    .some(({ key, value }) => {
      const known = values.get(key);
      values.set(key, value);
      return known !== undefined && known !== value;
    });
}

function hasLater(story: Story): boolean {
  return story.some((lead) => laterFigure(lead, story) !== undefined);
}

function unrelatedDays(): readonly Story[] | undefined {
  const rows: { readonly row: Row; readonly language: string; readonly set: number }[] = [];
  for (const [set, path] of unrelatedSets.entries()) {
    const found = researchRows<Row>(path);
    if (found === undefined) return undefined;
    const language = path.slice("news/dev/".length, "news/dev/".length + 2);
    rows.push(...found.map((row) => ({ row, language, set })));
  }
  const dayCount = Math.ceil(rows.length / entriesADay);
  const days = Array.from({ length: dayCount }, (): StoryEntry[] => []);
  // Dealt out like cards, so that every day has something of each set.
  for (const [at, { row, language }] of rows.entries()) {
    const day = days[at % dayCount];
    day?.push(entryOf(row, `${at}`, language, `${language}-${day.length % outletsOfALanguage}`));
  }
  return days;
}

function relatedClusters(): readonly Story[] | undefined {
  const byCluster = new Map<string, StoryEntry[]>();
  for (const path of relatedSets) {
    const rows = researchRows<Row>(path);
    if (rows === undefined) return undefined;
    for (const [at, row] of rows.entries()) {
      const members = byCluster.get(row.cluster ?? "") ?? [];
      const id = `${path}-${at}`;
      byCluster.set(row.cluster ?? "", [...members, entryOf(row, id, "pt", id)]);
    }
  }
  return [...byCluster.values()].flatMap((members) =>
    members.flatMap((one, at) => members.slice(at + 1).map((other) => [one, other])),
  );
}

function entryOf({ title, text }: Row, id: string, language: string, outlet: string): StoryEntry {
  const minutes = (Number.parseInt(id, 10) || 0) % 1400;
  return {
    id,
    title: title ?? "",
    text,
    language,
    outlet,
    family: outlet,
    publishedAt: new Date(Date.UTC(2026, 2, 2, 8, minutes)),
  };
}

function storiesOf(day: Story): readonly Story[] {
  const memory = emptyMemory();
  const stories = new Map<string, StoryEntry[]>();
  const placed = day
    .toSorted((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())
    .map((entry) => ({ entry, storyId: placeEntry(memory, entry).storyId }));
  const now = lookAgain(memory);
  for (const { entry, storyId: first } of placed) {
    const storyId = now.get(entry.id) ?? first;
    stories.set(storyId, [...(stories.get(storyId) ?? []), entry]);
  }
  return [...stories.values()];
}
