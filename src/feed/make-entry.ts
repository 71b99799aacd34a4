import { withoutWireSlugs } from "#language/wire-slugs.ts";
import { canonicalUrl } from "#model/canonical-url.ts";
import {
  type Entry,
  type EntryId,
  entryCategoriesMax,
  entryCategoryLengthMax,
  entryOutletLengthMax,
  entrySummaryLengthMax,
  entryTitleLengthMax,
  type HoldReason,
} from "#model/entry.ts";
import type { FeedItem } from "#model/feed-document.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { Language } from "#model/language.ts";
import { beginningOf } from "#shared/cut-text.ts";
import { minuteMs } from "#shared/durations.ts";
import { folded } from "./folded.ts";
import { itemText } from "./item-text.ts";
import { type StandingLines, withoutStandingLines } from "./standing-lines.ts";

/** No feed carries news from before the web; such a date is a mistake or a missing one. */
const earliestMs = Date.UTC(1990, 0, 1);

/** A clock that runs fast by this much is believed, and set back to ours. */
const clockErrorMsMax = 10 * minuteMs;

/** What an entry takes from elsewhere than its item. */
export type EntryOrigin = {
  readonly id: EntryId;
  readonly feedId: FeedId;
  readonly firstSeenAt: Date;
  /** The language of the feed, for items that say none. */
  readonly feedLanguage?: Language;
  /** Where the item stands in its document, 0 for the top. */
  readonly position?: number;
  readonly held?: HoldReason;
  readonly sharesPage?: boolean;
  /** What its feed puts around every text. */
  readonly standingLines: StandingLines;
};

/** Makes an entry of a feed's item: text made plain, without its feed's standing lines, and cut to its limit, date clamped. */
export function makeEntry(item: FeedItem, origin: EntryOrigin): Entry {
  const { id, feedId, firstSeenAt, feedLanguage, position, held, standingLines } = origin;
  // Many podcasts have no page for an episode: what can be opened is the episode itself.
  const links = [item.originalUrl, item.url, item.enclosures[0]?.url];
  const [url] = links.flatMap((link) => canonicalUrl(link ?? "") ?? []);
  const summary = beginningOf(
    withoutStandingLines(itemText(item), item, standingLines),
    entrySummaryLengthMax,
  );
  const outlet = item.outlet && beginningOf(item.outlet, entryOutletLengthMax);
  const said = withoutWireSlugs(withoutOutlet(item.title ?? "", outlet));
  const title =
    said === "" || (summary !== "" && saysNothing.test(said)) || isBeginningOf(said, summary)
      ? undefined
      : beginningOf(said, entryTitleLengthMax);
  const publishedAt = clampedDate(
    item.publishedAt ?? item.createdAt ?? item.updatedAt,
    firstSeenAt,
  );
  const language = item.language ?? feedLanguage;
  return {
    id,
    feedId,
    ...(url !== undefined && { url }),
    ...(origin.sharesPage === true && { sharesPage: true as const }),
    ...(outlet && { outlet }),
    ...(title !== undefined && { title }),
    ...(summary !== "" && { summary }),
    ...(publishedAt !== undefined && { publishedAt }),
    firstSeenAt,
    categories: item.categories
      .filter(({ length }) => length <= entryCategoryLengthMax)
      .slice(0, entryCategoriesMax),
    ...(language !== undefined && { language }),
    ...(position !== undefined && { position }),
    ...(held !== undefined && { held }),
  };
}

/** Titles that software gives where its writer gave none. */
const saysNothing =
  /^[[(]?(?:photo(?:s|set)?|video|audio|link|quote|image|untitled|no title|sans titre|ohne titel|sin título|senza titolo|sem título|zonder titel|bez tytułu|без названия|без назви)[\])]?$/iu;

/** Who gathers news puts the outlet behind its titles: "Ferry fares rise - Harbour Post". */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const end = ` - ${outlet}`;
  return title.endsWith(end) ? title.slice(0, -end.length) : title;
}

/** Software that knows no titles cuts one off the text. */
function isBeginningOf(title: string, text: string): boolean {
  return /(?:…|\.\.\.)$/u.test(title) && folded(text).startsWith(folded(title));
}

/**
 * A date that can be true: a little in the future becomes now, far off becomes unknown.
 *
 * @param date as the feed says it
 * @param seenAt when we saw it first
 */
export function clampedDate(date: Date | undefined, seenAt: Date): Date | undefined {
  if (date === undefined || date.getTime() < earliestMs) return undefined;
  if (date.getTime() <= seenAt.getTime()) return date;
  return date.getTime() <= seenAt.getTime() + clockErrorMsMax ? seenAt : undefined;
}
