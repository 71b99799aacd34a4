import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { compiled } from "./compiled.ts";
import { phrasesOf } from "./phrases/phrases-of.ts";

/** A headline with more words is cut at a clause. */
const wordsMax = 18;

/** What sites set before a headline: labels, never part of what it says. */
const label =
  /^(?:(?:live|live updates?|watch|video|photos?|breaking(?: news)?|update \d+|updated?|exclusive|opinion|analysis|en direct|direct|vidéo|liveblog|newsblog|eilmeldung|kommentar|en vivo|directo|opinión|ao vivo|opinião|diretta|opinione|na żywo|press release|pressemitteilung|communiqué(?: de presse)?|nota de prensa|comunicato stampa|persbericht|komunikat prasowy|пресс-релиз|прес-реліз|komentarz|комментарий)\s*(?:[:|–—]|-(?=\s))\s*)+/iu;

/** The headline of a brief: the article's own, cleaned, else the gist cut at a clause. */
export function headlineOf(title: string | undefined, gist: string, language: Language): string {
  const own = cleanTitle(title ?? "");
  const isUsable = own !== "" && countWords(own, language) >= 2;
  if (isUsable) return cutAtClause(own, language);
  return cutAtClause(gist.replace(/[.。۔]$/u, ""), language, (rest) =>
    mayEndBefore(rest, language),
  );
}

function cleanTitle(title: string): string {
  const text = title
    .replace(/\s+/gu, " ")
    .trim()
    .replace(label, "")
    .replace(/\s*[[(](?:video|photos?|update[ds]?|vidéo|foto[s]?|updated?)[\])]\s*/giu, " ")
    .replace(/\s*(?:\.{3}|…)$/u, "")
    .replace(/(?<![.\p{Lu}])\.$/u, "")
    .trim();
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toLocaleUpperCase());
}

/** Whether a gist says what it says without a last part: one that only adds, and neither denies, hedges nor says who says it. */
function mayEndBefore(rest: string, language: Language): boolean {
  const { and, guarded, relatives, tails } = phrasesOf(language);
  const opens = compiled(
    `^[\\s,;:–—，；：、|-]*(?:${relatives}|${tails}|${and}|but|while|mais|mas|pero|ma|aber|während|sondern|\\p{Ll}+ing)(?:\\s|$)`,
    "iu",
  );
  return opens.test(rest) && !compiled(guarded, "iu").test(rest);
}

/** Ends a text before the last clause that fits, never inside a word, a bracket or a quotation. */
function cutAtClause(
  text: string,
  language: Language,
  mayGo: (rest: string) => boolean = () => true,
): string {
  if (countWords(text, language) <= wordsMax) return text;
  const borders = [
    ...text.matchAll(/\s?[,;:–—，；：、](?=\s|[，；：、]|\p{Script=Han})|\s[|-]\s/gu),
  ]
    .filter(({ index }) => mayGo(text.slice(index)))
    .map(({ index }) => text.slice(0, index))
    .filter((part) => isClosed(part));
  const fitting = borders.filter((part) => countWords(part, language) <= wordsMax);
  const cut = fitting.findLast((part) => countWords(part, language) >= 4);
  return cut?.trim() ?? text;
}

function isClosed(part: string): boolean {
  const count = (pattern: RegExp): number => part.match(pattern)?.length ?? 0;
  return (
    count(/[“„«「(（]/gu) === count(/[”»」)）]/gu) + (part.includes("„") ? count(/“/gu) : 0) &&
    count(/"/g) % 2 === 0
  );
}
