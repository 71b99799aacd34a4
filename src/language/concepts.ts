import type { Language } from "#model/language.ts";
import { type Beginnings, beginningsOf, longestBeginning } from "./beginnings.ts";
import { dailyLifeConcepts } from "./concepts/daily-life-concepts.ts";
import { disasterConcepts } from "./concepts/disaster-concepts.ts";
import { disputeConcepts } from "./concepts/dispute-concepts.ts";
import { economyConcepts } from "./concepts/economy-concepts.ts";
import { emergencyConcepts } from "./concepts/emergency-concepts.ts";
import { furtherEventConcepts } from "./concepts/further-event-concepts.ts";
import { furtherMatterConcepts } from "./concepts/further-matter-concepts.ts";
import { justiceConcepts } from "./concepts/justice-concepts.ts";
import { politicsConcepts } from "./concepts/politics-concepts.ts";
import { societyConcepts } from "./concepts/society-concepts.ts";
import { sportConcepts } from "./concepts/sport-concepts.ts";
import { transportConcepts } from "./concepts/transport-concepts.ts";
import { foldWord } from "./fold-word.ts";
import { perLanguage } from "./per-language.ts";

/** What a word of the news is about, whatever the language: a concept ("flood") of a field ("water"). */
export type Concept = { readonly name: string; readonly field: string };

/** The languages of the tables, in the order of their columns. */
const languages: readonly Language[] = ["en", "fr", "de", "es", "it", "pt"];
/** Those of the further tables, which have about half of the concepts, with a few forms of each. */
export const furtherLanguages: readonly Language[] = [
  "nl",
  "pl",
  "ru",
  "uk",
  "tr",
  "vi",
  "ar",
  "ko",
  "ja",
  "zh",
];

type Forms = {
  readonly whole: ReadonlyMap<string, readonly Concept[]>;
  readonly beginnings: Beginnings<readonly Concept[]>;
  /** Two words with a space between them. */
  readonly pairs: ReadonlyMap<string, readonly Concept[]>;
};

type Row = { readonly concept: Concept; readonly cells: readonly string[] };

/**
 * Reads tables of concepts. A line "# field" opens a field; a line "concept: … | … | …" gives the forms
 * of one concept, one column per language: "*" stands for any ending, "_" for the space between two words.
 * The lines of further tables give the same for concepts of the first ones.
 */
function parseConcepts(
  tables: readonly string[],
  furtherTables: readonly string[],
): { readonly rows: readonly Row[]; readonly furtherRows: readonly Row[] } {
  const rows: Row[] = [];
  let field = "";
  for (const line of tables.join("\n").split("\n")) {
    if (line.startsWith("# ")) field = line.slice(2);
    const [name, cells] = namedCells(line);
    if (name !== undefined) rows.push({ concept: { name, field }, cells });
  }
  const known = new Map(rows.toReversed().map(({ concept }) => [concept.name, concept]));
  const furtherRows = furtherTables
    .join("\n")
    .split("\n")
    .flatMap((line) => {
      const [name = "", cells] = namedCells(line);
      const concept = known.get(name);
      return concept === undefined ? [] : [{ concept, cells }];
    });
  return { rows, furtherRows };
}

function namedCells(line: string): readonly [name: string | undefined, cells: readonly string[]] {
  const [, name, cells = ""] = /^([a-z-]+): (.+)$/.exec(line) ?? [];
  return [name, cells.split("|")];
}

function readForms(rows: readonly Row[], column: number, language: Language): Forms {
  const whole = new Map<string, readonly Concept[]>();
  const beginnings = new Map<string, readonly Concept[]>();
  const pairs = new Map<string, readonly Concept[]>();
  for (const { concept, cells } of rows) {
    for (const form of (cells[column] ?? "").split(" ")) {
      if (form === "") continue;
      const key = form
        .replace("*", "")
        .split("_")
        .map((word) => keyOf(foldWord(word), language))
        .join(" ");
      const map = form.endsWith("*") ? beginnings : form.includes("_") ? pairs : whole;
      map.set(key, [...(map.get(key) ?? []), concept]);
    }
  }
  return { whole, beginnings: beginningsOf(beginnings), pairs };
}

/** What a folded word is looked up by: in Arabic without its article and with one form of each letter. */
function keyOf(folded: string, language: Language): string {
  return language === "ar"
    ? folded
        .replace(/^[وفبكل]?ال(?=...)/, "")
        .replaceAll("ة", "ه")
        .replaceAll("ى", "ي")
    : folded;
}

/** Languages that write compounds as one word. */
const compounding: ReadonlySet<Language> = new Set(["de", "nl"]);

/** Shortest compound we part, and its shortest part. */
const compoundLengthMin = 9;
const partLengthMin = 4;

/**
 * The concepts a word can stand for, most often none or one. A compound stands for those of its
 * beginning and of its end ("Waldbrand").
 *
 * @param word folded by {@link foldWord}
 * @returns none for a language without a table
 */
export function conceptsOf(word: string, language: Language): readonly Concept[] {
  const forms = formsOf(language);
  if (forms === undefined) return [];
  const found = [...lookUp(keyOf(word, language), forms)];
  // "و" ("and"), "ب" ("in") and the like are written onto their word.
  if (language === "ar" && found.length === 0)
    found.push(...lookUp(keyOf(word.replace(/^[وفبل](?=...)/, ""), language), forms));
  if (compounding.has(language) && word.length >= compoundLengthMin) {
    for (let at = partLengthMin; at <= word.length - partLengthMin; at++) {
      for (const concept of lookUp(word.slice(at), forms, partLengthMin + 1)) {
        if (!found.includes(concept)) found.push(concept);
      }
    }
  }
  return found;
}

function lookUp(word: string, { whole, beginnings }: Forms, lengthMin?: number) {
  return whole.get(word) ?? longestBeginning(beginnings, word, lengthMin) ?? none;
}

/**
 * The concepts that two words side by side stand for, as most words of Vietnamese do.
 *
 * @param first folded, as `second` is
 */
export function conceptsOfPair(
  first: string,
  second: string,
  language: Language,
): readonly Concept[] {
  const pairs = formsOf(language)?.pairs;
  if (pairs === undefined || pairs.size === 0) return none;
  return pairs.get(`${keyOf(first, language)} ${keyOf(second, language)}`) ?? none;
}

const none: readonly Concept[] = [];

let parsed: ReturnType<typeof parseConcepts> | undefined;

const formsOf = /* @__PURE__ */ perLanguage((language): Forms | undefined => {
  parsed ??= parseConcepts(
    [
      disasterConcepts,
      transportConcepts,
      justiceConcepts,
      politicsConcepts,
      economyConcepts,
      societyConcepts,
      sportConcepts,
      emergencyConcepts,
      disputeConcepts,
      dailyLifeConcepts,
    ],
    [furtherEventConcepts, furtherMatterConcepts],
  );
  const column = languages.indexOf(language);
  if (column >= 0) return readForms(parsed.rows, column, language);
  const furtherColumn = furtherLanguages.indexOf(language);
  return furtherColumn < 0 ? undefined : readForms(parsed.furtherRows, furtherColumn, language);
});
