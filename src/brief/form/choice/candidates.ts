import type { Language } from "#model/language.ts";
import type { Draft } from "../cuts/drafts.ts";
import type { GenreForm } from "../genre/genre-form.ts";
import { dropsSubject } from "../sentences/alone/dropped-subject.ts";
import { onlySaysWho } from "../sentences/alone/first-words.ts";
import { refersToMatter, refersToPerson } from "../sentences/alone/refers-back.ts";
import type { SentenceTraits } from "../sentences/sentence-traits.ts";
import { gistSigns } from "./gist-signs.ts";
import { gistWordsMax } from "./lengths.ts";
import type { Salience } from "./salience.ts";
import type { Candidate } from "./search-task.ts";

/** A longer sentence is not one point, a shorter one none. */
const pointWords = { min: 3, max: 48 } as const;

/** Fewer words do not open a brief. */
const gistWordsMin = 5;

/** What a fault or a merit of a draft is worth, in the units of {@link Salience}. */
const worth = {
  prior: 2.5,
  /** For each unit of the learned score. */
  learned: 0.3,
  /** For the last sentence; less before, for what comes next is told last. */
  coming: 1.5,
  /** For what is announced for a day or a time, as a point or as what comes next. */
  announced: 4,
  /** Part of its weight that matter loses when the writer put it in a clause that may go. */
  background: -0.6,
  leans: -3,
  ownVoice: -4,
  /** More where it opens the brief: a writer's "we" does only where nothing else tells as much. */
  ownVoiceGist: -2,
  unnamed: -4,
  /** Who it is, the brief tells only behind it. */
  surnameGist: -4,
  /** That somebody had nothing to say is hardly a point, and never the first. */
  noComment: -1.5,
  /** Writers begin a paragraph anew, so that its first sentence stands best alone. */
  firstOfBlock: 0.3,
  /** A line without a verb. */
  phrase: -5,
  /** Code and lists stand in a brief only where there is nothing else. */
  noProse: -200,
  /** What a picture shows. */
  caption: -2,
  captionAlone: -5,
  /** Somebody's words, and the sentence before says whose. */
  unclaimed: -2,
  /** Cut to what only says who told the sentence before, or how it was met ("The news was …"). */
  onlyWho: -2,
  /** A sentence cut short with "…" is no point; {@link gistSigns} gives most of it back to a gist. */
  cutShort: -16,
  stub: -2,
  listItem: -0.5,
} as const;

/** By what a draft is judged. */
export type Judging = {
  readonly salience: Salience;
  readonly genre: GenreForm;
  readonly sentenceCount: number;
  readonly language: Language;
  /** The roots of the headline's content words, if the article has one. */
  readonly titleRoots: ReadonlySet<string>;
};

/**
 * Judges a draft of a sentence that may stand in a brief.
 *
 * @returns `undefined` when it is too long or too short for a point, or its quotation marks do not pair
 */
export function candidateOf(
  draft: Draft,
  traits: SentenceTraits,
  { genre, language, salience, sentenceCount, titleRoots }: Judging,
): Candidate | undefined {
  const { sentence, text, wordCount } = draft;
  // Who answers in an interview may say "I": the brief names him.
  const isOwnVoice = traits.isOwnVoice && sentence.speaker === undefined;
  if (wordCount > pointWords.max || wordCount < pointWords.min) return undefined;
  if (!hasPairedMarks(text)) return undefined;
  const leans =
    draft.leans || sentence.isItemOfList || (!genre.mayDropSubject && dropsSubject(text, language));
  const isPersonUnnamed = refersToPerson(text, language);
  const isOnlyWho = onlySaysWho(text, language);
  const isUnnamed = !leans && (isPersonUnnamed || refersToMatter(text, language));
  const announced = traits.isAnnounced ? worth.announced : 0;
  const bonus =
    worth.prior * salience.priorOf(sentence.index) +
    worth.learned * salience.scoreOf(sentence.index) +
    worth.background * sumOf(draft.background.map(salience.weightOf)) +
    (traits.isComing ? (worth.coming * (sentence.index + 1)) / sentenceCount : 0) +
    announced +
    (leans ? worth.leans : 0) +
    (traits.isPhrase ? worth.phrase : 0) +
    (traits.isNoProse ? worth.noProse : 0) +
    (draft.isCutShort ? worth.cutShort : 0) +
    (traits.tellsOfPicture ? worth.caption : 0) +
    (traits.isCaption ? worth.captionAlone : 0) +
    (traits.isUnclaimed ? worth.unclaimed : 0) +
    (isOnlyWho ? worth.onlyWho : 0) +
    (isOwnVoice ? worth.ownVoice : 0) +
    (isUnnamed ? worth.unnamed : 0) +
    (traits.isNoComment ? worth.noComment : 0) +
    (sentence.isFirstOfBlock ? worth.firstOfBlock : 0) +
    (wordCount < 6 ? worth.stub : 0) +
    (sentence.block.kind === "list-item" ? worth.listItem : 0) +
    genre.bonus(sentence, traits.isComing);
  return {
    draft: leans === draft.leans ? draft : { ...draft, leans },
    bonus,
    gistBonus:
      wordCount > gistWordsMax
        ? 0
        : genre.gistBonus(sentence) +
          gistSigns(draft, language, titleRoots, isPersonUnnamed) +
          (traits.isSurnameOnly ? worth.surnameGist : 0) +
          (isOwnVoice ? worth.ownVoiceGist : 0) -
          announced,
    needsNext: traits.isDeniedNext || genre.needsNext(sentence),
    isGist: !leans && !isOnlyWho && mayOpen(draft, traits),
    isComing: traits.isComing,
    quotes: traits.quotes,
  };
}

/** Whether a draft that leans on nothing may open a brief. */
function mayOpen({ needs, wordCount }: Draft, traits: SentenceTraits): boolean {
  return (
    wordCount <= gistWordsMax &&
    wordCount >= gistWordsMin &&
    needs.length === 0 &&
    !traits.isCaption &&
    !traits.isUnclaimed &&
    !traits.isPhrase &&
    !traits.isNoProse &&
    !traits.isNoComment
  );
}

/** Whether every quotation mark has its partner; German's “ closes, elsewhere it opens. */
function hasPairedMarks(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  if (text.includes('""') || count(/"/g) % 2 === 1 || count(/``/g) !== count(/''/g)) return false;
  const isGerman = text.includes("„");
  const opened = count(isGerman ? /[„«「]/gu : /[“«「]/gu);
  return opened === count(isGerman ? /[“”»」]/gu : /[”»」]/gu);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
