import type { DomDocument } from "../dom.ts";
import { isArticle, type JsonLd, textOf } from "./json-ld.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";

/** The headline, without the outlet's name before or behind it. */
export function headlineOf(
  document: DomDocument,
  tags: MetaTags,
  objects: readonly JsonLd[],
  outlet: string | undefined,
): string | undefined {
  const ofLd = objects.filter(isArticle).map((object) => textOf(object.headline))[0];
  const raw =
    firstMeta(tags, "og:title", "twitter:title") ??
    ofLd ??
    document.querySelector("h1")?.textContent ??
    document.querySelector("title")?.textContent;
  const title = raw?.replace(/\s+/g, " ").trim();
  return title === undefined || title === "" ? undefined : withoutOutlet(title, outlet);
}

function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(/\s+[|–—•·»«:-]\s+|\s*\|\s*/);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || outlet === undefined) return title;
  if (last.toLowerCase() !== outlet.toLowerCase()) return title;
  return title.slice(0, title.length - last.length).replace(/[\s|–—•·»«:-]+$/, "");
}
