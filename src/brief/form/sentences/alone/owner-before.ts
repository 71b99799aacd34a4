import type { Language } from "#model/language.ts";
import { anyCase } from "../../compiled.ts";
import { ownerWords } from "./owner-words.ts";

/**
 * Whether a sentence begins with what somebody says or owns whom only the text before names: "According to his lawyer, …",
 * "Il loro portavoce …", "Nach ihrer Rechnung …". Where the owner follows as the subject ("According to his lawyer, Bo Lind will …") it is
 * no such sentence.
 */
export function ownerIsBefore(text: string, language: Language): boolean {
  const words = ownerWords[language];
  if (words === undefined) return false;
  const { oneOf = "(?!)", source = "(?!)", subject = "(?!)", view = "(?!)", whose } = words;
  if (anyCase`^(?:${view})(?!\\p{L})|^(?:${subject})`.test(text)) return true;
  if (anyCase`^(?:${oneOf}) (?:${whose})(?!\\p{L})`.test(text)) return true;
  return anyCase`^(?:${source}) (?:${whose})(?!\\p{L})`.test(text) && !ownerFollows.test(text);
}

/** A name begins the main clause, and is no apposition. */
const ownerFollows =
  /^[^,]{4,80}, (?:(?:M|Mr|Mme|Mrs|Ms|Dr|Sr|Sra)\.? )?\p{Lu}[^,]{0,24} \p{Ll}[^,]{4,}/u;
