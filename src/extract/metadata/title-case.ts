import type { Line } from "./scan-page.ts";
import { plainWords } from "./tidy-text.ts";

/** Shorter titles are initials, or brands. */
const wordsMin = 3;

/** Characters of the page's text in which words are looked up. */
const textCharactersMax = 40_000;

/**
 * A headline that is set in capitals, as the page writes it elsewhere: as one of its other titles, else
 * each word as the text has it.
 */
export function inOwnCase(
  title: string,
  others: readonly string[],
  lines: readonly Line[],
): string {
  if (!isInCapitals(title)) return title;
  const letters = plainWords(title).join(" ");
  const other = others.find(
    (claim) => !isInCapitals(claim) && plainWords(claim).join(" ") === letters,
  );
  return other ?? recased(title, lines);
}

function isInCapitals(title: string): boolean {
  // Not a title in a script without capitals with a brand in it.
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0;
  return (
    plainWords(title).length >= wordsMin &&
    title === title.toUpperCase() &&
    capitals > (title.match(/\p{L}/gu)?.length ?? 0) * 0.7
  );
}

/** Words as they stand inside the page's sentences; those that do not in small letters, but for the first. */
function recased(title: string, lines: readonly Line[]): string {
  const forms = formsInside(lines);
  let isFirst = true;
  return title.replace(/[\p{L}\p{M}\d]+(?:['’.-][\p{L}\p{M}\d]+)*/gu, (word) => {
    const small = word.toLowerCase();
    const form = forms.get(small) ?? (/\d/.test(word) ? word : small);
    const isStart = isFirst;
    isFirst = false;
    return isStart ? form.charAt(0).toUpperCase() + form.slice(1) : form;
  });
}

/** How the text writes words that do not open a sentence, the most frequent form of each. */
function formsInside(lines: readonly Line[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  let length = 0;
  for (const { text } of lines) {
    if (text === text.toUpperCase()) continue;
    length += text.length;
    if (length > textCharactersMax) break;
    for (const [, word = ""] of text.matchAll(
      /[\p{L}\d,;:)]["”’»]?\s["“„«(]?([\p{L}\p{M}\d]+(?:['’.-][\p{L}\p{M}\d]+)*)/gu,
    )) {
      const forms = counts.get(word.toLowerCase()) ?? new Map<string, number>();
      forms.set(word, (forms.get(word) ?? 0) + 1);
      counts.set(word.toLowerCase(), forms);
    }
  }
  return new Map(
    [...counts].map(([word, forms]) => [
      word,
      [...forms].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
    ]),
  );
}
