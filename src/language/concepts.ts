import type { Language } from "#model/language.ts";
import { dailyLifeConcepts } from "./concepts/daily-life-concepts.ts";
import { disasterConcepts } from "./concepts/disaster-concepts.ts";
import { disputeConcepts } from "./concepts/dispute-concepts.ts";
import { economyConcepts } from "./concepts/economy-concepts.ts";
import { emergencyConcepts } from "./concepts/emergency-concepts.ts";
import { justiceConcepts } from "./concepts/justice-concepts.ts";
import { politicsConcepts } from "./concepts/politics-concepts.ts";
import { societyConcepts } from "./concepts/society-concepts.ts";
import { sportConcepts } from "./concepts/sport-concepts.ts";
import { transportConcepts } from "./concepts/transport-concepts.ts";
import { foldWord } from "./fold-word.ts";

/** What a word of the news is about, whatever the language: a concept ("flood") of a field ("water"). */
export type Concept = { readonly name: string; readonly field: string };

/** The languages of the tables, in the order of their columns. */
const languages: readonly Language[] = ["en", "fr", "de", "es", "it", "pt"];

type Forms = {
  readonly whole: Map<string, readonly Concept[]>;
  readonly beginnings: Map<string, readonly Concept[]>;
};

/**
 * Reads tables of concepts. A line "# field" opens a field; a line "concept: … | … | …" gives the forms
 * of one concept, one column per language, a form with "*" standing for all words that begin so.
 */
function parseConcepts(tables: readonly string[]): ReadonlyMap<Language, Forms> {
  const parsed = new Map<Language, Forms>(
    languages.map((language) => [language, { whole: new Map(), beginnings: new Map() }]),
  );
  let field = "";
  for (const line of tables.join("\n").split("\n")) {
    if (line.startsWith("# ")) field = line.slice(2);
    const row = /^([a-z-]+): (.+)$/.exec(line);
    if (row?.[1] === undefined || row[2] === undefined) continue;
    const concept: Concept = { name: row[1], field };
    for (const [column, cell] of row[2].split("|").entries()) {
      const forms = parsed.get(languages[column] ?? "");
      for (const form of cell.trim().split(/\s+/)) {
        const key = foldWord(form.replace("*", ""));
        const map = form.endsWith("*") ? forms?.beginnings : forms?.whole;
        map?.set(key, [...(map.get(key) ?? []), concept]);
      }
    }
  }
  return parsed;
}

let parsedTables: ReadonlyMap<Language, Forms> | undefined;

/** Languages that write compounds as one word. */
const compounding: ReadonlySet<Language> = new Set(["de"]);

/** Shortest beginning of a table; shortest compound we part, and its shortest part. */
const beginningLengthMin = 3;
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
  parsedTables ??= parseConcepts([
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
  ]);
  const forms = parsedTables.get(language);
  if (forms === undefined) return [];
  const found = [...lookUp(word, forms, beginningLengthMin)];
  if (compounding.has(language) && word.length >= compoundLengthMin) {
    for (let at = partLengthMin; at <= word.length - partLengthMin; at++) {
      for (const concept of lookUp(word.slice(at), forms, partLengthMin + 1)) {
        if (!found.includes(concept)) found.push(concept);
      }
    }
  }
  return found;
}

function lookUp(word: string, forms: Forms, lengthMin: number): readonly Concept[] {
  const whole = forms.whole.get(word);
  if (whole !== undefined) return whole;
  for (let length = word.length; length >= lengthMin; length--) {
    const concepts = forms.beginnings.get(word.slice(0, length));
    if (concepts !== undefined) return concepts;
  }
  return [];
}
