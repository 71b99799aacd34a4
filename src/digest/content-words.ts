import { conceptsOf } from "#language/concepts.ts";
import { foldWord } from "#language/fold-word.ts";
import { stem, withoutElision } from "#language/stems.ts";
import { isStopWord } from "#language/stop-words.ts";
import { words } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { perText } from "#shared/per-text.ts";

/** A word that carries meaning, in UTF-16 offsets of its text, `end` exclusive. */
export type ContentWord = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What its forms share. */
  readonly stem: string;
  /** Names of the concepts it can stand for, in any language ("death"). */
  readonly concepts: readonly string[];
};

/** The words of a text without stop words and numbers, in order. */
export function contentWords(text: string, language: Language): readonly ContentWord[] {
  return words(text, language).flatMap((word): readonly ContentWord[] => {
    const bare = withoutElision(word.text, language).toLowerCase();
    if (/^\p{N}/u.test(bare) || bare.length < 2 || isStopWord(bare, language)) return [];
    const folded = foldWord(bare);
    const concepts = folded.length > 2 ? conceptsOf(folded, language).map(({ name }) => name) : [];
    return [{ ...word, stem: foldWord(stem(bare, language)), concepts }];
  });
}

/** Texts whose stems are kept at hand, at some 2 kB each: those that a digest tells are told by many. */
const textsMax = 4000;

const stemsByText = /* @__PURE__ */ perText(textsMax, (key): readonly string[] => {
  const at = key.indexOf(" ");
  return contentWords(key.slice(at + 1), key.slice(0, at)).map(({ stem }) => stem);
});

/** The stems of a text's content words, in order; those of a text that was asked for lately are at hand. */
export function stemsIn(text: string, language: Language): readonly string[] {
  return stemsByText(`${language} ${text}`);
}
