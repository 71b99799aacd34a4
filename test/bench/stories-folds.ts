import { lookAgain } from "#story/look-again.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import type { StoryWeights } from "#story/story-weights.ts";
import type { LabelledEntry } from "./stories-data.ts";

/** Streams of entries, each placed by itself. */
export type Streams = readonly (readonly LabelledEntry[])[];

/** Per story, the means of its entries' precision and recall, and how many they are. */
export type PerStory = ReadonlyMap<
  string,
  { readonly entries: number; precision: number; recall: number }
>;

/**
 * Places every entry by weights that were learned without its story, in several orders.
 *
 * @param weightsFor the weights for an entry, by its story
 * @param orders numbers of the orders; 0 is that of time, others shuffle each day
 */
export function placeUnseen(
  streams: Streams,
  weightsFor: (story: string) => StoryWeights,
  orders: readonly number[],
): PerStory {
  const sums = new Map<string, { entries: number; precision: number; recall: number }>();
  for (const order of orders) {
    for (const stream of streams.map((entries) => shuffled(entries, order))) {
      const memory = emptyMemory();
      const first = stream.map(
        ({ entry, story }) => placeEntry(memory, entry, weightsFor(story)).storyId,
      );
      const storyOf = new Map(stream.map(({ entry, story }) => [entry.id, story]));
      const now = lookAgain(memory, ({ entryIds: [id = ""] }) => weightsFor(storyOf.get(id) ?? ""));
      const found = stream.map(({ entry }, index) => now.get(entry.id) ?? first[index]);
      for (const [index, { story }] of stream.entries()) {
        const mine = stream.filter((_, other) => found[other] === found[index]);
        const right = mine.filter((other) => other.story === story).length;
        const theirs = stream.filter((other) => other.story === story).length;
        const sum = sums.get(story) ?? { entries: 0, precision: 0, recall: 0 };
        sum.entries += 1;
        sum.precision += right / mine.length;
        sum.recall += right / theirs;
        sums.set(story, sum);
      }
    }
  }
  return sums;
}

/** B-cubed over stories, which may be drawn more than once. */
export function figures(stories: readonly string[], per: PerStory) {
  let entries = 0;
  let precision = 0;
  let recall = 0;
  for (const story of stories) {
    const sum = per.get(story);
    if (sum === undefined) continue;
    entries += sum.entries;
    precision += sum.precision;
    recall += sum.recall;
  }
  precision /= entries;
  recall /= entries;
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

/** From where to where nineteen of twenty draws of as many stories fall. */
export function interval(
  per: PerStory,
  what: "f1" | "precision",
  seed: number,
): readonly [number, number] {
  const stories = [...per.keys()];
  const random = randomFrom(seed);
  const drawn = [...Array(draws)].map(() => {
    const sample = stories.map(() => stories[Math.floor(random() * stories.length)] ?? "");
    return figures(sample, per)[what];
  });
  drawn.sort((a, b) => a - b);
  return [drawn[Math.floor(draws * 0.025)] ?? 0, drawn[Math.floor(draws * 0.975)] ?? 0];
}

const draws = 1000;

function shuffled(entries: readonly LabelledEntry[], order: number): readonly LabelledEntry[] {
  if (order === 0) return entries;
  const day = ({ entry }: LabelledEntry): string => entry.publishedAt.toISOString().slice(0, 10);
  const random = randomFrom(order);
  return entries
    .map((row) => ({ row, key: random() }))
    .sort((a, b) => day(a.row).localeCompare(day(b.row)) || a.key - b.key)
    .map(({ row }) => row);
}

/** Numbers in [0, 1) from a seed. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
