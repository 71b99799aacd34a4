import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
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
  limitsOfText: LengthLimits,
  salience: Salience,
  isOnePerSection: boolean,
): Form | undefined {
  // Where nothing opens a brief well, anything short enough must do.
  const candidates = all.some(({ isGist }) => isGist) ? all : all.map(withAnyGist);
  const own = title === undefined ? "" : headlineOf(title, "", language);
  const headline = new Set(contentRoots(own, language));
  // A headline made of the gist is a part of the text, like the gist.
  const limits =
    own === "" ? { ...limitsOfText, gistAloneMax: limitsOfText.wordsMax } : limitsOfText;
  if (own !== "") return bestForm(countWords(own, language));

  // In a short text the longest headline would leave no room for the gist that says most.
  const isShort = limits.wordsMax < 2 * gistWordsMax;
  const planned = bestForm(headlineWordsPlanned);
  if (planned === undefined) return undefined;
  const other = isShort && !isWithin(planned) ? withOtherGist(planned) : undefined;
  if (other !== undefined) return other;
  const fitting = isWithin(planned)
    ? planned
    : (bestForm(gistWordsMax) ?? bestForm(headlineWordsPlanned, candidates.map(withShortGist)));
  return fitting === undefined ? undefined : (withOtherGist(fitting) ?? fitting);

  /** Whether a form keeps the limit although its headline is longer than planned. */
  function isWithin({ choice, headline: made, quotation }: Form): boolean {
    const said = [choice.gist, ...choice.rest].reduce((sum, { draft }) => sum + draft.wordCount, 0);
    const beside = countWords(made, language) + (quotation?.wordCount ?? 0);
    return said + beside <= limits.wordsMax;
  }

  /**
   * Where the headline is the gist again, it stands for it: the brief goes on with the sentence that says most beside it. A lead
   * that says more then gives the headline, where it is no gist, or none for which a short text has room.
   */
  function withOtherGist(form: Form): Form | undefined {
    const first = form.choice.gist.draft.sentence;
    if (!repeatsGist(form.headline, form.choice.gist.draft.text, language)) return undefined;
    const lead = leadHeadline(first.index);
    const ofLead = lead === undefined ? undefined : goingOn(form, lead, 0, mayFollowLead);
    return ofLead ?? goingOn(form, form.headline, first.index, (draft) => draft.sentence !== first);
  }

  /** The headline that a lead gives which says more than another sentence: of a long one its beginning, where it may break off. */
  function leadHeadline(index: number): string | undefined {
    const lead = candidates.find(({ draft }) => draft.sentence.index === 0);
    if (lead === undefined || index === 0 || salience.aloneOf(0) < salience.aloneOf(index))
      return undefined;
    const { text, wordCount } = lead.draft;
    const made = headlineOf(undefined, text, language);
    if (wordCount <= gistWordsMax) return isShort && lead.isGist ? made : undefined;
    const isPart = lead.bonus >= 0 && !repeatsGist(made, text, language);
    return isPart && !/["“”„«»]/u.test(made) ? made : undefined;
  }

  /** A lead too long for a gist may be told whole beside its beginning. */
  function mayFollowLead({ sentence, wordCount }: Draft): boolean {
    return sentence.index !== 0 || wordCount > gistWordsMax;
  }

  /** The brief of a headline that is a sentence of the text. */
  function goingOn(
    form: Form,
    madeHeadline: string,
    index: number,
    mayStand: (draft: Draft) => boolean,
  ): Form | undefined {
    const said = new Set(contentRoots(madeHeadline, language));
    const others = candidates
      .filter(({ draft }) => mayStand(draft))
      .map((candidate) => ({
        ...candidate,
        isGist: candidate.isGist && mayFollow(candidate, said, index),
      }));
    const wordCount = countWords(madeHeadline, language) + (form.quotation?.wordCount ?? 0);
    const choice = searchBrief(
      others,
      limits,
      {
        wordCount,
        headline: said,
        ...(form.quotation !== undefined && { quotation: form.quotation.content }),
      },
      salience,
      isOnePerSection,
    );
    return choice === undefined ? undefined : { ...form, headline: madeHeadline, choice };
  }

  function bestForm(headlineWords: number, from = candidates): Form | undefined {
    let best: Form | undefined;
    for (const quotation of [undefined, ...quotations.slice(0, quotationsMax)]) {
      const wordCount = headlineWords + (quotation?.wordCount ?? 0);
      const taken = {
        wordCount,
        headline,
        ...(quotation !== undefined && { quotation: quotation.content }),
      };
      const choice = searchBrief(from, limits, taken, salience, isOnePerSection);
      if (
        choice === undefined ||
        choice.value <= (best?.choice.value ?? Number.NEGATIVE_INFINITY)
      ) {
        continue;
      }
      best = { headline: own, choice, ...(quotation !== undefined && { quotation }) };
    }
    if (best === undefined || own !== "") return best;
    return { ...best, headline: headlineOf(undefined, best.choice.gist.draft.text, language) };
  }
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
