import { gistsToTry } from "./gists-to-try.ts";
import { isWhole } from "./is-whole.ts";
import type { LengthLimits } from "./lengths.ts";
import { type Matter, matterOf } from "./matter.ts";
import type { Salience } from "./salience.ts";
import {
  agreesWithQuotation,
  type Candidate,
  overlapMax,
  type Search,
  type Taken,
} from "./search-task.ts";

export type Choice = {
  readonly gist: Candidate;
  /** In the order of the article, without the gist. */
  readonly rest: readonly Candidate[];
  readonly value: number;
};

/** A set of candidates under way, as places in the list of candidates. */
type State = {
  readonly rest: readonly number[];
  readonly said: Uint8Array;
  readonly wordCount: number;
  readonly value: number;
};

/** Sets of points kept at each step. */
const beamWidth = 10;
/** Of these, sets that cannot stand yet, as a sentence in them leans on one that is still to come into them. */
const waitingMax = 5;

/**
 * How much more than once a gist's score counts: a poor gist must not win because the good one is then
 * free to be a point.
 */
const gistWeight = 2;

/** What one word of a brief costs, in parts of what a word is worth on average: room is dear. */
const priceShare = 0.2;

/**
 * Finds the gist and the points that together say the most within the limits.
 *
 * What a brief is worth is the weight of all content words it says, each counted once, and the
 * bonuses of its sentences, less a price for each word. The search is a beam over sets; the same
 * input gives the same choice.
 *
 * @param taken what the headline and a quotation already take
 * @returns `undefined` when no candidate may open a brief within the limits
 */
export function searchBrief(
  all: readonly Candidate[],
  limits: LengthLimits,
  taken: Taken,
  salience: Salience,
  isOnePerSection: boolean,
): Choice | undefined {
  const candidates = all.filter(mayStandIn(all));
  const contents = candidates.map(({ draft }) => draft.content);
  const matter = matterOf(
    taken.quotation === undefined ? contents : [...contents, taken.quotation],
    taken.headline,
    salience.weightOf,
  );
  const search: Search = {
    candidates,
    limits,
    isOnePerSection,
    matter,
    price: priceOf(candidates, matter),
    ...(taken.quotation !== undefined && { quotationPlace: candidates.length }),
  };
  let best: Choice | undefined;
  for (const { place, score } of gistsToTry(search, taken.wordCount, salience)) {
    const whole = completed(search, place, score, taken.wordCount);
    if (whole === undefined) continue;
    const choice = { ...whole, value: whole.value + gistWeight * score };
    if (best === undefined || choice.value > best.value) best = choice;
  }
  return best;
}

/** What leans on a sentence that nobody can take is never part of a whole brief: it would crowd out of the beam what is. */
function mayStandIn(all: readonly Candidate[]): (candidate: Candidate) => boolean {
  const standing = new Set<number>();
  const isHeld = ({ draft }: Candidate): boolean =>
    !draft.leans || standing.has(draft.sentence.index - 1);
  // In the order of the article, so that what a sentence leans on is known before it.
  for (const candidate of all) if (isHeld(candidate)) standing.add(candidate.draft.sentence.index);
  return isHeld;
}

function completed(
  search: Search,
  gistPlace: number,
  gistScored: number,
  takenWords: number,
): Choice | undefined {
  const { candidates, limits, matter } = search;
  const gist = candidates[gistPlace];
  if (gist === undefined) return undefined;
  const said = new Uint8Array(matter.size);
  const value = matter.add(gistPlace, said) + gistScored;
  matter.addHeadline(said);
  const quoted = search.quotationPlace === undefined ? 0 : matter.add(search.quotationPlace, said);
  const start: State = {
    rest: [],
    value: value + quoted,
    said,
    wordCount: gist.draft.wordCount + takenWords,
  };
  let beam: readonly State[] = [start];
  let best = isWhole([], gist, limits) ? start : undefined;
  // One more than the points: a sentence on what comes next has its own place.
  for (let step = 0; step <= limits.pointsMax && beam.length > 0; step += 1) {
    beam = grown(search, gistPlace, beam);
    for (const state of beam) {
      if (!isWhole(restOf(search, state), gist, limits)) continue;
      if (best === undefined || finalValue(search, state) > finalValue(search, best)) best = state;
    }
  }
  if (best === undefined) return undefined;
  return { gist, rest: restOf(search, best), value: finalValue(search, best) };
}

