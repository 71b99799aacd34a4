import { perObject } from "#shared/per-object.ts";
import { criticalWords } from "../critical-words.ts";
import type { PreparedSource } from "../prepare-source.ts";
import type { Token } from "../tokens.ts";

/** How a sentence can be read off its source, word by word, with the fewest jumps. */
export type CopyPath = {
  /** For each token of the claim its position in the source's tokens; `undefined` where nothing fits. */
  readonly positions: readonly (number | undefined)[];
  /** What the jumps and the words without a place cost together. */
  readonly cost: number;
};

/**
 * Costs of a reading, in words made up: a content word that stands nowhere counts one, a jump to another
 * sentence nearly as much, leaving words out little. Found by hand on the research data; the figures
 * move by less than a point when any of these changes by half.
 */
const cost = {
  missingContent: 1,
  missingStop: 0.15,
  otherForm: 0.2,
  skip: 0.25,
  skipPerWord: 0.02,
  skipMax: 0.3,
  /** A little word left out ("the"), as a share of what leaving out costs. */
  littleWord: 0.5,
  /** A negation or hedge left out with the rest. */
  turnLeftOut: 0.6,
  /** The words left out begin within a clause and end in another. */
  acrossClauses: 0.5,
  back: 0.6,
  nextSentence: 0.8,
  farSentence: 1,
  /** Reading on, in another sentence, with what the claim itself names there, as a share of the jump. */
  sameSubject: 0.5,
} as const;

/** Readings kept after each word. */
const statesMax = 40;

/**
 * Places of one word that are looked at, besides those that go on from a reading: each costs as much as there are
 * readings, and a text that says one word thousands of times would take minutes. Articles say none so often.
 */
const placesMax = 500;

/** Words before the place of a jump that are looked at for what it speaks of. */
const subjectWordsMax = 12;

/** Words left out that are looked at for a negation or hedge: further ones belong to another clause. */
const turnWordsMax = 3;

type State = {
  readonly at: number;
  readonly cost: number;
  readonly before: State | undefined;
  readonly isPlaced: boolean;
};

/** Finds the cheapest way to read `claim` off the source, by dynamic programming. */
export function copyPath(claim: readonly Token[], source: PreparedSource): CopyPath {
  let states: readonly State[] = [{ at: -1, cost: 0, before: undefined, isPlaced: false }];
  const signs = signsOf(source);
  const roots = new Set(claim.filter((token) => !token.isStop).map(({ root }) => root));
  const known = new Map<number, JumpTo>();
  const jumpTo = (to: number): JumpTo => {
    const made = known.get(to) ?? jumpsTo(to, source, signs, roots);
    known.set(to, made);
    return made;
  };
  for (const token of claim) states = step(states, token, source, jumpTo);
  const best = states.reduce((a, b) => (b.cost < a.cost ? b : a));
  const positions: (number | undefined)[] = [];
  for (let state: State | undefined = best; state?.before !== undefined; state = state.before) {
    positions.push(state.isPlaced ? state.at : undefined);
  }
  return { positions: positions.reverse(), cost: best.cost };
}

/** What it costs to read on at a place after `from`. */
type JumpTo = (from: number) => number;

function step(
  states: readonly State[],
  token: Token,
  source: PreparedSource,
  jumpTo: (to: number) => JumpTo,
): readonly State[] {
  const next = new Map<number, State>();
  const missing = token.isStop ? cost.missingStop : cost.missingContent;
  for (const state of states) {
    next.set(state.at, {
      at: state.at,
      cost: state.cost + missing,
      before: state,
      isPlaced: false,
    });
  }
  const place = (at: number, extra: number): void => {
    let best: State | undefined;
    let bestCost = Number.POSITIVE_INFINITY;
    const jump = jumpTo(at);
    for (const state of states) {
      if (state.cost + extra >= bestCost) continue;
      const total = state.cost + jump(state.at) + extra;
      if (total < bestCost) {
        best = state;
        bestCost = total;
      }
    }
    const known = next.get(at);
    if (best !== undefined && (known === undefined || bestCost < known.cost)) {
      next.set(at, { at, cost: bestCost, before: best, isPlaced: true });
    }
  };
  const going = (isSame: (word: Token | undefined) => boolean) =>
    states.flatMap(({ at }) => (isSame(source.tokens[at + 1]) ? [at + 1] : []));
  const places = (all: readonly number[] = [], isSame: (word: Token | undefined) => boolean) =>
    all.length <= placesMax ? all : new Set([...all.slice(0, placesMax), ...going(isSame)]);
  for (const at of places(source.byWord.get(token.word), (one) => one?.word === token.word)) {
    place(at, 0);
  }
  if (!token.isStop) {
    for (const at of places(source.byRoot.get(token.root), (one) => one?.root === token.root)) {
      if (source.tokens[at]?.word !== token.word) place(at, cost.otherForm);
    }
  }
  const all = [...next.values()];
  return all.length <= statesMax ? all : all.sort((a, b) => a.cost - b.cost).slice(0, statesMax);
}

