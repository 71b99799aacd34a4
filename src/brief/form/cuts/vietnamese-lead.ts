import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import { gistWordsMax } from "../choice/lengths.ts";
import type { BodySentence } from "../sentences/body.ts";
import { type Cut, cutsOf } from "./cuts.ts";
import { cutMark, type Draft, draftWithCuts } from "./drafts.ts";
import type { Edit } from "./edits.ts";
import { withoutHarmless } from "./guards.ts";
import { bracketsOf } from "./lead-brackets.ts";
import { bareDaysOf } from "./lead-days.ts";
import { isWithin, shortenedDraft } from "./shortened.ts";
import { tellsFigure } from "./tells-figure.ts";
import { endRuns, happens, isPredicated } from "./vietnamese-ends.ts";
import { addressRuns, insertedRuns, subjectRuns } from "./vietnamese-runs.ts";

/** What is left says who did what in so many syllables at least. */
const keptWordsMin = 11;

/** A run of fewer syllables is not worth its mark. */
const runWordsMin = 3;

/** What a run left out costs beside its syllables. */
const price = { marked: 5, unmarked: 1, when: 8, number: 15 } as const;

/** Syllables that one more run may take. */
const otherRunMax = 16;

/** So many runs compete; two of them may go. */
const markedMax = 12;

type Run = Span & { readonly words: number; readonly cost: number };

/**
 * A Vietnamese lead that is too long for a gist, since Vietnamese counts syllables, without what only says more: at its end, where
 * somebody lives, what stands between a verb of saying and what is said, or behind a subject. Each such run is marked with "…"; it
 * never holds a condition, a doubt or who says the whole, a denial only in a clause of its own, a number only where nothing else makes it short.
 *
 * @returns the one that leaves out the least; `undefined` where nothing makes it short enough
 */
export function vietnameseLeadDraft(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
): Draft | undefined {
  const wordsIn = ({ end, start }: Span): number => countWords(text.slice(start, end), "vi");
  const cuts = cutsOf(text, sentence, "vi").map((cut) => ({ cut, words: wordsIn(cut) }));
  // A connective leans on what is not there.
  const always = cuts.filter(({ cut }) => cut.kind === "always" || cut.kind === "leaning");
  const found = cuts
    .filter(({ cut }) => cut.kind === "clause")
    .map((one) => ({ ...one, isWhen: one.cut.start === sentence.start }));
  const days = bareDaysOf(sentence.text, 0, "vi").map((run) => ({ ...run, isWhen: true }));
  const names = bracketsOf(sentence.text, text, "vi")
    .filter(({ isMarked }) => !isMarked)
    .map((run) => ({ ...run, isWhen: false }));
  const further = [...days, ...names]
    .map(({ end, isWhen, start }) => ({
      cut: { start: start + sentence.start, end: end + sentence.start, kind: "clause" } as const,
      isWhen,
    }))
    .filter((one) => cuts.every(({ cut }) => isApart(cut, one.cut)))
    .map((one) => ({ ...one, words: wordsIn(one.cut) }));
  const free = [...found, ...further].sort((one, other) => one.cut.start - other.cut.start);
  const whole = wordsIn(sentence) - total(always);
  let best: { readonly free: readonly Cut[]; readonly marked: readonly Run[] } | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  const keptMax = gistWordsMax + total(free) + otherRunMax;
  for (const marked of choices(markedRuns(sentence, keptMax))) {
    let left = whole - total(marked);
    let cost = marked.reduce((sum, run) => sum + run.cost, 0);
    const made: Cut[] = [];
    // When it happened stands first and goes last.
    for (const { cut, isWhen, words } of free.toReversed()) {
      if (left <= gistWordsMax) break;
      if (!marked.every((run) => isApart(run, cut))) continue;
      made.push(cut);
      left -= words;
      cost += words + (isWhen ? price.when : price.unmarked);
    }
    if (left > gistWordsMax || left < keptWordsMin || cost >= bestCost) continue;
    best = { free: made, marked };
    bestCost = cost;
  }
  if (best === undefined) return upToComma(text, sentence, dateEdits);
  const { marked } = best;
  const isKept = (span: Span): boolean => marked.every((run) => isApart(run, span));
  const draft = draftWithCuts(
    text,
    sentence,
    [
      ...always.map(({ cut }) => cut).filter(isKept),
      ...best.free,
      ...marked.map(({ end, start }) => ({ start, end, kind: "clause" as const, mark: cutMark })),
    ],
    dateEdits.filter(isKept),
    "vi",
  );
  return draft.wordCount <= gistWordsMax ? draft : undefined;
}

