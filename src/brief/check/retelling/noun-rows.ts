import {
  type Draft,
  hasVerbBefore,
  isMark,
  isNoun,
  isPreposition,
  lastVerbBefore,
} from "./draft.ts";
import { speakLemmas } from "./speak-lemmas.ts";
import type { Item, Unit } from "./unit.ts";

/** "A, B and C" */
export function joinLists({ choices, groups, items, relations, samePairs }: Draft): void {
  for (let at = 0; at < items.length; at += 1) {
    if (!isNoun(items[at])) continue;
    // "In Spain, Ann and Ben", "According to police, …": what opens the sentence is no member.
    const opener = items[at - 1];
    if (
      isMark(items[at + 1], /^,$/) &&
      isPreposition(opener) &&
      (at === 1 || items[at - 2]?.term?.word === "according")
    )
      continue;
    const members: Unit[] = [];
    let end = at;
    let joiner = "";
    for (;;) {
      const item = items[end];
      if (!isNoun(item)) break;
      members.push(item.unit);
      let next = end + 1;
      if (isMark(items[next], /^,$/)) next += 1;
      const and = items[next];
      if (and?.term?.kind === "and") {
        joiner = and.term.word;
        next += 1;
      }
      if (next === end + 1 || !isNoun(items[next])) break;
      // Two do not take a comma: "by the end of the year, and talks begin".
      if (joiner !== "" && members.length === 1 && isMark(items[end + 1], /^,$/)) break;
      // A noun with a verb behind it begins a clause: "closed the plant and workers left".
      const isTitle =
        items[end]?.unit?.small.length === 0 && items[next]?.unit?.head.kind === "name";
      if (
        joiner !== "" &&
        !isTitle &&
        items[next + 1]?.unit?.verb?.form === "finite" &&
        at > 0 &&
        hasVerbBefore(items, at) &&
        !speakLemmas.has(lastVerbBefore(items, at)?.unit.head.lemma ?? "")
      )
        break;
      end = next;
      if (joiner !== "") {
        members.push((items[end] as Item & { readonly unit: Unit }).unit);
        break;
      }
    }
    if (joiner === "" || joiner === "but" || members.length < 2) continue;
    const [title, named] = members;
    // "chairman and chief Ada Lind" is one person.
    if (
      members.length === 2 &&
      title?.head.kind === "noun" &&
      title.small.length === 0 &&
      !title.head.isPlural &&
      named?.head.kind === "name" &&
      named.small.length === 0
    ) {
      relations.push({ dependent: title, head: named, label: "is" });
      samePairs.push([title, named]);
      continue;
    }
    for (const member of members) groups.set(member, members);
    if (joiner !== "and" && joiner !== "&") choices.push(members);
    at = end;
  }
}

/** "Ada Lind, the mayor,", "Ada Lind, 40," */
export function joinApposed({ groups, items, relations, samePairs }: Draft): void {
  for (let at = 0; at + 2 < items.length; at += 1) {
    const noun = items[at];
    const other = items[at + 2];
    if (!isNoun(noun) || !isMark(items[at + 1], /^[,(—–]$/) || !isNoun(other)) continue;
    if (groups.has(other.unit)) continue;
    // Up to its closing mark there may be phrases, no verb.
    let end = at + 3;
    while (end < items.length && (isNoun(items[end]) || isPreposition(items[end]))) end += 1;
    const ending = items[end]?.unit?.verb;
    const isParticiple =
      ending !== undefined &&
      (ending.form === "gerund" ||
        (items[end]?.unit?.small.length === 0 &&
          items[end]?.unit?.head.form === "past" &&
          other.unit.head.kind === "number"));
    const closes = end >= items.length || isParticiple || isMark(items[end], /^[,()—–]$/);
    if (!closes) continue;
    const names = [noun.unit, other.unit].filter(({ head }) => head.kind === "name");
    if (other.unit.head.isTime || noun.unit.head.isTime) continue;
    if (
      names.length === 0 &&
      other.unit.small.length === 0 &&
      other.unit.owner === undefined &&
      other.unit.head.word !== "one"
    )
      continue;
    relations.push({ dependent: other.unit, head: noun.unit, label: "is" });
    samePairs.push([noun.unit, other.unit]);
  }
}
