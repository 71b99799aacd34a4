import { casualtyWordLists } from "./casualty-word-lists.ts";

/** What people are counted as after an accident, a disaster or a raid. */
export type Casualty = keyof typeof casualtyWordLists;

/** How we name the count. */
export const casualtyLabels: Readonly<Record<Casualty, string>> = {
  death: "Toll",
  injury: "Injured",
  missing: "Missing",
  arrest: "Arrested",
  evacuation: "Evacuated",
};

/** Words that say of people, and of nothing else, that they had to go. */
const wentAway =
  /^(?:moved|flee|flees|fled|fleeing|displaced|rehoused|déplacée?s|relogée?s|fuient|fui|flohen|fliehen|geflohen|huyeron|huyen|fuggit[ioe]|fuggono|fugiram|fogem|gevlucht|vluchtten)$/u;

const patterns = Object.entries(casualtyWordLists).map(
  ([casualty, pattern]) => [casualty as Casualty, new RegExp(`^(?:${pattern})$`, "u")] as const,
);

/** What a word counts people as, if it does. */
export function casualtyOf(word: string): Casualty | undefined {
  const lower = word.toLowerCase();
  return patterns.find(([, pattern]) => pattern.test(lower))?.[0];
}

/** What a word counts as, where the number is of people: "600 people moved" were evacuated, 600 jobs were not. */
export function casualtyOfPeople(word: string): Casualty | undefined {
  return casualtyOf(word) ?? (wentAway.test(word.toLowerCase()) ? "evacuation" : undefined);
}
