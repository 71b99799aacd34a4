import type { Alignment } from "./alignment.ts";
import type { Relation } from "./draft.ts";
import type { Sources } from "./sources.ts";
import type { Unit } from "./unit.ts";

/** Joints of a clause on which what is still to come hangs. */
const awaiting = /^(?:when|once|after|before|as|until|where|if|unless)$/;

/**
 * Looks for what a claim leaves out of the article's sentence though it counts: of what is denied, anything; of what may or
 * will be, when it would; of somebody or something in general ("a player", "firms"), which ones.
 *
 * @returns a word that counts; `undefined` where there is none
 */
export function omission(chosen: Alignment, sources: Sources): string | undefined {
  const placed = new Set([...chosen.values()].flatMap((unit) => sources.same(unit)));
  const isLost = (unit: Unit): boolean => !placed.has(unit);
  for (const unit of new Set(chosen.values())) {
    const lost = unit.kind === "verb" ? ofVerb(unit, sources, isLost) : undefined;
    if (lost !== undefined) return lost.head.word;
  }
  // "For its critics, …" says whose view it is, "In the film, …" that it is none of the world's.
  for (const { items } of sources.sentences) {
    const [first, second] = items;
    const isView =
      first?.term?.word === "for" ||
      (first?.term?.word === "in" && views.test(second?.unit?.head.lemma ?? ""));
    if (isView && second?.unit !== undefined && !second.unit.head.isTime && isLost(second.unit))
      return second.unit.head.word;
  }
  return undefined;
}

const views =
  /^(?:film|movie|play|novel|series|show|story|theory|principle|book|dream|view|opinion|eye|version|account|game|fiction|case|event)$/;

function ofVerb(unit: Unit, sources: Sources, isLost: (unit: Unit) => boolean): Unit | undefined {
  const { verb } = unit;
  if (verb === undefined) return undefined;
  const own = sources.relations.filter(({ head }) => head === unit);
  const args = own
    .filter(({ label }) => /^(?:subject|object)$/.test(label))
    .map(({ dependent }) => dependent);
  const isDenied =
    verb.isDenied ||
    args.some(({ head, small }) =>
      [head, ...small].some(({ word }) =>
        /^(?:no|none|nobody|nothing|neither|few|little)$/.test(word),
      ),
    );
  const isAhead = verb.tense === "future" || verb.modal !== undefined || verb.form === "to";
  if (isDenied) {
    const lost = own.find(({ dependent, label }) => isLost(dependent) && !label.endsWith("?"));
    if (lost !== undefined) return lost.dependent;
    const beside = sources.units.find(
      (each) =>
        each.kind === "verb" &&
        each.verb?.isDenied === true &&
        each.verb.isShared === true &&
        isLost(each),
    );
    if (beside !== undefined) return beside;
  }
  if (isAhead || isDenied) {
    const lost = own.find(
      ({ dependent, label }) =>
        /^(?:after|before|until|without|dueto|under)$/.test(label) && isLost(dependent),
    );
    if (lost !== undefined) return lost.dependent;
    const sentence = sources.sentenceOf(unit);
    const clause = sentence?.units.find(
      (each) =>
        each.kind === "verb" &&
        each !== unit &&
        awaiting.test(sentence.joints.get(each) ?? "") &&
        isLost(each),
    );
    if (clause !== undefined && sentence?.joints.get(unit) === undefined) return clause;
  }
  // "40 people were killed and wounded": not 40 killed.
  const counted = args.filter(({ mods }) => mods.some(({ kind }) => kind === "number"));
  const other = sources.relations.find(
    ({ dependent, head, label }) =>
      counted.includes(dependent) &&
      head !== unit &&
      head.kind === "verb" &&
      head.verb?.isShared === true &&
      /^(?:subject|object)$/.test(label) &&
      isLost(head),
  );
  if (other !== undefined) return other.head;
  const isHabit = verb.tense === "present" && unit.head.form !== "gerund" && !verb.isPassive;
  if (!isAhead && !isDenied && !isHabit) return undefined;
  const inner = args.flatMap((arg) =>
    sources.relations
      .filter(({ head, label }) => head === arg && label === "of")
      .map(({ dependent }) => dependent),
  );
  for (const arg of [...args, ...inner]) {
    if (!isInGeneral(arg)) continue;
    const sentence = sources.sentenceOf(arg);
    const whose = sentence?.units.find(
      (each) => each.owner?.head.word === "whose" && each.from === arg.to,
    );
    if (whose !== undefined && isLost(whose)) return whose;
    const lost = sources.relations.find(
      (each) =>
        tellsWhich(each, arg, sources) && isLost(each.head === arg ? each.dependent : each.head),
    );
    if (lost !== undefined) return lost.head === arg ? lost.dependent : lost.head;
  }
  return undefined;
}

/** "a shop", "players", "no company": none that the reader knows. */
function isInGeneral({ head, owner, small }: Unit): boolean {
  if (head.kind !== "noun" || owner !== undefined) return false;
  return !small.some(({ word }) => /^(?:the|this|these|those)$/.test(word));
}

function tellsWhich({ dependent, head, label }: Relation, noun: Unit, sources: Sources): boolean {
  if (head === noun) return label.endsWith("?") || label === "of";
  return (
    dependent === noun &&
    head.kind === "verb" &&
    (sources.jointOf(head) === "which" || head.verb?.form === "gerund")
  );
}
