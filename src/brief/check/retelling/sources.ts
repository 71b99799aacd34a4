import type { Government, Relation, Sentence } from "./draft.ts";
import type { Term } from "./term.ts";
import type { Unit } from "./unit.ts";

/** For each word of a name, in lower case, the words that an article sets beside it anywhere. */
export type Descriptions = ReadonlyMap<string, ReadonlySet<string>>;

/** "he" or "she" for each surname, in lower case, whose first name tells. */
export type Sexes = ReadonlyMap<string, "he" | "she">;

/** The article's sentences that a claim rests on, as one. */
export type Sources = {
  readonly sentences: readonly Sentence[];
  readonly units: readonly Unit[];
  readonly relations: readonly Relation[];
  readonly known: Descriptions;
  readonly sexes: Sexes;
  /** All units that speak of the same as a unit, itself among them. */
  readonly same: (unit: Unit) => readonly Unit[];
  readonly sentenceOf: (unit: Unit) => Sentence | undefined;
  readonly governmentOf: (unit: Unit) => Government | undefined;
  readonly jointOf: (unit: Unit) => string | undefined;
  readonly relationsOf: (unit: Unit) => readonly Relation[];
};

export function sourcesOf(
  sentences: readonly Sentence[],
  known: Descriptions,
  sexes: Sexes,
): Sources {
  const modifiers = sentences.flatMap(({ units }) => units).flatMap(modifiersOf);
  const units = [
    ...sentences.flatMap((each) => each.units).flatMap((unit) => [unit, ...owners(unit)]),
    ...modifiers.map(({ dependent }) => dependent),
  ];
  const relations = [...sentences.flatMap((each) => each.relations), ...modifiers];
  const sames = new Map<Unit, Set<Unit>>();
  const join = (one: Unit, other: Unit): void => {
    const all = new Set([...(sames.get(one) ?? [one]), ...(sames.get(other) ?? [other])]);
    for (const each of all) sames.set(each, all);
  };
  for (const sentence of sentences) {
    for (const [one, other] of sentence.samePairs) join(one, other);
    for (const unit of [...sentence.units, ...sentence.units.flatMap(owners)]) {
      const antecedent = isPronoun(unit.head) ? antecedentOf(unit, sentence, sexes) : undefined;
      if (antecedent !== undefined) join(unit, antecedent);
    }
  }
  const named = units.filter(({ head }) => head.kind === "name" && !head.isTime);
  for (const one of named) {
    for (const other of named) {
      if (other !== one && other.head.word === one.head.word && holdsName(one, other))
        join(one, other);
    }
  }
  const sentenceOf = (unit: Unit): Sentence | undefined =>
    sentences.find(
      (each) =>
        each.units.includes(unit) ||
        each.units.some((other) => owners(other).includes(unit) || other.mods.includes(unit.head)),
    );
  return {
    sentences,
    units,
    relations,
    known,
    sexes,
    same: (unit) => [...(sames.get(unit) ?? [unit])],
    sentenceOf,
    governmentOf: (unit) =>
      sentences.find((each) => each.governments.has(unit))?.governments.get(unit),
    jointOf: (unit) => sentences.find((each) => each.joints.has(unit))?.joints.get(unit),
    relationsOf: (unit) =>
      relations.filter(({ dependent, head }) => dependent === unit || head === unit),
  };
}

/** "Castro" may be "Ariel Castro"; "Oxford College" is not "Newcastle College". */
function holdsName(one: Unit, other: Unit): boolean {
  const names = ({ mods }: Unit): readonly string[] =>
    mods.filter(({ kind }) => kind === "name").map(({ word }) => word);
  return names(one).every((word) => names(other).includes(word));
}

/** Nouns before a noun, as units: "union members" are members of the union. */
function modifiersOf(unit: Unit): readonly Relation[] {
  if (unit.kind !== "noun" || unit.head.kind !== "noun") return [];
  return unit.mods.flatMap((head, index) =>
    head.kind === "noun" || head.kind === "name"
      ? [
          {
            dependent: {
              kind: "noun" as const,
              from: unit.from,
              to: unit.from,
              head,
              mods: namesBefore(unit.mods, index),
              small: [],
            },
            head: unit,
            label: "mod",
          },
        ]
      : [],
  );
}

/** "[Voss] Motors" */
function namesBefore(mods: readonly Term[], index: number): readonly Term[] {
  let from = index;
  while (from > 0 && mods[from - 1]?.kind === "name" && mods[index]?.kind === "name") from -= 1;
  return mods.slice(from, index);
}

/** Whose it is, and whose that is. */
export function owners({ owner }: Unit): readonly Unit[] {
  return owner === undefined ? [] : [owner, ...owners(owner)];
}

export function isPronoun({ kind }: Term): boolean {
  return kind === "pronoun" || kind === "owner";
}

/** Whom a pronoun means where the sentence leaves no choice: its one person for "he", the first subject for "it" and "they". */
export function antecedentOf(
  pronoun: Unit,
  { relations, units }: Sentence,
  sexes: Sexes,
): Unit | undefined {
  const { word } = pronoun.head;
  const nouns = units.filter(
    ({ head, kind }) => kind === "noun" && !isPronoun(head) && !head.isTime,
  );
  if (/^(?:he|him|his|she|her)$/.test(word)) {
    const own = /^h(?:e|im|is)$/.test(word) ? "he" : "she";
    const persons = nouns.filter(
      (unit) =>
        unit.head.kind === "name" &&
        isPersonish(unit, relations) &&
        (sexes.get(unit.head.word) ?? own) === own,
    );
    const words = new Set(persons.map(({ head }) => head.word));
    return words.size === 1 ? persons[0] : undefined;
  }
  if (/^(?:it|its|they|them|their)$/.test(word)) {
    const isMany = /^the/.test(word);
    const subjects = relations.filter(
      ({ dependent, head, label }) =>
        (label === "subject" || (label === "object" && head.verb?.isPassive)) &&
        head.kind === "verb" &&
        !isPronoun(dependent.head) &&
        dependent.from < pronoun.from &&
        head.from < pronoun.from &&
        (isMany
          ? dependent.head.isPlural ||
            relations.filter((each) => each.head === head && each.label === label).length > 1
          : !dependent.head.isPlural || dependent.head.kind === "name"),
    );
    // Whose something is, its own clause tells; "it" may be anybody of whom was spoken.
    const verbs = units.filter(({ from, kind }) => kind === "verb" && from < pronoun.from);
    const near = subjects
      .filter(({ head }) => head === verbs.at(-1))
      .map(({ dependent }) => dependent);
    if (/^(?:its|their)$/.test(word) && near.length === 1) return near[0];
    const words = new Set(subjects.map(({ dependent }) => dependent.head.word));
    return words.size === 1 ? subjects[0]?.dependent : undefined;
  }
  return undefined;
}

/** It says, has or does something as persons do: any name that is a subject, or an owner. */
function isPersonish(unit: Unit, relations: readonly Relation[]): boolean {
  return relations.some(
    ({ dependent, label }) => dependent === unit && /^(?:subject|object|is)$/.test(label),
  );
}
