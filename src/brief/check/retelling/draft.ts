import type { Term } from "./term.ts";
import type { Item, Unit } from "./unit.ts";

/**
 * How two units hang together. `subject` and `object` are those of the active voice, whatever the sentence has; `is`
 * joins a noun to what it is called; a preposition joins a noun to what stands before it.
 */
export type Relation = {
  readonly dependent: Unit;
  readonly head: Unit;
  readonly label: string;
};

/** What a verb hangs on: who says it, who wants it, whether it is so. */
export type Government = { readonly governor: Unit; readonly by: string };

export type Sentence = {
  readonly terms: readonly Term[];
  readonly items: readonly Item[];
  readonly units: readonly Unit[];
  readonly relations: readonly Relation[];
  readonly governments: ReadonlyMap<Unit, Government>;
  /** The word that opens a verb's clause: "after", "because". */
  readonly joints: ReadonlyMap<Unit, string>;
  /** For a relative pronoun or a noun behind a comma, the noun that it tells more of. */
  readonly samePairs: readonly (readonly [Unit, Unit])[];
  /** Verbs in a row of three or more, but the first and the last: "came, [saw] and won". */
  readonly listed: ReadonlySet<Unit>;
  /** Nouns side by side: "A, B and C". */
  readonly rows: readonly (readonly Unit[])[];
  /** Lists of nouns joined by "or". */
  readonly choices: readonly (readonly Unit[])[];
};

/** What is read so far. */
export type Draft = {
  readonly items: readonly Item[];
  readonly relations: Relation[];
  readonly governments: Map<Unit, Government>;
  readonly joints: Map<Unit, string>;
  readonly samePairs: (readonly [Unit, Unit])[];
  readonly groups: Map<Unit, readonly Unit[]>;
  readonly choices: (readonly Unit[])[];
  readonly subjects: Map<Unit, readonly Unit[]>;
  readonly listed: Set<Unit>;
};

export const clauseJoints = new Set([
  "after",
  "before",
  "since",
  "until",
  "as",
  "while",
  "like",
  "than",
]);

type NounItem = Item & { readonly unit: Unit & { readonly kind: "noun" } };

export const isNoun = (item: Item | undefined): item is NounItem => item?.unit?.kind === "noun";

export const isMark = (item: Item | undefined, sign: RegExp = /^[,—–]$/): boolean =>
  item?.term?.kind === "mark" && sign.test(item.term.word);

export const isWord = (item: Item | undefined, kind: Term["kind"]): boolean =>
  item?.term?.kind === kind;

export const isPreposition = (item: Item | undefined): boolean =>
  item?.term?.kind === "preposition" || item?.term?.kind === "to";

export function lastVerbBefore(
  items: readonly Item[],
  index: number,
): { readonly unit: Unit; readonly index: number } | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const unit = items[at]?.unit;
    if (unit?.verb !== undefined) return { unit, index: at };
  }
  return undefined;
}

export function lastFiniteBefore(
  items: readonly Item[],
  index: number,
): { readonly unit: Unit } | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const unit = items[at]?.unit;
    if (unit?.verb?.form === "finite") return { unit };
  }
  return undefined;
}

export function hasVerbBefore(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).some(({ unit }) => unit?.verb?.form === "finite");
}
