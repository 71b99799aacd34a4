import { foldWord } from "#language/fold-word.ts";
import { type EntryEvidence, type TermKind, type Terms, termKinds } from "./entry-evidence.ts";

/** A record with one member per kind of term. */
export type PerKind<Value> = Readonly<Record<TermKind, Value>>;

export function perKind<Value>(make: (kind: TermKind) => Value): PerKind<Value> {
  return {
    word: make("word"),
    name: make("name"),
    concept: make("concept"),
    field: make("field"),
    country: make("country"),
    number: make("number"),
    quantity: make("quantity"),
    sound: make("sound"),
  };
}

/** The stories that hold a term: how many, and the places of the latest, oldest first. */
export type Holders = { count: number; readonly latest: number[] };

/**
 * How rare terms are among the remembered stories. A term that one story repeats in ten entries
 * is as rare as one said once: it still points at that story alone.
 */
export type TermRarity = {
  /** Stories remembered. */
  storyCount: number;
  readonly holders: PerKind<Map<string, Holders>>;
  /** Beginnings of the words of the outlets' names: a town's paper has its town in all of its news. */
  readonly outletWords: Set<string>;
  /** Names that came since somebody asked how they sound, and all others by the keys of their sounds. */
  readonly namesUnheard: string[];
  readonly namesBySound: Map<string, Set<string>>;
};

/** So many of the latest stories are kept per term to find candidates by. */
const latestMax = 40;

/**
 * What we assume before we have seen news: so many stories, and in how many of them a term
 * of each kind stands. Keeps the first words of a stream from looking unique.
 */
const assumedStories = 150;
const assumedHolders: PerKind<number> = {
  word: 1.1,
  name: 0.7,
  concept: 3.5,
  field: 20.5,
  country: 4.5,
  number: 1.3,
  quantity: 1.1,
  sound: 0.7,
};

export function noTerms(): TermRarity {
  return {
    storyCount: 0,
    holders: perKind(() => new Map()),
    outletWords: new Set(),
    namesUnheard: [],
    namesBySound: new Map(),
  };
}

/** In so many stories more we take a word of an outlet's name to stand. */
const outletWordHolders = 50;
const outletWordLengthMin = 4;
/** Words are kept by so many letters. */
const stemLength = 6;

/** Learns what an outlet is called, before its entry is compared. */
export function knowOutlet({ outletWords }: TermRarity, outlet: string | undefined): void {
  for (const word of outlet?.toLowerCase().match(/\p{L}+/gu) ?? [])
    if (word.length >= outletWordLengthMin) outletWords.add(foldWord(word).slice(0, stemLength));
}

/**
 * The rarity of a term, in nats: the logarithm of stories per story that holds it.
 *
 * @param holders those of the term, where they are at hand
 */
export function rarity(
  terms: TermRarity,
  kind: TermKind,
  term: string,
  holders: Holders | undefined = terms.holders[kind].get(term),
): number {
  const count = holders?.count ?? 0;
  const assumed = assumedHolders[kind] + outletHolders(terms, kind, term);
  return Math.log((terms.storyCount + assumedStories + 1) / (count + assumed));
}

/** How many stories more we take to hold a term, because it is a word of an outlet's name. */
export function outletHolders({ outletWords }: TermRarity, kind: TermKind, term: string): number {
  const isOutletWord =
    (kind === "name" || kind === "word") && outletWords.has(term.slice(0, stemLength));
  return isOutletWord ? outletWordHolders : 0;
}

/** Terms counted for one story. */
export type HeldTerms = PerKind<Set<string>>;

/** The terms that a story of one entry holds. */
export function heldBy({ terms }: EntryEvidence): HeldTerms {
  return perKind((kind) => new Set(terms[kind].keys()));
}

/**
 * Counts the terms of an entry that joined the story at `place`.
 *
 * @param held terms of that story counted before, which grow by the entry's; `undefined` for a new story
 */
export function countTerms(
  terms: TermRarity,
  place: number,
  evidence: EntryEvidence,
  held: HeldTerms | undefined,
): void {
  for (const kind of termKinds) {
    for (const term of evidence.terms[kind].keys()) {
      if (held?.[kind].has(term)) continue;
      held?.[kind].add(term);
      const holder = terms.holders[kind].get(term);
      if (holder === undefined) {
        terms.holders[kind].set(term, { count: 1, latest: [place] });
        if (kind === "name") terms.namesUnheard.push(term);
        continue;
      }
      holder.count += 1;
      holder.latest.push(place);
      if (holder.latest.length > latestMax) holder.latest.shift();
    }
  }
}

/** Takes back what {@link countTerms} counted for a story that is forgotten. */
export function discountTerms(
  terms: TermRarity,
  place: number,
  held: PerKind<ReadonlySet<string> | Terms>,
): void {
  for (const kind of termKinds) {
    for (const term of held[kind].keys()) {
      const holder = terms.holders[kind].get(term);
      if (holder === undefined) continue;
      holder.count -= 1;
      if (holder.count <= 0) terms.holders[kind].delete(term);
      else {
        const at = holder.latest.indexOf(place);
        if (at >= 0) holder.latest.splice(at, 1);
      }
    }
  }
}
