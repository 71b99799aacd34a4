import {
  clauseJoints,
  type Draft,
  isMark,
  isNoun,
  isPreposition,
  lastVerbBefore,
} from "./draft.ts";
import { finiteSubjects } from "./finite-subjects.ts";
import { isReducedAt, opensClause } from "./reduced-clauses.ts";
import { speakLemmas } from "./speak-lemmas.ts";
import type { Unit } from "./unit.ts";

export function readVerb(draft: Draft, unit: Unit, index: number): void {
  const { items, relations } = draft;
  const verb = unit.verb;
  if (verb === undefined) return;
  const subjects = subjectsOf(draft, unit, index);
  draft.subjects.set(unit, subjects);
  const subjectLabel =
    verb.isPassive || (verb.form === "participle" && !verb.isPassive) ? "object" : "subject";
  const isReduced = verb.form === "finite" && verb.tense === "past" && isReducedAt(draft, index);
  for (const subject of subjects) {
    relations.push({ dependent: subject, head: unit, label: isReduced ? "object" : subjectLabel });
  }
  let at = index + 1;
  while (items[at]?.unit?.kind === "adverb") at += 1;
  for (let count = 0; count < 2; count += 1) {
    const next = items[at];
    if (!isNoun(next) || next.unit.head.isTime || subjects.includes(next.unit)) break;
    // "said the plan was": a clause's subject is no object.
    const last = draft.groups.get(next.unit)?.at(-1) ?? next.unit;
    const end = items.findIndex(({ unit: each }) => each === last);
    const isClosed = verb.form === "gerund" && !speakLemmas.has(unit.head.lemma);
    if (!isClosed && opensClause(draft, end, unit)) break;
    const label = unit.head.kind === "be" || verb.link === unit.head.lemma ? "is" : "object";
    for (const member of draft.groups.get(next.unit) ?? [next.unit]) {
      relations.push({ dependent: member, head: unit, label });
      if (label === "is") {
        for (const subject of subjects) relations.push({ dependent: member, head: subject, label });
      }
    }
    at =
      items.findIndex(
        ({ unit: each }) => each === (draft.groups.get(next.unit)?.at(-1) ?? next.unit),
      ) + 1;
  }
}

function subjectsOf(draft: Draft, unit: Unit, index: number): readonly Unit[] {
  const { groups, items } = draft;
  const all = (noun: Unit): readonly Unit[] => groups.get(noun) ?? [noun];
  const form = unit.verb?.form;
  const before = items[index - 1];
  if (form === "to") {
    const governor = lastVerbBefore(items, index);
    if (governor === undefined) return [];
    const noun = isNoun(before) ? before.unit : undefined;
    const isOfNoun =
      noun !== undefined && !isObjectRaised(governor.unit) && intending.has(noun.head.lemma);
    draft.governments.set(unit, { governor: isOfNoun ? noun : governor.unit, by: "to" });
    const isActive = governor.unit.verb?.isPassive !== true;
    const objects = draft.relations
      .filter(({ head, label }) => head === governor.unit && label === "object")
      .map(({ dependent }) => dependent);
    if (isActive && isObjectRaised(governor.unit) && objects.length > 0) return objects;
    if (isActive && noun !== undefined && isObjectRaised(governor.unit)) return all(noun);
    return draft.subjects.get(governor.unit) ?? [];
  }
  if (form === "gerund") {
    if (
      isNoun(before) &&
      isPreposition(items[index - 2]) &&
      items[index - 2]?.term?.word === "with"
    )
      return all(before.unit);
    const governor = lastVerbBefore(items, index);
    if (before?.term?.kind === "joint") draft.joints.set(unit, before.term.word);
    if (isPreposition(before) && governor !== undefined) {
      const word = before?.term?.word ?? "";
      const objects = draft.relations
        .filter(({ head, label }) => head === governor.unit && label === "object")
        .map(({ dependent }) => dependent);
      if (
        /^(?:of|for|from)$/.test(word) &&
        blaming.has(governor.unit.head.lemma) &&
        governor.unit.verb?.isPassive === false &&
        objects.length > 0
      ) {
        draft.governments.set(unit, { governor: governor.unit, by: word });
        return objects;
      }
      if (clauseJoints.has(word) || /^(?:by|without|despite|following)$/.test(word))
        draft.joints.set(unit, word);
      else draft.governments.set(unit, { governor: governor.unit, by: word });
    } else if (governor !== undefined && governor.index === index - 1) {
      draft.governments.set(unit, { governor: governor.unit, by: "ing" });
    } else if (isNoun(before) && !isMark(before)) {
      return all(before.unit);
    }
    return governor === undefined ? [] : (draft.subjects.get(governor.unit) ?? []);
  }
  return finiteSubjects(draft, unit, index);
}

/** Nouns with an infinitive: "a plan to close". */
const intending = new Set(
  "plan decision bid effort attempt move call proposal promise threat offer right ability need desire order deal agreement chance opportunity pledge vow commitment request refusal failure ambition intention permission way power".split(
    " ",
  ),
);

/** What is done is done by whom they speak of: "accused her of lying". */
const blaming = new Set(
  "accuse suspect prevent stop charge fine blame ban convict praise thank arrest criticise criticize jail sentence punish discourage".split(
    " ",
  ),
);

const raised = new Set(
  "tell ask urge order force allow invite advise want expect encourage require persuade warn help enable let make get cause lead prompt instruct call".split(
    " ",
  ),
);

function isObjectRaised(governor: Unit): boolean {
  return raised.has(governor.head.lemma);
}
