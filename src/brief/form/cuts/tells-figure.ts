import { findDates } from "#language/dates.ts";
import { findNumbers, type NumberFound } from "#language/numbers.ts";
import type { Language } from "#model/language.ts";

/**
 * Whether a run tells how many, in figures or words ("leaving nine people dead"): not in a date, not as an
 * ordinal, and not where "the two leaders" only names again who was counted before.
 */
export function tellsFigure(run: string, language: Language): boolean {
  const numbers = findNumbers(run, language).filter(
    (found) =>
      found.kind !== "ordinal" &&
      !namesAgain(run, found, language) &&
      !withinName.test(run.slice(0, found.start)) &&
      !isOfPlace(run, found),
  );
  if (numbers.length === 0) return false;
  const dates = findDates(run, language);
  return numbers.some(
    ({ end, start }) => !dates.some((date) => date.start <= start && end <= date.end),
  );
}

/** "Covid-19", "A10". */
const withinName = /\p{Script=Latin}[-–]?$/u;

/** Whether the unit of a number, its own or the next word, is one of {@link ofPlace}. */
function isOfPlace(run: string, { end, text }: NumberFound): boolean {
  return ofPlace.test(run.slice(end)) || ofPlace.test(text.replace(/^\P{L}+/u, ""));
}

/** "a village of 500 inhabitants", "50 km east of": of what size and how far away a place is. */
const ofPlace =
  /^\s?(?:(?:de|di|of) )?(?:habitant\p{L}*|inhabitants|abitanti|einwohner\p{L}*|inwoners|mieszkańc\p{L}*|жител\p{L}*|мешканц\p{L}*|km|kil[oó]m\p{L}+|quil[ôo]metr\p{L}+|chilometr\p{L}+|км|километр\p{L}*|кілометр\p{L}*)(?!\p{L})/iu;

/** "the two", "les deux": a pair that the reader knows; and "cut in two". */
function namesAgain(
  run: string,
  { end, start, text, value }: NumberFound,
  language: Language,
): boolean {
  if (value !== 2 || !/\p{L}/u.test(text)) return false;
  const before = run.slice(0, start);
  return (
    (known[language]?.test(before) ?? false) ||
    (/(?<!\p{L})(?:in|en|em) $/u.test(before) && !/^\s?[\p{L}\p{N}]/u.test(run.slice(end)))
  );
}

/** Articles, demonstratives and possessives that stand before what was named. */
const known: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:the|these|those|its|his|her|their) $/iu,
  fr: /(?<!\p{L})(?:les|des|aux|ces|ses|leurs) $/iu,
  de: /(?<!\p{L})(?:die|der|den|diese[nr]?|ihre[nr]?|seine[nr]?) $/iu,
  es: /(?<!\p{L})(?:l[oa]s|est[oa]s|es[oa]s|sus) $/iu,
  pt: /(?<!\p{L})(?:d?[oa]s|n[oa]s|est[ea]s|ess[ea]s|seus|suas) $/iu,
  it: /(?<!\p{L})(?:i|gli|le|dei|degli|delle|ai|alle|quest[ei]|suoi|sue) $/iu,
  nl: /(?<!\p{L})(?:de|deze|die|zijn|haar|hun) $/iu,
};
