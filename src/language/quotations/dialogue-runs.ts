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
]);

const opening = /^\s*[–—―−-]\s*(?=[\p{Lu}¿¡…])/u;
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
  if (words === undefined || lead === undefined) return [];
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
