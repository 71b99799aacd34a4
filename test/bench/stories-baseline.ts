import { contentWords } from "#language/stems.ts";
import type { StoryEntry } from "#model/story.ts";

type Vector = ReadonlyMap<string, number>;

/** The title's words count so often. */
const titleWeight = 3;

/**
 * The baseline: average-link clustering of tf-idf vectors, which sees all entries at once.
 *
 * @returns for each threshold the group of each entry
 */
export function averageLink(
  entries: readonly StoryEntry[],
  thresholds: readonly number[],
): ReadonlyMap<number, readonly string[]> {
  const vectors = tfIdf(entries);
  const likeness = vectors.map((a) => vectors.map((b) => dot(a, b)));
  return new Map(thresholds.map((threshold) => [threshold, cluster(likeness, threshold)]));
}

function tfIdf(entries: readonly StoryEntry[]): readonly Vector[] {
  const counts = entries.map(({ title, text, language }) => {
    const count = new Map<string, number>();
    const add = (word: string, by: number): void => {
      count.set(word, (count.get(word) ?? 0) + by);
    };
    for (const word of contentWords(title, language)) add(word, titleWeight);
    for (const word of contentWords(text, language)) add(word, 1);
    return count;
  });
  const holders = new Map<string, number>();
  for (const count of counts)
    for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  return counts.map((count) => {
    const weighed = [...count].map(
      ([word, n]) =>
        [
          word,
          (1 + Math.log(n)) * Math.log(1 + entries.length / (holders.get(word) ?? 1)),
        ] as const,
    );
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

function cluster(likeness: readonly (readonly number[])[], threshold: number): readonly string[] {
  const links = likeness.map((row) => [...row]);
  const groups = new Map(likeness.map((_, index) => [index, [index]]));
  for (;;) {
    let best = threshold;
    let pair: readonly [number, number] | undefined;
    for (const i of groups.keys()) {
      for (const j of groups.keys()) {
        const link = links[i]?.[j] ?? 0;
        if (j > i && link > best) {
          best = link;
          pair = [i, j];
        }
      }
    }
    if (pair === undefined) break;
    const [keep, gone] = pair;
    const kept = groups.get(keep) ?? [];
    const joined = groups.get(gone) ?? [];
    for (const other of groups.keys()) {
      const mean =
        ((links[keep]?.[other] ?? 0) * kept.length + (links[gone]?.[other] ?? 0) * joined.length) /
        (kept.length + joined.length);
      const row = links[keep];
      const column = links[other];
      if (row !== undefined) row[other] = mean;
      if (column !== undefined) column[keep] = mean;
    }
    groups.set(keep, [...kept, ...joined]);
    groups.delete(gone);
  }
  const found = new Array<string>(likeness.length).fill("");
  for (const [name, members] of groups) for (const member of members) found[member] = String(name);
  return found;
}
