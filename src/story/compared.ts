import type { EntryEvidence } from "./entry-evidence.ts";
import { type HeardName, heardOf } from "./heard-names.ts";
import { fieldNorm } from "./open-story.ts";
import { soundCount, soundHolders } from "./sound-holders.ts";
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
  /** For each name the stories that hold one in another script that may be the same. */
  readonly heard: readonly WeighedSound[];
};

/** A name, as it is compared with those in other scripts. */
export type WeighedSound = {
  readonly name: HeardName;
  readonly rare: number;
  readonly surplus: number;
  readonly holders: readonly Holders[];
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
  sound: 1.5,
};

export function compared(evidence: EntryEvidence, terms: TermRarity): Compared {
  const weighed = perKind((kind): readonly WeighedTerm[] => {
    const found: WeighedTerm[] = [];
    for (const [term, weight] of evidence.terms[kind]) {
      const holders = terms.holders[kind].get(term);
      const rare = rarity(terms, kind, term, holders);
      found.push({ term, weight, rare, surplus: Math.max(0, rare - usualRarity[kind]), holders });
    }
    return found;
  });
  const surpluses = new Map(weighed.name.map(({ term, surplus }) => [term, surplus]));
  const heard = weighSounds(evidence, terms);
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
    heard,
    surprises() {
      surprises ??= weighSurprises(
        evidence,
        heard.map(({ name }) => name),
        terms,
      );
      return surprises;
    },
  };
}

/** The names of an entry, if any story is told in another script. */
function weighSounds(evidence: EntryEvidence, terms: TermRarity): readonly WeighedSound[] {
  if (evidence.isLatin && terms.holders.sound.size === 0) return [];
  return heardOf(evidence).names.map((name) => {
    const holders: Holders[] = [];
    let most = 0;
    for (const { key } of name.sounds) {
      const { latin, others } = soundHolders(terms, key);
      if (others !== undefined) holders.push(others);
      if (name.script !== "latin") holders.push(...latin);
      most = Math.max(most, soundCount(terms, key));
    }
    const rare = rarity(terms, "sound", "", { count: most, latest: [] });
    const surplus = Math.max(0, rare - usualRarity.sound);
    return { name, rare, surplus, holders: [...new Set(holders)] };
  });
}
