import type { EntryEvidence, TermKind } from "./entry-evidence.ts";
import { fieldNorm } from "./open-story.ts";
import { type Surprises, weighSurprises } from "./surprise.ts";
import { rarity, type TermRarity } from "./term-rarity.ts";

/** An entry with what every comparison needs of it. */
export type Compared = {
  readonly evidence: EntryEvidence;
  readonly fieldNorm: number;
  /** Per term, its weight and its rarity. */
  readonly weighed: (kind: TermKind) => readonly (readonly [string, number, number])[];
  readonly surprises: () => Surprises;
  readonly terms: TermRarity;
};

export function compared(evidence: EntryEvidence, terms: TermRarity): Compared {
  const cache = new Map<TermKind, readonly (readonly [string, number, number])[]>();
  let surprises: Surprises | undefined;
  return {
    evidence,
    terms,
    surprises() {
      surprises ??= weighSurprises(evidence, terms);
      return surprises;
    },
    fieldNorm: fieldNorm(evidence, terms),
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
