import { countWords } from "#language/words.ts";
import type { Piece, Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { type RootAt, rootsIn } from "../content-roots.ts";
import { leansOnBefore } from "../sentences/alone/leans-on-before.ts";
import type { BodySentence } from "../sentences/body.ts";
import { type Cut, cutsOf } from "./cuts.ts";
import { asSentence, type Edit, piecesOf, textOf } from "./edits.ts";

/** One way to say a sentence of the article: whole, or with some of its cuts made. */
export type Draft = {
  readonly sentence: BodySentence;
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly wordCount: number;
  readonly content: ReadonlySet<string>;
  /** Content words of clauses that might have gone. */
  readonly background: readonly string[];
  /** Starts with a word that only the sentence before explains. */
  readonly leans: boolean;
  /** Began with a connective ("However"), which was cut. */
  readonly goesOn: boolean;
  /** Leaves out what could not go unmarked. */
  readonly isCutShort: boolean;
  /** Content words that must have been said before, because a cut counts on them. */
  readonly needs: readonly string[];
};

/** Stands in the place of what could not go unmarked. */
export const cutMark = " …";

/** Cuts tried in every combination; what a sentence has beyond is left in. */
const freeCutsMax = 4;

/**
 * Every way to say a sentence by cutting.
 *
 * @param dateEdits what makes the sentence's dates absolute
 */
export function draftsOf(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
  language: Language,
): readonly Draft[] {
  const cuts = cutsOf(text, sentence, language);
  const always = cuts.filter(({ kind }) => kind === "always");
  const free = cuts.filter(({ kind }) => kind !== "always").slice(0, freeCutsMax);
  const roots = rootsIn(sentence.text, language).map(({ end, root, start }) => ({
    root,
    start: start + sentence.start,
    end: end + sentence.start,
  }));
  const drafts: Draft[] = [];
  for (let chosen = 0; chosen < 1 << free.length; chosen += 1) {
    const made = free.filter((_, bit) => (chosen >> bit) & 1);
    const left = free.filter((cut) => cut.kind === "clause" && !made.includes(cut));
    const cut = [...always, ...made];
    drafts.push({
      ...draftOf(text, sentence, cut, dateEdits, language),
      content: new Set(rootsWithin(roots, cut, false)),
      background: rootsWithin(roots, left, true),
    });
  }
  return drafts;
}

/**
 * A sentence without one run, said to be `cut` for a reason that the caller knows, and with `edits`.
 *
 * @param kinds what else goes of what stands before that run
 */
export function draftWithout(
  text: string,
  sentence: BodySentence,
  cut: Edit,
  edits: readonly Edit[],
  language: Language,
  kinds: readonly Cut["kind"][] = ["always"],
): Draft {
  const others = cutsOf(text, sentence, language).filter(({ kind }) => kinds.includes(kind));
  const cuts = [
    ...others.filter(({ end }) => end <= cut.start),
    { ...cut, kind: "always" } as const,
  ];
  const roots = rootsIn(sentence.text.slice(0, cut.start - sentence.start), language);
  return {
    ...draftOf(text, sentence, cuts, edits, language),
    content: new Set(roots.map(({ root }) => root)),
    background: [],
  };
}

/** A sentence without some runs, and with `edits`. */
export function draftWithCuts(
  text: string,
  sentence: BodySentence,
  cuts: readonly Cut[],
  edits: readonly Edit[],
  language: Language,
): Draft {
  const roots = rootsIn(sentence.text, language).map(({ end, root, start }) => ({
    root,
    start: start + sentence.start,
    end: end + sentence.start,
  }));
  return {
    ...draftOf(text, sentence, cuts, edits, language),
    content: new Set(rootsWithin(roots, cuts, false)),
    background: [],
  };
}

/** The roots of the words that stand in one of the spans, or of those that do not. */
function rootsWithin(
  roots: readonly RootAt[],
  spans: readonly Span[],
  inside: boolean,
): readonly string[] {
  const isIn = (word: RootAt): boolean =>
    spans.some(({ end, start }) => word.start >= start && word.end <= end);
  return roots.filter((word) => isIn(word) === inside).map(({ root }) => root);
}

function draftOf(
  text: string,
  sentence: BodySentence,
  cuts: readonly Cut[],
  dateEdits: readonly Edit[],
  language: Language,
): Omit<Draft, "background" | "content"> {
  const deletions = cuts.flatMap((cut) => {
    const deletion = { start: cut.start, end: cut.end, text: "" };
    const mark = cut.kind === "clause" ? cut.mark : undefined;
    return mark === undefined
      ? [deletion]
      : [deletion, { start: cut.end, end: cut.end, text: mark }];
  });
  const edits = [...deletions, ...sentence.markEdits, ...dateEdits];
  const own = asSentence(piecesOf(text, sentence, edits), language);
  const pieces = [...speakerPieces(text, sentence), ...dashPieces(text, sentence), ...own];
  const said = textOf(pieces);
  return {
    sentence,
    pieces,
    text: said,
    wordCount: countWords(said, language),
    isCutShort: edits.some((edit) => edit.text === cutMark),
    leans: leansOnBefore(textOf(own), language, sentence.index === 0),
    goesOn: cuts.some(({ kind, start }) => kind === "leaning" && start <= startOf(sentence, cuts)),
    needs: cuts.flatMap((cut) => (cut.kind === "given" ? cut.words : [])),
  };
}

/** Where a sentence starts behind its dateline. */
function startOf(sentence: BodySentence, cuts: readonly Cut[]): number {
  return (
    cuts.find(({ kind, start }) => kind === "always" && start === sentence.start)?.end ??
    sentence.start
  );
}

/** "– ", before somebody's words. */
function dashPieces(text: string, { speechDash, start }: BodySentence): readonly Piece[] {
  if (speechDash === undefined) return [];
  const end = start + (/^[–—―−-]\s*/u.exec(text.slice(start, start + 4))?.[0].length ?? 0);
  return [{ start, end, text: speechDash }];
}

/** "Anna Maier: ", as the article labels the answer or names her before. */
function speakerPieces(text: string, { speaker }: BodySentence): readonly Piece[] {
  if (speaker === undefined) return [];
  const { end, start } = speaker;
  const label = /^[:：]\s*/u.exec(text.slice(end, end + 4))?.[0];
  return label === undefined
    ? [
        { start, end, text: text.slice(start, end) },
        { start: end, end, text: ": " },
      ]
    : [{ start, end: end + label.length, text: text.slice(start, end + label.length) }];
}
