import { perObject } from "#shared/per-object.ts";
import type { EntryEvidence } from "./entry-evidence.ts";
import { containment, fingerprint } from "./fingerprint.ts";
import type { OpenStory } from "./open-story.ts";
import { knows } from "./same-form.ts";

/** Shares of runs of three words: of a copy, and of a form that was filled in. */
const sharedRunsMin = { copy: 0.75, form: 0.5 } as const;
const runsMin = 10;

/**
 * Whether all that an entry shares with a story of its outlet alone is how that outlet writes: headlines of which the other
 * entry knows no word, the same text under headlines that have no word in common, or a form filled in with other things of no one
 * place, which headline and text name ("x.example: regulator warns of website").
 */
export function isOtherOfItsOutlet(evidence: EntryEvidence, { members }: OpenStory): boolean {
  return (
    evidence.outlet !== undefined &&
    members.every(
      ({ evidence: one }) =>
        one.outlet === evidence.outlet &&
        one.language === evidence.language &&
        (isUnheardOf(evidence, one) ||
          isSameUnderOther(evidence, one) ||
          isFilledIn(evidence, one)),
    )
  );
}

function isUnheardOf(one: EntryEvidence, other: EntryEvidence): boolean {
  const isHeard = ({ titleWords }: EntryEvidence, { terms }: EntryEvidence) =>
    titleWords.length === 0 || titleWords.some(({ stem }) => terms.word.has(stem));
  return !isHeard(one, other) && !isHeard(other, one);
}

function isSameUnderOther(one: EntryEvidence, other: EntryEvidence): boolean {
  return (
    !one.titleWords.some(({ stem }) => other.titleWords.some((word) => word.stem === stem)) &&
    sharedRuns(one, other) >= sharedRunsMin.copy
  );
}

function isFilledIn(one: EntryEvidence, other: EntryEvidence): boolean {
  return (
    sharedRuns(one, other) >= sharedRunsMin.form &&
    ![...one.places].some((place) => other.places.has(place)) &&
    hasOwnMatter(one, other) &&
    hasOwnMatter(other, one)
  );
}

/** Whether a headline has a word that its text repeats, and another entry does not have, nor a name like it. */
function hasOwnMatter({ titleWords, copied }: EntryEvidence, other: EntryEvidence): boolean {
  return titleWords.some(
    (word) => copied.includes(copied.slice(word.start, word.end), word.end) && !knows(other, word),
  );
}

/** How much of the shorter of two entries stands in the other; 0 for what is too short to tell. */
function sharedRuns(one: EntryEvidence, other: EntryEvidence): number {
  const ours = fingerprintOf(one);
  const theirs = fingerprintOf(other);
  return Math.min(ours.length, theirs.length) < runsMin ? 0 : containment(ours, theirs);
}

/** Taken where two entries of one outlet are compared, which few are. */
const fingerprintOf = /* @__PURE__ */ perObject(({ copied }: EntryEvidence) => fingerprint(copied));
