import { countWords } from "#language/words.ts";
import type { Article, ReadStatus } from "#model/article.ts";
import type { Brief, BriefLength, BriefSource, Piece } from "#model/brief.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { candidateOf, type Judging } from "./form/choice/candidates.ts";
import { chooseForm } from "./form/choice/choose-form.ts";
import { gistWordsMax, limitsFor, sourceWordsMin } from "./form/choice/lengths.ts";
import { salienceOf } from "./form/choice/salience.ts";
import type { Candidate } from "./form/choice/search-task.ts";
import { contentRoots } from "./form/content-roots.ts";
import { type Draft, draftsOf } from "./form/cuts/drafts.ts";
import { longLeadDraft } from "./form/cuts/long-lead.ts";
import { shortenedDraft } from "./form/cuts/shortened.ts";
import { absoluteDates } from "./form/dates/absolute-dates.ts";
import { genreOf } from "./form/genre/genre.ts";
import { genreFormOf } from "./form/genre/genre-form.ts";
import { latestState } from "./form/genre/incident.ts";
import { quotationsOf } from "./form/quotes/quotation.ts";
import { readingMinutes } from "./form/reading-minutes.ts";
import { withReceipts } from "./form/receipts.ts";
import { type BodySentence, bodyOf } from "./form/sentences/body.ts";
import { sentenceLengthMax, traitsOf } from "./form/sentences/sentence-traits.ts";
import { inCapitalsAgain, inSmallLetters, isInCapitals } from "./in-capitals.ts";

export type BriefOptions = {
  readonly length: BriefLength;
  /** Words of the whole brief at the most, instead of the length's own limit. */
  readonly words?: number;
  /** Characters that may be quoted in one piece; the article's own wish counts when it is smaller. */
  readonly snippetMax?: number;
};

/** Why there is no brief of an article. */
export type BriefProblem =
  /** A paywall, cookie or login page, or an empty shell, stands where the text should be. */
  | { readonly kind: "wall"; readonly readStatus: Extract<ReadStatus, "wall" | "shell"> }
  | { readonly kind: "no-text" }
  /** The text says no more than its headline. */
  | { readonly kind: "too-short"; readonly wordCount: number }
  /** The publisher allows headline and link only, or pieces too short for a sentence. */
  | { readonly kind: "snippets-refused"; readonly snippetMax: number }
  /** No sentence can open a brief: all are questions, fragments or longer than a gist may be. */
  | { readonly kind: "no-gist" }
  /** A table, prices or a list of names, with hardly a sentence among them. */
  | { readonly kind: "no-prose" };

/** Sentences looked at and weighed; news say what matters early, and time must not grow with the text. */
const sentencesMax = 60;

/** The last sentence that may be the lead; Vietnamese has captions before it, and few sentences that are short enough. */
const leadIndexMax = { other: 2, vi: 8 } as const;

/** Behind the lead only what says so much of a person's summary is worth a cut. */
const aloneMin = 0.4;

/**
 * Says one article short, in its own sentences: each is taken whole or with runs left out.
 * The same article gives the same brief.
 *
 * A text of less than `sourceWordsMin` words gets none; one of less than 200 words gets a brief of at
 * most three fifths of its words, or a gist alone.
 */
export function writeBrief(article: Article, options: BriefOptions): Result<Brief, BriefProblem> {
  if (!isInCapitals(article.text)) return briefOf(article, options);
  const written = briefOf(inSmallLetters(article), options);
  return written.ok ? ok(inCapitalsAgain(written.value, article)) : written;
}

function briefOf(article: Article, options: BriefOptions): Result<Brief, BriefProblem> {
  const { language, readStatus, text } = article;
  if (readStatus === "wall" || readStatus === "shell") return failed({ kind: "wall", readStatus });
  if (text.trim() === "") return failed({ kind: "no-text" });
  const snippetMax = Math.min(
    options.snippetMax ?? Number.POSITIVE_INFINITY,
    article.wishes.snippetMax ?? Number.POSITIVE_INFINITY,
  );
  const wordCount = countWords(text, language);
  if (wordCount < sourceWordsMin) return failed({ kind: "too-short", wordCount });

  const whole = bodyOf(article);
  const body = whole.slice(0, sentencesMax);
  const limits = limitsFor(options.length, wordCount, options.words);
  const salience = salienceOf(body, {
    ...(article.title !== undefined && { title: article.title }),
    headings: headingsOf(article),
    language,
    wordsMax: limits.wordsMax,
  });
  const genre = genreOf(article);
  const form = genreFormOf(genre, body, latestState(article));
  const all = candidatesOf(article, body, {
    salience,
    genre: form,
    sentenceCount: whole.length,
    language,
    titleRoots: new Set(contentRoots(article.title ?? "", language)),
  });
  const candidates = all.filter(({ draft }) => longestRun(draft.pieces) <= snippetMax);
  if (candidates.length === 0 && all.length > 0) {
    return failed({ kind: "snippets-refused", snippetMax });
  }
  if (isTable(article, all)) return failed({ kind: "no-prose" });
  const quotations = form.mayQuote ? quotationsOf(article, salience.weightOf) : [];
  const found = chooseForm(
    article,
    candidates,
    quotations.filter(({ quotation }) => quotation.text.length <= snippetMax),
    limits,
    salience,
    form.isOnePerSection,
  );
  if (found === undefined) return failed({ kind: "no-gist" });

  const { choice, headline, quotation } = found;
  // "No incidents reported.": a few words that nothing goes with are no news.
  if (choice.rest.length === 0 && all.every(({ isGist }) => !isGist) && isStub(choice.gist))
    return failed({ kind: "too-short", wordCount });
  const drafts = [choice.gist, ...choice.rest].map(({ draft }) => draft);
  const [gist, ...others] = withReceipts(text, drafts, language);
  if (gist === undefined) return failed({ kind: "no-gist" });
  const next = choice.rest.at(-1)?.isComing === true ? others.at(-1) : undefined;
  return ok({
    headline,
    gist,
    points: next === undefined ? others : others.slice(0, -1),
    ...(quotation !== undefined && { quotation: quotation.quotation }),
    ...(next !== undefined && { next }),
    length: options.length,
    language,
    genre,
    writer: { kind: "extractive" },
    source: sourceOf(article, readingMinutes(text, wordCount, language)),
  });
}

