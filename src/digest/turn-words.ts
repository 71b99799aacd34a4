import { turnWordLists } from "./turn-word-lists.ts";

/** What can happen to a story that is under way. */
export type Turn = keyof typeof turnWordLists;

const table: readonly (readonly [Turn, ReadonlySet<string>, readonly string[]])[] = Object.entries(
  turnWordLists,
).map(([turn, list]) => {
  const all = list.split(" ");
  const whole = new Set(all.filter((word) => !word.endsWith("*")));
  const beginnings = all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return [turn as Turn, whole, beginnings];
});

/** The turn that a word of a headline tells of, if it does. */
export function turnOf(word: string): Turn | undefined {
  const lower = word.toLowerCase();
  return table.find(
    ([, whole, beginnings]) =>
      whole.has(lower) || beginnings.some((beginning) => lower.startsWith(beginning)),
  )?.[0];
}
