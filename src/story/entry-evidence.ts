import { isRoundUp, isSignedTitle } from "#language/column-title.ts";
import { hasOwnScript } from "#language/language-hints.ts";
import { sentences } from "#language/sentences.ts";
import { entryBriefLengthMax } from "#model/entry.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { perObject } from "#shared/per-object.ts";
import { cleanEntry } from "./clean-entry.ts";
import { type DistinctThings, distinctThings } from "./distinct-things.ts";
import { type EntryWord, entryWords } from "./entry-words.ts";
import { type EvidenceUnit, evidenceUnits } from "./evidence-units.ts";
import { type Happenings, happeningsOf } from "./happenings.ts";
import { heardNames, type Transcribed, transcribedNames } from "./heard-names.ts";
import { codesIn, titleIdentifiers, versionsIn, withoutIdentifiers } from "./identifiers.ts";
import { marketDay } from "./market-day.ts";
import { type NameRoles, nameRoles } from "./name-roles.ts";
import { numbersAndQuantities } from "./numbers-and-quantities.ts";
import { withoutSignature } from "./without-signature.ts";

/** What of an entry can be shared with another; each kind is weighed apart. */
export const termKinds = [
  "word",
  "name",
  "concept",
  "field",
  "country",
  "number",
  "quantity",
  "sound",
] as const;
export type TermKind = (typeof termKinds)[number];

/** Terms with their weight in the entry: those of the title count more. */
export type Terms = ReadonlyMap<string, number>;

/** What an entry says, ready to be compared in any language. */
export type EntryEvidence = NameRoles & {
  readonly id: string;
  readonly at: number;
  readonly language: Language;
  readonly outlet?: string;
  /** Terms of each kind; numbers are folded to their value, quantities to value and what is counted. */
  readonly terms: Readonly<Record<TermKind, Terms>>;
  /** Concepts, countries and names that the title holds. */
  readonly titleTerms: Readonly<Record<"concept" | "country" | "name", ReadonlySet<string>>>;
  readonly titleWords: readonly EntryWord[];
  /** Words with a capital that proves nothing where they stand. */
  readonly maybeNames: ReadonlySet<string>;
  /** Whether its names can be told by their letters from those of another such entry. */
  readonly isLatin: boolean;
  /** Names that stand in Chinese and Japanese without spaces around them. */
  readonly transcribed: readonly Transcribed[];
  readonly distinct: DistinctThings;
  readonly happenings: Happenings;
  /** Its words, each once, as far as sharing them tells. */
  readonly units: readonly EvidenceUnit[];
  /** What copies of it are known by: its title, where it has one, and its text. */
  readonly copied: string;
  /** Whether its page was read as well. */
  readonly isRead: boolean;
  readonly isColumn: boolean;
  /** Whether the text names who wrote it, as comment does. */
  readonly isComment: boolean;
};

/** What a term of the title counts, beside 1 for one of the text. */
export const titleWeight = { word: 2, concept: 1.5 } as const;
/** Every noun of German has a capital, so it makes a weaker name. */
const germanNameWeight = 0.6;
/**
 * Longest text we compare, in characters: as long as the summaries of feeds are. Of whole articles entries would
 * share so much by chance that one story took in half of a day's news.
 */
const textLengthMax = 250;
/** So long is a headline, in characters; what the sentence that stands for one has beyond it is text. */
const headlineLength = 60;
/** Copies are known by more of their text. */
const copiedLengthMax = 1200;

/** Reads what an entry says; one that many channels follow is read once. */
export const entryEvidence = /* @__PURE__ */ perObject(readEvidence);

