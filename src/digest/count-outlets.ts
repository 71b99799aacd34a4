import type { StoryEntry } from "#model/story.ts";
import { groupCopies } from "./copied-texts.ts";

/** Who carries a story. */
export type OutletCount = {
  readonly outlets: number;
  /** Copies of one text count once, and so do outlets of one family. */
  readonly independent: number;
};

/** Counts the outlets of a story, and how many of them say it for themselves. */
export function countOutlets(entries: readonly StoryEntry[]): OutletCount {
  const outlets = new Set(entries.map(outletOf));
  const voices = voicesOf(entries);
  return { outlets: outlets.size, independent: voices.length };
}

/** One entry for each independent outlet: the first of its own that is no copy of another's. */
export function voicesOf<Entry extends StoryEntry>(entries: readonly Entry[]): readonly Entry[] {
  return firstOfHouses(
    groupCopies(entries).flatMap(([first]) => first ?? []),
    (entry) => entry,
  );
}

/** The first of what each house says. */
export function firstOfHouses<Said>(
  all: readonly Said[],
  entryOf: (said: Said) => StoryEntry,
): readonly Said[] {
  const known = new Set<string>();
  return all.filter((said) => {
    const names = houseNames(entryOf(said));
    const isFirst = !names.some((name) => known.has(name));
    for (const name of names) known.add(name);
    return isFirst;
  });
}

/** Names of domains that newspapers bear which have nothing to do with one another, in one language. */
const borneByMany = new Set(
  "elcomercio eldiario elheraldo elmundo elpais elperiodico eltiempo eluniversal expansion heute lanacion laprensa lematin lesoir letemps lexpress liberation observer standard thestandard thestar thesun today".split(
    " ",
  ),
);

/**
 * By what an entry's house is known: by who owns it, and where its domain has the name of another one behind which only
 * another suffix stands ("wired.com", "wired.co.uk"), by that name, if the outlets are called the same and write in one language.
 */
function houseNames(entry: StoryEntry): readonly string[] {
  const { family, outlet = "", language } = entry;
  if (family === undefined) return [outletOf(entry)];
  const [name = ""] = family.split(".");
  const called = outlet.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return called === "" || borneByMany.has(name)
    ? [family]
    : [family, `${name} ${called} ${language}`];
}

function outletOf({ outlet, url, id }: StoryEntry): string {
  return outlet ?? (url === undefined ? id : new URL(url).hostname);
}
