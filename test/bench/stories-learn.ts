import { compared } from "#story/compared.ts";
import { entryEvidence } from "#story/entry-evidence.ts";
import { findCandidates } from "#story/find-candidates.ts";
import { likeness } from "#story/likeness.ts";
import type { OpenStory } from "#story/open-story.ts";
import { emptyMemory, remember } from "#story/story-memory.ts";
import { type StoryWeights, storyWeights } from "#story/story-weights.ts";
import { knowOutlet } from "#story/term-rarity.ts";
import type { LabelledEntry } from "./stories-data.ts";

/** The names of what is learned, in the order of {@link train}'s weights; of them, the bias is no aspect and always 1. */
export const learnedNames = Object.keys(storyWeights).filter((name) => name !== "threshold");

export type Example = {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly story: string;
  /** What a mistake on it counts, beside 1. */
  readonly weight?: number;
};

/** Every decision that placing the entries by their labels asks for. */
export function examples(labelled: readonly LabelledEntry[]): readonly Example[] {
  const memory = emptyMemory();
  const storyOf = new Map<string, OpenStory>();
  const made: Example[] = [];
  for (const { entry, story } of labelled) {
    const evidence = entryEvidence(entry);
    knowOutlet(memory.terms, entry.outlet);
    const asCompared = compared(evidence, memory.terms);
    const own = storyOf.get(story);
    if (!evidence.isColumn)
      for (const other of new Set([...findCandidates(memory, asCompared), ...(own ? [own] : [])])) {
        const how: Readonly<Record<string, number>> = likeness(asCompared, other);
        made.push({
          x: learnedNames.map((name) => how[name] ?? 1),
          y: other === own ? 1 : 0,
          story,
        });
      }
    storyOf.set(story, remember(memory, evidence, own));
  }
  return made;
}

/** Logistic regression by Newton steps with a ridge. */
export function train(data: readonly Example[], ridge: number): readonly number[] {
  const size = data[0]?.x.length ?? 0;
  const w = new Array<number>(size).fill(0);
  w[0] = -3;
  const variance = w.map((_, k) => varianceOf(data.map(({ x }) => x[k] ?? 0)));
  for (let round = 0; round < 60; round++) {
    const g = new Array<number>(size).fill(0);
    const h = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
    for (const { x, y, weight = 1 } of data) {
      let z = 0;
      for (let k = 0; k < size; k++) z += (w[k] ?? 0) * (x[k] ?? 0);
      const p = 1 / (1 + Math.exp(-z));
      for (let k = 0; k < size; k++) {
        const xk = x[k] ?? 0;
        if (xk === 0) continue;
        g[k] = (g[k] ?? 0) + weight * (p - y) * xk;
        const row = h[k] ?? [];
        for (let l = 0; l < size; l++)
          row[l] = (row[l] ?? 0) + weight * p * (1 - p) * xk * (x[l] ?? 0);
      }
    }
    for (let k = 0; k < size; k++) {
      const row = h[k] ?? [];
      const pull = ridge * (variance[k] ?? 0);
      if (k > 0) g[k] = (g[k] ?? 0) + pull * (w[k] ?? 0);
      row[k] = (row[k] ?? 0) + (k > 0 ? pull : 0) + 1e-6;
      row[size] = g[k] ?? 0;
    }
    const step = solve(h);
    let largest = 0;
    for (let k = 0; k < size; k++) {
      const d = Math.max(-1, Math.min(1, step[k] ?? 0));
      w[k] = (w[k] ?? 0) - d;
      largest = Math.max(largest, Math.abs(d));
    }
    if (largest < 1e-5) break;
  }
  return w;
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

function solve(a: number[][]): readonly number[] {
  const n = a.length;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++)
      if (Math.abs(a[r]?.[c] ?? 0) > Math.abs(a[pivot]?.[c] ?? 0)) pivot = r;
    [a[c], a[pivot]] = [a[pivot] ?? [], a[c] ?? []];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const f = (a[r]?.[c] ?? 0) / (a[c]?.[c] ?? 1);
      if (f === 0) continue;
      const row = a[r] ?? [];
      for (let k = c; k <= n; k++) row[k] = (row[k] ?? 0) - f * (a[c]?.[k] ?? 0);
    }
  }
  return a.map((row, k) => (row[n] ?? 0) / (row[k] ?? 1));
}

/** Weights to place with, of what {@link train} learned. */
export function weightsOf(learned: readonly number[], threshold: number): StoryWeights {
  const named = learnedNames.map((name, k) => [name, learned[k] ?? 0] as const);
  return { ...storyWeights, ...Object.fromEntries(named), threshold };
}
