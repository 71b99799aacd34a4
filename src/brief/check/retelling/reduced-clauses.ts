import { participleOf } from "../rephrasing/verb-forms.ts";
import { clauseJoints, type Draft, isMark, isNoun, isPreposition } from "./draft.ts";
import { speakLemmas } from "./speak-lemmas.ts";
import { isTrailing } from "./speakers.ts";
import type { Item, Unit } from "./unit.ts";

/** A past form behind a noun that is no predicate: "men [arrested] in May were known". */
export function isReducedAt({ items }: Draft, index: number): boolean {
  const own = items[index]?.unit;
  if (own !== undefined && speakLemmas.has(own.head.lemma) && isTrailing(items, index))
    return false;
  if (
    own?.head.lemma === "say" ||
    own?.verb?.tense !== "past" ||
    own.small.length > 0 ||
    own.head.form !== "past"
  )
    return false;
  const before = items[index - 1];
  const behindComma = isMark(before, /^,$/) && isNoun(items[index - 2]);
  if (!isNoun(before) && !behindComma) return false;
  if (isNoun(before) && before.unit.head.kind === "pronoun") return false;
  // "broke" is no participle.
  if (participleOf(own.head.word) !== undefined && participleOf(own.head.word) !== own.head.word)
    return false;
  // "say the dam collapsed at night, and"
  const speech = items[index - 2]?.unit;
  if (isNoun(before) && speech?.verb !== undefined && speakLemmas.has(speech.head.lemma)) {
    const next = items
      .slice(index + 1)
      .find(
        (each) => each.unit?.verb?.form === "finite" || isMark(each) || each.term?.kind === "and",
      );
    if (next?.unit === undefined) return false;
  }
  const next = items[index + 1];
  const doer = items[index + 2]?.unit;
  if (
    next?.term?.word === "by" &&
    doer?.kind === "noun" &&
    !doer.head.isTime &&
    !doer.mods.some(({ kind }) => kind === "number")
  )
    return true;
  // With an object of its own it is no participle.
  if (isNoun(next) && !next.unit.head.isTime) return false;
  const isPhrase =
    isPreposition(next) ||
    next === undefined ||
    isMark(next) ||
    next.unit?.verb?.form === "finite" ||
    isNoun(next) ||
    next.unit?.kind === "adverb";
  if (!isPhrase) return false;
  const hasOther = items.some(
    ({ unit: each }, at) =>
      at !== index &&
      each?.verb?.form === "finite" &&
      !(speakLemmas.has(each.head.lemma) && isTrailing(items, at)) &&
      (at > index ? !isSubordinate(items, at) : true) &&
      noJointBetween(items, at, index),
  );
  return hasOther;
}

function isSubordinate(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back -= 1) {
    const kind = items[back]?.term?.kind;
    if (kind === "relative" || kind === "joint" || kind === "that" || kind === "and") return true;
    if (items[back]?.unit?.verb !== undefined) return false;
  }
  return false;
}

function noJointBetween(items: readonly Item[], one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return !items
    .slice(from + 1, to)
    .some(
      ({ term }) =>
        term?.kind === "joint" ||
        term?.kind === "relative" ||
        term?.kind === "and" ||
        (term?.kind === "preposition" && clauseJoints.has(term.word)),
    );
}

/** Whether a noun behind a verb is the subject of the next: "said [all of the passengers] were". */
export function opensClause(draft: Draft, end: number, verb: Unit): boolean {
  const { items } = draft;
  let at = end + 1;
  if (items[at]?.unit?.verb?.form === "finite" && !isReducedAt(draft, at)) return true;
  if (!speakLemmas.has(verb.head.lemma)) return false;
  while (
    at < items.length &&
    (isNoun(items[at]) ||
      (isPreposition(items[at]) && !clauseJoints.has(items[at]?.term?.word ?? "")) ||
      items[at]?.unit?.kind === "adverb")
  )
    at += 1;
  return items[at]?.unit?.verb?.form === "finite" && !isReducedAt(draft, at);
}
