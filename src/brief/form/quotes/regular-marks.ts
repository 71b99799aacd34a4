import { marksOf } from "#language/quotations/marks.ts";
import { pairedRuns } from "#language/quotations/quoted-runs.ts";
import { spaceless } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { firstWhere } from "#shared/first-where.ts";
import { anyCase } from "../compiled.ts";
import type { Edit } from "../cuts/edits.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";

/** What a block's quotation marks enclose, and what makes the wrong ones right. */
export type Marks = {
  /** From the opening mark to after the closing one, in order, never nested. */
  readonly quoted: readonly Span[];
  readonly edits: readonly Edit[];
  /** Marks without a partner. */
  readonly loose: readonly number[];
};

const preferred: Readonly<Record<string, readonly [string, string]>> = {
  fr: ["«\u00a0", "\u00a0»"],
  de: ["„", "“"],
  pl: ["„", "”"],
  ru: ["«", "»"],
  uk: ["«", "»"],
  ja: ["「", "」"],
};
const common = ["“", "”"] as const;

/** Spaces before a mark that are looked at. */
const spacesMax = 20;

const double = /^["“”„«»「」『』]$/u;
const openers = /["“„«「『»]/u;
const closers = /["”“»」』«]/u;

/**
 * Pairs the double quotation marks of a block. Marks that face the wrong way or keep a space on the
 * wrong side (`” allowed to agree “Reports`) are put right, and one whose partner is missing where a
 * quoted sentence begins gets it.
 *
 * @param sentences the block's sentences, in order
 */
export function regularMarks(
  text: string,
  block: Span,
  sentences: readonly Span[],
  language: Language,
): Marks {
  const place = { text, block, language };
  const quoted: Span[] = [];
  const edits: Edit[] = [];
  const loose: number[] = [];
  const marks = marksOf(text, block.start, block.end).filter(({ character }) =>
    double.test(character),
  );
  const runs = pairedRuns(text, marks, block.start, block.end);
  for (const { isClosed, isOpened, outerEnd, outerStart } of runs) {
    const closing = outerEnd - 1;
    const start = isOpened ? undefined : sentenceStart(closing);
    if (isOpened && isClosed) {
      quoted.push({ start: outerStart, end: outerEnd });
      edits.push(...editsFor(place, outerStart, closing));
    } else if (start !== undefined && /["“”]/u.test(text[closing] ?? "")) {
      quoted.push({ start, end: outerEnd });
      edits.push({ start, end: start, text: (preferred[language] ?? common)[0] });
      edits.push(closingEdit(place, closing));
    } else loose.push(isOpened ? outerStart : closing);
  }
  const isInRun = ({ end, start }: Span): boolean => {
    const run = runs[firstWhere(runs, ({ outerEnd }) => end <= outerEnd)];
    return run !== undefined && run.outerStart <= start;
  };
  const outside = marks.filter((mark) => !mark.isInch && !isInRun(mark)).map(({ start }) => start);
  return { quoted, edits, loose: [...loose, ...outside] };

  /** Where the sentence of a closing mark begins, if no other mark stands between. */
  function sentenceStart(at: number): number | undefined {
    const sentence = sentences[firstWhere(sentences, ({ end }) => at < end)];
    if (sentence === undefined || sentence.start > at) return undefined;
    const mark = marks[firstWhere(marks, ({ end }) => end > sentence.start)];
    return mark !== undefined && mark.start < at ? undefined : sentence.start;
  }
}

/** Where marks stand: a block of the text, in its language. */
type Place = { readonly text: string; readonly block: Span; readonly language: Language };

function before({ block, text }: Place, at: number): string {
  return at > block.start ? (text[at - 1] ?? "") : "";
}

function after({ block, text }: Place, at: number): string {
  return at + 1 < block.end ? (text[at + 1] ?? "") : "";
}

function editsFor(place: Place, opening: number, closing: number): readonly Edit[] {
  const { language, text } = place;
  const [opens, closes] = [text[opening] ?? "", text[closing] ?? ""];
  const isRight =
    openers.test(opens) &&
    closers.test(closes) &&
    !(opens === "“" && closes === "“") &&
    (/[«»]/u.test(opens) ||
      (/\S/u.test(after(place, opening)) && /\S/u.test(before(place, closing)))) &&
    (spaceless.has(language) || !/[\p{L}\p{N}]/u.test(after(place, closing)));
  return isRight ? [] : [openingEdit(place, opening), closingEdit(place, closing)];
}

function openingEdit(place: Place, at: number): Edit {
  const { block, language, text } = place;
  const spaces = /^[ \u00a0\u202f]*/u.exec(text.slice(at + 1, block.end))?.[0].length ?? 0;
  const [opening] = preferred[language] ?? common;
  const lead = /[\p{L}\p{N},;:]/u.test(before(place, at)) ? " " : "";
  return { start: at, end: at + 1 + spaces, text: lead + opening };
}

function closingEdit({ block, language, text }: Place, at: number): Edit {
  const near = text.slice(Math.max(block.start, at - spacesMax), at);
  const spaces = /[ \u00a0\u202f]*$/u.exec(near)?.[0].length ?? 0;
  const [, closing] = preferred[language] ?? common;
  const rest = text.slice(at + 1, block.end);
  const word = /^\p{L}+/u.exec(rest)?.[0];
  if (word === undefined) return { start: at - spaces, end: at + 1, text: closing };
  // `“Reports the Élysée`: the verb that follows a quotation does not begin a sentence.
  const isSaying = anyCase`^(?:${phrasesOf(language).says})$`.test(word);
  const said = isSaying ? word.charAt(0).toLocaleLowerCase() : word.charAt(0);
  return { start: at - spaces, end: at + 2, text: `${closing} ${said}` };
}
