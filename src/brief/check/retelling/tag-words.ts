import { mayBeVerb } from "./may-be-verb.ts";
import type { Term, TermKind } from "./term.ts";

export const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const closed: readonly (readonly [TermKind, ReadonlySet<string>])[] = [
  ["not", list("not n't never neither nor")],
  ["modal", list("will would shall should can could may might must cannot 'll 'd")],
  ["be", list("be am is are was were been being 's")],
  ["have", list("have has had having")],
  ["do", list("do does did")],
  ["owner", list("his her its their my our your whose")],
  [
    "pronoun",
    list(
      "he she it they him them i we you us me himself herself itself themselves nobody no-one nothing none everybody everyone somebody someone",
    ),
  ],
  ["relative", list("who which whom")],
  [
    "adverb",
    list(
      "aboard still also already now then yet even just again ever soon too very up out off down away back together rather almost nearly especially however meanwhile later earlier",
    ),
  ],
  ["adjective", list("last next first other same own further more only")],
  ["and", list("and or but & nor")],
  [
    "joint",
    list("because if unless whether while whereas although though when where once how why"),
  ],
  [
    "determiner",
    list(
      "double twice morethan lessthan atleast upto circa nearly the a an this these those every each some any no all both another such many few several most",
    ),
  ],
  [
    "preposition",
    list(
      "dueto according versus worth of in on at by for from with into onto upon over under after before since during through across between among amid against without within towards toward behind beside besides despite as about around above below near inside outside along alongside beyond except than like per via off throughout following including ahead until",
    ),
  ],
];

export type Raw = {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly implicit?: string;
  readonly normal: string;
  readonly root?: string;
  readonly tags?: ReadonlySet<string>;
};

/** Nouns that the tagger may take for verbs. */
const alwaysNouns = list(
  "police talks plans staff troops levels forces masks groups parts names details results side sides place places group groups team teams",
);

const nounsInIng = list(
  "fighting killing shooting building meeting bombing hearing ruling spending funding training housing warning finding filing offering trading",
);

/** Pasts that are no nouns. */
const plainPasts = list(
  "ran fell grew struck sank took gave came went became began broke chose drew drove flew forgot froze knew led left lost made met paid rang said sold sent shook sang spoke spent stood stole swore swept swam taught told thought threw understood wore won wrote held kept bought brought caught fought sought",
);

export function kindOf(
  text: string,
  word: string,
  tags: ReadonlySet<string>,
  before: Term | undefined,
  next: Raw | undefined,
): { readonly kind: TermKind; readonly form?: NonNullable<Term["form"]> } {
  if (word === "to") return { kind: "to" };
  if (word === "that") return { kind: "that" };
  if (/^may$/i.test(word) && /^May$/.test(text) && before?.kind === "preposition")
    return { kind: "noun" };
  // "off the coast", not "called off"
  const opensPlace = ["Determiner", "Possessive", "ProperNoun"].some((tag) => next?.tags?.has(tag));
  if (/^(?:off|out|down|up)$/.test(word) && before?.kind !== "verb" && opensPlace) {
    return { kind: "preposition" };
  }
  const found = closed.find(([, words]) => words.has(word));
  if (found !== undefined) return { kind: found[0] };
  if (/^(?:thousands|hundreds|millions|billions|dozens|half|quarter)$/.test(word))
    return { kind: "noun" };
  if (tags.has("Compound")) return { kind: tags.has("Noun") ? "noun" : "adjective" };
  if (/\d/.test(word) || tags.has("Value")) return { kind: "number" };
  const opensNoun =
    before !== undefined &&
    (before.kind === "determiner" ||
      before.kind === "owner" ||
      before.kind === "adjective" ||
      before.kind === "number" ||
      before.isPossessive ||
      (before.kind === "preposition" && !/ing$/.test(word)));
  if (
    before?.kind === "to" &&
    /^(?:close|open|clean|clear|back|free|present|welcome|lower|cool|slow|warm|empty|secure|complete)$/.test(
      word,
    )
  ) {
    return { kind: "verb", form: "base" };
  }
  if (
    plainPasts.has(word) &&
    before?.kind !== "determiner" &&
    before?.kind !== "owner" &&
    !(isNounLike(next) && before?.kind === "adjective" && tags.has("Adjective"))
  ) {
    return { kind: "verb", form: "past" };
  }
  if (tags.has("Verb") && !alwaysNouns.has(word)) {
    const isGerund = tags.has("Gerund") || /[a-z]{3}ing$/.test(word);
    const isPast = tags.has("PastTense") || tags.has("Participle");
    if (opensNoun && !isGerund && !isPast) return { kind: "noun" };
    if (
      before?.kind === "to" &&
      /^(?:court|school|hospital|prison|jail|market|power|office|sea)$/.test(word)
    )
      return { kind: "noun" };
    const hasObject =
      next?.tags !== undefined &&
      ["Determiner", "Value", "Possessive"].some((tag) => next.tags?.has(tag));
    if (isGerund && nounsInIng.has(word) && before?.kind !== "be" && !hasObject)
      return { kind: "noun" };
    if (!isGerund && !isPast && isNounByPlace(word, before, next)) return { kind: "noun" };
    if (
      isPast &&
      (isNounLike(next) || (before?.kind === "verb" && /[^s]s$/.test(next?.normal ?? ""))) &&
      (before?.kind === "to" || before?.kind === "verb" || before?.kind === "preposition")
    )
      return { kind: "adjective" };
    if ((opensNoun || before?.kind === "name") && (isGerund || isPast) && isNounLike(next)) {
      if (before?.kind !== "preposition" && before?.kind !== "name") return { kind: "adjective" };
    }
    if (isGerund) return { kind: "verb", form: "gerund" };
    if (isPast) return { kind: "verb", form: "past" };
    return { kind: "verb", form: tags.has("Infinitive") ? "base" : "present" };
  }
  if (isVerbByPlace(text, word, before, next))
    return { kind: "verb", form: /[^s]s$/.test(word) ? "present" : "past" };
  if (
    before?.kind === "adverb" &&
    /^(?:still|also|now|already)$/.test(before.word) &&
    /[^s]s$/.test(word) &&
    mayBeVerb(word)
  )
    return { kind: "verb", form: "present" };
  // An unknown word in "-ed" behind a noun, which the tagger takes for another noun.
  if (
    /^[a-z]{3,}ed$/.test(text) &&
    !tags.has("Adjective") &&
    !opensNoun &&
    before !== undefined &&
    !isNounLike(next)
  ) {
    return { kind: "verb", form: "past" };
  }
  if (/^\p{Lu}/u.test(text) && (tags.has("ProperNoun") || before !== undefined))
    return { kind: tags.has("Adjective") && !tags.has("ProperNoun") ? "adjective" : "name" };
  // "the project aims to": a plural noun before an infinitive, behind another noun.
  if (
    /^(?:aims|plans|hopes|wants|needs|claims|reports|estimates|forecasts|threatens)$/.test(word) &&
    (before?.kind === "noun" || before?.kind === "name") &&
    /^(?:to|the|a|an|that)$/.test(next?.normal ?? "")
  ) {
    return { kind: "verb", form: "present" };
  }
  if (tags.has("Adverb") && !tags.has("Noun")) return { kind: "adverb" };
  if (tags.has("Adjective") || tags.has("Comparable")) return { kind: "adjective" };
  return { kind: "noun" };
}