/** What it costs to read on at `to`; what all that comes from elsewhere has in common is looked up once. */
function jumpsTo(
  to: number,
  source: PreparedSource,
  signs: Signs,
  roots: ReadonlySet<string>,
): JumpTo {
  const { sentenceOf, tokens } = source;
  const sentence = sentenceOf[to] ?? 0;
  // A new subject in place of another content word is the fault we look for; in place of "he" it is none.
  const before = tokens[to - 1];
  const isReplaced = before !== undefined && sentenceOf[to - 1] === sentence && !before.isStop;
  const full = (base: number): number => (isReplaced ? base + cost.skipMax : base);
  const share = hasSubject(to, source, signs, roots) ? cost.sameSubject : 1;
  const [back, near, far] = [
    full(cost.back),
    full(cost.nextSentence) * share,
    full(cost.farSentence) * share,
  ];
  return (from) => {
    if (from < 0) return 0;
    const sentences = sentence - (sentenceOf[from] ?? 0);
    if (sentences !== 0) return Math.abs(sentences) === 1 ? near : far;
    const distance = to - from;
    if (distance === 1) return 0;
    return distance > 1 ? skipCost(from, to, signs) : back;
  };
}

/** What it costs to leave out the words of one sentence between `from` and `to`. */
function skipCost(from: number, to: number, { isIdle, isTurn, marksUpTo }: Signs): number {
  const plain = cost.skip + Math.min(cost.skipMax, cost.skipPerWord * (to - from));
  const last = Math.min(to - 1, from + turnWordsMax);
  for (let at = from + 1; at <= last; at += 1) {
    if (isTurn[at] === true) return plain + cost.turnLeftOut;
  }
  if (to - from === 2) return isIdle[from + 1] === true ? plain * cost.littleWord : plain;
  const marksTo = (at: number): number => marksUpTo[at] ?? 0;
  const opens = marksTo(from + 1) > marksTo(from);
  return !opens && marksTo(to - 1) > marksTo(from + 1) ? plain + cost.acrossClauses : plain;
}

/** Whether the words before `to`, back to the last mark, hold a content word of the claim: its subject, likely. */
function hasSubject(
  to: number,
  { sentenceOf, tokens }: PreparedSource,
  { marksUpTo }: Signs,
  roots: ReadonlySet<string>,
): boolean {
  for (let at = to - 1; at >= 0 && to - at <= subjectWordsMax; at -= 1) {
    const token = tokens[at];
    if (token === undefined || sentenceOf[at] !== sentenceOf[to]) return false;
    if (!token.isStop && roots.has(token.root)) return true;
    if (marksUpTo[at] !== marksUpTo[at - 1]) return false;
  }
  return false;
}

/** What stands at each token of a source, by its position. */
type Signs = {
  /** How many tokens up to this one have a mark before them: a comma, a bracket, a dash, quotation marks. */
  readonly marksUpTo: readonly number[];
  /** It denies or hedges. */
  readonly isTurn: readonly boolean[];
  /** A stop word without which the sentence says the same. */
  readonly isIdle: readonly boolean[];
};

const signsOf = /* @__PURE__ */ perObject((source: PreparedSource): Signs => {
  const { language, text, tokens } = source;
  const { bounds, hedges, negators } = criticalWords(language);
  let marks = 0;
  const marksUpTo = tokens.map(({ start }, index) => {
    const between = text.slice(tokens[index - 1]?.end ?? 0, start);
    if (/[^\p{L}\p{N}\s'’‘-]|(?<!\S)['‘-]|['’-](?!\S)/u.test(between)) marks += 1;
    return marks;
  });
  const isTurn = tokens.map(
    ({ full, word }) => negators.has(full) || negators.has(word) || hedges.has(full),
  );
  const isIdle = tokens.map(
    ({ isStop, word }, index) => isStop && isTurn[index] !== true && !bounds.has(word),
  );
  return { marksUpTo, isTurn, isIdle };
});
