import { isArticle, type JsonLd, textOf } from "../metadata/json-ld.ts";
import { firstMeta, type MetaTags } from "../metadata/meta-tags.ts";
import type { PageClaims } from "./page-facts.ts";

/** Characters of a claim that are compared; more is no title or description. */
const claimCharactersMax = 2000;

/** What a page's head says of its article. */
export function pageClaims(title: string, tags: MetaTags, objects: readonly JsonLd[]): PageClaims {
  const titles = [title, firstMeta(tags, "og:title", "twitter:title")];
  const descriptions = [firstMeta(tags, "description"), firstMeta(tags, "og:description")];
  const body = objects.filter(isArticle).find(({ articleBody }) => typeof articleBody === "string");
  return {
    title: joined(titles),
    description: joined(descriptions),
    body: textOf(body?.articleBody) ?? "",
  };
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .join(" ")
    .slice(0, claimCharactersMax);
}
