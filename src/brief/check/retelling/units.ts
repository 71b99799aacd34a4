import type { Term } from "./term.ts";
import type { Item, Unit } from "./unit.ts";
import { verbAt } from "./verb-units.ts";

/** Parts a sentence's terms into units and the words between them. */
export function itemsOf(terms: readonly Term[]): readonly Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < terms.length) {
    const unit = sharing(verbAt(terms, at), items) ?? nounAt(terms, at) ?? adverbAt(terms, at);
    if (unit !== undefined) {
      items.push({ at, unit });
      at = unit.to;
      continue;
    }
    const term = terms[at];
    if (term !== undefined) items.push({ at, term });
    at += 1;
  }
  return items;
}

/** "was not arrested and [charged]", "will strike and [block]": the helpers before the first hold for both. */
function sharing(unit: Unit | undefined, items: readonly Item[]): Unit | undefined {
  if (unit?.verb === undefined || unit.small.length > 0) return unit;
  const joiner = items.at(-1)?.unit?.kind === "adverb" ? items.at(-2)?.term : items.at(-1)?.term;
  if (joiner?.kind !== "and") return unit;
  const first = items.findLast(({ unit: each }) => each?.verb !== undefined)?.unit;
  const traits = first?.verb;
  if (first === undefined || traits === undefined || first.small.length === 0) return unit;
  const helper = first.small.at(-1)?.kind;
  const isParticiple =
    unit.head.form === "past" &&
    (helper === "be" || helper === "have") &&
    traits.link === undefined;
  const isBase =
    /^(?:base|present)$/.test(unit.head.form ?? "") &&
    helper === "modal" &&
    !/[^s]s$/.test(unit.head.word);
  if (!isParticiple && !isBase) return unit;
  return {
    ...unit,
    verb: {
      ...unit.verb,
      tense: traits.tense,
      isPassive: traits.isPassive && isParticiple,
      isDenied: traits.isDenied && joiner.word !== "but",
      isShared: true,
      ...(traits.modal !== undefined && { modal: traits.modal }),
      ...(traits.isWould === true && { isWould: true }),
    },
  };
}

function adverbAt(terms: readonly Term[], at: number): Unit | undefined {
  const head = terms[at];
  if (head === undefined || (head.kind !== "adverb" && head.kind !== "adjective")) return undefined;
  return { kind: "adverb", from: at, to: at + 1, head, mods: [], small: [] };
}

const nounly = new Set(["noun", "name", "number", "pronoun"]);

const beforeNoun = new Set(["determiner", "owner", "adjective", "number", "noun", "name"]);

/** A noun group from `start`: article, quantity, what describes, the last noun of the row. */
export function nounAt(terms: readonly Term[], start: number): Unit | undefined {
  const first = terms[start];
  if (first?.kind === "pronoun") {
    return { kind: "noun", from: start, to: start + 1, head: first, mods: [], small: [] };
  }
  let owner: Unit | undefined;
  let from = start;
  let at = start;
  const small: Term[] = [];
  let row: Term[] = [];
  for (; at < terms.length; at += 1) {
    const term = terms[at];
    if (term === undefined) break;
    // "urban and rural smoke", "severe or emergency levels"
    if (
      term.kind === "and" &&
      terms[at - 1]?.kind === "adjective" &&
      row.length > 0 &&
      ["adjective", "noun"].includes(terms[at + 1]?.kind ?? "") &&
      ["noun", "adjective"].includes(terms[at + 2]?.kind ?? "")
    ) {
      continue;
    }
    // "one or two rounds"
    if (
      term.kind === "and" &&
      row.at(-1)?.kind === "number" &&
      terms[at + 1]?.kind === "number" &&
      /^(?:or|to)$/.test(term.word)
    ) {
      small.push(term);
      continue;
    }
    if (!(beforeNoun.has(term.kind) || isDescribing(terms, at))) break;
    if (term.kind === "determiner" || term.kind === "owner") {
      // "one of the", "all the" begin alike; behind a noun another group begins.
      if (row.length > 0) break;
      small.push(term);
      if (term.kind === "owner") {
        owner = { kind: "noun", from: at, to: at + 1, head: term, mods: [], small: [] };
      }
      continue;
    }
    // "its role last week"
    if (
      row.length > 0 &&
      /^(?:last|next|this|every)$/.test(term.word) &&
      terms[at + 1]?.isTime === true
    )
      break;
    // "on Tuesday Switzerland", "in 2019 the": a time ends its group.
    if (
      row.length > 0 &&
      row.at(-1)?.isTime === true &&
      !term.isTime &&
      !((owner !== undefined || small.length > 0) && row.length === 1)
    )
      break;
    // "raise their pay 14 percent"
    if (term.kind === "number" && row.at(-1)?.kind === "noun" && row.at(-1)?.word !== "magnitude")
      break;
    row.push(term);
    if (term.isPossessive) {
      owner = {
        kind: "noun",
        from,
        to: at + 1,
        head: term,
        mods: row.slice(0, -1),
        small: [...small],
        ...(owner && { owner }),
      };
      row = [];
      small.length = 0;
      from = at + 1;
    }
  }
  // "the dead"
  const [only] = row;
  if (
    row.length === 1 &&
    only?.kind === "adjective" &&
    small.at(-1)?.word === "the" &&
    !["noun", "name"].includes(terms[at]?.kind ?? "")
  ) {
    return { kind: "noun", from: start, to: at, head: only, mods: [], small };
  }
  while (row.length > 0 && !nounly.has(row.at(-1)?.kind ?? "")) {
    row.pop();
    at -= 1;
  }
  const head = row.at(-1);
  if (head === undefined) {
    if (owner !== undefined && owner.head.kind !== "owner") return { ...owner, from: start };
    // "those who", "both": a quantity alone.
    const alone = small.at(-1);
    const isAlone =
      alone !== undefined &&
      /^(?:those|these|this|some|many|several|all|both|few|most|others?|another|each)$/.test(
        alone.word,
      );
    return isAlone
      ? {
          kind: "noun",
          from: start,
          to: start + small.length,
          head: alone,
          mods: [],
          small: small.slice(0, -1),
        }
      : undefined;
  }
  return {
    kind: "noun",
    from: start,
    to: at,
    head,
    mods: row.slice(0, -1),
    small: [...small],
    ...(owner && { owner }),
  };
}

/** "[choking] smoke", "a [planned] meeting": taken for adjectives by the tagger's word alone where a noun follows. */
function isDescribing(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  const own = terms[at];
  const next = terms[at + 1];
  return (
    own?.kind === "verb" &&
    (own.form === "gerund" || own.form === "past") &&
    (before?.kind === "determiner" || before?.kind === "owner" || before?.isPossessive === true) &&
    next !== undefined &&
    (next.kind === "noun" ||
      next.kind === "adjective" ||
      (next.kind === "number" && own.form === "past"))
  );
}
