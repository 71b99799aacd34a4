import type { Article } from "#model/article.ts";
import type { Page, PageCard } from "#model/extraction.ts";
import { primaryLanguage } from "#model/language.ts";
import { dayMs } from "#shared/durations.ts";
import type { DayOrder } from "../dates/date-forms.ts";
import { pageDates } from "../dates/page-dates.ts";
import { readTime } from "../dates/read-date.ts";
import type { DomDocument } from "../dom/dom-document.ts";
import { bylinesOf } from "./bylines.ts";
import { canonicalLink } from "./canonical-link.ts";
import { forwardLink } from "./forward-link.ts";
import { headlineOf } from "./headline.ts";
import { isArticle, type JsonLd, jsonLdOf, textOf } from "./json-ld.ts";
import { mailHeader } from "./mail-header.ts";
import { firstMeta, type MetaTags, metaTagsOf } from "./meta-tags.ts";
import { hostOf, outletOf } from "./outlet.ts";
import { scanPage } from "./scan-page.ts";
import { tidied } from "./tidy-text.ts";
import { wishesOf } from "./wishes.ts";

/** What a page says of itself beside its text. */
export type PageMetadata = {
  /** What is worth telling where there is no article. */
  readonly card: PageCard;
  readonly facts: Omit<Article, "text" | "blocks" | "readStatus" | "note">;
  readonly tags: MetaTags;
  readonly objects: readonly JsonLd[];
};

/** Reads JSON-LD, meta tags, microdata, the address, and what the page prints by its headline. */
export function pageMetadata(document: DomDocument, page: Page): PageMetadata {
  const scan = scanPage(document);
  const tags = metaTagsOf(scan.metas);
  const objects = jsonLdOf(scan.jsonLd);
  const host = hostOf(page.url);
  const outlet = outletOf({ tags, objects, title: scan.title, lines: scan.lines, host });
  const mail = mailHeader(document);
  const found = headlineOf({
    scan,
    tags,
    objects,
    url: page.url,
    outlets: [...outlet.names, host.replace(/\.\w+$/, "")],
  });
  const headline = mail === undefined ? found : { ...found, text: mail.subject };
  const locale =
    document.documentElement.getAttribute("lang") ??
    firstMeta(tags, "og:locale", "content-language", "language");
  const section =
    firstMeta(tags, "article:section") ?? textOf(objects.find(isArticle)?.articleSection);
  const order = dayOrder(locale ?? undefined, page.url);
  const printed = pageDates({
    scan,
    tags,
    objects,
    headline,
    url: page.url,
    html: page.html,
    order,
    latest: latestDate(page),
  });
  const sent = mail === undefined ? undefined : readTime(mail.date, order);
  const dates = sent === undefined ? printed : { publishedAt: sent.at, publishedDay: sent.day };
  const url = canonicalLink(scan.links, tags, page.url);
  const bylines =
    mail === undefined ? bylinesOf({ scan, tags, objects, headline }, outlet.names) : [mail.from];
  const { publishedDay } = dates;
  const forwardsTo = forwardLink(tags, page.html, page.url);
  return {
    card: {
      url,
      ...(headline !== undefined && { headline: headline.text }),
      outlet: outlet.name,
      bylines,
      ...(publishedDay !== undefined && { publishedDay }),
      ...(forwardsTo !== undefined && { forwardsTo }),
    },
    facts: {
      url,
      ...(headline !== undefined && { title: headline.text }),
      outlet: outlet.name,
      bylines,
      ...dates,
      ...(section !== undefined && { section: tidied(section) }),
      language: primaryLanguage(locale ?? undefined),
      wishes: wishesOf(tags, page.headers),
    },
    tags,
    objects,
  };
}

/** The last instant that a `Date` can hold. @see https://tc39.es/ecma262/#sec-time-values-and-time-range */
const instantMax = 8.64e15;

/** Americans put the month first; pages that say no more than "en" are mostly theirs. */
function dayOrder(locale: string | undefined, url: string): DayOrder {
  const isAmerican =
    /^en([-_]us)?$/i.test(locale ?? "") && !/\.(?:uk|au|nz|ie|in|za)$/.test(new URL(url).hostname);
  return isAmerican ? "month-first" : "day-first";
}

/** Nothing was published more than a day after the page was read, or archived. */
function latestDate(page: Page): Date {
  const archived = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})/.exec(page.url);
  const readAt =
    archived === null
      ? Date.parse(page.headers?.date ?? "")
      : Date.UTC(Number(archived[1]), Number(archived[2]) - 1, Number(archived[3]));
  return new Date(Number.isNaN(readAt) ? instantMax : readAt + dayMs);
}
