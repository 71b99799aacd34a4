import type { Term } from "./term.ts";
import type { Unit, VerbTraits } from "./unit.ts";

const links = new Set(["be", "become", "remain", "seem", "appear", "grow", "get", "stay"]);

export function verbAt(terms: readonly Term[], start: number): Unit | undefined {
  let at = start;
  const small: Term[] = [];
  const mods: Term[] = [];
  let main: Term | undefined;
  const opener = terms[start];
  if (opener?.kind === "to") {
    const isVerb = ["verb", "be", "have", "do"].includes(
      terms.slice(start + 1).find(({ kind }) => kind !== "adverb" && kind !== "not")?.kind ?? "",
    );
    const next = terms.slice(start + 1).find(({ kind }) => kind !== "adverb" && kind !== "not");
    if (!isVerb || (next?.kind === "verb" && next.form !== "base" && next.form !== "present"))
      return undefined;
    at += 1;
  } else if (!["verb", "be", "have", "do", "modal"].includes(opener?.kind ?? "")) {
    return undefined;
  }
  for (; at < terms.length; at += 1) {
    const term = terms[at];
    if (term === undefined) break;
    const isLast = /^(?:last|first|next)$/.test(term.word) && main?.kind === "be";
    if (
      term.kind === "adverb" ||
      term.kind === "not" ||
      (isLast && terms[at + 1]?.kind === "verb")
    ) {
      // An adverb behind the verb stands for itself.
      if (main !== undefined && main.kind === "verb") break;
      const goesOn = ["verb", "be", "have", "do", "modal"].includes(nextVerbish(terms, at + 1));
      if (!goesOn && main?.kind !== "be" && main?.kind !== "do" && main?.kind !== "modal") break;
      mods.push(term);
      continue;
    }
    if (main !== undefined && main.kind === "verb") break;
    if (["verb", "be", "have", "do", "modal"].includes(term.kind)) {
      if (main !== undefined) small.push(main);
      main = term;
      continue;
    }
    break;
  }
  if (main === undefined) return undefined;
  const before = terms[start - 1];
  const isBare = opener?.form === "base" && before?.kind === "verb" && before.lemma === "help";
  return verbUnit(terms, start, at, main, small, mods, opener?.kind === "to" || isBare);
}

function nextVerbish(terms: readonly Term[], at: number): string {
  return terms.slice(at).find(({ kind }) => kind !== "adverb" && kind !== "not")?.kind ?? "";
}

function verbUnit(
  terms: readonly Term[],
  from: number,
  end: number,
  main: Term,
  small: readonly Term[],
  mods: readonly Term[],
  isTo: boolean,
): Unit {
  const modalTerm = small.find(({ kind }) => kind === "modal");
  const helper = small.at(-1);
  const isGerund = main.form === "gerund" || main.word === "being" || main.word === "having";
  const isPassive = main.kind === "verb" && main.form === "past" && helper?.kind === "be";
  const isPerfect = small.some(({ kind }) => kind === "have");
  const form = isTo
    ? "to"
    : small.length === 0 && isGerund
      ? "gerund"
      : small.length === 1 && helper?.word === "being"
        ? "gerund"
        : "finite";
  const first = small[0] ?? main;
  const modal = modalTerm && modalOf(modalTerm.word);
  const tense =
    form !== "finite"
      ? "none"
      : modal === "will"
        ? "future"
        : isPerfect || first.form === "past" || /^(?:was|were|had|did)$/.test(first.word)
          ? "past"
          : "present";
  const traits: VerbTraits = {
    tense,
    form,
    isPassive,
    isDenied: mods.some(({ kind }) => kind === "not"),
    ...(/^(?:would|'d)$/.test(modalTerm?.word ?? "") && { isWould: true }),
    ...(helper?.kind === "have" &&
      main.form === "past" &&
      ["noun", "adjective"].includes(terms[end]?.kind ?? "") && { isUnsure: true }),
    ...(modal !== undefined && modal !== "will" && { modal }),
  };
  const adverbs = mods.filter(({ kind }) => kind !== "not");
  // "is wary", "grew wary": the adjective says it.
  if (links.has(main.lemma) && !isPassive) {
    let at = end;
    while (terms[at]?.kind === "adverb") at += 1;
    const state = terms[at];
    const after = terms[at + 1]?.kind ?? "";
    const isState =
      state?.kind === "adjective" ||
      (main.lemma !== "be" && state?.kind === "verb" && state.form === "past");
    if (
      state !== undefined &&
      isState &&
      !["noun", "name", "number", "adjective"].includes(after)
    ) {
      return {
        kind: "verb",
        from,
        to: at + 1,
        head: state,
        mods: [...adverbs, ...terms.slice(end, at)],
        small: [...small, main],
        verb: { ...traits, link: main.lemma },
      };
    }
  }
  return {
    kind: "verb",
    from,
    to: end,
    head: main,
    mods: adverbs,
    small,
    verb: { ...traits, ...(links.has(main.lemma) && { link: main.lemma }) },
  };
}

function modalOf(word: string): string {
  if (/^(?:will|would|shall|'ll|'d)$/.test(word)) return "will";
  if (/^(?:could|may|might)$/.test(word)) return "may";
  return word;
}
