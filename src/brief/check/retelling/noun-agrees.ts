import type { Sentence } from "./draft.ts";
import { meansSame } from "./same-meaning.ts";
import { antecedentOf, isPronoun, type Sources } from "./sources.ts";
import type { Term } from "./term.ts";
import type { Unit } from "./unit.ts";

/** Quantities that turn what is said of a noun. */
const quantities =
  /^(?:no|few|most|half|any|every|each|all|both|another|neither|only|many|several|morethan|lessthan|atleast|upto|circa|nearly|such|double|twice)$/;
const bounds = /^(?:morethan|lessthan|atleast|upto|circa|nearly)$/;
/** What holds of all of them, or of several, holds of them. */
const mayGo = /^(?:all|both|every|each|another|many|several|such)$/;
/** Describe a noun so that it is another, or may be none. */
export const changing =
  /^(?:former|ex|late|alleged|suspected|potential|possible|would-be|attempted|failed|proposed|planned|fake|false|mock|toy|so-called|acting|deputy|vice|assistant|interim|non|anti|pro|half|future|next|previous|supposed|unofficial|unlikely|shadow|partial|minor|first|second|third|fourth|fifth|last|only|few|nearly|almost|estimated|average|expected)$|^(?:non|anti|ex|pro|semi|pseudo)-/;
/** Say nothing by themselves beside a name. */
const titles = /^(?:mr|mrs|ms|dr|sir|president|the)$/;

/** Whether a noun of a claim may stand for one of the article: its head, all that describes it, how many there are. */
export function nounAgrees(own: Unit, other: Unit, claim: Sentence, sources: Sources): boolean {
  if (other.kind === "adverb") return false;
  if (isPronoun(own.head)) return pronounAgrees(own, other, claim, sources);
  if (other.kind === "verb") return isNominal(own, other);
  if (isPronoun(other.head)) {
    return sources
      .same(other)
      .some(
        (each) => each !== other && !isPronoun(each.head) && nounAgrees(own, each, claim, sources),
      );
  }
  if (own.head.isTime !== other.head.isTime) return false;
  const cluster = sources.same(other);
  if (own.head.kind === "name" && other.head.kind === "name") {
    if (own.head.word !== other.head.word && !isTitleIn(own, other)) return false;
    if (own.head.word === other.head.word && !isSameName(own, other, sources)) return false;
  } else if (
    !meansSame(own.head, other.head) &&
    !isDescribed(own, other, sources) &&
    !isTitleIn(own, other)
  )
    return false;
  if (
    own.head.word !== other.head.word &&
    own.head.isPlural !== other.head.isPlural &&
    own.head.kind === "noun" &&
    other.head.kind === "noun" &&
    own.head.lemma === other.head.lemma
  )
    return false;
  if (!quantitiesAgree(own, other, sources)) return false;
  const about = aboutOf(other, sources);
  const isFound = (term: Term): boolean =>
    about.some((each) => meansSame(term, each)) ||
    isCompoundOf(term, about) ||
    titles.test(term.word) ||
    cluster.some(({ head, mods }) =>
      [head, ...mods].some(
        (each) => each.kind === "name" && sources.known.get(each.word)?.has(term.word) === true,
      ),
    );
  if (!own.mods.every(isFound)) return false;
  // "former minister" is none; what a name is called may go.
  return other.mods.every(
    (term) =>
      !changing.test(term.word) || [own.head, ...own.mods].some((each) => meansSame(each, term)),
  );
}

/** "6.4-magnitude" for "magnitude 6.4" */
function isCompoundOf({ word }: Term, about: readonly Term[]): boolean {
  const parts = word.split("-").filter((part) => part.length > 1 || /\d/.test(part));
  return (
    parts.length > 1 &&
    parts.every((part) =>
      about.some((each) => each.word === part || each.lemma === part || each.lemma === `#${part}`),
    )
  );
}

/** "the company" for "Voss Motors", "the trust" for "the Woodland Trust": what the article calls it, and nothing else in it. */
function isDescribed(own: Unit, other: Unit, sources: Sources): boolean {
  if (own.head.kind === "name") return false;
  return sources
    .same(other)
    .some(
      (each) =>
        each !== other &&
        !isPronoun(each.head) &&
        each.kind === "noun" &&
        meansSame(own.head, each.head),
    );
}

const offices =
  /^(?:minister|president|mayor|chief|director|governor|senator|secretary|chancellor|king|queen|pope|judge|captain|coach|analyst|founder|chairman|executive|professor|general|attorney|manager|officer|leader|commissioner|ambassador|spokesperson)$/;

