import type { Language } from "#model/language.ts";
import { contentRoots } from "../../content-roots.ts";
import { attributions, backgroundOpenings, somebodyOpenings } from "./opening-rows.ts";

/** Whether a sentence tells by its first words what was before the news ("Previously, …", "Раніше …"). */
export function opensAsBackground(text: string, language: Language): boolean {
  return backgroundOpenings[language]?.test(text) === true;
}

/**
 * Whether a sentence opens with somebody whom only the text before it introduces ("The teenager was …",
 * "Der 41-Jährige …"), unless the headline names that person.
 */
export function opensWithSomebody(
  text: string,
  language: Language,
  titleRoots: ReadonlySet<string>,
): boolean {
  const noun = somebodyOpenings[language]?.exec(text)?.[1];
  return noun !== undefined && !contentRoots(noun, language).some((root) => titleRoots.has(root));
}

/** Whether a sentence only says who told the one before it ("Lo ha annunciato il sindaco."). */
export function onlySaysWho(text: string, language: Language): boolean {
  return text.length < (lengthMax[language] ?? 140) && attributions[language]?.test(text) === true;
}

/** Vietnamese spells the same longer, and Korean names the occasion. */
const lengthMax: Readonly<Record<Language, number>> = { vi: 170, ko: 170 };
