import type { Language } from "#model/language.ts";
import { surelyHasVerb } from "../sentences/whole/verbless.ts";
import { withObject } from "./main-clause-words.ts";

/** Whether a clause surely has a verb, by its object where that tells. */
export function hasVerb(clause: string, language: Language): boolean {
  return surelyHasVerb(clause, language) || (language === "en" && withObject.test(clause));
}
