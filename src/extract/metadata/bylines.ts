import { isArticle, isObject, type JsonLd, textOf } from "./json-ld.ts";
import type { MetaTags } from "./meta-tags.ts";

/** The people who wrote the article, as the page's data name them, without "By". */
export function bylinesOf(tags: MetaTags, objects: readonly JsonLd[]): readonly string[] {
  const ofLd = objects
    .filter(isArticle)
    .flatMap((object) => [object.author].flat())
    .map((author) => textOf(isObject(author) ? author.name : author));
  const ofMeta = ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author"]
    .flatMap((name) => tags.get(name) ?? [])
    .flatMap((value) => value.split(/\s*(?:,|;|\band\b|\bund\b|&)\s*/));
  const names = ofLd.some((name) => name !== undefined) ? ofLd : ofMeta;
  const people = names.map((name) =>
    name
      ?.replace(/\s+/g, " ")
      .replace(/^(by|von|par|por|di|door)\s+/i, "")
      .trim(),
  );
  return [...new Set(people.filter((name) => name !== undefined && isName(name)))] as string[];
}

function isName(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 60 &&
    /\p{L}/u.test(text) &&
    !/https?:|www\.|@|\.com\b/i.test(text)
  );
}
