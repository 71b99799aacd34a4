import { distance } from "fastest-levenshtein";
import type { Language } from "#model/language.ts";
import { perObject } from "#shared/per-object.ts";
import type { EntryEvidence } from "./entry-evidence.ts";
import type { EntryWord } from "./entry-words.ts";
import type { OpenStory } from "./open-story.ts";

/** News that comes again and again in the same words: "Fire destroys school in Gera", "Fire destroys school in Kiel". */

/** So many words besides names, and this share of those of the title that has more, make two titles of one form. */
const sharedWordsMin = 2;
const sharedShareMin = 0.75;
/** Names that begin alike, or differ in a smaller share of their letters, are spellings or forms of one; “Gera” and “Vera” are two. */
const beginningLength = 4;
const spellingShare = 0.25;

const uncased: ReadonlySet<Language> = new Set(["ar", "fa", "he", "hi", "ja", "ko", "th", "zh"]);

/**
 * Whether an entry's title says what one of a story says, of others: each names somebody or some place that the other
 * entry does not know. All else in the two may be the same.
 */
export function isOtherOfItsForm(evidence: EntryEvidence, { members, sums }: OpenStory): boolean {
  if (!sharesWords(evidence, sums.word)) return false;
  const known = members.map((member) => member.evidence);
  const alike = known.filter(
    (one) => one.language === evidence.language && hasFormOf(evidence, one),
  );
  return (
    alike.some((one) => titleNames(one).some((name) => !knows(evidence, name))) &&
    titleNames(evidence).some((name) => !known.some((one) => knows(one, name)))
  );
}

function hasFormOf(one: EntryEvidence, other: EntryEvidence): boolean {
  if (!sharesWords(one, stemsOf(other))) return false;
  const ours = formOf(one, other);
  const theirs = formOf(other, one);
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared >= sharedWordsMin && shared >= sharedShareMin * Math.max(ours.size, theirs.size);
}

/** "1.4 billion" and "880 million" are of one form, as "rises" and "falls" are. */
const scale = /^(?:m[ií]l[lh]?i[oõóa]|bil+io|tril+io|mill?ard|m[ld]?n$|bn$|mrd)/u;
const isChange = (concept: string): boolean => concept === "rise" || concept === "fall";

const stemsOf = /* @__PURE__ */ perObject(
  ({ titleWords }: EntryEvidence): ReadonlySet<string> =>
    new Set(titleWords.map(({ stem }) => stem)),
);

function sharesWords(
  { titleWords }: EntryEvidence,
  stems: { readonly has: (stem: string) => boolean },
): boolean {
  let shared = 0;
  for (const { stem } of titleWords) {
    if (stems.has(stem)) shared += 1;
    if (shared >= sharedWordsMin) return true;
  }
  return false;
}

/** The words of a title but for names that another title does not have. */
function formOf(evidence: EntryEvidence, other: EntryEvidence): ReadonlySet<string> {
  const names = titleNames(evidence);
  const theirs = stemsOf(other);
  return new Set(
    evidence.titleWords.flatMap((word) => {
      // What is only spelled alike is no word of the form either.
      if (scale.test(word.stem) || (names.includes(word) && !theirs.has(word.stem))) return [];
      return [word.concepts.some(({ name }) => isChange(name)) ? "change" : word.stem];
    }),
  );
}

/**
 * The names of a title. In German, where all nouns have capitals, only those of places are sure to be some; where there
 * are no capitals, any word may be one that means nothing we know.
 */
export function titleNames({
  language,
  places,
  terms,
  titleWords,
}: EntryEvidence): readonly EntryWord[] {
  return titleWords.filter(({ concepts, country, folded, nameness }, index) => {
    // Riga stands for its country, and Brno for itself.
    if (country !== undefined) return true;
    if (language === "de") return places.has(folded);
    if (uncased.has(language)) return concepts.length === 0;
    return (
      nameness === "name" ||
      terms.name.has(folded) ||
      (index === 0 && nameness === "maybe" && concepts.length === 0)
    );
  });
}

export function knows(
  { maybeNames, terms }: EntryEvidence,
  { country, folded, stem }: EntryWord,
): boolean {
  if (terms.word.has(stem) || (country !== undefined && terms.country.has(country))) return true;
  return [...terms.name.keys(), ...maybeNames].some(
    (one) =>
      one.slice(0, beginningLength) === folded.slice(0, beginningLength) ||
      distance(one, folded) < spellingShare * Math.min(one.length, folded.length),
  );
}
