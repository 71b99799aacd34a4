import type { Language } from "#model/language.ts";
import { personTitles } from "./name-words.ts";

/** A run of a text, in UTF-16 offsets. */
export type Run = { readonly start: number; readonly end: number };

export type Token = Run & {
  readonly text: string;
  readonly isCapital: boolean;
  /** Nothing but punctuation that ends a sentence, or an opening mark, stands before. */
  readonly opensSentence: boolean;
  /** What stands between this token and the one before. */
  readonly gap: string;
};

const token = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:(?:['’.&-]|\.-)(?=\p{L})[\p{L}\p{M}\p{Nd}]+)*/gu;

/** The elided article of French and Italian: "l'Élysée", "dell'Italia". */
const elided = /^\p{L}{1,4}['’](?=\p{Lu})/u;

export function tokensOf(text: string, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const article = language === "fr" || language === "it" ? elided.exec(match[0])?.[0] : undefined;
    const found = {
      0: match[0].slice(article?.length ?? 0),
      index: match.index + (article?.length ?? 0),
    };
    const gap = text.slice(end, match.index);
    const isAfterInitial = /^\.\s$/.test(gap) && isAbbreviation(tokens.at(-1)?.text ?? "");
    tokens.push({
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
      isCapital: /^\p{Lu}/u.test(found[0]) || /^\p{Ll}{1,3}[-'’]?\p{Lu}/u.test(found[0]),
      opensSentence: end === 0 || (/[.!?…:;\n“”"«»„—–•([‘]|''/.test(gap) && !isAfterInitial),
      gap: isAfterInitial ? " " : gap,
    });
    end = found.index + found[0].length;
  }
  return tokens;
}

function isAbbreviation(word: string): boolean {
  return (
    /^\p{Lu}$/u.test(word) ||
    /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) ||
    /^(?:Jr|Sr|St|Mt|Ft|Hr|Fr)$/.test(word) ||
    (word.length <= 5 && personTitles.has(word.toLowerCase()))
  );
}

/** Words as the text writes them where the sentence does not force a capital. */
export type Seen = { readonly small: ReadonlySet<string>; readonly capital: ReadonlySet<string> };

export function wordsSeen(tokens: readonly Token[], text: string): Seen {
  const headings = headingRuns(text);
  const small = new Set<string>();
  const capital = new Set<string>();
  let line = 0;
  for (const each of tokens) {
    while ((headings[line]?.end ?? Number.POSITIVE_INFINITY) < each.end) line += 1;
    if ((headings[line]?.start ?? Number.POSITIVE_INFINITY) <= each.start) continue;
    if (!each.isCapital) small.add(each.text.toLowerCase());
    else if (!each.opensSentence) capital.add(each.text.toLowerCase());
  }
  return { small, capital };
}

/** Lines in Title Case or CAPITALS: there a capital says nothing. */
function headingRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].length > 200) continue;
    const long = line[0].match(/\p{L}{4,}/gu) ?? [];
    const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (long.length >= 4 && capitals / long.length > 0.7) {
      runs.push({ start: line.index, end: line.index + line[0].length });
    }
  }
  return runs;
}
