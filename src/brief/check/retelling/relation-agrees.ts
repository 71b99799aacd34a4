import type { Alignment } from "./alignment.ts";
import type { Relation, Sentence } from "./draft.ts";
import type { Sources } from "./sources.ts";
import type { Unit } from "./unit.ts";

/** Prepositions of which one may stand for the other, a claim's first. */
const alike: readonly (readonly string[])[] = [
  ["in", "at", "within", "inside", "across", "throughout"],
  ["at", "in", "on"],
  ["on", "upon", "onto"],
  ["near", "beside"],
  ["from", "out"],
  ["after", "since"],
  ["during", "in", "over"],
  ["over", "about", "on"],
  ["among", "in"],
  ["under", "as"],
  ["against", "to"],
  ["with", "by"],
];
const naming = /^(?:call|describe|consider|regard|brand|label|dub|see|view)$/;
const timeless = /^(?:on|in|at|during|this)$/;

export function relationAgrees(
  { dependent, head, label }: Relation,
  chosen: Alignment,
  sources: Sources,
): boolean {
  const to = chosen.get(dependent);
  const at = chosen.get(head);
  if (to === undefined || at === undefined) return true;
  const dependents = sources.same(to);
  const heads = at.kind === "noun" ? sources.same(at) : [at];
  if (label === "is" && dependents.some((each) => heads.includes(each))) return true;
  const isNominal = head.kind === "noun" && at.kind === "verb";
  return sources.relations.some((each) => {
    if (label === "is") {
      return (
        each.label === "is" &&
        ((dependents.includes(each.dependent) && heads.includes(each.head)) ||
          (dependents.includes(each.head) && heads.includes(each.dependent)))
      );
    }
    if (!dependents.includes(each.dependent) || !heads.includes(each.head)) return false;
    if (isNominal) return ofDeed(label, each.label, at, sources);
    if (label === "of" || label === "owner") {
      // "the invasion of Norland" is not Norland's.
      if (isDeed(head) || isDeed(at))
        return each.label === label || (each.label === "mod" && label === "of");
      return /^(?:of|owner|mod|(?:in|at|from|for)\?)$/.test(each.label);
    }
    // "19 people died" for "killing 19 people"
    if (label === "subject" && head.head.lemma === "die" && at.head.lemma === "kill")
      return each.label === "object";
    // "called it a trap" for "described it as a trap"
    if (
      label === "object" &&
      each.label === "as" &&
      naming.test(head.head.lemma) &&
      naming.test(at.head.lemma)
    )
      return true;
    // "fell 3 percent", "fell by 3 percent"
    if (
      label === "object" &&
      each.label === "by" &&
      dependent.mods.some(({ kind }) => kind === "number")
    )
      return true;
    return each.label === label;
  });
}

const deeds = new Set(
  "attack arrest murder rescue defeat loss visit search support fear hate love abuse use sale review demand threat offer call request help control win victory trial ban strike siege invasion assault raid".split(
    " ",
  ),
);

/** A noun of something done, with somebody who does it or to whom. */
function isDeed({ head, kind }: Unit): boolean {
  return (
    kind === "noun" &&
    head.kind === "noun" &&
    (deeds.has(head.lemma) || /(?:ment|tion|sion|sal|val|ing|ance|ism|cy)s?$/.test(head.word))
  );
}

/** "Ada's announcement", "the signing of a deal": whose deed, or of what. */
function ofDeed(label: string, source: string, verb: Unit, sources: Sources): boolean {
  if (label === "subject" || label === "by") return source === "subject";
  if (label !== "of" && label !== "owner") return source === label;
  const hasObject = sources
    .relationsOf(verb)
    .some((each) => each.head === verb && each.label === "object");
  if (label === "owner") return source === "subject";
  return source === "object" || (source === "subject" && !hasObject);
}

/** Whether a noun behind a preposition hangs on what it hangs on in the article. */
export function phraseAgrees(
  unit: Unit,
  claim: Sentence,
  chosen: Alignment,
  sources: Sources,
): boolean {
  const own = claim.relations.filter(
    ({ dependent, label }) => dependent === unit && !/^(?:subject|object|is|of|owner)$/.test(label),
  );
  if (own.length === 0) return true;
  const to = chosen.get(unit);
  if (to === undefined) return false;
  const theirs = sources
    .same(to)
    .flatMap((each) => sources.relationsOf(each).filter(({ dependent }) => dependent === each));
  const isTime = unit.head.isTime;
  // "stay at 13 inches", "remain 13 inches"
  if (
    own.some(
      ({ head, label }) =>
        label === "as" &&
        naming.test(head.head.lemma) &&
        theirs.some((each) => each.label === "object" && each.head === chosen.get(head)),
    )
  )
    return true;
  if (
    own.some(
      ({ head, label }) =>
        label === "by" &&
        unit.mods.some(({ kind }) => kind === "number") &&
        theirs.some((each) => each.label === "object" && each.head === chosen.get(head)),
    )
  )
    return true;
  if (
    own.some(
      ({ head, label }) =>
        label === "at" &&
        chosen.has(head) &&
        theirs.some((each) => each.label === "is" && each.head === chosen.get(head)),
    )
  )
    return true;
  const holds = ({ head, label }: Relation): boolean => {
    const at = chosen.get(head);
    if (at === undefined) return false;
    const heads = at.kind === "noun" ? sources.same(at) : [at];
    return theirs.some(
      (each) => heads.includes(each.head) && labelsAgree(label, each.label, isTime),
    );
  };
  const onNoun = own.find(({ label }) => label.endsWith("?"));
  const onVerb = own.find(({ label }) => !label.endsWith("?"));
  const isPlace = unit.head.kind === "name" && /^(?:in|at|near|on)\??$/.test(own[0]?.label ?? "");
  if (isTime || isPlace) {
    if (onVerb !== undefined && holds(onVerb)) return true;
    return onNoun !== undefined && holds(onNoun);
  }
  if (onNoun !== undefined && holds(onNoun)) return true;
  if (onVerb === undefined || !holds(onVerb)) return false;
  // The article's may tell more of a noun; then the claim's must, too.
  const placed = new Set([...chosen.values()].flatMap((each) => sources.same(each)));
  if (onNoun === undefined && /^(?:to|by|into|from|off|onto|through|across)$/.test(onVerb.label))
    return true;
  const nouns = theirs.filter(({ head, label }) => label.endsWith("?") && placed.has(head));
  return (
    nouns.length === 0 ||
    (onNoun !== undefined &&
      nouns.some(({ head }) => sources.same(head).includes(chosen.get(onNoun.head) ?? unit)))
  );
}

function labelsAgree(own: string, other: string, isTime: boolean): boolean {
  if (other === "mod" || other === "of") return /^(?:in|at|from|for)\?$/.test(own);
  const mine = own.replace("?", "");
  const theirs = other.replace("?", "");
  if (own.endsWith("?") !== other.endsWith("?") && !isTime)
    return own.endsWith("?") ? false : other === "of" && false;
  if (mine === theirs) return true;
  if (isTime && timeless.test(mine) && timeless.test(theirs)) return true;
  return alike.some(([first, ...rest]) => first === mine && rest.includes(theirs));
}
