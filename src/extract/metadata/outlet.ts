import type { CanonicalUrl } from "#model/canonical-url.ts";
import { isArticle, type JsonLd, textOf } from "./json-ld.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";

/** The outlet's own name, else its host without `www.`. */
export function outletOf(tags: MetaTags, objects: readonly JsonLd[], url: CanonicalUrl): string {
  const ofLd = objects.filter(isArticle).map((object) => textOf(object.publisher))[0];
  const name = firstMeta(tags, "og:site_name") ?? ofLd ?? firstMeta(tags, "application-name");
  const clean = name?.replace(/\s+/g, " ").replace(/^@/, "").trim();
  const host = new URL(url).hostname.replace(/^www\d?\./, "");
  return clean === undefined || clean === "" || clean.length > 80 || /^https?:/.test(clean)
    ? host
    : clean;
}
