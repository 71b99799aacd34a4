import { isDateline } from "#language/datelines.ts";
import { gluedBreaks, titleBreaks } from "#language/sentences/lost-breaks.ts";
import { type Sentence, sentences } from "#language/sentences.ts";
import type { Article, Block } from "#model/article.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import type { Edit } from "../cuts/edits.ts";
import {
  besideByLaw,
  besideMatter,
  keyPointsHeading,
  senderHeading,
} from "../genre/genre-words.ts";
import { turnsOf } from "../genre/turns.ts";
import { openedFor, quotedBlocks } from "../quotes/quoted-blocks.ts";
import { type Marks, regularMarks } from "../quotes/regular-marks.ts";
import { singleQuoted } from "../quotes/single-marks.ts";
import { speechByDashes } from "../quotes/speech-by-dashes.ts";
import { isAboutWriter, isFurniture } from "./furniture.ts";

/** A sentence of the article from which a brief may take, in offsets of the article's text. */
export type BodySentence = Sentence & {
  /** Its place among the sentences, from 0. */
  readonly index: number;
  readonly block: Block;
  readonly isFirstOfBlock: boolean;
  /** How many headings stand before it. */
  readonly section: number;
  readonly isFirstOfSection: boolean;
  /** In an interview's answer, where the article names who speaks; said before the sentence. */
  readonly speaker?: Span;
  /** What of it stands in quotation marks; runs that go on beyond the sentence end with it. */
  readonly quoted: readonly Span[];
  /** What makes its quotation marks regular and puts both marks round a part of a longer quotation. */
  readonly markEdits: readonly Edit[];
  readonly hasLooseMark: boolean;
  /** The dash that opens somebody's words, told by who says them behind a second one; said before the sentence. */
  readonly speechDash?: string;
  /** One of several items that a semicolon parts from those before; what leads them in stands above. */
  readonly isItemOfList: boolean;
};

/**
 * The sentences of an article's paragraphs, lists and block quotes, in order, without furniture, an
 * interview's questions and what a sender says of himself.
 */
export function bodyOf(article: Article): readonly BodySentence[] {
  const { blocks, bylines, language, text } = article;
  const body: BodySentence[] = [];
  const turns = turnsOf(article);
  const quotedWhole = quotedBlocks(article);
  let section = 0;
  let isFirstOfSection = true;
  let isBeside = false;
  for (const [place, block] of article.blocks.entries()) {
    const isAtEnd = place > 3 && place >= article.blocks.length - 2;
    const turn = turns.get(block);
    const line = text.slice(block.start, block.end);
    const next = article.blocks[place + 1];
    const openedAt =
      block.start + openedFor(text.slice(next?.start ?? text.length, next?.end), line);
    const isHeading = block.kind === "heading" && !isProse(line);
    if (isHeading) isBeside = body.length > 1 && besideMatter.test(line);
    if (body.length > 1 && block.kind !== "list-item" && besideByLaw.test(line)) isBeside = true;
    if (isHeading) {
      if (senderHeading.test(line) && body.length > 3) break;
      isFirstOfSection = true;
      if (section > 0 || !keyPointsHeading.test(line)) section += 1;
    }
    if (isHeading || isBeside || turn?.kind === "question") continue;
    const from = turn?.textStart ?? block.start;
    const to = turn?.textEnd ?? block.end;
    const found = sentences(text.slice(from, to), language)
      .map(({ end, start }) => ({ start: start + from, end: end + from }))
      .flatMap((span) => partsOf(text, span, language));
    for (const some of atOnce(found)) {
      const [first, last] = [some[0], some.at(-1)];
      const span = {
        start: first === undefined || first === found[0] ? from : first.start,
        end: last === undefined || last === found.at(-1) ? to : last.end,
      };
      const speech = speechByDashes(text, language, span, some);
      const marks = allMarks(text, span, some, language);
      for (const sentence of some) {
        if (isFurniture(sentence.text, isAtEnd) || isDateline(sentence.text)) continue;
        if (place > blocks.length / 2 && isAboutWriter(sentence.text, bylines)) continue;
        const isFirstOfBlock = sentence === found[0];
        body.push({
          ...sentence,
          index: body.length,
          block,
          isFirstOfBlock,
          section,
          isFirstOfSection,
          ...(turn?.speaker !== undefined && { speaker: turn.speaker }),
          ...marksOf(text, sentence, marks, language),
          ...((quotedWhole.has(block) || sentence.start > openedAt) && { hasLooseMark: true }),
          ...speech(sentence),
          isItemOfList: isFirstOfBlock && endsItem(text, article.blocks[place - 1]),
        });
        isFirstOfSection = false;
      }
    }
  }
  return body;
}

