import {
  clauseJoints,
  type Draft,
  isMark,
  isNoun,
  isPreposition,
  lastFiniteBefore,
} from "./draft.ts";
import { isReducedAt, opensClause } from "./reduced-clauses.ts";
import { speakLemmas } from "./speak-lemmas.ts";
import type { Item, Unit } from "./unit.ts";

/** The noun before a verb, past phrases, what is set between commas, and what tells more of it. */
export function finiteSubjects(draft: Draft, unit: Unit, index: number): readonly Unit[] {
  const { groups, items } = draft;
  const all = (noun: Unit): readonly Unit[] => groups.get(noun) ?? [noun];
  if (isReducedAt(draft, index)) {
    const noun = isNoun(items[index - 1]) ? items[index - 1] : items[index - 2];
    draft.joints.set(unit, "which");
    return isNoun(noun) ? all(noun.unit) : [];
  }
  // "…, said Ada Lind"
  const after = items[index + 1];
  if (
    /^(?:say|add|report|write)$/.test(unit.head.lemma) &&
    isMark(items[index - 1], /^,$/) &&
    isNoun(after) &&
    !opensClause(draft, index + 1, unit)
  )
    return all(after.unit);
  let at = index - 1;
  while (at >= 0) {
    const item = items[at];
    if (item === undefined) break;
    if (item.unit?.kind === "adverb") {
      at -= 1;
      continue;
    }
    if (item.term?.kind === "relative") {
      let back = at - 1;
      if (isMark(items[back], /^,$/)) back -= 1;
      const noun = items[back];
      draft.joints.set(unit, "which");
      return isNoun(noun) ? all(noun.unit) : [];
    }
    if (item.term?.kind === "that" && isNoun(items[at - 1]) && at === index - 1) {
      draft.joints.set(unit, "which");
      return all((items[at - 1] as Item & { unit: Unit }).unit);
    }
    if (isNoun(item)) {
      const first = groups.get(item.unit)?.[0] ?? item.unit;
      const start = items.findIndex(({ unit: each }) => each === first);
      const opener = items[start - 1];
      if (isPreposition(opener)) {
        const word = opener?.term?.word ?? "";
        const hasMain = items
          .slice(0, start - 1)
          .some(({ unit: each }) => each?.verb?.form === "finite");
        const isClause = clauseJoints.has(word) && (at === index - 1 || hasMain || start === 1);
        if (!isClause) {
          at = start - 2;
          continue;
        }
        draft.joints.set(unit, word);
        return all(item.unit);
      }
      // The object of another verb, which ends a clause that tells more of a noun: "the hall in which they met is".
      const prior = opener?.unit;
      // "signing a deal has proved hard"
      if (
        prior?.verb?.form === "gerund" &&
        !speakLemmas.has(prior.head.lemma) &&
        (start === 1 || !isNoun(items[start - 2]))
      )
        return [prior];
      // "a ferry carrying 312 people ran": what tells more of the noun.
      if (prior?.verb?.form === "gerund" && isNoun(items[start - 2])) {
        at = start - 2;
        continue;
      }
      if (prior?.verb !== undefined && at === index - 1 && !speakLemmas.has(prior.head.lemma)) {
        const relative = relativeBefore(items, start - 1);
        if (relative === undefined) return [];
        at = relative - 1;
        if (isPreposition(items[at]) || isMark(items[at], /^,$/)) at -= 1;
        continue;
      }
      if (item.unit.head.isTime && start > 0) {
        at = start - 1;
        continue;
      }
      // "whether founder and chief Ada Lind"
      const isTitled =
        items[start - 1]?.term?.kind === "and" &&
        draft.relations.some(
          ({ dependent, head, label }) =>
            label === "is" && dependent === items[start - 2]?.unit && head === first,
        );
      clauseOpener(draft, unit, isTitled ? start - 2 : start);
      return all(item.unit);
    }
    if (item.unit?.verb !== undefined) {
      // "men arrested in May were": what tells more of the noun.
      const isPlain = item.unit.verb.form !== "finite" || isReducedAt(draft, at);
      if (isPlain) {
        at -= 1;
        continue;
      }
      const relative = relativeBefore(items, at);
      if (relative !== undefined) {
        at = relative - 1;
        if (isMark(items[at], /^,$/)) at -= 1;
        continue;
      }
      return [];
    }
    if (item.term?.kind === "and") {
      const near = lastFiniteBefore(items, at);
      // "denied that it knew and said": who denies says.
      const above = near && draft.governments.get(near.unit);
      const isBack =
        /^(?:say|tell|add|warn|announce|deny|argue|insist|ask|urge|demand|promise|accuse|admit|call)$/.test(
          unit.head.lemma,
        ) &&
        unit.verb?.isPassive === false &&
        unit.small.length === 0 &&
        above?.by === "that" &&
        above.governor.verb?.form === "finite";
      const governor = isBack ? { unit: above.governor } : near;
      const isClauseStart = governor !== undefined && noSubjectBetween(items, at, index);
      if (!isClauseStart) return [];
      const own = draft.governments.get(governor.unit);
      if (own !== undefined) draft.governments.set(unit, own);
      return draft.subjects.get(governor.unit) ?? [];
    }
    if (isMark(item, /^[,)—–]$/)) {
      const open = openingMark(items, at);
      if (open === undefined) {
        // "Walking home, she …" is behind; a bare comma before a verb follows a clause or phrase.
        const prior = items[at - 1];
        const near = lastFiniteBefore(items, at);
        const isListed =
          at === index - 1 &&
          near !== undefined &&
          !draft.joints.has(near.unit) &&
          items
            .slice(index)
            .some(
              ({ term }, on) =>
                term?.kind === "and" && items[index + on + 1]?.unit?.verb !== undefined,
            );
        if (near !== undefined && isListed) {
          draft.listed.add(unit);
          const above = draft.governments.get(near.unit);
          if (above !== undefined) draft.governments.set(unit, above);
          return draft.subjects.get(near.unit) ?? [];
        }
        if (prior?.unit?.verb !== undefined) return draft.subjects.get(prior.unit) ?? [];
        return [];
      }
      at = open - 1;
      continue;
    }
    return [];
  }
  return [];
}

