import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import type { Language } from "#model/language.ts";
import { contentRoots } from "../content-roots.ts";
import type { Draft } from "../cuts/drafts.ts";
import { headlineOf, repeatsGist } from "../headline.ts";
import type { BriefQuotationDraft } from "../quotes/quotation.ts";
import { gistWordsMax, type LengthLimits } from "./lengths.ts";
import type { Salience } from "./salience.ts";
import { type Choice, searchBrief } from "./search.ts";
import { type Candidate, overlapMax } from "./search-task.ts";

/** What a brief will consist of. */
export type Form = {
  readonly headline: string;
  readonly choice: Choice;
  readonly quotation?: BriefQuotationDraft;
};

/** Quotations for each of which a whole brief is tried. */
const quotationsMax = 2;

/** Words kept free for a headline made of the gist: as planned first, and when it turns out longer. */
const headlineWordsPlanned = 12;

/** The gist of a brief whose headline is another sentence stands so near it. */
const headlineIndexMax = 8;

/** What is to be chosen from, and within what. */
type Task = {
  readonly language: Language;
  /** The article's own headline; empty where it is made of the gist. */
  readonly own: string;
  readonly candidates: readonly Candidate[];
  readonly quotations: readonly BriefQuotationDraft[];
  readonly limits: LengthLimits;
  readonly salience: Salience;
  readonly isOnePerSection: boolean;
};

/**
 * Chooses headline, gist, points and quotation together, so that they say the most within the limits and
 * nothing twice. A quotation stands in it when the whole says more than without.
 *
 * @returns `undefined` when no candidate may open a brief
 */
export function chooseForm(
  { language, title }: Article,
  all: readonly Candidate[],
  quotations: readonly BriefQuotationDraft[],
  limits: LengthLimits,
  salience: Salience,
  isOnePerSection: boolean,
): Form | undefined {
  // Where nothing opens a brief well, anything short enough must do.
  const candidates = all.some(({ isGist }) => isGist) ? all : all.map(withAnyGist);
  const own = title === undefined ? "" : headlineOf(title, "", language);
  const task = { language, own, candidates, quotations, limits, salience, isOnePerSection };
  if (own !== "") return bestForm(task, countWords(own, language));
  // A headline made of the gist is a part of the text, like the gist.
  return formWithoutTitle({ ...task, limits: { ...limits, gistAloneMax: limits.wordsMax } });
}

function formWithoutTitle(task: Task): Form | undefined {
  const planned = bestForm(task, headlineWordsPlanned);
  if (planned === undefined) return undefined;
  const isFitting = isWithin(task, planned);
  const other = isShort(task) && !isFitting ? withOtherGist(task, planned) : undefined;
  if (other !== undefined) return other;
  const fitting = isFitting
    ? planned
    : (bestForm(task, gistWordsMax) ??
      bestForm({ ...task, candidates: task.candidates.map(withShortGist) }, headlineWordsPlanned));
  return fitting === undefined ? undefined : (withOtherGist(task, fitting) ?? fitting);
}

/** In a short text the longest headline would leave no room for the gist that says most. */
function isShort({ limits }: Task): boolean {
  return limits.wordsMax < 2 * gistWordsMax;
}

/** Whether a form keeps the limit although its headline is longer than planned. */
function isWithin({ language, limits }: Task, { choice, headline, quotation }: Form): boolean {
  const said = [choice.gist, ...choice.rest].reduce((sum, { draft }) => sum + draft.wordCount, 0);
  const beside = countWords(headline, language) + (quotation?.wordCount ?? 0);
  return said + beside <= limits.wordsMax;
}

/** The best form under the own headline, or one of the gist that takes so many words. */
function bestForm(task: Task, headlineWords: number): Form | undefined {
  const { language, own } = task;
  const said = new Set(contentRoots(own, language));
  let best: Form | undefined;
  for (const quotation of [undefined, ...task.quotations.slice(0, quotationsMax)]) {
    const choice = search(task, task.candidates, headlineWords, said, quotation);
    const least = best?.choice.value ?? Number.NEGATIVE_INFINITY;
    if (choice === undefined || choice.value <= least) continue;
    best = { headline: own, choice, ...(quotation !== undefined && { quotation }) };
  }
  if (best === undefined || own !== "") return best;
  return { ...best, headline: headlineOf(undefined, best.choice.gist.draft.text, language) };
}

