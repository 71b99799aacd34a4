import { overlap } from "./content-words.ts";
import type { Draft } from "./drafts.ts";
import type { LengthLimits } from "./lengths.ts";
import type { Salience } from "./salience.ts";

/** What a draft is worth or costs beside the words it says; see `write-brief`. */
export type Candidate = {
  readonly draft: Draft;
  /** May open the brief. */
  readonly isGist: boolean;
  readonly bonus: number;
  /** Holds a direct quotation of its own. */
  readonly quotes: boolean;
  readonly isComing: boolean;
};

export type Choice = {
  readonly gist: Candidate;
  /** In the order of the article, without the gist. */
  readonly rest: readonly Candidate[];
  readonly value: number;
};

type State = {
  readonly rest: readonly Candidate[];
  readonly said: ReadonlySet<string>;
  readonly wordCount: number;
  readonly value: number;
};

/** Gists tried, and sets of points kept at each step. */
const gistsMax = 4;
const beamWidth = 10;

/** Two sentences whose content agrees more than this say the same. */
const overlapMax = 0.6;

/**
 * Finds the gist and the points that together say the most within the limits.
 *
 * What a brief is worth is the weight of all content words it says, each counted once, and the
 * bonuses of its sentences. The search is a beam over sets; the same input gives the same choice.
 *
 * @param takenWords words that the headline and a quotation already take
 * @returns `undefined` when no candidate may open a brief within the limits
 */
export function searchBrief(
  candidates: readonly Candidate[],
  limits: LengthLimits,
  takenWords: number,
  salience: Salience,
): Choice | undefined {
  const price = priceOf(candidates, limits, salience);
  const gists = candidates
    .filter(({ isGist, draft }) => isGist && draft.wordCount + takenWords <= limits.wordsMax)
    .map((candidate) => ({ candidate, score: gistScore(candidate, salience) }))
    .sort((a, b) => b.score - a.score);
  const tried: typeof gists = [];
  for (const gist of gists) {
    if (tried.length >= gistsMax) break;
    // Of one sentence two ways of saying it are enough.
    const same = tried.filter(
      (other) => other.candidate.draft.sentence === gist.candidate.draft.sentence,
    );
    if (same.length < 2) tried.push(gist);
  }
  let best: Choice | undefined;
  for (const { candidate, score } of tried) {
    const choice = completed(candidate, score, candidates, limits, takenWords, salience, price);
    if (best === undefined || choice.value > best.value) best = choice;
  }
  return best;
}

function completed(
  gist: Candidate,
  gistValue: number,
  candidates: readonly Candidate[],
  limits: LengthLimits,
  takenWords: number,
  salience: Salience,
  price: number,
): Choice {
  const start: State = {
    rest: [],
    said: gist.draft.content,
    wordCount: gist.draft.wordCount + takenWords,
    value: weigh(gist.draft.content, new Set(), salience) + 2 * gistValue,
  };
  let beam: readonly State[] = [start];
  let best = start;
  // One more than the points: a sentence on what comes next has its own place.
  for (let step = 0; step <= limits.pointsMax; step += 1) {
    const grown = new Map<string, State>();
    for (const state of beam) {
      for (const candidate of candidates) {
        const next = withCandidate(state, gist, candidate, limits, salience);
        if (next === undefined) continue;
        const key = next.rest
          .map(({ draft }) => `${draft.sentence.index}:${draft.text.length}`)
          .join();
        if (!grown.has(key)) grown.set(key, next);
      }
    }
    beam = [...grown.values()]
      .sort((a, b) => b.value - price * b.wordCount - (a.value - price * a.wordCount))
      .slice(0, beamWidth);
    if (beam.length === 0) break;
    for (const state of beam) {
      if (isWhole(state, gist, limits) && finalValue(state, limits) > finalValue(best, limits))
        best = state;
    }
  }
  return { gist, rest: best.rest, value: finalValue(best, limits) };
}

function withCandidate(
  state: State,
  gist: Candidate,
  candidate: Candidate,
  limits: LengthLimits,
  salience: Salience,
): State | undefined {
  const { draft } = candidate;
  const wordCount = state.wordCount + draft.wordCount;
  if (wordCount > limits.wordsMax) return undefined;
  const others = [gist, ...state.rest];
  if (others.some((other) => other.draft.sentence === draft.sentence)) return undefined;
  if (candidate.quotes && others.some(({ quotes }) => quotes)) return undefined;
  if (others.some((other) => overlap(other.draft.content, draft.content) > overlapMax))
    return undefined;
  if (!draft.needs.every((root) => gist.draft.content.has(root))) return undefined;
  const rest = [...state.rest, candidate].sort(
    (a, b) => a.draft.sentence.index - b.draft.sentence.index,
  );
  return {
    rest,
    said: new Set([...state.said, ...draft.content]),
    wordCount,
    value: state.value + weigh(draft.content, state.said, salience) + candidate.bonus,
  };
}

/** Whether every sentence that leans stands after the one it leans on, and no place is used twice. */
function isWhole({ rest }: State, gist: Candidate, limits: LengthLimits): boolean {
  const order = [gist, ...rest];
  const leansWell = rest.every(
    ({ draft }, at) => !draft.leans || order[at]?.draft.sentence.index === draft.sentence.index - 1,
  );
  return leansWell && (rest.length <= limits.pointsMax || rest.some(({ isComing }) => isComing));
}

function finalValue({ wordCount, value, rest }: State, limits: LengthLimits): number {
  const missing = Math.max(0, limits.wordsMin - wordCount) / limits.wordsMin;
  const points = rest.length < 2 && limits.wordsMin >= 60 ? 2 - rest.length : 0;
  return value * (1 - 0.5 * missing) - 2 * points;
}

function weigh(
  content: ReadonlySet<string>,
  said: ReadonlySet<string>,
  salience: Salience,
): number {
  let sum = 0;
  for (const root of content) if (!said.has(root)) sum += salience.weightOf(root);
  return sum;
}

/** What a word of a brief should be worth: half of what the words of all drafts are on average. */
function priceOf(
  candidates: readonly Candidate[],
  limits: LengthLimits,
  salience: Salience,
): number {
  let value = 0;
  let count = limits.wordsMin / 10;
  for (const { draft } of candidates) {
    value += weigh(draft.content, new Set(), salience);
    count += draft.wordCount;
  }
  return (0.5 * value) / count;
}

/** How well a draft opens a brief: early, of the headline's matter, with names, neither a stub nor crammed. */
function gistScore({ draft, bonus }: Candidate, salience: Salience): number {
  const names = draft.text.match(/(?<=\s)\p{Lu}[\p{L}-]+/gu)?.length ?? 0;
  const length = draft.wordCount < 8 ? -2 : draft.wordCount < 12 ? -0.5 : 0;
  const matter = weigh(draft.content, new Set(), salience) / Math.sqrt(draft.content.size + 1);
  return (
    4 * salience.priorOf(draft.sentence.index) + matter + 0.3 * Math.min(4, names) + length + bonus
  );
}