/** Every word of a claim's name belongs to the name there: "Newcastle College" is not "Oxford College". */
function isSameName(own: Unit, other: Unit, sources: Sources): boolean {
  const there = sources
    .same(other)
    .filter(({ head }) => head.word === other.head.word)
    .flatMap(({ mods }) => mods.map(({ word }) => word));
  // What stands before an office describes it: "[New York Attorney General] Letitia James".
  const office = own.mods.findLastIndex(({ word }) => offices.test(word));
  return own.mods
    .slice(office + 1)
    .every(
      (term) =>
        term.kind !== "name" ||
        there.includes(term.word) ||
        sources.known.get(own.head.word)?.has(term.word) === true ||
        offices.test(term.word),
    );
}

/** "Ada Lind, the health minister" for "health minister Ada Lind" */
function isTitleIn(own: Unit, other: Unit): boolean {
  return (
    (own.head.kind === "noun" || offices.test(own.head.word)) &&
    other.head.kind === "name" &&
    other.mods.some(
      (term) =>
        term.word === own.head.word || (term.kind === "noun" && term.lemma === own.head.lemma),
    )
  );
}

/** "the announcement" for "announced": a noun of what was done. */
function isNominal(own: Unit, other: Unit): boolean {
  if (own.head.kind === "name" || other.verb?.isDenied !== false || other.verb.modal !== undefined)
    return false;
  if (other.verb.tense === "future") return false;
  const isDeed =
    /(?:ment|ion|al|ance|ence|ing|ure|sis|ry)s?$/.test(own.head.word) ||
    own.head.word === other.head.word;
  return isDeed && own.mods.length === 0 && meansSame(own.head, other.head);
}

function pronounAgrees(own: Unit, other: Unit, claim: Sentence, sources: Sources): boolean {
  const meant = antecedentOf(own, claim, sources.sexes);
  if (isPronoun(other.head) && classOf(own.head) !== classOf(other.head)) return false;
  const known = sources.same(other).filter(({ head }) => !isPronoun(head));
  if (meant === undefined) {
    // Both leave it to the reader, who finds the same persons in both.
    return isPronoun(other.head) && known.length === 0;
  }
  return known.some((each) => each.kind === "noun" && nounAgrees(meant, each, claim, sources));
}

function classOf({ word }: Term): string {
  if (/^(?:he|him|his|himself)$/.test(word)) return "he";
  if (/^(?:she|her|herself)$/.test(word)) return "she";
  if (/^(?:it|its|itself)$/.test(word)) return "it";
  if (/^(?:they|them|their)$/.test(word)) return "they";
  return word;
}

function quantitiesAgree(own: Unit, other: Unit, sources: Sources): boolean {
  const of = (unit: Unit): readonly string[] =>
    [...unit.small, ...unit.mods].map(({ word }) => word).filter((word) => quantities.test(word));
  const mine = of(own);
  const theirs = of(other);
  const numbers = [own.head, ...own.mods].filter(({ kind }) => kind === "number");
  const near = aboutOf(other, sources);
  if (!numbers.every((number) => near.some((each) => each.lemma === number.lemma))) return false;
  if (!mine.every((word) => theirs.includes(word))) return false;
  return theirs.every(
    (word) =>
      mine.includes(word) || mayGo.test(word) || (bounds.test(word) && numbers.length === 0),
  );
}

/** "the mayor [of Orsk]" */
function ofOf(unit: Unit, sources: Sources): readonly Term[] {
  return sources
    .relationsOf(unit)
    .flatMap(({ dependent, head, label }) =>
      head === unit && /^(?:of|owner)$/.test(label) ? [dependent.head, ...dependent.mods] : [],
    );
}

/** All that the article sets beside a noun: what describes it, whose it is, what it is called, what it is of. */
function aboutOf(unit: Unit, sources: Sources): readonly Term[] {
  const cluster = sources.same(unit).filter(({ kind }) => kind === "noun");
  const own = cluster.flatMap(({ head, mods, owner }) => [
    head,
    ...mods,
    ...(owner === undefined ? [] : [owner.head, ...owner.mods]),
  ]);
  const beside = cluster.flatMap((each) =>
    sources.relationsOf(each).flatMap(({ dependent, head, label }) => {
      if (dependent === each && label === "is")
        return [head.head, ...head.mods, ...ofOf(head, sources)];
      if (head === each && label === "is")
        return [dependent.head, ...dependent.mods, ...ofOf(dependent, sources)];
      if (head !== each || !/^(?:of|is|owner|mod|(?:in|at|from|for|on|aged)\?)$/.test(label))
        return [];
      return [dependent.head, ...dependent.mods];
    }),
  );
  return [...own, ...beside];
}
