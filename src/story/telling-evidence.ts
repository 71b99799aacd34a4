import type { Compared } from "./compared.ts";
import type { EntryEvidence } from "./entry-evidence.ts";
import { heardTogether } from "./heard-names.ts";
import { isOfLanguage, likelyLogOdds } from "./likely-story.ts";
import type { OpenStory } from "./open-story.ts";
import { knows } from "./same-form.ts";

/** What decides by itself, whatever the odds. */

const sharedTermsMin = 2;
/** Without a name, a number or a country in common, so many must be shared. */
const namelessTermsMin = 4;
/** Rarity, in nats, from which a shared term speaks for a story. */
const tellingRarity = { word: 3.5, name: 0, concept: 2.5, number: 0 } as const;
/** Words are kept by so many letters. */
const stemLength = 6;

/**
 * Whether enough terms speak for the story besides its place: two, or four where no name, number or country is shared.
 *
 * @param logOdds that all else speaks for: between two languages, which have but names and concepts to share, any name, number
 *   or country will do where it is likely at all; without one, in one language that shares its plain words as well, one word
 *   less where it is very likely
 */
export function sharesEnough(
  { evidence, weighed }: Compared,
  story: OpenStory,
  logOdds: number,
): boolean {
  const { behind, language, maybeNames, places, terms, units } = evidence;
  const shared = (kind: "word" | "name" | "concept" | "number") =>
    weighed[kind].flatMap(({ term, rare }) =>
      rare >= tellingRarity[kind] && story.sums[kind].has(term) ? [term] : [],
    );
  const names = new Set([
    ...shared("name"),
    ...[...maybeNames].filter((name) => story.sums.name.has(name)),
    ...heardTogether(evidence, story).telling,
  ]);
  const namesakes = new Set([...behind.keys()].filter((name) => isNamesake(name, evidence, story)));
  // A name is a word as well, and counts once.
  const told = new Set([
    ...[...places, ...names].map((name) => name.slice(0, stemLength)),
    ...units.filter(({ folded }) => namesakes.has(folded)).map(({ stem }) => stem),
  ]);
  const words = shared("word").filter((word) => !told.has(word));
  const others = [...names].filter((name) => !places.has(name) && !namesakes.has(name));
  const numbers = shared("number");
  const sum = Math.max(words.length, shared("concept").length) + others.length + numbers.length;
  const isNamed =
    names.size + numbers.length > 0 ||
    [...terms.country.keys()].some((country) => story.sums.country.has(country));
  const isOneLanguage = isOfLanguage(story, language);
  if (!isOneLanguage && isNamed && logOdds > 0) return true;
  const spared = Number(isOneLanguage && !isNamed && logOdds > likelyLogOdds);
  return sum >= (isNamed ? sharedTermsMin : namelessTermsMin) - spared;
}

/** Many entries hold an 11 or a 24, as days and hours do. */
const shortNumber = /^\d{1,2}$/;

/** Whether an entry shares a name, by its beginning or its sound, a number that is not short or a country with a story. */
export function sharesName(evidence: EntryEvidence, story: OpenStory): boolean {
  const { maybeNames, terms } = evidence;
  const { country, name, number, word } = story.sums;
  return (
    [...terms.name.keys()].some((one) => name.has(one) || word.has(one.slice(0, stemLength))) ||
    [...maybeNames].some((one) => name.has(one)) ||
    [...terms.number.keys()].some((one) => number.has(one) && !shortNumber.test(one)) ||
    [...terms.country.keys()].some((one) => country.has(one)) ||
    heardTogether(evidence, story).telling.size > 0
  );
}

/** Whether a shared word is but the first of two names: of Ines Adair here, of Ines Holm there. */
function isNamesake(name: string, evidence: EntryEvidence, { members }: OpenStory): boolean {
  const ours = evidence.behind.get(name);
  if (ours === undefined) return false;
  return members.every(({ evidence: one }) => {
    const theirs = one.behind.get(name);
    if (theirs === undefined) return !one.terms.name.has(name) && !one.maybeNames.has(name);
    return !ours.some((word) => knows(one, word)) && !theirs.some((word) => knows(evidence, word));
  });
}
