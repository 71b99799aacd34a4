import nlp from "compromise/two";
import { findNumbers } from "#language/numbers.ts";
import { irregularBaseOf } from "../rephrasing/verb-forms.ts";
import { closed, kindOf, list, type Raw } from "./tag-words.ts";
import type { Term, TermKind } from "./term.ts";

const months = list(
  "january february march april may june july august september october november december",
);

const times = list(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week weeks month months year years day days hour hours decade morning afternoon evening night weekend summer winter spring autumn minute minutes second seconds century",
);

/**
 * The words and marks of an English text, tagged.
 *
 * @param names words that are names wherever they stand, even where a capital tells nothing
 */
export function termsOf(text: string, names: ReadonlySet<string> = new Set()): readonly Term[] {
  // Single quotation marks tell nothing here; an apostrophe within or behind a word does.
  const plain = text.replaceAll("’", "'").replace(/(?<![\p{L}\d])['‘`]|(?<=[.,])'/gu, " ");
  const doc = nlp(plain);
  doc.compute("root");
  const raws = joined((doc.docs as unknown as readonly (readonly Raw[])[]).flat());
  const made: Term[] = [];
  for (const [index, raw] of raws.entries()) {
    // "the region's line", which the tagger reads as "the region is line".
    const following = raws[index + 1];
    if (raw.text === "" && raw.implicit === "is" && !saysIs.test(made.at(-1)?.word ?? "")) continue;
    const isOwner =
      following?.text === "" && following.implicit === "is" && !saysIs.test(raw.implicit ?? "");
    for (const sign of marksOf(raw.pre)) made.push(mark(sign));
    const own = isOwner ? { ...raw, implicit: `${raw.implicit}'s` } : raw;
    const term = termOf(own, made.at(-1), isOwner ? raws[index + 2] : following, names);
    if (term !== undefined) made.push(term);
    for (const sign of marksOf(raw.post)) made.push(mark(sign));
  }
  return withNumbers(made);
}

/** "all-hands" is one word, "13-inch" a number and its unit. */
function joined(raws: readonly Raw[]): readonly Raw[] {
  const made: Raw[] = [];
  for (const raw of raws) {
    const before = made.at(-1);
    if (
      before === undefined ||
      before.post !== "-" ||
      before.text === "" ||
      raw.text === "" ||
      /^\p{Lu}/u.test(raw.text)
    ) {
      made.push(raw);
      continue;
    }
    const text = `${before.text}-${raw.text}`;
    const root = `${before.text}-${raw.root ?? raw.normal}`.toLowerCase();
    made[made.length - 1] = {
      ...raw,
      pre: before.pre,
      text,
      normal: text.toLowerCase(),
      root,
      tags: isNoun(raw),
    };
  }
  return made;
}

function isNoun({ tags }: Raw): ReadonlySet<string> {
  return new Set([tags?.has("Plural") === true ? "Noun" : "Adjective", "Compound"]);
}

const saysIs = /^(?:it|he|she|that|there|what|who|here|this|where|how)$/i;

function marksOf(between: string): readonly string[] {
  return between.match(/[,;:()[\]]|[—–]| - /gu)?.map((sign) => sign.trim()) ?? [];
}

function mark(text: string): Term {
  return {
    text,
    word: text,
    lemma: text,
    kind: "mark",
    isPossessive: false,
    isTime: false,
    isPlural: false,
  };
}

function termOf(
  raw: Raw,
  before: Term | undefined,
  next: Raw | undefined,
  names: ReadonlySet<string>,
): Term | undefined {
  const text = raw.text === "" ? (raw.implicit ?? "") : (raw.implicit ?? raw.text);
  if (text === "") return undefined;
  const word = text.toLowerCase();
  const isPossessive = /'s?$/.test(word) && word.length > 2;
  const bare = word.replace(/'s?$/, "");
  const tags = raw.tags ?? new Set<string>();
  const common = {
    text,
    word: isPossessive ? bare : word,
    isPossessive,
    isTime:
      times.has(bare) ||
      (months.has(bare) && (/^\p{Lu}/u.test(text) || before?.word === "in")) ||
      /^(?:19|20)\d\d$/.test(bare),
    isPlural: tags.has("Plural"),
  };
  const isKnown =
    names.has(text.replace(/'s?$/, "")) && !closed.some(([, words]) => words.has(bare));
  const { form, kind } = isKnown
    ? { kind: "name" as const, form: undefined }
    : kindOf(text, bare, tags, before, next);
  const root = isPossessive ? bare : (raw.root ?? bare);
  return {
    ...common,
    lemma: lemmaOf(bare, root, kind),
    kind,
    ...(form !== undefined && { form }),
  };
}

function lemmaOf(word: string, root: string, kind: TermKind): string {
  if (kind === "be" || kind === "have" || kind === "do") return kind;
  const base = kind === "verb" ? irregularBaseOf(word) : undefined;
  if (base !== undefined) return base;
  const first = root.replace(/'s?$/, "").split(" ")[0] ?? word;
  return first === "" ? word : first;
}

function monthOf({ word }: Term): string {
  const bare = word.replace(/\.$/, "");
  const short: Readonly<Record<string, string>> = {
    jan: "january",
    feb: "february",
    mar: "march",
    apr: "april",
    jun: "june",
    jul: "july",
    aug: "august",
    sep: "september",
    sept: "september",
    oct: "october",
    nov: "november",
    dec: "december",
  };
  return short[bare] ?? bare;
}

/** Numbers of several words become one term with their value. */
function withNumbers(terms: readonly Term[]): readonly Term[] {
  const made: Term[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (term === undefined) continue;
    if (term.kind !== "number") {
      made.push(term);
      continue;
    }
    let end = at + 1;
    while (terms[end]?.kind === "number" && !terms[end - 1]?.isTime) end += 1;
    const text = terms
      .slice(at, end)
      .map((each) => each.text)
      .join(" ");
    const [number] = findNumbers(/^one$/i.test(text) ? "1" : text, "en");
    // Letters before the figure are part of it, whatever they are ("US$5", a name that ran into it).
    const sign = /^[^\d.,]*(?=\d)/u.exec(text.toLowerCase())?.[0] ?? "";
    const before = made.at(-1);
    const next = terms[end];
    const day = /^#(\d{1,2})$/.exec(number === undefined ? "" : `#${number.value}`)?.[1];
    if (
      day !== undefined &&
      end === at + 1 &&
      before !== undefined &&
      months.has(monthOf(before))
    ) {
      made[made.length - 1] = { ...before, lemma: `${monthOf(before)} ${day}`, isTime: true };
      continue;
    }
    if (
      day !== undefined &&
      end === at + 1 &&
      next !== undefined &&
      months.has(monthOf(next)) &&
      /^\p{Lu}/u.test(next.text)
    ) {
      made.push({ ...next, lemma: `${monthOf(next)} ${day}`, isTime: true });
      at = end;
      continue;
    }
    const isOrdinal = number === undefined || number.kind === "ordinal";
    made.push({
      ...term,
      text,
      word: text.toLowerCase(),
      lemma: isOrdinal ? term.word : `#${number.value}${sign}`,
      isTime: term.isTime && end === at + 1,
      kind: isOrdinal ? "adjective" : "number",
    });
    at = end - 1;
  }
  return made;
}
