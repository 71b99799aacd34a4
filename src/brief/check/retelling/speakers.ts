import { type Draft, type Government, isMark, isNoun, isPreposition, isWord } from "./draft.ts";
import { speakLemmas } from "./speak-lemmas.ts";
import type { Term } from "./term.ts";
import type { Item, Unit } from "./unit.ts";

/** "…, police said.", "…, according to police" govern all that they stand beside. */
export function readSpeakers(draft: Draft): readonly Unit[] {
  const { governments, items, joints, relations } = draft;
  const made: Unit[] = [];
  const govern = (governor: Unit, to: number): void => {
    for (const [index, { unit }] of items.entries()) {
      if (index >= to || unit?.verb === undefined || unit === governor) continue;
      if (!governments.has(unit) && joints.get(unit) !== "which")
        governments.set(unit, { governor, by: "that" });
    }
  };
  for (const [index, item] of items.entries()) {
    if (item.term?.word === "according") {
      const speaker = items[index + 2]?.unit;
      if (speaker === undefined) continue;
      const said = saidBy(speaker);
      made.push(said);
      for (const each of draft.groups.get(speaker) ?? [speaker])
        relations.push({ dependent: each, head: said, label: "subject" });
      govern(said, items.length);
    } else if (
      item.unit?.verb?.form === "finite" &&
      speakLemmas.has(item.unit.head.lemma) &&
      isTrailing(items, index)
    ) {
      govern(item.unit, index);
    }
  }
  spreadSpeech(draft);
  return made;
}

/** Who says the first of several clauses may say those behind it, too: "Ann said the plant was old and Ben would leave". */
function spreadSpeech({ governments, items, joints }: Draft): void {
  let speech: Government | undefined;
  for (const { unit } of items) {
    if (unit?.verb?.form !== "finite") continue;
    const own = governments.get(unit);
    const isSpeech =
      own !== undefined &&
      own.governor.verb !== undefined &&
      speakLemmas.has(own.governor.head.lemma) &&
      own.governor.from < unit.from;
    if (isSpeech) speech = { ...own, by: "that" };
    else if (
      own === undefined &&
      speech !== undefined &&
      joints.get(unit) !== "which" &&
      !speakLemmas.has(unit.head.lemma) &&
      speech.governor !== unit
    )
      governments.set(unit, speech);
  }
}

/** "…, the union [said] on Monday", "…, [said] Ada Lind" */
export function isTrailing(items: readonly Item[], index: number): boolean {
  const after = items[index + 1];
  if (isMark(items[index - 1], /^,$/) && isNoun(after)) return true;
  let at = index - 1;
  if (!isNoun(items[at])) return false;
  while (
    at > 0 &&
    (isNoun(items[at]) || isPreposition(items[at]) || items[at]?.unit?.kind === "adverb")
  )
    at -= 1;
  const isBehind = isMark(items[at], /^,$/) && at > 0;
  // "said that evening"
  const isThen = isWord(after, "that") && items[index + 2]?.unit?.head.isTime === true;
  return (
    isBehind &&
    (after === undefined || isMark(after) || isPreposition(after) || isNoun(after) || isThen)
  );
}

function saidBy(speaker: Unit): Unit {
  const head: Term = {
    ...speaker.head,
    text: "said",
    word: "said",
    lemma: "say",
    kind: "verb",
    form: "past",
    isPossessive: false,
    isTime: false,
  };
  return {
    kind: "verb",
    from: speaker.from,
    to: speaker.from,
    head,
    mods: [],
    small: [],
    verb: { tense: "past", form: "finite", isPassive: false, isDenied: false },
  };
}
