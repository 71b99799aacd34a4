import type { KnownEntry } from "#model/known-entry.ts";
import type { ItemKeys } from "./item-keys.ts";

/** Which marks tell nothing apart, because several items of the document or several entries bear them. */
export type SharedMarks = {
  readonly guids: ReadonlySet<string>;
  readonly urls: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly instants: ReadonlySet<number>;
};

export function sharedMarks(items: readonly ItemKeys[], known: readonly KnownEntry[]): SharedMarks {
  return {
    guids: repeated(
      items.map(({ guid }) => guid),
      known.map(({ guids }) => guids),
    ),
    urls: repeated(
      items.map(({ url }) => url),
      known.map(({ urls }) => urls),
    ),
    paths: repeated(
      items.map(({ path }) => path),
      known.map(({ paths }) => paths),
    ),
    titles: repeated(
      items.map(({ title }) => title),
      known.map(({ titles }) => titles),
    ),
    texts: repeated(
      items.map(({ text }) => text),
      known.map(({ texts }) => texts),
    ),
    instants: repeated(
      items.map(({ publishedMs }) => publishedMs),
      [],
    ),
  };
}

/** Marks that more than one item bears, or more than one entry. */
function repeated<Mark>(
  ofItems: readonly (Mark | undefined)[],
  ofEntries: readonly (readonly Mark[])[],
): ReadonlySet<Mark> {
  const found = new Set<Mark>();
  const inItems = new Set<Mark>();
  for (const mark of ofItems) {
    if (mark === undefined) continue;
    if (inItems.has(mark)) found.add(mark);
    inItems.add(mark);
  }
  const inEntries = new Set<Mark>();
  for (const mark of ofEntries.flat()) {
    if (inEntries.has(mark)) found.add(mark);
    inEntries.add(mark);
  }
  return found;
}
