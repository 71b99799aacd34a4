import { isArticle, isObject, type JsonLd, textOf, typesOf } from "./json-ld.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import { tidied } from "./tidy-text.ts";

const nameCharactersMax = 60;

/** All names that the page gives its outlet, the best first. */
export function outletNames(tags: MetaTags, objects: readonly JsonLd[]): readonly string[] {
  const byId = new Map(objects.map((object) => [object["@id"], object]));
  const publishers = objects
    .filter((object) => isArticle(object) || typesOf(object).includes("WebSite"))
    .flatMap((object) => [object.publisher].flat())
    .map((publisher) =>
      isObject(publisher) && publisher.name === undefined ? byId.get(publisher["@id"]) : publisher,
    );
  const sites = objects.filter((object) =>
    typesOf(object).some((type) => /^(WebSite|NewsMediaOrganization)$/.test(type)),
  );
  return [
    firstMeta(tags, "og:site_name"),
    ...publishers.map((publisher) => textOf(publisher)),
    ...sites.map((site) => textOf(site.name)),
    firstMeta(
      tags,
      "application-name",
      "apple-mobile-web-app-title",
      "dc.publisher",
      "publisher",
      "copyright",
    ),
  ]
    .map((name) => tidied(name ?? "").replace(/^@/, ""))
    .filter(
      (name) => name.length > 1 && name.length <= nameCharactersMax && !/^https?:/.test(name),
    );
}

/** The host without `www.`, for an archived page that of the page. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^(www\d?|m|mobile|amp)\./, "");
}
