import { clauseJoints, type Draft, isNoun, isPreposition } from "./draft.ts";
import { isReducedAt } from "./reduced-clauses.ts";
import type { Unit } from "./unit.ts";

/** Where a noun behind a preposition belongs: the noun before it, the verb before it, or either. */
export function readPhrase(draft: Draft, unit: Unit, index: number): void {
  const { groups, items, relations } = draft;
  if (unit.owner !== undefined)
    relations.push({ dependent: unit.owner, head: unit, label: "owner" });
  const first = groups.get(unit)?.[0] ?? unit;
  const start = items.findIndex(({ unit: each }) => each === first);
  const opener = items[start - 1];
  let label = isPreposition(opener) ? (opener?.term?.word ?? "") : "";
  let at = start - 2;
  if (label === "") {
    if (!unit.head.isTime) return;
    label = "on";
    at = index - 1;
  }
  if (
    clauseJoints.has(label) &&
    draft.relations.some((each) => each.dependent === unit && each.label === "subject")
  )
    return;
  if (items[start - 2]?.term?.word === "according") return;
  // "after co-founder and CEO Ada Lind left"
  if (
    relations.some(
      (each) =>
        each.dependent === unit &&
        each.label === "is" &&
        index < items.findIndex(({ unit: other }) => other === each.head),
    )
  )
    return;
  while (items[at]?.unit?.kind === "adverb" || isPreposition(items[at])) at -= 1;
  const before = items[at];
  if (label === "of") {
    // "its announcement on 11 October of a deal"
    const isTimed =
      isNoun(before) &&
      before.unit.head.isTime &&
      isPreposition(items[at - 1]) &&
      isNoun(items[at - 2]);
    const owned = isTimed ? items[at - 2] : before;
    if (isNoun(owned))
      for (const each of groups.get(owned.unit)?.slice(-1) ?? [owned.unit])
        relations.push({ dependent: unit, head: each, label });
    else if (owned?.unit !== undefined)
      relations.push({ dependent: unit, head: owned.unit, label });
    return;
  }
  const verb = verbFor(draft, at, index);
  const place = items.findIndex(({ unit: each }) => each === verb);
  if (
    label === "by" &&
    verb !== undefined &&
    !unit.head.isTime &&
    isDoerBehind(draft, place, start - 1)
  ) {
    for (const each of groups.get(unit) ?? [unit])
      relations.push({ dependent: each, head: verb, label: "subject" });
    return;
  }
  // A time of what happens belongs to the verb.
  const isOfEvent = /^(?:after|before|during|since|until|despite|dueto)$/.test(label);
  const isRange =
    /^(?:to|from)$/.test(label) &&
    unit.mods.some(({ kind }) => kind === "number") &&
    isNoun(before) &&
    before.unit.mods.some(({ kind }) => kind === "number");
  if (isNoun(before) && !before.unit.head.isTime && !isOfEvent && !isRange)
    relations.push({ dependent: unit, head: before.unit, label: `${label}?` });
  if (verb !== undefined) relations.push({ dependent: unit, head: verb, label });
}

/** Whether "by" names who did it: between the passive and it stand only times, places and to whom. */
function isDoerBehind(draft: Draft, verb: number, by: number): boolean {
  const { items } = draft;
  if (items[verb]?.unit?.verb?.isPassive !== true && !isReducedAt(draft, verb)) return false;
  for (let at = verb + 1; at < by; at += 1) {
    const item = items[at];
    if (item?.unit?.kind === "adverb") continue;
    if (isNoun(item)) {
      if (item.unit.head.isTime || item.unit.head.kind === "name") continue;
      if (items[at - 1]?.term?.word === "to" || at === verb + 1) continue;
      return false;
    }
    if (!/^(?:in|on|at|near|to)$/.test(item?.term?.word ?? "")) return false;
  }
  return true;
}

function verbFor({ items, joints }: Draft, at: number, index: number): Unit | undefined {
  for (let back = at; back >= 0; back -= 1) {
    const item = items[back];
    if (item?.unit?.verb !== undefined) return item.unit;
    const joinsNouns =
      item?.term?.kind === "and" && isNoun(items[back - 1]) && isNoun(items[back + 1]);
    if (item?.term?.kind === "joint" || (item?.term?.kind === "and" && !joinsNouns)) break;
  }
  for (let on = index + 1; on < items.length; on += 1) {
    const unit = items[on]?.unit;
    if (unit?.verb?.form === "finite" && !/^(?:which|where|who|that)$/.test(joints.get(unit) ?? ""))
      return unit;
  }
  return undefined;
}
