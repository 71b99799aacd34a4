import type { EntryEvidence } from "./entry-evidence.ts";
import { fieldNorm } from "./open-story.ts";
import { type Surprises, weighSurprises } from "./surprise.ts";
import { type Holders, type PerKind, perKind, rarity, type TermRarity } from "./term-rarity.ts";

/** A term of an entry, as it is compared. */
export type WeighedTerm = {
  readonly term: string;
  readonly weight: number;
  readonly rare: number;
  /** Rarity above what is usual. */
  readonly surplus: number;
  /** The stories that hold it, if any does. */
  readonly holders: Holders | undefined;
};

/** An entry with what every comparison needs of it. */
export type Compared = {
  readonly evidence: EntryEvidence;
  readonly fieldNorm: number;
  readonly weighed: PerKind<readonly WeighedTerm[]>;
  /** The rarity above what is usual of any name, the entry's or another's. */
  readonly nameSurplus: (name: string) => number;
  readonly surprises: () => Surprises;
};

/** Rarity that says nothing, in nats. */
const usualRarity: PerKind<number> = {
  word: 1,
  name: 1.5,
  concept: 0.8,
  field: 0,
  country: 1,
  number: 1.5,
  quantity: 1.5,
};

export function compared(evidence: EntryEvidence, terms: TermRarity): Compared {
  const weighed = perKind((kind): readonly WeighedTerm[] =>
    Array.from(evidence.terms[kind], ([term, weight]) => {
      const holders = terms.holders[kind].get(term);
      const rare = rarity(terms, kind, term, holders);
      return { term, weight, rare, surplus: Math.max(0, rare - usualRarity[kind]), holders };
    }),
  );
  const surpluses = new Map(weighed.name.map(({ term, surplus }) => [term, surplus]));
  let surprises: Surprises | undefined;
  return {
    evidence,
    fieldNorm: fieldNorm(evidence, terms),
    weighed,
    nameSurplus(name) {
      const known = surpluses.get(name);
      if (known !== undefined) return known;
      const surplus = Math.max(0, rarity(terms, "name", name) - usualRarity.name);
      surpluses.set(name, surplus);
      return surplus;
    },
    surprises() {
      surprises ??= weighSurprises(evidence, terms);
      return surprises;
    },
  };
}
