import type { Language } from "#model/language.ts";
import type { Draft } from "../cuts/drafts.ts";
import type { NewsSigns } from "../news-signs/news-signs.ts";
import { newsSignsOf } from "../news-signs/news-signs-of.ts";
import { opensAsBackground, opensWithSomebody } from "../sentences/alone/first-words.ts";
import { pronounWithoutPerson } from "../sentences/alone/nobody-named.ts";
import type { BodySentence } from "../sentences/body.ts";
import { surelyHasVerb } from "../sentences/whole/verbless.ts";

/** What the words of a draft say for or against it as the first sentence, in the units of `Salience`. */
const worth = {
  /** Nothing but the headline stands before it. */
  unnamed: -4,
  /** What was before the news does not open a brief. */
  background: -5,
  /** "The man": the headline may say who, the text before it does not stand there. */
  somebody: -3,
  /** A sentence cut short with "…" is hardly a point, and opens a brief only where the whole ones say less. */
  cutShort: 14,
  /** Where the writer goes on ("However, …"), the news stands before. */
  goesOn: -1.5,
  goesOnInside: -6,
  /** One of many, of whom the sentence before told. */
  part: -12,
  /** Reports say when it happened. */
  when: 1.5,
  /** What the writer tells or shouts at the reader is no news. */
  addresses: -8,
  exclaims: -2,
  /** "Struck again: …": the label of a picture, of an item or of a speaker. */
  labelled: -8,
} as const;

/**
 * How well a draft's words open a brief.
 *
 * @param isNobody whether it speaks of somebody whom nothing names
 */
export function gistSigns(
  draft: Draft,
  language: Language,
  titleRoots: ReadonlySet<string>,
  isNobody: boolean,
): number {
  const { goesOn, sentence, text } = draft;
  const signs = signsOf(sentence, language);
  const isBefore = signs.isBefore || opensAsBackground(text, language);
  const told =
    (isNobody || pronounWithoutPerson(text, language) ? worth.unnamed : 0) +
    (goesOn ? worth.goesOn : 0) +
    (isBefore ? worth.background : 0) +
    (opensWithSomebody(text, language, titleRoots) ? worth.somebody : 0) +
    signs.worth +
    (/!["”’»]*$/u.test(text) ? worth.exclaims : 0) +
    (isLabelled(text, language) ? worth.labelled : 0);
  return told * (spread[language] ?? 1) + (draft.isCutShort ? worth.cutShort : 0);
}

/** Up to four words before a colon, with no verb that tells something, or says whose the words behind it are. */
function isLabelled(text: string, language: Language): boolean {
  const words = label.exec(text)?.[0];
  return words !== undefined && language !== "vi" && !surelyHasVerb(`x ${words}`, language);
}

const label = /^\p{Lu}[\p{L}\p{N}’'-]*(?: [\p{L}\p{N}’'-]+){0,3}(?= ?: ["“«„]?\p{L})/u;

/** Where syllables count as words they are said again so often that sentences differ more in what people would say of them. */
const spread: Readonly<Record<Language, number>> = { vi: 2 };

type Signs = {
  readonly worth: number;
  /** Tells what had been before the news. */
  readonly isBefore: boolean;
};

const none: Signs = { worth: 0, isBefore: false };
const known = new WeakMap<BodySentence, Signs>();

/** What the words of a sentence say, found once for all ways to cut it: "also" is cut, and still tells. */
function signsOf(sentence: BodySentence, language: Language): Signs {
  const found = known.get(sentence);
  if (found !== undefined) return found;
  const signs = newsSignsOf(language);
  const made = signs === undefined ? none : signsIn(sentence, signs);
  known.set(sentence, made);
  return made;
}

function signsIn({ index, text }: BodySentence, signs: NewsSigns): Signs {
  const isFirst = index === 0;
  return {
    worth:
      (signs.when.test(text) ? worth.when : 0) +
      (!isFirst && signs.goesOn.test(text) ? worth.goesOnInside : 0) +
      (!isFirst && signs.part.test(text) ? worth.part : 0) +
      (signs.addresses.test(text) ? worth.addresses : 0),
    isBefore: tellsWhatHadBeen(text, signs),
  };
}

/** "The two had met in May.": the pluperfect of a main clause, which nobody says. */
function tellsWhatHadBeen(text: string, { before, subordinate }: NewsSigns): boolean {
  const at = text.search(before);
  return at >= 0 && !subordinate.test(text.slice(0, at));
}
