import type { EntryId } from "#model/entry.ts";
import type { KnownEntry } from "#model/known-entry.ts";
import type { ItemKeys } from "./item-keys.ts";
import { isTimeTelling, samenessOf } from "./same-entry.ts";
import type { SharedMarks } from "./shared-marks.ts";

type Pair = { readonly index: number; readonly entry: KnownEntry; readonly sameness: number };

/** For each item by its place, the entry that it is: surest pairs first, each entry once. */
export function assignEntries(
  items: readonly ItemKeys[],
  known: readonly KnownEntry[],
  shared: SharedMarks,
): ReadonlyMap<number, KnownEntry> {
  const byMark = entriesByMark(known);
  const bySecond = entriesBySecond(known);
  const pairs: Pair[] = items.flatMap((keys, index): readonly Pair[] =>
    entriesLike(keys, byMark).flatMap((entry) => {
      const sameness = samenessOf(keys, entry, shared);
      return sameness > 0 ? [{ index, entry, sameness }] : [];
    }),
  );
  // Where all else was changed at once, the second in which it was published may tell.
  for (const [index, keys] of items.entries()) {
    const entry = bySecond.get(keys.publishedMs ?? Number.NaN);
    if (entry !== undefined && isTimeTelling(keys, entry, shared)) {
      pairs.push({ index, entry, sameness: leastSameness });
    }
  }
  const assigned = new Map<number, KnownEntry>();
  const taken = new Set<EntryId>();
  for (const { index, entry } of pairs.toSorted((a, b) => b.sameness - a.sameness)) {
    if (assigned.has(index) || taken.has(entry.id)) continue;
    assigned.set(index, entry);
    taken.add(entry.id);
  }
  return assigned;
}

/** Less than any that `samenessOf` finds: such an entry has left the document, or is this item. */
const leastSameness = 0.5;

/** The entries that alone have their time of publication. */
function entriesBySecond(known: readonly KnownEntry[]): ReadonlyMap<number, KnownEntry> {
  const entries = new Map<number, KnownEntry | undefined>();
  for (const entry of known) {
    const { publishedMs } = entry;
    if (publishedMs === undefined) continue;
    entries.set(publishedMs, entries.has(publishedMs) ? undefined : entry);
  }
  return new Map([...entries].flatMap(([time, entry]) => (entry ? [[time, entry]] : [])));
}

type EntriesByMark = ReadonlyMap<string, readonly KnownEntry[]>;

function entriesByMark(known: readonly KnownEntry[]): EntriesByMark {
  const byMark = new Map<string, KnownEntry[]>();
  for (const entry of known) {
    const { guids, urls, paths, titles, texts } = entry;
    for (const mark of new Set([...guids, ...urls, ...paths, ...titles, ...texts])) {
      const entries = byMark.get(mark);
      if (entries === undefined) byMark.set(mark, [entry]);
      else entries.push(entry);
    }
  }
  return byMark;
}

/** How many entries under one mark are compared; where more bear it, it says little. */
const comparedMax = 50;

function entriesLike(keys: ItemKeys, byMark: EntriesByMark): readonly KnownEntry[] {
  const marks = [keys.guid, keys.url, keys.path, keys.title, keys.text];
  const found = marks.flatMap((mark) =>
    mark === undefined ? [] : (byMark.get(mark) ?? []).slice(0, comparedMax),
  );
  return [...new Set(found)];
}