function search(
  { isOnePerSection, limits, salience }: Task,
  candidates: readonly Candidate[],
  headlineWords: number,
  headline: ReadonlySet<string>,
  quotation: BriefQuotationDraft | undefined,
): Choice | undefined {
  const taken = {
    wordCount: headlineWords + (quotation?.wordCount ?? 0),
    headline,
    ...(quotation !== undefined && { quotation: quotation.content }),
  };
  return searchBrief(candidates, limits, taken, salience, isOnePerSection);
}

/**
 * Where the headline is the gist again, it stands for it: the brief goes on with the sentence that says most beside it. A lead
 * that says more then gives the headline, where it is no gist, or none for which a short text has room.
 */
function withOtherGist(task: Task, form: Form): Form | undefined {
  const { sentence: first, text } = form.choice.gist.draft;
  if (!repeatsGist(form.headline, text, task.language)) return undefined;
  const lead = leadHeadline(task, first.index);
  const ofLead = lead === undefined ? undefined : goingOn(task, form, lead, 0, mayFollowLead);
  const isOther = ({ sentence }: Draft): boolean => sentence !== first;
  return ofLead ?? goingOn(task, form, form.headline, first.index, isOther);
}

/** The headline that a lead gives which says more than another sentence: of a long one its beginning, where it may break off. */
function leadHeadline(task: Task, index: number): string | undefined {
  const { candidates, language, salience } = task;
  const lead = candidates.find(({ draft }) => draft.sentence.index === 0);
  if (lead === undefined || index === 0 || salience.aloneOf(0) < salience.aloneOf(index))
    return undefined;
  const { text, wordCount } = lead.draft;
  const made = headlineOf(undefined, text, language);
  if (wordCount <= gistWordsMax) return isShort(task) && lead.isGist ? made : undefined;
  const isPart = lead.bonus >= 0 && !repeatsGist(made, text, language);
  return isPart && !/["“”„«»]/u.test(made) ? made : undefined;
}

/** A lead too long for a gist may be told whole beside its beginning. */
function mayFollowLead({ sentence, wordCount }: Draft): boolean {
  return sentence.index !== 0 || wordCount > gistWordsMax;
}

/** The brief of a headline that is a sentence of the text. */
function goingOn(
  task: Task,
  form: Form,
  headline: string,
  index: number,
  mayStand: (draft: Draft) => boolean,
): Form | undefined {
  const { candidates, language } = task;
  const said = new Set(contentRoots(headline, language));
  const others = candidates
    .filter(({ draft }) => mayStand(draft))
    .map((candidate) => ({
      ...candidate,
      isGist: candidate.isGist && mayFollow(candidate, said, index),
    }));
  const choice = search(task, others, countWords(headline, language), said, form.quotation);
  return choice === undefined ? undefined : { ...form, headline, choice };
}

/** Whether a sentence may open a brief whose headline is another sentence: near it, with nothing against it, and not the same again. */
function mayFollow(
  { draft, gistBonus }: Candidate,
  said: ReadonlySet<string>,
  index: number,
): boolean {
  return (
    gistBonus >= 0 &&
    Math.abs(draft.sentence.index - index) <= headlineIndexMax &&
    Math.max(sharedPart(said, draft.content), sharedPart(draft.content, said)) <= overlapMax
  );
}

/** The part of the first set that the second has too. */
function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const root of one) if (other.has(root)) shared += 1;
  return one.size === 0 ? 0 : shared / one.size;
}

/** In a short text a gist must leave room for the headline made of it. */
function withShortGist(candidate: Candidate): Candidate {
  const { draft, isGist } = candidate;
  return { ...candidate, isGist: isGist && draft.wordCount <= headlineWordsPlanned };
}

function withAnyGist(candidate: Candidate): Candidate {
  const { draft } = candidate;
  return { ...candidate, isGist: draft.wordCount <= gistWordsMax && draft.needs.length === 0 };
}