/** As any sentence is cut short, where its main clause stands before the comma. */
function upToComma(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
): Draft | undefined {
  const draft = shortenedDraft(text, sentence, dateEdits, "vi", true);
  if (draft === undefined) return undefined;
  const kept = draft.text.replace(/ …$/u, "");
  const rest = sentence.text.slice(kept.length);
  if (/(?<!\p{L})phối hợp (?:với|cùng) [^,]*$/u.test(kept)) return undefined;
  return isPredicated(kept) && !happens.test(rest) && !tellsCasualties(rest) ? draft : undefined;
}

function total(parts: readonly { readonly words: number }[]): number {
  return parts.reduce((sum, { words }) => sum + words, 0);
}

function isApart(one: Span, other: Span): boolean {
  return one.end <= other.start || other.end <= one.start;
}

/** Between two runs that go stand so many characters at least. */
const apartMin = 12;

/** None, each alone, and each two that stand apart. */
function choices(runs: readonly Run[]): readonly (readonly Run[])[] {
  const pairs = runs.flatMap((one, place) =>
    runs
      .slice(place + 1)
      .filter(({ end, start }) => start - one.end >= apartMin || one.start - end >= apartMin)
      .map((other) => [one, other]),
  );
  return [[], ...runs.map((run) => [run]), ...pairs];
}

/** In offsets of the text. */
function markedRuns(sentence: BodySentence, keptMax: number): readonly Run[] {
  const { start, text } = sentence;
  const found = [
    ...endRuns(text, keptWordsMin, keptMax),
    ...addressRuns(text),
    ...insertedRuns(text),
    ...subjectRuns(text),
  ];
  return found
    .filter((run) => mayGo(text.slice(run.start, run.end)))
    .filter((run) => !isWithin(sentence, run.start) && !isWithin(sentence, run.end))
    .map((run) => {
      const said = text.slice(run.start, run.end);
      const words = countWords(said, "vi");
      const number = tellsFigure(said, "vi") ? price.number : 0;
      return {
        start: run.start + start,
        end: run.end + start,
        words,
        cost: words + price.marked + number,
      };
    })
    .filter(({ words }) => words >= runWordsMin)
    .slice(0, markedMax);
}

function mayGo(run: string): boolean {
  if (tellsCasualties(run)) return false;
  const said = withoutHarmless(run, "vi");
  const denied = denial.exec(said);
  const isOwn = denied === null || (clause.test(run) && !/,/u.test(said.slice(1, denied.index)));
  return !/[?!]/u.test(run) && !doubt.test(said) && isOwn;
}

function tellsCasualties(run: string): boolean {
  return (
    casualties.test(run) &&
    tellsFigure(run, "vi") &&
    !/ (?:trước đó|năm ngoái)(?![\p{L}\p{M}])/u.test(run)
  );
}

/** How many died or were hurt is the news, whatever else may be left out. */
const casualties =
  /(?<!\p{L})(?:thiệt mạng|tử vong|chết|bị thương|mất tích|nạn nhân)(?![\p{L}\p{M}])/u;

const doubt =
  /(?<!\p{L})(?:nếu|trừ|ngoại trừ|chỉ|nghi|nghi ngờ|có lẽ|dường như|được cho là|cáo buộc|khả năng|theo|phủ nhận|bác bỏ|từ chối)(?![\p{L}\p{M}])/iu;
const denial = /(?<!\p{L})(?:không|chưa|chẳng|chả)(?![\p{L}\p{M}])/iu;

/** Opens a clause that hangs on the main one: what it denies is its own. */
const clause =
  /^,? (?:sau khi|khi|trước khi|trong khi|trong lúc|vì|do|bởi|để|nhằm|nơi|mà|vốn|nằm|nhờ|nhưng|dù|mặc dù|bất chấp)(?![\p{L}\p{M}])/iu;
