import type { Language } from "#model/language.ts";
import { anyCase } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { allOfThem } from "./lead-words.ts";

/** Whether what stands before a run waits for it, by the words on both sides of the cut. */
export function waitsForRun(left: string, run: string, language: Language): boolean {
  const { and, says, that } = phrasesOf(language);
  // "said that … and that …"; of two clauses about a noun both stay.
  if (
    anyCase`^ (?:${and}) (?:${that})`.test(run) &&
    !anyCase`(?<!\\p{L})(?:${says})(?!\\p{L})`.test(left)
  )
    return true;
  // "two rivals: the party of the north, and …": the second of what a colon announced.
  if (left.includes(":") && anyCase`^,? (?:${and})\\s`.test(run)) return true;
  // "by planning, testing, and building": the next of a list, which may share what follows.
  if (anyCase`^, [^\\s,]+(?: [^\\s,]+){0,2}, (?:${and}|or|ou|o) `.test(run)) return true;
  // "pays for the bridge, or at least for a part of it", "…, but he won": what follows may be the news.
  if (anyCase`^[,;] (?:${or[language] ?? "$^"}) `.test(run) || contrast.test(run)) return true;
  if (kills.test(run)) return true;
  // "launched a move to stop …": what for is what it is.
  if (/^ (?:pour|para|per) /u.test(run) && / (?:une?|uno|una|uma?) \p{L}+$/u.test(left))
    return true;
  return allOfThem.test(left) && /^ (?:who|whose|qui|dont|quien(?:es)?|quem) /u.test(run);
}

const or: Readonly<Record<Language, string>> = {
  en: "or",
  fr: "ou",
  de: "oder",
  es: "[ou]",
  pt: "ou",
  it: "o|oppure",
  nl: "of",
};

const contrast = /[,;] (?:but|mais|pero|sino|aber|sondern|maar|mas|ma) /u;

/** Who was killed or hurt is never left out. */
const kills =
  /(?<!\p{L})(?:killing|wounding|injuring|tuant|blessant|matando|hiriendo|ferindo|uccidendo|ferendo)(?!\p{L})/iu;