function candidatesOf(
  article: Article,
  body: readonly BodySentence[],
  judging: Judging,
): readonly Candidate[] {
  const { language, publishedAt, text } = article;
  const found = (draftsFrom: typeof draftsOf): readonly Candidate[] =>
    body.flatMap((sentence) => {
      if (sentence.text.length > sentenceLengthMax) return [];
      const traits = traitsOf(sentence, judging.sentenceCount, article);
      if (!traits.isUsable) return [];
      const dates = absoluteDates(text, sentence, publishedAt, language);
      return draftsFrom(text, sentence, dates, language).flatMap(
        (draft) => candidateOf(draft, traits, judging) ?? [],
      );
    });
  const whole = found((text, sentence, dates, inLanguage) => {
    const drafts = draftsOf(text, sentence, dates, inLanguage);
    const last = leadIndexMax[inLanguage === "vi" ? "vi" : "other"];
    if (sentence.index > last || drafts.some(isGistLong)) return drafts;
    if (sentence.index > leadIndexMax.other && saysLittle(sentence)) return drafts;
    // The news stand in the lead: where only a date made absolute is too much for a gist, its day stays as it is.
    const undated = dates.length === 0 ? [] : draftsOf(text, sentence, [], inLanguage);
    const short = undated.filter(isGistLong);
    if (short.length > 0) return [...drafts, ...short];
    // Where it is too long anyway, its main clause may open the brief.
    const main = longLeadDraft(text, sentence, dates, inLanguage);
    return main === undefined ? drafts : [...drafts, main];
  });
  function saysLittle({ index }: BodySentence): boolean {
    return judging.salience.aloneOf(index) < aloneMin;
  }
  if (whole.some(({ isGist }) => isGist)) return whole;
  // Every sentence that may open the brief is too long for it: the lead, or the one that says most alone, is cut where a clause ends.
  const cutWith = (isStrict: boolean): readonly Candidate[] =>
    found((...sentence) => [shortenedDraft(...sentence, isStrict)].flatMap((draft) => draft ?? []));
  const strict = cutWith(true);
  const cut = strict.length > 0 ? strict : cutWith(false);
  const worthOf = ({ draft }: Candidate): number => judging.salience.aloneOf(draft.sentence.index);
  const lead = cut.find(({ draft, isGist }) => isGist && draft.sentence.index === 0);
  const best = lead ?? cut.toSorted((one, other) => worthOf(other) - worthOf(one))[0];
  return best === undefined ? whole : [...whole, best];
}

/** Of a page that is a table or a list no more than one line is a sentence, which is such a part of its letters at the most. */
const proseShareMax = 0.25;
const tableLinesMin = 12;

function isTable({ blocks, text }: Article, candidates: readonly Candidate[]): boolean {
  const told = new Set(
    candidates.filter(({ isGist }) => isGist).map(({ draft }) => draft.sentence),
  );
  const [only] = told;
  return (
    told.size <= 1 &&
    blocks.length >= tableLinesMin &&
    (only?.text.length ?? 0) <= proseShareMax * text.length
  );
}

/** Fewer words tell nothing alone. */
const stubWordsMax = 4;

function isStub({ draft: { wordCount } }: Candidate): boolean {
  return wordCount <= stubWordsMax;
}

function isGistLong({ wordCount }: Draft): boolean {
  return wordCount <= gistWordsMax;
}

function headingsOf({ blocks, text }: Article): readonly string[] {
  return blocks
    .filter(({ kind }) => kind === "heading")
    .map(({ start, end }) => text.slice(start, end));
}

/** Characters of the longest run that stands in the article in one piece. */
function longestRun(pieces: readonly Piece[]): number {
  let longest = 0;
  let run = 0;
  let end = -1;
  for (const piece of pieces) {
    run = piece.start === end ? run + piece.text.length : piece.text.length;
    end = piece.end;
    longest = Math.max(longest, run);
  }
  return longest;
}

function sourceOf(article: Article, minutes: number): BriefSource {
  const { note, outlet, publishedAt, publishedDay, readStatus, url, wishes } = article;
  return {
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(publishedDay !== undefined && { publishedDay }),
    readStatus,
    ...(note !== undefined && { note }),
    ...(Object.keys(wishes).length > 0 && { wishes }),
    readingMinutes: minutes,
  };
}
