import { isFirstName } from "#language/names/first-names.ts";
import type { Article } from "#model/article.ts";
import type { Span } from "#model/brief.ts";
import { perObject } from "#shared/per-object.ts";
import { compiled } from "../../compiled.ts";
import { phrasesOf } from "../../phrases/phrases-of.ts";

/** "Ada Brook", "Ada M. van der Brook". */
const fullName =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}[\p{L}’'-]*) (?:\p{Lu}\. |(?:d[aeiu]|del|della|van|von|der|den|al|el|bin|la|le|ter|ten|zu) ){0,2}(\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}-]*)(?![\p{L}-])/gu;

/**
 * Who is named in full within so many characters is known to whoever reads on: the lead names them. So is somebody whom
 * the text names often and not too late: it is about them.
 */
const leadLength = { any: 250, often: 900 } as const;

/** A text is about somebody whom it names so many times. */
const oftenMin = 5;

/** Where each surname first stands behind a first name. */
const firstNamed = /* @__PURE__ */ perObject((article: Article): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const speakers = speakersOf(article);
  for (const { 1: first = "", 2: last = "", index } of article.text.matchAll(fullName)) {
    if (found.has(last)) continue;
    if (isFirstName(first.toLowerCase()) || speakers.has(last)) found.set(last, index);
  }
  return found;
});

const surname = String.raw`(\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}-]*)`;
const surnameAtEnd = new RegExp(`(?<!\\p{Lu}[\\p{L}.’'-]*\\s)(?<!\\p{L})${surname}$`, "u");

/** Characters before a verb in which its speaker's surname is looked for, and the word before that. */
const nameLengthMax = 100;

/** The surnames of those who say something: no list has all first names. */
function speakersOf({ language, text }: Article): ReadonlySet<string> {
  const { says } = phrasesOf(language);
  // Words with a capital are many and verbs of saying few: the verb is looked for, then the name before it.
  const before = [...text.matchAll(compiled(` (?:${says})`, "gu"))].map(({ index }) =>
    surnameAtEnd.exec(text.slice(Math.max(0, index - nameLengthMax), index)),
  );
  const behind = [...text.matchAll(compiled(`(?<=[“”"»,] )(?:${says}) ${surname}(?=[.,:])`, "gu"))];
  return new Set([...before, ...behind].flatMap((found) => found?.[1] ?? []));
}

/**
 * Whether a sentence names somebody by the surname whom only the text before it names in full, neither the headline nor the
 * lead: "Lind returned fire."
 *
 * @param opens whether it would open the brief: then nobody has read the lead
 */
export function isSurnameAlone({ end, start }: Span, article: Article, opens = false): boolean {
  const names = firstNamed(article);
  if (names.size === 0) return false;
  const { text, title = "" } = article;
  const sentence = text.slice(start, end);
  for (const { 0: word, index } of sentence.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}’'-]*/gu)) {
    const last = word.replace(/['’]s?$/u, "");
    const at = names.get(last);
    if (at === undefined || at >= start || title.includes(last)) continue;
    if (!opens && at < leadLength.any) continue;
    if (!opens && at < leadLength.often && text.split(last).length > oftenMin) continue;
    // "Mrs Lind", "Minister Lind": an office or a first name says who it is.
    if (!/\p{Lu}[\p{L}.’'-]*\s$/u.test(sentence.slice(0, index)) || index === 0) return true;
  }
  return false;
}
