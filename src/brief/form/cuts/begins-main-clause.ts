import type { Language } from "#model/language.ts";
import { anyCase } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { surelyHasVerb } from "../sentences/whole/verbless.ts";
import { hasVerb } from "./has-verb.ts";

/** A name or a noun with its article, and its verb or who that is; "a chain of shops", "Ada Brook, to …" may say more of the word before. */
export function beginsMainClause(rest: string, language: Language): boolean {
  const { subjects } = phrasesOf(language);
  const [first = ""] = rest.split(/,(?= )/u);
  const isNoun = (text: string): boolean => anyCase`^(?:${subjects})(?!\\p{L})`.test(text);
  if (hasVerb(`x ${first}`, language))
    return /^(?:\p{Lu}|\p{L}+\d|l['’])/u.test(rest) || isNoun(rest);
  const behind = rest.slice(first.length + 2);
  if (/^\p{Lu}/u.test(rest)) return isNoun(behind);
  // "o presidente do Senado, Bo Lind (NL), se reuniu": a noun, a name, and what he did.
  const verb = /^\p{Lu}[^,]{2,60}, (\S+ \S+)/u.exec(behind)?.[1];
  return isNoun(rest) && verb !== undefined && surelyHasVerb(`x ${verb}`, language);
}
