import type { Alignment } from "./alignment.ts";
import { keepsAdverbPlace, keepsAdverbs, keepsRows } from "./arrangement.ts";
import { contextAgrees } from "./contexts.ts";
import type { Relation, Sentence } from "./draft.ts";
import { nounAgrees } from "./noun-agrees.ts";
import { omission } from "./omissions.ts";
import { phraseAgrees, relationAgrees } from "./relation-agrees.ts";
import { meansSame } from "./same-meaning.ts";
import { type Descriptions, owners, type Sexes, type Sources, sourcesOf } from "./sources.ts";
import { keepsTurns } from "./turns.ts";
import type { Unit } from "./unit.ts";
import { danglingWord, isPlaced, isSpliced } from "./unread.ts";

/** Alignments tried for one claim. */
const triesMax = 3000;

/** Why a claim does not follow, for whoever writes rules. */
export type Failure = { text: string };

/**
 * Whether a claim says no more than sentences of an article: each of its nouns and verbs stands for one there, in the same
 * relations to the others, under the same speaker, denial, tense and condition. English only; what it cannot read it refuses.
 */
export function entails(
  claim: Sentence,
  sentences: readonly Sentence[],
  known: Descriptions,
  sexes: Sexes,
  failure: Failure = { text: "" },
): boolean {
  const sources = sourcesOf(sentences, known, sexes);
  const isRead = claim.units.every((unit) => isPlaced(unit, claim));
  if (!isRead) {
    failure.text = `unread: ${claim.units.find((unit) => !isPlaced(unit, claim))?.head.word}`;
    return false;
  }
  if (!claim.units.some((unit) => unit.verb?.form === "finite" && !claim.joints.has(unit))) {
    failure.text = "no main verb";
    return false;
  }
  if (isSpliced(claim)) {
    failure.text = "spliced";
    return false;
  }
  const dangling = danglingWord(claim, sources);
  if (dangling !== undefined) {
    failure.text = `dangling: ${dangling}`;
    return false;
  }
  const units = claim.units.flatMap((unit) => [unit, ...owners(unit)]);
  const candidates = new Map<Unit, readonly Unit[]>();
  for (const unit of units) {
    const found = candidatesOf(unit, claim, sources);
    if (found.length === 0) {
      failure.text = `no place for: ${unit.head.word}`;
      return false;
    }
    candidates.set(unit, found);
  }
  const ordered = [...units].sort(
    (one, other) => (candidates.get(one)?.length ?? 0) - (candidates.get(other)?.length ?? 0),
  );
  const chosen = new Map<Unit, Unit>();
  let tries = 0;
  const place = (at: number): boolean => {
    const unit = ordered[at];
    if (unit === undefined) return isWhole(claim, chosen, sources, failure);
    for (const candidate of candidates.get(unit) ?? []) {
      tries += 1;
      if (tries > triesMax) return false;
      chosen.set(unit, candidate);
      if (relationsAgree(claim, chosen, unit, sources, failure) && place(at + 1)) return true;
      chosen.delete(unit);
    }
    return false;
  };
  return place(0);
}

/** Stands for a form of "be" where the article only sets two nouns side by side. */
const apposed: Unit = {
  kind: "adverb",
  from: -1,
  to: -1,
  head: {
    text: "",
    word: "",
    lemma: "",
    kind: "be",
    isPossessive: false,
    isTime: false,
    isPlural: false,
  },
  mods: [],
  small: [],
};

/** A form of "be" between two nouns, told as a fact. */
function mayBeApposed(unit: Unit, claim: Sentence): boolean {
  return (
    unit.head.kind === "be" &&
    unit.verb?.isDenied === false &&
    unit.verb.modal === undefined &&
    /^(?:past|present)$/.test(unit.verb.tense) &&
    (claim.joints.get(unit) ?? "which") === "which" &&
    !claim.governments.has(unit) &&
    claim.relations.some(({ head, label }) => head === unit && label === "is")
  );
}

function candidatesOf(unit: Unit, claim: Sentence, sources: Sources): readonly Unit[] {
  if (unit.kind === "adverb")
    return sources.units.filter((each) =>
      [each.head, ...each.mods, ...each.small].some((term) => meansSame(unit.head, term)),
    );
  if (unit.kind === "noun")
    return sources.units.filter((each) => nounAgrees(unit, each, claim, sources));
  const isOfPaper = isPaperSpeaking(unit, claim.relations);
  const found = sources.units.filter(
    (each) =>
      each.kind === "verb" &&
      keepsAdverbs(unit, each, sources) &&
      (meansSame(unit.head, each.head) ||
        (isOfPaper && isPaperSpeaking(each, sources.relations))) &&
      (unit.verb?.link === undefined ||
        each.verb?.link !== undefined ||
        unit.head.kind === "adjective"),
  );
  return mayBeApposed(unit, claim) ? [...found, apposed] : found;
}

const papers =
  /^(?:study|report|survey|poll|audit|inquiry|analysis|research|book|paper|review|document|estimate|index)$/;

/** A report "says", "finds", "shows" alike. */
function isPaperSpeaking(unit: Unit, relations: readonly Relation[]): boolean {
  return (
    /^(?:say|find|show|report|conclude|reveal|state|estimate|note)$/.test(unit.head.lemma) &&
    relations.some(
      ({ dependent, head, label }) =>
        head === unit && label === "subject" && papers.test(dependent.head.lemma),
    )
  );
}

function relationsAgree(
  claim: Sentence,
  chosen: Alignment,
  unit: Unit,
  sources: Sources,
  failure: Failure,
): boolean {
  for (const relation of claim.relations) {
    const { dependent, head, label } = relation;
    if (dependent !== unit && head !== unit) continue;
    if (!chosen.has(dependent) || !chosen.has(head)) continue;
    if (chosen.get(head) === apposed) {
      if (/^(?:subject|is)$/.test(label)) continue;
      return false;
    }
    if (
      /^(?:subject|object|is|of|owner)$/.test(label) &&
      !relationAgrees(relation, chosen, sources)
    ) {
      failure.text = `relation: ${dependent.head.word} -${label}→ ${head.head.word}`;
      return false;
    }
  }
  return true;
}

function isWhole(claim: Sentence, chosen: Alignment, sources: Sources, failure: Failure): boolean {
  for (const unit of claim.units) {
    if (!phraseAgrees(unit, claim, chosen, sources)) {
      failure.text = `phrase: ${unit.head.word}`;
      return false;
    }
    if (unit.kind === "adverb" && !keepsAdverbPlace(unit, claim, chosen, sources)) {
      failure.text = `adverb: ${unit.head.word}`;
      return false;
    }
    if (unit.kind === "verb" && chosen.get(unit) !== apposed) {
      const why = contextAgrees(unit, claim, chosen, sources);
      if (why !== undefined) {
        failure.text = `context: ${unit.head.word}: ${why}`;
        return false;
      }
    }
  }
  // "is" between nouns, whose verb has no place of its own.
  for (const relation of claim.relations) {
    if (relation.label !== "is" || chosen.get(relation.head) === apposed) continue;
    if (!relationAgrees(relation, chosen, sources)) {
      failure.text = `is: ${relation.dependent.head.word}`;
      return false;
    }
  }
  const omitted = omission(chosen, sources);
  if (omitted !== undefined) {
    failure.text = `omits: ${omitted}`;
    return false;
  }
  if (!keepsRows(claim, chosen, sources)) {
    failure.text = "row";
    return false;
  }
  const lost = keepsTurns(claim, chosen, sources);
  if (lost !== undefined) failure.text = `turn: ${lost}`;
  return lost === undefined;
}
