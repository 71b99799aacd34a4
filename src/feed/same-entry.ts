import type { KnownEntry } from "#model/known-entry.ts";
import { hourMs, minuteMs } from "#shared/durations.ts";
import type { ItemKeys } from "./item-keys.ts";
import type { SharedMarks } from "./shared-marks.ts";

/** A page with changing content changes about once a day; corrections follow sooner. */
const editionMsMin = 20 * hourMs;

type Evidence = {
  readonly guid: Comparison;
  readonly url: Comparison;
  readonly path: Comparison;
  readonly title: Comparison;
  readonly date: Comparison;
  readonly text: Comparison;
};

/** `shared` is equal, but not only here. */
type Comparison = "equal" | "shared" | "different" | "unsaid";

/**
 * How sure we are that an item is an entry we know: 0 when it is another, else the higher the surer.
 *
 * An address made for one article decides alone, whatever else changed. A guid decides with one
 * other mark at its side, or alone if it looks made for one item and not everything else differs. A
 * title needs the date, the text, or the path of the address; alone it never decides where there are
 * addresses, since many series give each part the same title.
 */
export function samenessOf(item: ItemKeys, known: KnownEntry, shared: SharedMarks): number {
  const evidence = compare(item, known, shared);
  const { guid, url, path, title, date, text } = evidence;
  if (url === "equal" && (item.isUrlOwn || !isAnotherEdition(item, known, evidence))) return 6;
  const isTitleSame = title === "equal" || (title === "shared" && text === "equal");
  if (guid === "equal" && (isTitleSame || text === "equal")) return 5;
  // A date that others have as well says little alone, and enough beside what only this one has.
  const isDateSame = date === "equal" || date === "shared";
  const isMuchNew = !isDateSame && !isAnyUnsaidOrEqual(url, title, date);
  if (guid === "equal" && item.isGuidOwn && !isMuchNew) return 4;
  if (path === "equal" && (isTitleSame || isDateSame)) return 3;
  if ((isTitleSame && date === "equal") || (text === "equal" && isDateSame)) return 2;
  if (guid === "equal" && date === "equal") return 1;
  if (!isTitleSame || url === "different" || url === "equal") return 0;
  if (date === "different") return text === "equal" ? 1 : 0;
  return guid === "different" && text !== "equal" ? 0 : 1;
}

/**
 * Whether an item published at the very second of an entry may be the entry although all that it says was changed: a
 * second that nobody chose is telling, a full minute only where items have nothing else of their own.
 */
export function isTimeTelling(item: ItemKeys, known: KnownEntry, shared: SharedMarks): boolean {
  const { guid, url } = compare(item, known, shared);
  if (item.publishedMs === undefined || shared.instants.has(item.publishedMs)) return false;
  if (item.publishedMs % minuteMs !== 0) return true;
  return (guid === "shared" || url === "shared") && guid !== "different";
}

function compare(item: ItemKeys, known: KnownEntry, shared: SharedMarks): Evidence {
  return {
    guid: compareMark(item.guid, known.guids, shared.guids),
    url: compareMark(item.url, known.urls, shared.urls),
    title: compareMark(item.title, known.titles, shared.titles),
    path: compareMark(item.path, known.paths, shared.paths),
    text: compareMark(item.text, known.texts, shared.texts),
    date: compareDates(item.publishedMs, known.publishedMs, shared.instants),
  };
}

function compareMark(
  mark: string | undefined,
  remembered: readonly string[],
  shared: ReadonlySet<string>,
): Comparison {
  if (mark === undefined || remembered.length === 0) return "unsaid";
  if (!remembered.includes(mark)) return "different";
  return shared.has(mark) ? "shared" : "equal";
}

function compareDates(
  said: number | undefined,
  known: number | undefined,
  shared: ReadonlySet<number>,
): Comparison {
  if (said === undefined || known === undefined) return "unsaid";
  if (Math.abs(said - known) >= minuteMs) return "different";
  return shared.has(said) ? "shared" : "equal";
}

function isAnotherEdition(item: ItemKeys, known: KnownEntry, evidence: Evidence): boolean {
  const { guid, title, date } = evidence;
  if (guid !== "different" || title !== "different" || date !== "different") return false;
  return Math.abs((item.publishedMs ?? 0) - (known.publishedMs ?? 0)) >= editionMsMin;
}

function isAnyUnsaidOrEqual(...comparisons: readonly Comparison[]): boolean {
  return comparisons.some((comparison) => comparison === "unsaid" || comparison === "equal");
}
