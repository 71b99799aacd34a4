import { type Language, supportedLanguages } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import { letterHints, scriptRules } from "./language-hints.ts";
import { stemSuffixes } from "./stem-suffixes.ts";
import { stopWordLists } from "./stop-word-lists.ts";

/** As many characters as tell: more of the text changes nothing. */
const sampleLengthMax = 4_000;

/** A language must be ahead of the rest by this much evidence, one rare stop word, to be named. */
const evidenceMin = 0.5;

/**
 * Tells the language of a text: by its script where one language or one letter decides, else by
 * its stop words, its letters and the endings of its words. Sure for an article, good for a headline.
 *
 * @returns "und" when the text has no words or nothing speaks for any language
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, sampleLengthMax).toLowerCase().normalize("NFC");
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "und";
  for (const { pattern, shareMin, language } of scriptRules) {
    const found = sample.match(pattern)?.length ?? 0;
    if (found > 0 && found >= shareMin * letters) return language;
  }
  return byWords(sample);
}

function byWords(sample: string): Language {
  const scores = new Map<Language, number>();
  const add = (language: Language, amount: number) =>
    scores.set(language, (scores.get(language) ?? 0) + amount);
  const tokens = sample.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu) ?? [];
  for (const token of tokens) {
    const whole = table().stopWords.get(token);
    const parts = whole === undefined ? token.split(/['’]/) : [token];
    for (const part of parts) {
      const languages = table().stopWords.get(part) ?? [];
      for (const language of languages) add(language, shareOf(language) / languages.length);
      if (languages.length === 0) addEnding(part, add);
    }
  }
  for (const { pattern, languages } of letterHints) {
    const share = (sample.match(pattern)?.length ?? 0) / Math.max(1, tokens.length);
    for (const language of languages)
      add(language, (share * tokens.length * hintWorth) / languages.length);
  }
  let best: Language = "und";
  let most = evidenceMin;
  for (const [language, score] of scores) if (score > most) [best, most] = [language, score];
  return best;
}

/** What a letter that few languages have, and an ending that a language has, is worth in stop words. */
const hintWorth = 0.6;
const endingWorth = 0.25;

/**
 * What a word that several languages have says for each: less for those that few texts are in, or a headline of "un", "de"
 * and "la" would be Catalan as soon as French. Letters of their own tell them all the same.
 */
function shareOf(language: Language): number {
  return commonLanguages.has(language) ? 1 : rareShare;
}

const commonLanguages = /* @__PURE__ */ wordSet(supportedLanguages.join(" "));
const rareShare = 0.7;

/** A long word's ending speaks for the languages that inflect so. */
function addEnding(word: string, add: (language: Language, amount: number) => void): void {
  if (word.length < 5) return;
  for (let length = 5; length >= 3; length--) {
    const languages = table().endings.get(word.slice(-length));
    if (languages === undefined) continue;
    for (const language of languages)
      add(language, (shareOf(language) * endingWorth) / languages.length);
    return;
  }
}

type Table = {
  readonly stopWords: ReadonlyMap<string, readonly Language[]>;
  readonly endings: ReadonlyMap<string, readonly Language[]>;
};

let made: Table | undefined;

/** Which languages have a word or an ending; made at the first question. */
function table(): Table {
  made ??= {
    stopWords: invert(stopWordLists, (word) => /^\p{Script=Latin}/u.test(word)),
    endings: invert(
      stemSuffixes,
      (ending) => ending.length >= 3 && /^\p{Script=Latin}/u.test(ending),
    ),
  };
  return made;
}

function invert(
  lists: Readonly<Record<Language, string>>,
  keeps: (word: string) => boolean,
): ReadonlyMap<string, readonly Language[]> {
  const languagesOf = new Map<string, Language[]>();
  for (const [language, list] of Object.entries(lists)) {
    for (const word of new Set(list.split(/\s+/))) {
      if (!keeps(word)) continue;
      const known = languagesOf.get(word);
      if (known === undefined) languagesOf.set(word, [language]);
      else known.push(language);
    }
  }
  return languagesOf;
}
