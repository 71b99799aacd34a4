import type { Matter } from "./matter.ts";
import type { Salience } from "./salience.ts";
import { agreesWithQuotation, type Candidate, type Search } from "./search-task.ts";

/** How many gists a brief is built on before the best brief is taken. */
const gistsMax = 4;

export type ScoredGist = { readonly place: number; readonly score: number };

/** The candidates that open a brief best, the best first. */
export function gistsToTry(
  search: Search,
  takenWords: number,
  salience: Salience,
): readonly ScoredGist[] {
  const { candidates, limits } = search;
  const gists: ScoredGist[] = [];
  const max = search.quotationPlace === undefined ? limits.gistAloneMax : limits.wordsMax;
  // A mistake opens a brief only where what is right cannot.
  const mayWait = candidates.some(({ isGist, needsNext }) => isGist && !needsNext);
  for (const [place, candidate] of candidates.entries()) {
    if (candidate.needsNext && mayWait) continue;
    if (!candidate.isGist || candidate.draft.wordCount + takenWords > max) continue;
    if (!agreesWithQuotation(search, place)) continue;
    gists.push({ place, score: gistScore(candidate, search.matter, place, salience) });
  }
  gists.sort((a, b) => b.score - a.score);
  const tried: ScoredGist[] = [];
  for (const gist of gists) {
    if (tried.length >= gistsMax) break;
    // Of one sentence two ways of saying it are enough.
    const same = tried.filter(
      ({ place }) => candidates[place]?.draft.sentence === candidates[gist.place]?.draft.sentence,
    );
    if (same.length < 2) tried.push(gist);
  }
  return tried;
}

/** What speaks for a sentence as the first, in the units of {@link Salience}; chosen on the dev halves. */
const worth = {
  alone: 60,
  prior: 6,
  /** A report that tells where it comes from tells its news first. */
  dateline: 8,
  /** For the first sentence, unless it is a few words that only whet the appetite. */
  lead: 2,
  /** For the part of the headline that it says, if it says more than that. */
  saysHeadline: 28,
  /** For each sentence before it, from the sixth to the twentieth: deep in a text stands one thing of many. */
  deep: -0.6,
} as const;

const deepFrom = 5;
const deepTo = 20;

/** With fewer content words of its own a sentence only says the headline again. */
const newRootsMin = 4;

/** Fewer words in a first sentence are no lead. */
const leadWordsMin = 12;

/** How well a draft opens a brief: as people would say it in one sentence, early, and of the headline's matter. */
function gistScore(
  { bonus, draft, gistBonus }: Candidate,
  matter: Matter,
  candidatePlace: number,
  salience: Salience,
): number {
  const { index } = draft.sentence;
  const learned = worth.alone * salience.aloneOf(index) + worth.prior * salience.priorOf(2 * index);
  const isLead = index === 0 && draft.wordCount >= leadWordsMin;
  const hasDateline =
    index === 0 && !draft.goesOn && (draft.pieces[0]?.start ?? 0) > draft.sentence.start;
  const place = (isLead ? worth.lead : 0) + (hasDateline ? worth.dateline : 0);
  const ofHeadline = worth.saysHeadline * matter.tellsOfHeadline(candidatePlace, newRootsMin);
  const deep = worth.deep * Math.max(0, Math.min(index, deepTo) - deepFrom);
  return learned + place + deep + ofHeadline + bonus + gistBonus;
}
