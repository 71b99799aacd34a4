import type { DomDocument } from "../dom.ts";
import { isArticle, type JsonLd, textOf } from "../metadata/json-ld.ts";
import { firstMeta, type MetaTags } from "../metadata/meta-tags.ts";

export type PageDates = { readonly publishedAt?: Date; readonly modifiedAt?: Date };

/** When the article was published and last changed, as the page says. */
export function pageDates(
  document: DomDocument,
  tags: MetaTags,
  objects: readonly JsonLd[],
): PageDates {
  const articles = objects.filter(isArticle);
  const published = readDate(
    articles.map((object) => textOf(object.datePublished))[0] ??
      firstMeta(tags, "article:published_time", "datepublished", "date", "dc.date", "pubdate") ??
      document.querySelector("time[datetime]")?.getAttribute("datetime") ??
      undefined,
  );
  const modified = readDate(
    articles.map((object) => textOf(object.dateModified))[0] ??
      firstMeta(tags, "article:modified_time", "og:updated_time", "datemodified"),
  );
  return {
    ...(published !== undefined && { publishedAt: published }),
    ...(modified !== undefined && { modifiedAt: modified }),
  };
}

function readDate(text: string | undefined): Date | undefined {
  if (text === undefined || !/\d{4}/.test(text)) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