/** What opens the clause of a subject: "because", "that", a verb that says it. */
function clauseOpener(draft: Draft, unit: Unit, start: number): void {
  const { items } = draft;
  let at = start - 1;
  if (items[at]?.unit?.kind === "adverb") at -= 1;
  const opener = items[at];
  if (opener?.term?.kind === "joint") {
    draft.joints.set(unit, opener.term.word);
    const governor = items[at - 1]?.unit;
    if (/^(?:whether|if|why|how)$/.test(opener.term.word) && governor?.verb !== undefined)
      draft.governments.set(unit, { governor, by: opener.term.word });
    return;
  }
  const isThat = opener?.term?.kind === "that";
  let back = isThat ? at - 1 : at;
  // "told reporters on Monday that"
  while (
    isThat &&
    back >= 0 &&
    items[back]?.unit?.verb === undefined &&
    (isNoun(items[back]) || isPreposition(items[back]))
  )
    back -= 1;
  const governor = items[back]?.unit;
  // "said that it would cost more and that prices would rise"
  const above =
    isThat && items[back]?.term?.kind === "and" ? lastFiniteBefore(items, back) : undefined;
  const shared = above && draft.governments.get(above.unit);
  if (shared !== undefined) draft.governments.set(unit, shared);
  else if (governor?.verb !== undefined) draft.governments.set(unit, { governor, by: "that" });
  else if (isThat && isNoun(items[at - 1]))
    draft.governments.set(unit, {
      governor: (items[at - 1] as Item & { unit: Unit }).unit,
      by: "that",
    });
}

function relativeBefore(items: readonly Item[], at: number): number | undefined {
  for (let back = at - 1; back >= 0; back -= 1) {
    const item = items[back];
    if (item?.term?.kind === "relative" || item?.term?.kind === "that") return back;
    if (item?.unit?.owner?.head.word === "whose") return back;
    if (item?.unit?.verb?.form === "finite" || isMark(item)) return undefined;
  }
  return undefined;
}

function noSubjectBetween(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from + 1, to).every(({ unit }) => unit?.kind !== "noun");
}

/** The comma that a comma closes: between them no verb of the main clause. */
function openingMark(items: readonly Item[], close: number): number | undefined {
  const isBracket = items[close]?.term?.word === ")";
  let hasVerb = false;
  for (let back = close - 1; back > 0; back -= 1) {
    const item = items[back];
    const isOpening = isBracket ? item?.term?.word === "(" : isMark(item);
    const inner = items[back + 1]?.unit;
    const isParticiple =
      inner?.verb !== undefined &&
      (inner.verb.form === "gerund" || (inner.head.form === "past" && inner.small.length === 0));
    if (
      isOpening &&
      (!hasVerb || isParticiple || isBracket || items[back + 1]?.term?.kind === "relative")
    )
      return back;
    if (item?.unit?.verb?.form === "finite") hasVerb = true;
  }
  return undefined;
}
