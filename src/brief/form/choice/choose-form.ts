import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import { contentRoots } from "../content-roots.ts";
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

/** A sentence that stands for a missing headline comes early, and shares this part of its content with the gist. */
const headlineIndexMax = 8;
const matterShared = 0.3;

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

  const planned = bestForm(headlineWordsPlanned);
  if (planned === undefined) return undefined;
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

  /** Where the headline is the gist again, it stands for it: the brief goes on with the sentence that says most beside it. */
  function withOtherGist(form: Form): Form | undefined {
    const first = form.choice.gist.draft;
    if (!repeatsGist(form.headline, first.text, language)) return undefined;
    const said = new Set(contentRoots(form.headline, language));
    const others = candidates
      .filter(({ draft }) => draft.sentence !== first.sentence)
      .map((candidate) => ({
        ...candidate,
        isGist: candidate.isGist && mayFollow(candidate, said, first.sentence.index),
      }));
    const wordCount = countWords(form.headline, language) + (form.quotation?.wordCount ?? 0);
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
    return choice === undefined ? undefined : { ...form, choice };
  }

  /** Made of the gist; of another short sentence on its matter where that would only say the gist twice. */
  function headlineFor({ gist, rest }: Choice): string {
    const text = gist.draft.text;
    const made = headlineOf(undefined, text, language);
    if (!repeatsGist(made, text, language)) return made;
    const used = new Set([gist, ...rest].map(({ draft }) => draft.sentence));
    const other = candidates.find(
      ({ draft, gistBonus, isGist, quotes, bonus }) =>
        isGist &&
        !quotes &&
        gistBonus >= 0 &&
        bonus > 0 &&
        !used.has(draft.sentence) &&
        draft.sentence.index < headlineIndexMax &&
        draft.wordCount <= headlineWordsPlanned &&
        sharedPart(draft.content, gist.draft.content) >= matterShared,
    );
    return other === undefined ? made : headlineOf(undefined, other.draft.text, language);
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
    return { ...best, headline: headlineFor(best.choice) };
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
