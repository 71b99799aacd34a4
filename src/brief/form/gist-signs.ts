import type { Language } from "#model/language.ts";
import type { Draft } from "./drafts.ts";
import { opensAsBackground, opensWithSomebody, pronounWithoutPerson } from "./first-words.ts";
import { newsSignsOf } from "./news-signs/news-signs-of.ts";

/** What the words of a draft say for or against it as the first sentence, in the units of `Salience`. */
const worth = {
  /** Nothing but the headline stands before it. */
  unnamed: -4,
  /** What was before the news does not open a brief. */
  background: -5,
  /** "The man": the headline may say who, the text before it does not stand there. */
  somebody: -3,
  /** A sentence cut short with "…" opens a brief only where the whole ones say less. */
  cutShort: 4,
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
  const isBefore = opensAsBackground(text, language) || tellsWhatHadBeen(text, language);
  return (
    (isNobody || pronounWithoutPerson(text, language) ? worth.unnamed : 0) +
    (text.endsWith(" …") ? worth.cutShort : 0) +
    (goesOn ? worth.goesOn : 0) +
    (isBefore ? worth.background : 0) +
    (opensWithSomebody(text, language, titleRoots) ? worth.somebody : 0) +
    signsIn(text, sentence.text, sentence.index === 0, language) +
    (/!["”’»]*$/u.test(text) ? worth.exclaims : 0)
  );
}

/** @param whole the sentence without a cut: "also" is cut, and still tells */
function signsIn(text: string, whole: string, isFirst: boolean, language: Language): number {
  const signs = newsSignsOf(language);
  if (signs === undefined) return 0;
  return (
    (signs.when.test(text) ? worth.when : 0) +
    (!isFirst && signs.goesOn.test(whole) ? worth.goesOnInside : 0) +
    (!isFirst && signs.part.test(whole) ? worth.part : 0) +
    (signs.addresses.test(text) ? worth.addresses : 0)
  );
}

/** "The two had met in May.": the pluperfect of a main clause, which nobody says. */
function tellsWhatHadBeen(text: string, language: Language): boolean {
  const signs = newsSignsOf(language);
  const at = signs === undefined ? -1 : text.search(signs.before);
  return at >= 0 && signs?.subordinate.test(text.slice(0, at)) === false;
}
