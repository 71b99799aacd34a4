import type { Language } from "#model/language.ts";
import { anyCase } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { surelyHasVerb } from "../sentences/whole/verbless.ts";
import { subordinate } from "./main-clause-words.ts";

/** "Ada Brook, 18[, who …], will": the first comma of an aside still waits for its second; that of an opening phrase does not. */
export function isAsideOpen(left: string, language: Language): boolean {
  const { and, prepositions, subjects } = phrasesOf(language);
  const isSubject =
    anyCase`^(?:${subjects})(?:(?<=['’])|\\s)(?!\\d)`.test(left) ||
    (/^\p{Lu}[\p{L}.'’-]*(?:,| \p{Lu})/u.test(left) &&
      !subordinate.test(left) &&
      !anyCase`^(?:${prepositions})\\s`.test(left));
  const last = left
    .split(/,(?= )/u)
    .slice(isSubject ? 1 : 2)
    .at(-1);
  return (
    last !== undefined &&
    !anyCase`\\s(?:${and})\\s`.test(last) &&
    // No name is a verb.
    !surelyHasVerb(`x ${last.replace(/\p{Lu}[\p{L}'’-]*/gu, "X")}`, language)
  );
}
