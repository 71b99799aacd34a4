import { porterStem } from "#language/porter-stem.ts";
import { stem } from "#language/stems.ts";
import { isStopWord } from "#language/stop-words.ts";
import { unspacedScript, words } from "#language/words.ts";
import type { Language } from "#model/language.ts";

/** What is known of one term of a document, a term being a word in the form by which ROUGE counts it. */
export type Term = {
  readonly id: number;
  readonly text: string;
  /** Number of its stem among the content stems, -1 for stop words and single letters. */
  readonly stem: number;
  readonly isStopWord: boolean;
  readonly hasDigit: boolean;
  /** Characters of the word as first written. */
  readonly length: number;
  readonly inTitle: boolean;
  count: number;
  /** Sentences it stands in, ascending, each once. */
  readonly sentences: number[];
  /** How often it stands behind a sentence's first word, and how often with a capital there. */
  inside: number;
  capitals: number;
  isAllCapitals: boolean;
  /** Sum over its places of 1 / (1 + sentence). */
  earliness: number;
};

/** A word as it is written: most stand in a text again and again. */
type Written = { readonly term: Term; readonly isCapital: boolean };

export type DocumentTerms = {
  readonly terms: readonly Term[];
  /** Per sentence, the ids of its terms in order. */
  readonly termsOf: readonly Int32Array[];
  readonly titleTerms: readonly string[];
  /** Content stems of the title, as numbers of stems; those that the text lacks are left out. */
  readonly titleStems: ReadonlySet<number>;
  /** How many content stems the title has, found in the text or not. */
  readonly titleStemCount: number;
  readonly stemCount: number;
  /** Terms of the text, repeated ones each time. */
  readonly tokenCount: number;
};

/** Takes the sentences of a document apart into terms, in one pass. */
export function documentTerms(
  texts: readonly string[],
  title: string,
  language: Language,
): DocumentTerms {
  const titleTerms = tokens(title, language).map((token) => termOf(token.toLowerCase(), language));
  const inTitle = new Set(titleTerms);
  const byToken = new Map<string, Written>();
  const byForm = new Map<string, Term>();
  const stems = new Map<string, number>();
  const terms: Term[] = [];
  let tokenCount = 0;

  const termsOf = texts.map((text, sentence) => {
    const found = tokens(text, language);
    const ids = new Int32Array(found.length);
    for (const [place, token] of found.entries()) {
      let written = byToken.get(token);
      if (written === undefined) {
        const lower = token.toLowerCase();
        const form = termOf(lower, language);
        let term = byForm.get(form);
        if (term === undefined) {
          term = newTerm(terms, form, token, lower, stems, language, inTitle);
          byForm.set(form, term);
        }
        written = { term, isCapital: token[0] !== lower[0] };
        byToken.set(token, written);
        if (written.isCapital && isAllCapitals(token)) term.isAllCapitals = true;
      }
      count(written, sentence, place);
      ids[place] = written.term.id;
    }
    tokenCount += found.length;
    return ids;
  });

  const titleContent = new Set(
    tokens(title, language).flatMap((token, place) => {
      const form = titleTerms[place] ?? "";
      return contentStem(token.toLowerCase(), form, language) ?? [];
    }),
  );
  const titleStems = new Set([...titleContent].flatMap((text) => stems.get(text) ?? []));
  return {
    terms,
    termsOf,
    titleTerms,
    titleStems,
    titleStemCount: titleContent.size,
    stemCount: stems.size,
    tokenCount,
  };
}

/** Runs of letters and digits, as ROUGE cuts them; where no spaces are written, words. */
export function tokens(text: string, language: Language): readonly string[] {
  const runs = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (!unspacedScript.test(text)) return runs;
  return runs.flatMap((run) =>
    unspacedScript.test(run) ? words(run, language).map((word) => word.text) : [run],
  );
}

/** The form by which ROUGE counts a word: Porter's stem in English beyond three letters, else the word. */
export function termOf(lower: string, language: Language): string {
  return isStemmed(lower, language) ? porterStem(lower) : lower.normalize("NFC");
}

function isStemmed(lower: string, language: Language): boolean {
  return language === "en" && lower.length > 3;
}

/** @param form what `termOf` says of the word */
function contentStem(lower: string, form: string, language: Language): string | undefined {
  if (isStopWord(lower, language)) return undefined;
  if (lower.length < 2 && !/[\p{N}\p{Script=Han}]/u.test(lower)) return undefined;
  return isStemmed(lower, language) ? form : stem(lower, language);
}

function newTerm(
  terms: Term[],
  form: string,
  token: string,
  lower: string,
  stems: Map<string, number>,
  language: Language,
  inTitle: ReadonlySet<string>,
): Term {
  const content = contentStem(lower, form, language);
  let stemNumber = -1;
  if (content !== undefined) {
    stemNumber = stems.get(content) ?? stems.size;
    stems.set(content, stemNumber);
  }
  const term: Term = {
    id: terms.length,
    text: form,
    stem: stemNumber,
    isStopWord: isStopWord(lower, language),
    hasDigit: /\p{N}/u.test(lower),
    length: token.length,
    inTitle: inTitle.has(form),
    count: 0,
    sentences: [],
    inside: 0,
    capitals: 0,
    isAllCapitals: false,
    earliness: 0,
  };
  terms.push(term);
  return term;
}

function count({ term, isCapital }: Written, sentence: number, place: number): void {
  term.count += 1;
  term.earliness += 1 / (1 + sentence);
  if (term.sentences.at(-1) !== sentence) term.sentences.push(sentence);
  if (place === 0) return;
  term.inside += 1;
  if (isCapital) term.capitals += 1;
}

function isAllCapitals(token: string): boolean {
  return token.length > 1 && token === token.toUpperCase();
}
