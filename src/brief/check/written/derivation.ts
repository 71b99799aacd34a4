import type { Language } from "#model/language.ts";
import { compiled } from "../../form/compiled.ts";
import { phrasesOf } from "../../form/phrases/phrases-of.ts";
import type { Token } from "../tokens.ts";
import { mayEndAt, mayLeaveOut } from "./allowed-cuts.ts";
import { mayStartAt } from "./allowed-starts.ts";
import { type CutSentence, isOf } from "./cut-sentence.ts";
import { opensOwnClause } from "./joined-clauses.ts";
import { isReworded } from "./rewordings.ts";

/** Where a reading of the claim stands: behind token `at` of one order of a source sentence. */
type State = {
  readonly order: number;
  readonly at: number;
  /** The claim has just said "and"; another sentence must begin. */
  readonly isJoined: boolean;
  /** Words read of this sentence, counted up to `partWordsMin`. */
  readonly read: number;
};

/** Fewer words behind an "and" are no sentence: "the bridge between A and B" is not "… A" and "B …". */
const partWordsMin = 3;

/**
 * Whether a claim can be made from sentences of the source by edits that change nothing: leaving out what
 * may be left out, another form or a synonym of a word, and joining whole sentences with "and" or "but".
 *
 * @param orders every order of every sentence it may rest on
 * @returns how many tokens of the claim could be read; all of them when the claim can be made
 */
export function derivable(
  claim: CutSentence,
  orders: readonly CutSentence[],
  language: Language,
): { readonly isWhole: boolean; readonly readTo: number } {
  let states: readonly State[] = [];
  for (const [index, token] of claim.tokens.entries()) {
    const next = new Map<string, State>();
    const keep = (state: State): void => {
      next.set(`${state.order} ${state.at} ${state.isJoined} ${state.read}`, state);
    };
    const gap = claim.gaps[index] ?? "";
    const joined =
      index > 0 && /[;；]/u.test(gap) ? states.flatMap((state) => join(state, orders)) : [];
    const from = [...states, ...joined];
    // "Work begins, Brook said" for "Brook said that work begins"
    const opensSpeech = isOf("that", claim, token) && isOf("says", claim, claim.tokens[index - 1]);
    if (opensSpeech) for (const state of from) keep(state);
    if (index === 0) for (const state of starts(token, orders, language)) keep(state);
    for (const state of from) {
      for (const reached of steps(state, token, gap, orders, language)) keep(reached);
      if (isOf("joins", claim, token) && joinsPlainly.test(gap)) {
        for (const one of join(state, orders)) keep(one);
      }
    }
    if (next.size === 0) return { isWhole: false, readTo: index };
    states = [...next.values()];
  }
  const isWhole = states.some(
    ({ order, at, isJoined, read }) =>
      !isJoined &&
      read >= partWordsMin &&
      orders[order] !== undefined &&
      mayEndAt(orders[order], at),
  );
  return { isWhole, readTo: claim.tokens.length };
}

/** "…, and …": behind a dash, or before a comma, "and" goes on with a part of its own sentence. */
const joinsPlainly = /^\s?["“”»]?[,，]?["”»]?\s*$/u;

function* starts(
  token: Token,
  orders: readonly CutSentence[],
  language: Language,
  exceptOrigin?: number,
): Generator<State> {
  for (const [order, sentence] of orders.entries()) {
    if (sentence.origin === exceptOrigin) continue;
    for (const [at, own] of sentence.tokens.entries()) {
      if (!standsFor(token, own, sentence, language) || !mayStartAt(sentence, at)) continue;
      // Joined to another sentence, half of one would speak of that.
      if (exceptOrigin !== undefined && opensOwnClause(sentence, at)) continue;
      yield { order, at, isJoined: false, read: 1 };
    }
  }
}

/** Whether a word of the claim may stand for one of the source: reworded, or one article for another. */
function standsFor(token: Token, own: Token, sentence: CutSentence, language: Language): boolean {
  const areArticles = isOf("articles", sentence, token) && isOf("articles", sentence, own);
  return areArticles || isReworded(token, own, language);
}

function join(
  { order, at, isJoined, read }: State,
  orders: readonly CutSentence[],
): readonly State[] {
  const sentence = orders[order];
  if (isJoined || read < partWordsMin || sentence === undefined || !mayEndAt(sentence, at)) {
    return [];
  }
  return [{ order, at, isJoined: true, read: 0 }];
}

function* steps(
  { order, at, isJoined, read }: State,
  token: Token,
  gap: string,
  orders: readonly CutSentence[],
  language: Language,
): Generator<State> {
  const sentence = orders[order];
  if (sentence === undefined) return;
  if (isJoined) {
    if (!/^\s*$|[;；]/u.test(gap)) return;
    // "…, and he said": he would become somebody of the sentence before.
    const leaning = compiled(`^(?:${phrasesOf(language).leaning})$`, "iu");
    if (!leaning.test(token.full)) yield* starts(token, orders, language, sentence.origin);
    return;
  }
  for (let to = at + 1; to < sentence.tokens.length; to += 1) {
    const own = sentence.tokens[to];
    if (own === undefined || !standsFor(token, own, sentence, language)) continue;
    const isAllowed =
      to === at + 1 ? marksAgree(sentence, to, gap) : mayLeaveOut(sentence, at + 1, to);
    if (isAllowed) {
      yield { order, at: to, isJoined: false, read: Math.min(partWordsMin, read + 1) };
    }
  }
}

/** Marks that turn who says or does it: none comes, and beside a verb of saying none goes. */
function marksAgree(sentence: CutSentence, at: number, gap: string): boolean {
  const { gaps, tokens } = sentence;
  const had = /[,，;:—–]/u.test(gaps[at] ?? "");
  const has = /[,，;:—–]/u.test(gap);
  if (has && !had) return at <= 4 && isOf("prepositions", sentence, tokens[0]);
  if (!has && had) {
    return ![at - 2, at - 1, at, at + 1].some((near) => isOf("says", sentence, tokens[near]));
  }
  return true;
}