/** Sentences whose marks are paired at once; no paragraph has so many. */
const sentencesAtOnceMax = 300;

function* atOnce(found: readonly Sentence[]): Generator<readonly Sentence[]> {
  for (let at = 0; at < found.length; at += sentencesAtOnceMax) {
    yield found.slice(at, at + sentencesAtOnceMax);
  }
}

/** No heading has so many words and a stop at its end: some pages mark their standfirst, or all of their text, as one. */
const proseWordsMin = 12;

function isProse(line: string): boolean {
  return (
    /[.!][”"’»«“]?$/u.test(line) &&
    /\p{Ll}{2}/u.test(line) &&
    line.split(/\s+/u).length >= proseWordsMin
  );
}

/** Whether a block ends with a semicolon, as all items of a list but the last do. */
function endsItem(text: string, block: Block | undefined): boolean {
  return block !== undefined && /[;；]\s*$/u.test(text.slice(block.start, block.end));
}

/** A heading that stuck to its text comes off it, and so do the items of a list in one line. */
function partsOf(text: string, { end, start }: Span, language: Language): readonly Sentence[] {
  const line = text.slice(start, end);
  const bullets = [...line.matchAll(/(?<=\s)[•●▪■►▶] /gu)].map(({ index }) => index);
  const found = [...gluedBreaks(line, language), ...titleBreaks(line), ...bullets];
  const breaks = [...new Set(found)].sort((one, other) => one - other).map((at) => at + start);
  return [start, ...breaks].map((from, index) => {
    const to = breaks[index] ?? end;
    return { text: text.slice(from, to), start: from, end: to };
  });
}

function allMarks(text: string, span: Span, found: readonly Sentence[], language: Language): Marks {
  const regular = regularMarks(text, span, found, language);
  const single = singleQuoted(text, span, found, regular.quoted, language);
  const quoted = [...regular.quoted, ...single].sort((one, other) => one.start - other.start);
  return { ...regular, quoted };
}

function marksOf(
  text: string,
  sentence: Sentence,
  marks: Marks,
  language: Language,
): Pick<BodySentence, "quoted" | "markEdits" | "hasLooseMark"> {
  const touching = marks.quoted.filter(
    (span) => span.start < sentence.end && span.end > sentence.start,
  );
  return {
    quoted: touching.map(({ start, end }) => ({
      start: Math.max(start, sentence.start),
      end: Math.min(end, sentence.end),
    })),
    markEdits: [
      ...marks.edits.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
      ...touching.flatMap((span) => partEdits(text, span, sentence, language)),
    ],
    hasLooseMark: marks.loose.some((at) => at >= sentence.start && at < sentence.end),
  };
}

/** Marks for a sentence that is a part of a longer quotation. */
function partEdits(
  text: string,
  span: Span,
  sentence: Sentence,
  language: Language,
): readonly Edit[] {
  const [open, close] = marksLike(text[span.start] ?? "", text[span.end - 1], language);
  const edits: Edit[] = [];
  if (span.start < sentence.start)
    edits.push({ start: sentence.start, end: sentence.start, text: open });
  if (span.end > sentence.end) edits.push({ start: sentence.end, end: sentence.end, text: close });
  return edits;
}

/** The marks of a part: those of the whole, and common ones where it has none that come as a pair. */
function marksLike(
  opening: string,
  closing: string | undefined,
  language: Language,
): readonly [string, string] {
  if (opening === "«" && language === "fr") return ["«\u00a0", "\u00a0»"];
  // „Po polsku”, „auf Deutsch“
  if (opening === "„") return ["„", closing === "”" ? "”" : "“"];
  const closes = closingOf[opening];
  return closes === undefined ? ["“", "”"] : [opening, closes];
}

const closingOf: Readonly<Record<string, string>> = {
  "«": "»",
  "»": "«",
  "「": "」",
  '"': '"',
  "'": "'",
  "‘": "’",
};
