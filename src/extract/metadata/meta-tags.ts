import type { DomElement } from "../dom/dom-nodes.ts";

/** What the page's `meta` elements say: names in lower case, values in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Characters of a value that are looked at; a description that is longer is the text itself. */
const contentCharactersMax = 2000;

/** Reads `name`, `property`, `itemprop` and `http-equiv` alike: pages mix them up. */
export function metaTagsOf(metas: Iterable<DomElement>): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of metas) {
    const content = meta.getAttribute("content")?.trim().slice(0, contentCharactersMax);
    if (content === undefined || content === "") continue;
    for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
      for (const name of (meta.getAttribute(attribute) ?? "").toLowerCase().split(/\s+/)) {
        if (name === "") continue;
        const values = tags.get(name);
        if (values === undefined) tags.set(name, [content]);
        else values.push(content);
      }
    }
  }
  return tags;
}

/** The first value of the first of `names` that the page gives. */
export function firstMeta(tags: MetaTags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}