function readEvidence(entry: StoryEntry): EntryEvidence {
  const { language } = entry;
  const { title: cleanedTitle, text: cleaned } = cleanEntry(entry.title, entry.text, entry.outlet);
  const whole = withoutSignature(cleaned);
  // What nobody headed is headed by what it says first, else nothing in it would tell events apart as titles do.
  const first =
    cleanedTitle === "" ? sentences(beginning(whole, textLengthMax), language)[0] : undefined;
  const title = first?.text ?? (isSignedTitle(cleanedTitle) ? "" : cleanedTitle);
  const overlong = Math.max(0, (first?.end ?? 0) - headlineLength);
  const text = beginning(whole.slice(first?.end), textLengthMax - overlong);
  const titleWords = entryWords(title, language);
  const textWords = entryWords(text, language);
  const pageWords = entryWords(beginning(entry.brief ?? "", entryBriefLengthMax), language);
  const gathered = gather(titleWords, [...textWords, ...pageWords], language);
  const lines = [
    [title, titleWords],
    [text, textWords],
  ] as const;
  const units = evidenceUnits(lines);
  const transcribed = transcribedNames(lines, language);
  const isLatin = !hasOwnScript(language);
  const codes = codesIn(`${title}. ${text}`);
  const which = [...codes.map((one) => one.join(" ")), ...versionsIn(`${title} ${text}`)];
  const bare = which.length === 0 ? (line: string) => line : withoutIdentifiers;
  const counted = numbersAndQuantities(bare(title), titleWords, bare(text), textWords, language);
  return {
    id: entry.id,
    at: entry.publishedAt.getTime(),
    language,
    ...(entry.outlet !== undefined && { outlet: entry.outlet }),
    ...gathered,
    titleWords,
    terms: {
      ...gathered.terms,
      number:
        which.length === 0
          ? counted.number
          : new Map([...counted.number, ...which.map((one) => [one, identifierWeight] as const)]),
      quantity: counted.quantity,
      sound: isLatin
        ? noSounds
        : soundTerms({ language, terms: gathered.terms, transcribed, units }),
    },
    isLatin,
    transcribed,
    ...nameRoles(lines),
    units,
    distinct: distinctThings(
      `${title}. ${text}`,
      [...titleWords, ...textWords].map(({ folded }) => folded),
      gathered.titleTerms.concept,
      [...codes, ...titleIdentifiers(title)],
      marketDay(title, entry.publishedAt),
    ),
    happenings: happeningsOf(gathered.titleTerms.concept, gathered.terms.concept.keys()),
    copied: `${first === undefined ? title : ""} ${whole.slice(0, copiedLengthMax)}`,
    isRead: pageWords.length > 0,
    isColumn: isRoundUp({ ...entry, title: cleanedTitle }),
    isComment: whole !== cleaned,
  };
}

/** What names a thing by a number tells as much as a number can. */
const identifierWeight = 2;

const noSounds: Terms = new Map();

/** The keys of the names that an entry in other than Latin letters holds; those of others are looked up by their letters. */
function soundTerms(of: Parameters<typeof heardNames>[0]): Terms {
  return new Map(
    heardNames(of).flatMap(({ sounds }) => sounds.map(({ key }) => [key, 1] as const)),
  );
}

/** A text up to the last word that ends within so many characters; without spaces, it is cut there. */
function beginning(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const end = text.lastIndexOf(" ", lengthMax);
  return text.slice(0, end > 0 ? end : lengthMax);
}

function gather(
  titleWords: readonly EntryWord[],
  textWords: readonly EntryWord[],
  language: Language,
): {
  readonly terms: Readonly<Record<"word" | "name" | "concept" | "field" | "country", Terms>>;
  readonly titleTerms: EntryEvidence["titleTerms"];
  readonly maybeNames: ReadonlySet<string>;
} {
  const word = new Map<string, number>();
  const name = new Map<string, number>();
  const concept = new Map<string, number>();
  const field = new Map<string, number>();
  const country = new Map<string, number>();
  const titleTerms = {
    concept: new Set<string>(),
    country: new Set<string>(),
    name: new Set<string>(),
  };
  const maybeNames = new Set<string>();
  for (const [words, isTitle] of [
    [titleWords, true],
    [textWords, false],
  ] as const) {
    const conceptWeight = isTitle ? titleWeight.concept : 1;
    for (const found of words) {
      atLeast(word, found.stem, isTitle ? titleWeight.word : 1);
      if (found.nameness === "name")
        atLeast(name, found.folded, language === "de" ? germanNameWeight : 1);
      if (found.nameness !== "none") maybeNames.add(found.folded);
      if (found.country !== undefined) {
        atLeast(country, found.country, conceptWeight);
        if (isTitle) titleTerms.country.add(found.country);
      }
      for (const { name: key, field: of } of found.concepts) {
        atLeast(concept, key, conceptWeight);
        field.set(of, (field.get(of) ?? 0) + conceptWeight);
        if (isTitle) titleTerms.concept.add(key);
      }
    }
  }
  for (const folded of name.keys()) maybeNames.delete(folded);
  if (language !== "de")
    for (const { folded } of titleWords) if (name.has(folded)) titleTerms.name.add(folded);
  for (const [key, weight] of field) field.set(key, Math.sqrt(weight));
  return { terms: { word, name, concept, field, country }, titleTerms, maybeNames };
}

function atLeast(map: Map<string, number>, key: string, weight: number): void {
  const before = map.get(key);
  if (before === undefined || before < weight) map.set(key, weight);
}
