import type { Language } from "#model/language.ts";
import { joinsWords } from "../words.ts";
import type { QuotedRun } from "./quoted-runs.ts";

/** Longest run between single marks, in characters: beyond it the second mark is an apostrophe. */
const singleCharactersMax = 1500;

const opener = /(?<=^|[\s([{—–“"«])[‘‚'‹›](?=[\p{L}\p{Nd}…¿¡[])/gu;
/** Words that begin with an apostrophe. */
const elision = /^['’‘](?:\d\ds?|em|til|tis|twas|cause|round|bout|n|s|t|k|ns)(?![\p{L}])/iu;

/** Finds what stands in single marks in the parts of a line that stand in no others. */
export function singleQuotedRuns(
  text: string,
  language: Language,
  gaps: readonly { readonly start: number; readonly end: number }[],
): readonly QuotedRun[] {
  return gaps.flatMap(({ start, end }) => runsIn(text.slice(start, end), start, language));
}

function runsIn(part: string, offset: number, language: Language): readonly QuotedRun[] {
  const runs: QuotedRun[] = [];
  let from = 0;
  for (const found of part.matchAll(opener)) {
    if (found.index < from || elision.test(part.slice(found.index, found.index + 6))) continue;
    const end = closerOf(part, found.index + 1, found[0], language);
    if (end === undefined) continue;
    from = end + 1;
    const words = part.slice(found.index + 1, end);
    const tail = /(?<![\s,;])[\s,;]*$/u.exec(words)?.[0].length ?? 0;
    runs.push({
      start: offset + found.index + 1,
      end: offset + end - tail,
      outerStart: offset + found.index,
      outerEnd: offset + end + 1,
      isOpened: true,
      isClosed: true,
    });
  }
  return runs;
}

/** The first mark that can close; one behind an "s", as of "the workers' rights", only for want of a better. */
function closerOf(
  part: string,
  from: number,
  mark: string,
  language: Language,
): number | undefined {
  const closing = mark === "‚" ? "‘’" : mark === "‹" ? "›" : mark === "›" ? "‹" : "’'";
  // Where particles follow at once (‘자유’라고) no apostrophe stands inside a word.
  const inWord = joinsWords.has(language) ? "" : "(?![\\p{L}\\p{Nd}])";
  const candidate = new RegExp(`(?<=[^\\s])[${closing}]${inWord}`, "gu");
  candidate.lastIndex = from;
  let possessive: number | undefined;
  // The character behind the last place decides with it.
  const near = part.slice(0, from + singleCharactersMax + 2);
  for (let found = candidate.exec(near); found !== null; found = candidate.exec(near)) {
    if (found.index - from > singleCharactersMax) break;
    const isPossessive = part[found.index - 1] === "s" && part[found.index + 1] === " ";
    if (!isPossessive) return found.index;
    possessive ??= found.index;
  }
  return possessive;
}
