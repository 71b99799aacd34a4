import { perObject } from "#shared/per-object.ts";
import type { Compared } from "./compared.ts";
import { type EntryEvidence, titleWeight } from "./entry-evidence.ts";
import { containment, fingerprint } from "./fingerprint.ts";
import { heardTogether } from "./heard-names.ts";
import { isOfLanguage, likelyLogOdds } from "./likely-story.ts";
import type { OpenStory } from "./open-story.ts";
import { knows } from "./same-form.ts";

/** What decides by itself, whatever the odds. */

/** Share of its runs of three words that makes a copy. */
const copyShareMin = 0.75;
const copyShinglesMin = 10;
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

/**
 * Whether all that an entry shares with a story are words that its outlet puts under everything: the same text
 * under headlines that have no word in common.
 */
export function isBoilerplate(evidence: EntryEvidence, { members }: OpenStory): boolean {
  return (
    evidence.outlet !== undefined &&
    members.every(
      (member) =>
        member.evidence.outlet === evidence.outlet &&
        isNearlySame(evidence, member.evidence) &&
        !titleWords(evidence).some((word) => titleWords(member.evidence).includes(word)),
    )
  );
}

function isNearlySame(one: EntryEvidence, other: EntryEvidence): boolean {
  const ours = fingerprintOf(one);
  const theirs = fingerprintOf(other);
  return (
    Math.min(ours.length, theirs.length) >= copyShinglesMin &&
    containment(ours, theirs) >= copyShareMin
  );
}

/** Taken where two entries of one outlet are compared, which few are. */
const fingerprintOf = /* @__PURE__ */ perObject(({ copied }: EntryEvidence) => fingerprint(copied));

function titleWords({ terms }: EntryEvidence): readonly string[] {
  return [...terms.word].flatMap(([word, weight]) => (weight >= titleWeight.word ? [word] : []));
}