/** "the union [plans] another strike", "the Trust [employs] 11,000": between a noun and what begins an object. */
function isVerbByPlace(
  text: string,
  word: string,
  before: Term | undefined,
  next: Raw | undefined,
): boolean {
  if (before === undefined || /^\p{Lu}/u.test(text) || (alwaysNouns.has(word) && word !== "plans"))
    return false;
  if (!["noun", "name"].includes(before.kind) || before.isPossessive) return false;
  if (plainPasts.has(word)) return true;
  const follows = next?.tags;
  const opensObject =
    next !== undefined &&
    (follows?.has("Determiner") === true ||
      next.normal === "half" ||
      (follows?.has("Value") === true && follows.has("Date") !== true) ||
      follows?.has("Possessive") === true);
  const isShort = /^(?:cut|hit|set|shut|cost|put|rose|let|beat)$/.test(word);
  if (isShort && opensObject) return true;
  if (
    word === "rose" &&
    (before.isPlural || /^(?:by|to|from|slightly|sharply|again)$/.test(next?.normal ?? ""))
  )
    return true;
  const isForm = /[^s]s$|ed$/.test(word);
  return opensObject && isForm && !(before.isPlural && /[^s]s$/.test(word)) && mayBeVerb(word);
}

/** "Volunteers are", ", home to", "resume purchases of", "the models in": no verb can stand there. */
function isNounByPlace(word: string, before: Term | undefined, next: Raw | undefined): boolean {
  const follows = next?.tags;
  const isPlural = /[^s]s$/.test(word);
  if (before === undefined)
    return isPlural || follows?.has("Copula") === true || follows?.has("Auxiliary") === true;
  if (before.kind === "mark")
    return (
      /^(?:to|of|in|for|on|at)$/.test(next?.normal ?? "") ||
      (isPlural && follows?.has("Auxiliary") === true)
    );
  if (isPlural && /^(?:and|mark|joint|that)$/.test(before.kind) && follows?.has("Verb") === true)
    return true;
  if (isPlural && before.kind === "verb" && before.lemma !== "help") return true;
  if (isPlural && (next === undefined || next.normal === "of")) return true;
  if (
    isPlural &&
    ["noun", "name", "adjective"].includes(before.kind) &&
    (next?.normal === "and" || follows?.has("PastTense") === true)
  )
    return true;
  return isPlural && (follows?.has("Copula") === true || follows?.has("Modal") === true);
}

function isNounLike(next: Raw | undefined): boolean {
  const tags = next?.tags;
  return (
    tags !== undefined &&
    (tags.has("Noun") || tags.has("Adjective")) &&
    !tags.has("Pronoun") &&
    !tags.has("Possessive")
  );
}
