import { perObject } from "#shared/per-object.ts";
import type { EntryEvidence } from "./entry-evidence.ts";
import type { EntryWord } from "./entry-words.ts";
import type { OpenStory } from "./open-story.ts";
import { knows, titleNames } from "./same-form.ts";

/**
 * Whether an entry's title and one of the story in its language each name places or others that the other entry does not
 * know, and no name or number at all is shared: stolen bicycles were found in two towns, whatever else is told in the same words.
 */
export function isOfOtherNames(evidence: EntryEvidence, { members, sums }: OpenStory): boolean {
  const ours = namesOf(evidence);
  if (!evidence.isLatin || ours.length === 0) return false;
  for (const term of evidence.terms.name.keys()) if (sums.name.has(term)) return false;
  for (const term of evidence.terms.number.keys())
    if (!isOfDate(term, evidence.at) && sums.number.has(term)) return false;
  const others = members.map((member) => member.evidence).filter((one) => one.isLatin);
  return (
    others.some((one) => one.language === evidence.language && namesOf(one).length > 0) &&
    !others.some(
      (one) =>
        ours.some((name) => knows(one, name)) || namesOf(one).some((name) => knows(evidence, name)),
    )
  );
}

/** The year, or the day on which an entry came out: what is told on one day shares its date. */
function isOfDate(number: string, at: number): boolean {
  const day = new Date(at);
  return [day.getUTCDate(), day.getUTCFullYear()].some((one) => String(one) === number);
}

/**
 * The names of a title but for countries and people who were unknown before, which others may leave out. The word that
 * opens it may be no name; it counts where there is no other.
 */
const namesOf = /* @__PURE__ */ perObject((evidence: EntryEvidence): readonly EntryWord[] => {
  const { introduced, places, terms } = evidence;
  const names = titleNames(evidence).filter(
    ({ country, folded }) => country === undefined && !introduced.has(folded),
  );
  const sure = names.filter(
    ({ folded, nameness }) => nameness === "name" || places.has(folded) || terms.name.has(folded),
  );
  return sure.length > 0 ? sure : names;
});
