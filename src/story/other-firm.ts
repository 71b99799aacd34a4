import type { EntryEvidence } from "./entry-evidence.ts";
import type { EntryWord } from "./entry-words.ts";
import type { OpenStory } from "./open-story.ts";
import { knows } from "./same-form.ts";

/**
 * Whether an entry and a story tell of the results of two firms: in a season of them all words are shared but the names. No
 * entry of the story knows a name of the entry's title, nor the entry one of their titles.
 */
export function isOtherFirm(evidence: EntryEvidence, { members }: OpenStory): boolean {
  if (!tellsResults(evidence)) return false;
  const ours = firmNames(evidence);
  if (ours.length === 0) return false;
  const others = members.map((member) => member.evidence).filter((one) => one.isLatin);
  const theirs = others.filter(tellsResults);
  return (
    theirs.some((one) => firmNames(one).length > 0) &&
    !others.some((one) => ours.some((name) => knows(one, name))) &&
    !theirs.some((one) => firmNames(one).some((name) => knows(evidence, name)))
  );
}

function tellsResults({ isLatin, terms }: EntryEvidence): boolean {
  return isLatin && terms.concept.has("profit");
}

/** The words of a title that may name a firm: with a capital, no country and nothing that we know the meaning of. */
function firmNames({ titleWords }: EntryEvidence): readonly EntryWord[] {
  return titleWords.filter(
    ({ concepts, country, nameness }) =>
      nameness !== "none" && concepts.length === 0 && country === undefined,
  );
}
