import type { Language } from "#model/language.ts";
import type { QuotedRun } from "./quoted-runs.ts";
import { speechWords } from "./speech-words.ts";

/** Languages whose papers set speech off with dashes, the second one in front of "he said". */
const dashLanguages: ReadonlySet<Language> = new Set([
  "pl",
  "ru",
  "uk",
  "es",
  "pt",
  "fr",
  "it",
  "tr",
  "vi",
  "sv",
]);

/** Of these, languages that set only a comma in front of "he said". */
const commaLanguages: ReadonlySet<Language> = new Set(["sv"]);

const opening = /^\s*[–—―−-]\s*(?=[\p{Lu}¿¡…])/u;
/** Speech may begin behind a sentence of the writer's: "Nie przyznaje się do winy. – Odwołam się – mówi Anna Nowak." */
const openingWithin = /(?<=[.!?…]\s)[–—―]\s(?=[\p{Lu}¿¡…])/u;
const inner = /[\s,.!?…][–—―−-]\s?/gu;

/**
 * Finds speech set off by dashes in a line without quotation marks: "– Nie ma zgody – powiedział Tusk. – Nigdy."
 * Only where a verb of saying follows the second dash, since a dash alone may open any list.
 */
export function dialogueRuns(
  text: string,
  language: Language,
  start: number,
  end: number,
): readonly QuotedRun[] {
  const words = dashLanguages.has(language) ? speechWords(language) : undefined;
  const line = text.slice(start, end);
  const lead = opening.exec(line)?.[0];
  if (words === undefined) return [];
  if (lead === undefined) {
    const within = openingWithin.exec(line);
    return within === null ? [] : dialogueRuns(text, language, start + within.index, end);
  }
  if (commaLanguages.has(language)) return untilComma(text, line, start, lead.length, words.verb);
  const runs: QuotedRun[] = [];
  let from = lead.length;
  let isSpeech = true;
  let verb: RegExpExecArray | null | undefined;
  for (const dash of line.matchAll(inner)) {
    const next = dash.index + dash[0].length;
    if (dash.index < from) continue;
    // The next verb stays the next until it is passed.
    if (verb === undefined || (verb !== null && verb.index < next)) {
      words.verb.lastIndex = next;
      verb = words.verb.exec(line);
    }
    const isTold = verb !== null && verb.index - next <= 3;
    if (isSpeech && isTold) {
      runs.push(runOf(text, start + from, start + dash.index + 1));
      isSpeech = false;
    } else if (!isSpeech && endsSaying(line.slice(0, dash.index + 1))) {
      from = next;
      isSpeech = true;
    }
  }
  if (runs.length > 0 && isSpeech && from < line.length) runs.push(runOf(text, start + from, end));
  return runs;
}

/** "– Bron är gammal, säger Anna Lind.": up to the comma before the first verb of saying. */
function untilComma(
  text: string,
  line: string,
  start: number,
  from: number,
  verb: RegExp,
): readonly QuotedRun[] {
  verb.lastIndex = from;
  for (let found = verb.exec(line); found !== null; found = verb.exec(line)) {
    if (/[,?!…] $/u.test(line.slice(from, found.index))) {
      return [runOf(text, start + from, start + found.index)];
    }
  }
  return [];
}

/** By the last character that is no space. */
function endsSaying(said: string): boolean {
  return ".!?,".includes(said.trimEnd().at(-1) ?? " ");
}

function runOf(text: string, start: number, end: number): QuotedRun {
  const words = text.slice(start, end);
  const tail = /(?<![\s,;–—-])[\s,;–—-]*$/u.exec(words)?.[0].length ?? 0;
  return {
    start,
    end: end - tail,
    outerStart: start,
    outerEnd: end,
    isOpened: true,
    isClosed: true,
  };
}
