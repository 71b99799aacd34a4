import { countryOf } from "#language/countries.ts";
import { type DateValue, findDates } from "#language/dates.ts";
import { detectLanguage } from "#language/detect-language.ts";
import { foldNameWord } from "#language/names/fold-name.ts";
import { findNames } from "#language/names.ts";
import { findNumbers, type NumberFound } from "#language/numbers.ts";
import { countWords, words } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { criticalWords } from "../critical-words.ts";
import { foldQuoted } from "../fact-reasons.ts";
import { hasDate, hasNumber, nameWords } from "../grounding.ts";
import { type PreparedSource, prepareSource } from "../prepare-source.ts";
import type { Reason } from "../verdict.ts";
import type { WrittenSentence, WrittenSource } from "./check-written.ts";

/** A translation has at most so many words for each of its source's, and so many for those it leaves out. */
const lengthening = 1.8;

/** Sentences that one translated sentence may rest on. */
const fromMax = 3;

/** Words from which on a text tells its language. */
const tellingWordsMin = 5;

/**
 * Checks a sentence that a model wrote in another language than the article's, as far as that goes without a
 * dictionary: numbers, dates, names, quotations, negation, length and language. Verbs, and who does
 * what to whom, cannot be checked so; names that change their letters (another script) are refused.
 *
 * @param written `from` empty for a headline, which may rest on the whole article
 * @returns why it may not be shown; empty when nothing speaks against it
 */
export function checkTranslated(
  { text, from }: WrittenSentence,
  source: WrittenSource,
  language: Language,
): readonly Reason[] {
  const { article, quotations, sentences } = source;
  const isHeadline = from.length === 0;
  const cited = [...new Set(from)].flatMap((number) => sentences[number - 1] ?? []);
  if (!isHeadline && (cited.length === 0 || cited.length > fromMax)) {
    return [{ kind: "empty", text: "It does not name the sentences it rests on." }];
  }
  const citedText = isHeadline
    ? [article.title ?? "", ...sentences.map((each) => each.text)].join("\n")
    : cited.map((each) => each.text).join("\n");
  const count = countWords(text, language);
  const isFit = isHeadline || count <= countWords(citedText, article.language) * lengthening + 3;
  if (!isFit || /[\p{Cc}<>{}|\\]|(?!\p{Join_C})\p{Cf}|https?:|www\.|@\w/u.test(text)) {
    return [{ kind: "wording", text: "It says more than the sentences it names." }];
  }
  const detected = detectLanguage(text);
  if (count >= tellingWordsMin && detected !== language) {
    return [{ kind: "wording", text: "It is not in the language asked for." }];
  }
  const prepared = prepareSource(citedText, article.language);
  return [
    ...numberReasons(text, prepared, language),
    ...nameReasons(text, prepared, language),
    ...quotedReasons(
      text,
      quotations.map((each) => each.text),
    ),
    ...(isHeadline ? [] : negationReasons(text, citedText, language, article.language)),
  ];
}

function numberReasons(
  text: string,
  source: PreparedSource,
  language: Language,
): readonly Reason[] {
  const dates = findDates(text, language);
  const isDated = (start: number, end: number): boolean =>
    dates.some((date) => date.start < end && start < date.end);
  const isShare = ({ unit, value }: NumberFound): boolean =>
    unit !== "%" ||
    source.numbers.some((each) => each.unit === "%" && [each.value, each.high].includes(value));
  return [
    ...findNumbers(text, language)
      .filter(({ start, end, kind }) => !isDated(start, end) && kind !== "ordinal")
      .filter((number) => !hasNumber(number, source) || !isShare(number))
      .map(
        (found): Reason => ({
          kind: "number",
          text: `The article does not give the number “${found.text}”.`,
        }),
      ),
    ...dates
      .filter(({ date }) => !hasDate(date, source) && !hasMonth(date, source))
      .map(
        (found): Reason => ({
          kind: "date",
          text: `The article does not give the date “${found.text}”.`,
        }),
      ),
  ];
}

/** A month alone may be a word of another kind there ("mars"), which is then not read as a date. */
function hasMonth({ day, month, year }: DateValue, { language, text }: PreparedSource): boolean {
  if (month === undefined || day !== undefined || year !== undefined) return false;
  const name = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2000, month - 1, 1),
  );
  return words(text, language).some(({ text: word }) => word.toLowerCase() === name.toLowerCase());
}

/** Names keep their letters from one language to the other, but for countries and great cities. */
function nameReasons(text: string, source: PreparedSource, language: Language): readonly Reason[] {
  const known = nameWords(source);
  const countries = new Set([...known].flatMap((word) => countryOf(word, source.language) ?? []));
  const isKnown = (word: string): boolean => {
    const key = foldNameWord(word, language);
    const country = countryOf(key, language);
    return key.length < 2 || known.has(key) || (country !== undefined && countries.has(country));
  };
  return findNames(text, language)
    .filter(({ text: name }) => !name.split(/[\s\u00a0-]+/).every(isKnown))
    .map(({ text: name }) => ({ kind: "name", text: `The article does not name “${name}”.` }));
}

function quotedReasons(text: string, said: readonly string[]): readonly Reason[] {
  const all = said.map(foldQuoted).join("\n");
  const own = [...text.matchAll(/[“"„«「『]([^“”"„«»「」『』]*)[”"“»」』]/gu)];
  return own
    .filter(([, words = ""]) => !all.includes(foldQuoted(words).replace(/[.,!?…。，]+$/u, "")))
    .map(([, words = ""]) => ({
      kind: "quotation",
      text: `Nobody in the article is quoted with “${words}”.`,
    }));
}

/** Negate beside another word only ("ne … plus"), which then tells. */
const alsoOtherwise: ReadonlySet<string> = new Set(["plus", "personne", "pas", "aucun", "aucune"]);

/** "n'a" denies by its "n". */
function withoutElided(word: string): readonly string[] {
  return [word, ...word.split(/['’]/u)];
}

function negationReasons(
  text: string,
  citedText: string,
  language: Language,
  sourceLanguage: Language,
): readonly Reason[] {
  const isNegated = (of: string, its: Language): boolean =>
    words(of, its).some(({ text: word }) =>
      withoutElided(word.toLowerCase()).some(
        (part) => criticalWords(its).negators.has(part) && !alsoOtherwise.has(part),
      ),
    );
  return isNegated(text, language) === isNegated(citedText, sourceLanguage)
    ? []
    : [{ kind: "negation", text: "It denies what the article affirms, or the other way round." }];
}
