import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import { anyCase } from "../../compiled.ts";
import { phrasesOf } from "../../phrases/phrases-of.ts";
import type { BodySentence } from "../body.ts";

/**
 * Whether a sentence is the end of one that began inside a quotation: "“Meth. We’re on it” is rolling out." Behind the
 * closing mark the writer goes on in the same sentence, and no verb of saying.
 */
export function beginsInQuotation(
  { markEdits, quoted, start, text }: BodySentence,
  language: Language,
): boolean {
  const [first] = quoted;
  const [last] = quoted.slice(-1);
  // "“OUT,” Brook wrote.": the last word of what somebody said.
  if (last !== undefined && last === first && isOpeningWord(last, text, start)) return true;
  const isOpened = markEdits.some((edit) => edit.start === start && edit.end === start);
  if (first === undefined || !isOpened || first.start !== start) return false;
  const rest = text.slice(first.end - start);
  if (text[first.end - start - 2] === ",") return false;
  const { says } = phrasesOf(language);
  return /^ \p{Ll}/u.test(rest) && !anyCase`^ (?:${says})(?!\\p{L})`.test(rest);
}

/**
 * Whether a sentence breaks off inside a quotation before its verb, where the verb stands last: "Akkuş, “Göl kapalı bir
 * havza.”", and behind the second sentence of what he said "… diye konuştu".
 */
export function endsInQuotation(
  { end, markEdits, quoted, start }: BodySentence,
  language: Language,
): boolean {
  const last = quoted.at(-1);
  return (
    verbLast.has(language) &&
    last !== undefined &&
    last.start > start &&
    last.end === end &&
    markEdits.some((edit) => edit.start === end && edit.end === end)
  );
}

const verbLast: ReadonlySet<Language> = wordSet("tr ko ja hi ur fa");

/** Whether a quotation is the capitalised word that opens its sentence, and no more. */
function isOpeningWord({ end, start: from }: Span, text: string, start: number): boolean {
  const words = text.slice(from - start, end - start).match(/\p{L}+/gu) ?? [];
  return from === start && words.length === 1 && /^[^\p{L}]{0,2}\p{Lu}/u.test(text);
}