function restOf({ candidates }: Search, { rest }: Pick<State, "rest">): readonly Candidate[] {
  return rest.flatMap((place) => candidates[place] ?? []);
}

/** The best states that have one candidate more. */
function grown(search: Search, gistPlace: number, beam: readonly State[]): readonly State[] {
  const { candidates, limits, matter, price } = search;
  const gist = candidates[gistPlace];
  if (gist === undefined) return [];
  type Step = { readonly from: State; readonly place: number; readonly rank: number };
  const steps: Step[] = [];
  for (const from of beam) {
    for (const [place, { bonus, draft }] of candidates.entries()) {
      const wordCount = from.wordCount + draft.wordCount;
      if (wordCount > limits.wordsMax || !fits(search, gistPlace, from, place)) continue;
      const value = from.value + matter.gain(place, from.said) + bonus;
      steps.push({ from, place, rank: value - price * wordCount });
    }
  }
  steps.sort((a, b) => b.rank - a.rank);
  const next: State[] = [];
  const seen = new Set<string>();
  let waiting = 0;
  for (const { from, place } of steps) {
    if (next.length >= beamWidth) break;
    // Candidates stand in the order of the article, so places in order are sentences in order.
    const rest = [...from.rest, place].sort((a, b) => a - b);
    const key = rest.join();
    const candidate = candidates[place];
    if (seen.has(key) || candidate === undefined) continue;
    seen.add(key);
    if (!isWhole(restOf(search, { rest }), gist, limits)) {
      if (waiting >= waitingMax) continue;
      waiting += 1;
    }
    const said = from.said.slice();
    const value = from.value + matter.add(place, said) + candidate.bonus;
    next.push({ rest, said, wordCount: from.wordCount + candidate.draft.wordCount, value });
  }
  return next;
}

function fits(search: Search, gistPlace: number, { rest }: State, place: number): boolean {
  const { candidates, matter } = search;
  if (!goTogether(search, gistPlace, place)) return false;
  for (const other of rest) {
    if (!goTogether(search, other, place)) return false;
    if (search.isOnePerSection && sectionOf(search, other) === sectionOf(search, place))
      return false;
  }
  const needs = candidates[place]?.draft.needs ?? [];
  if (needs.length > 0) {
    const known = candidates[gistPlace]?.draft.content;
    if (!needs.every((root) => known?.has(root) === true)) return false;
  }
  return agreesWithQuotation(search, place) && matter.saidByHeadline(place) <= overlapMax;
}

/** The number of a candidate's section; what stands before the first heading is not one. */
function sectionOf({ candidates }: Search, place: number): number {
  const section = candidates[place]?.draft.sentence.section ?? 0;
  return section === 0 ? -place - 1 : section;
}

function goTogether({ candidates, matter }: Search, one: number, other: number): boolean {
  const [a, b] = [candidates[one], candidates[other]];
  if (a === undefined || b === undefined || a.draft.sentence === b.draft.sentence) return false;
  return !(a.quotes && b.quotes) && matter.overlap(one, other) <= overlapMax;
}

function finalValue(search: Search, { wordCount, value, rest }: State): number {
  const { limits, price } = search;
  const missing = Math.max(0, limits.wordsMin - wordCount) / limits.wordsMin;
  const fewPoints = limits.wordsMin >= 60 ? Math.max(0, 2 - rest.length) : 0;
  return (value - price * wordCount) * (1 - 0.5 * missing) - 2 * fewPoints;
}

function priceOf(candidates: readonly Candidate[], matter: Matter): number {
  let value = 0;
  let count = 1;
  for (const [place, { draft }] of candidates.entries()) {
    value += matter.weight(place);
    count += draft.wordCount;
  }
  return (priceShare * value) / count;
}
