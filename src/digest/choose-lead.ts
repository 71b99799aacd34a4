import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { contentWords } from "./content-words.ts";
import { groupCopies } from "./copied-texts.ts";
import { isFeature } from "./is-feature.ts";

/** Text of so many characters can be told from. */
const textLengthWanted = 120;

/**
 * Orders entries by how well each would lead their story: a report in the channel's language with text
 * to tell from, that speaks of what the others speak of; among equals the latest, and no copy.
 */
export function leadsOf<Entry extends StoryEntry>(
  entries: readonly Entry[],
  language: Language | undefined,
): readonly Entry[] {
  const originals = new Set(groupCopies(entries).map(([first]) => first?.id));
  const latest = Math.max(...entries.map(({ publishedAt }) => publishedAt.getTime()));
  const first = Math.min(...entries.map(({ publishedAt }) => publishedAt.getTime()));
  const stems = new Map(entries.map((entry) => [entry.id, stemsOf(entry)]));
  const worth = (entry: Entry): number =>
    Math.min(1, entry.text.length / textLengthWanted) * 1.5 +
    (isFeature(entry.title, entry.text) ? -2 : 0) +
    (isShouted(entry.title) ? -0.75 : 0) +
    (entry.language === language ? 1.25 : 0) +
    (originals.has(entry.id) ? 0.25 : 0) +
    (entry.url === undefined ? -1 : 0) +
    (entry.title === "" ? -1 : 0) +
    ({ low: -0.5, usual: 0, high: 0.5 } as const)[entry.feedWeight ?? "usual"] +
    1.25 * shared(entry, entries, stems) +
    (latest === first ? 0 : (entry.publishedAt.getTime() - first) / (latest - first)) * 0.25;
  return entries
    .map((entry) => ({ entry, worth: worth(entry) }))
    .toSorted((a, b) => b.worth - a.worth || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}

function stemsOf({ title, text, language }: StoryEntry): ReadonlySet<string> {
  return new Set(contentWords(`${title}. ${text.slice(0, 400)}`, language).map(({ stem }) => stem));
}

/** The share of its title that the others of its language speak of, 0 to 1. */
function shared(
  entry: StoryEntry,
  entries: readonly StoryEntry[],
  stems: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  const others = entries.filter(
    ({ id, language }) => id !== entry.id && language === entry.language,
  );
  const own = contentWords(entry.title, entry.language);
  if (others.length === 0 || own.length === 0) return 0;
  const known = own.filter(({ stem }) => others.some(({ id }) => stems.get(id)?.has(stem)));
  return known.length / own.length;
}

function isShouted(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  const capitals = title.match(/\p{Lu}/gu) ?? [];
  return letters.length > 12 && capitals.length > 0.7 * letters.length;
}
