import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { hourMs } from "#shared/durations.ts";
import { perObject } from "#shared/per-object.ts";
import { stemsIn } from "./content-words.ts";
import { groupCopies } from "./copied-texts.ts";
import { isOutcounted } from "./headline-toll.ts";
import { isFeature, reportsOf } from "./is-feature.ts";
import { reportWorth } from "./report-form.ts";

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
  const copies = groupCopies(entries);
  const originals = new Set(copies.map(([first]) => first?.id));
  const textOf = new Map(copies.flatMap((alike, at) => alike.map(({ id }) => [id, at] as const)));
  const reports = reportsOf(entries);
  const latest = Math.max(...reports.map(({ publishedAt }) => publishedAt.getTime()));
  const worth = (entry: Entry): number =>
    Math.min(1, entry.text.length / textLengthWanted) * 1.5 +
    formWorth(entry) +
    (entry.language === language ? 1.25 : 0) +
    (originals.has(entry.id) ? 0.25 : 0) +
    (entry.url === undefined ? -1 : 0) +
    (entry.title === "" ? -1 : 0) +
    ({ low: -0.5, usual: 0, high: 0.5 } as const)[entry.feedWeight ?? "usual"] +
    1.25 *
      shared(
        entry,
        entries.filter(({ id }) => textOf.get(id) !== textOf.get(entry.id)),
      ) -
    overtaken.worth * overtakenBy(latest - entry.publishedAt.getTime()) +
    (reports.some((other) => isOutcounted(entry, other)) ? outcountedWorth : 0);
  return entries
    .map((entry) => ({ entry, worth: worth(entry) }))
    .toSorted((a, b) => b.worth - a.worth || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}

const shoutedWorth = -1;

/** A later headline counts more dead. */
const outcountedWorth = -0.75;

/** What was written so long before the latest is overtaken: the warning, once the storm has come. */
const overtaken = { worth: 1.5, afterMs: 18 * hourMs, timesMax: 2 } as const;

function overtakenBy(ms: number): number {
  return Math.max(0, Math.min(overtaken.timesMax, ms / overtaken.afterMs));
}

/** What its form takes from an entry. */
const formWorth = /* @__PURE__ */ perObject(
  (entry: StoryEntry) =>
    (isFeature(entry) ? -2 : 0) + (isShouted(entry.title) ? shoutedWorth : 0) + reportWorth(entry),
);

const stemsOf = /* @__PURE__ */ perObject(
  ({ title, text, language }: StoryEntry): ReadonlySet<string> =>
    new Set(stemsIn(`${title}. ${text.slice(0, 400)}`, language)),
);

/** The share of its title that other texts of its language speak of, 0 to 1. */
function shared(entry: StoryEntry, texts: readonly StoryEntry[]): number {
  const others = texts.filter(({ language }) => language === entry.language);
  const own = others.length === 0 ? [] : stemsIn(entry.title, entry.language);
  if (own.length === 0) return 0;
  const known = own.filter((stem) => others.some((other) => stemsOf(other).has(stem)));
  return known.length / own.length;
}

/** "CHAOS at Heathrow", "BIN YOUR DIP"; a short word in capitals is the name of a body. */
const shoutedWord = /(?<![\p{L}\p{N}])(?:\p{Lu}{5,}|\p{Lu}{3,} \p{Lu}{3,})(?![\p{L}\p{N}])/u;

function isShouted(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  const capitals = title.match(/\p{Lu}/gu) ?? [];
  return (letters.length > 12 && capitals.length > 0.7 * letters.length) || shoutedWord.test(title);
}
