import type { EntryEvidence, TermKind } from "./entry-evidence.ts";
import { norm } from "./open-story.ts";
import { rarity, type TermRarity } from "./term-rarity.ts";

/** An entry with what every comparison needs of it. */
export type Compared = {
  readonly evidence: EntryEvidence;
  readonly conceptNorm: number;
  readonly fieldNorm: number;
  /** Per term, its weight and its rarity. */
  readonly weighed: (kind: TermKind) => readonly (readonly [string, number, number])[];
  readonly terms: TermRarity;
};

export function compared(evidence: EntryEvidence, terms: TermRarity): Compared {
  const cache = new Map<TermKind, readonly (readonly [string, number, number])[]>();
  return {
    evidence,
    terms,
    conceptNorm: norm(evidence, "concept", terms),
    fieldNorm: norm(evidence, "field", terms),
    weighed(kind) {
      const known = cache.get(kind);
      if (known !== undefined) return known;
      const made = [...evidence.terms[kind]].map(
        ([term, weight]) => [term, weight, rarity(terms, kind, term)] as const,
      );
      cache.set(kind, made);
      return made;
    },
  };
}
