import { hourMs } from "#shared/durations.ts";
import type { Headline } from "../metadata/headline.ts";
import { isArticle, isEvent, type JsonLd, textOf } from "../metadata/json-ld.ts";
import type { MetaTags } from "../metadata/meta-tags.ts";
import type { PageScan } from "../metadata/scan-page.ts";
import type { DayOrder } from "./date-forms.ts";
import { isSameDay, type PrintedDate, printedDates } from "./printed-dates.ts";
import { type PageTime, readTime } from "./read-date.ts";
import { scriptDate } from "./script-date.ts";
import { urlDay } from "./url-day.ts";

export type PageDates = {
  readonly publishedAt?: Date;
  /** `YYYY-MM-DD`, the day of `publishedAt` where the outlet is. */
  readonly publishedDay?: string;
  readonly modifiedAt?: Date;
};

/** What `pageDates` looks at. */
export type DateSources = {
  readonly scan: PageScan;
  readonly tags: MetaTags;
  readonly objects: readonly JsonLd[];
  readonly headline: Headline | undefined;
  readonly url: string;
  /** The page as served: its scripts are not in `scan`. */
  readonly html: string;
  readonly order: DayOrder;
  /** Nothing was published after it. */
  readonly latest: Date;
};

const publishedMeta =
  "article:published_time datepublished og:article:published_time og:published_time article:published og:pubdate pubdate publishdate publish_date publish-date published publication_date publicationdate publication-date dc.date.issued dcterms.issued dc.date.published dcterms.date dc.date dc:date dcterms.available parsely-pub-date sailthru.date bt:pubdate cxenseparse:recs:publishtime cxenseparse:publishtime article.published rnews:datepublished shareaholic:article_published_time originalpublicationdate article:publicationdate date_published citation_publication_date citation_date dateposted datecreated article.created dc.date.created dcterms.created dc.created last-published-date vr:published_time date".split(
    " ",
  );

const modifiedMeta =
  "article:modified_time datemodified og:updated_time og:article:modified_time article:modified article.updated dc.date.modified dcterms.modified dc.modified modified_time last-modified lastmod last_modified updated_time revised".split(
    " ",
  );

/** When the article was published and last changed: what the page tells machines, then its address, then what it prints. */
export function pageDates(sources: DateSources): PageDates {
  const { scan, tags, objects, headline, url, html, order, latest } = sources;
  const isPossible = (time: PageTime | undefined): time is PageTime =>
    time !== undefined && time.at <= latest;
  const first = (values: Iterable<string | undefined>): PageTime | undefined => {
    for (const value of values) {
      const time = value === undefined ? undefined : readTime(value, order);
      if (isPossible(time)) return time;
    }
    return undefined;
  };
  const metas = (names: readonly string[]): (string | undefined)[] =>
    names.flatMap((name) => tags.get(name) ?? []);
  const articles = objects.filter(isArticle);
  const others = objects.filter((object) => !isArticle(object));
  const ofUrl = urlDay(url);
  const printed = printedDates(scan, headline, order);
  const held = articles.length === 0 ? daysHeld(objects, order) : [];
  const isOwn = ({ time }: PrintedDate): boolean => isPossible(time) && !held.includes(time.day);
  const near = printed.near.filter(isOwn);
  const nearTime = (kind: PrintedDate["kind"]): PageTime | undefined =>
    near.find((date) => date.kind === kind)?.time;

  const told =
    first(metas(publishedMeta)) ?? first(articles.map((object) => textOf(object.datePublished)));
  const published =
    (told === undefined ? undefined : printedInstead(told, near)) ??
    told ??
    nearTime("published") ??
    first(others.map((object) => textOf(object.datePublished))) ??
    (isPossible(ofUrl) ? ofUrl : undefined) ??
    nearTime("near") ??
    first(scriptDate(html)) ??
    nearTime("far") ??
    nearTime("modified") ??
    printed.far().find(isOwn)?.time ??
    first(articles.map((object) => textOf(object.dateCreated))) ??
    first(objects.map((object) => textOf(object.uploadDate)));
  const modified =
    first(articles.map((object) => textOf(object.dateModified))) ??
    first(metas(modifiedMeta)) ??
    first(others.map((object) => textOf(object.dateModified))) ??
    nearTime("modified");
  const time = published ?? modified;
  if (time === undefined) return {};
  const day = localDay(time, [ofUrl, ...near.map((date) => date.time)]);
  return {
    publishedAt: time.at,
    publishedDay: day,
    ...(modified !== undefined && modified.at >= time.at && { modifiedAt: modified.at }),
  };
}

/** The days of what a page announces, as its JSON-LD has them: none of them is its own. */
function daysHeld(objects: readonly JsonLd[], order: DayOrder): readonly string[] {
  return objects
    .filter(isEvent)
    .flatMap(({ startDate, endDate }) => [textOf(startDate), textOf(endDate)])
    .flatMap((value) => (value === undefined ? [] : (readTime(value, order)?.day ?? [])));
}

/**
 * The date printed below the headline, where it is the only one there and not the one told to machines:
 * an article is as old as its readers are told.
 */
function printedInstead(told: PageTime, near: readonly PrintedDate[]): PageTime | undefined {
  if (near.some(({ time }) => isSameDay(time, told))) return undefined;
  const below = near.filter(
    ({ kind, isBelow }) => isBelow && (kind === "near" || kind === "published"),
  );
  const days = new Set(below.map(({ time }) => time.day));
  const only = days.size === 1 ? below[0]?.time : undefined;
  if (only === undefined) return undefined;
  // 4/5 may be 5/4: then both say the same.
  const swapped = /^(\d{4})-(\d\d)-(\d\d)$/.exec(only.day);
  return swapped !== null && `${swapped[1]}-${swapped[3]}-${swapped[2]}` === told.day
    ? undefined
    : only;
}

/**
 * The day on the outlet's own clock: pages tell machines the time in UTC, and print the day of their
 * clock, which may be the one before or after.
 */
function localDay(time: PageTime, others: readonly (PageTime | undefined)[]): string {
  if (!time.isUtc) return time.day;
  const dayAt = (hours: number): string =>
    new Date(time.at.getTime() + hours * hourMs).toISOString().slice(0, 10);
  const possible = time.hasTime ? [dayAt(-11), time.day, dayAt(13)] : [time.day];
  return (
    others.find((other) => other !== undefined && possible.includes(other.day))?.day ?? time.day
  );
}
