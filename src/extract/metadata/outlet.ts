import { isObject } from "#shared/json-value.ts";
import { isHomeLink } from "./home-link.ts";
import { isArticle, type JsonLd, textOf, typesOf } from "./json-ld.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import { isHostName, isLikeHost, plainOutletName } from "./outlet-name.ts";
import type { Line } from "./scan-page.ts";
import { tidied } from "./tidy-text.ts";
import { partsOf, squeezed } from "./without-outlet.ts";

/** What `outletOf` looks at. */
export type OutletSources = {
  readonly tags: MetaTags;
  readonly objects: readonly JsonLd[];
  /** The page's `<title>`. */
  readonly title: string | undefined;
  readonly lines: readonly Line[];
  /** As {@link hostOf} gives it. */
  readonly host: string;
};

export type Outlet = {
  /** As readers know it; the host where the page says nothing better. */
  readonly name: string;
  /** All names that the page gives it, and its host. */
  readonly names: readonly string[];
};

/** Lines with the owner's rights that are looked at, and characters of a line that names somebody. */
const rightsMax = 12;
const lineCharactersMax = 160;

/** What the names of papers, stations and sites in China, Japan and Korea end in. */
const easternPaper = /^.{2,10}(?:[网網报報台臺社]|新[闻聞]|일보|신문|뉴스)$/u;

/**
 * The outlet's name. Pages fill in the tags for it with sections, headlines, handles and rights, so a
 * name that has to do with the page's host goes first, wherever it stands: in the tags, at an end of
 * the page's titles, beside the copyright sign.
 */
export function outletOf({ tags, objects, title, lines, host }: OutletSources): Outlet {
  const titles = [title, firstMeta(tags, "og:title"), firstMeta(tags, "twitter:title")]
    .map((text) => tidied(text ?? ""))
    .filter((text) => text !== "");
  const headlines = titles.flatMap((text, index) => {
    const [first = ""] = partsOf(text);
    // Where the rest is the page's other title, the headline is no more than that.
    const isRest = (other: string) =>
      other.length > first.length && other !== text && text.endsWith(other);
    if (first !== text && titles.some(isRest)) return [text];
    // A page whose only title is the outlet's name has no headline in it.
    return first === text && index === 0 && titles.length === 1 ? [] : [text, first];
  });
  const isTitle = (name: string): boolean =>
    headlines.some((text) => squeezed(text) === squeezed(name)) && !isLikeHost(name, host);
  const named = (texts: readonly (string | undefined)[]): readonly string[] =>
    texts.flatMap((text) => plainOutletName(text ?? "", host) ?? []);
  const told = named(toldNames(tags, objects)).filter((name) => !isTitle(name));
  const [site] = named([firstMeta(tags, "og:site_name")]);
  const held = named(holderNames(tags, objects));
  const parts = named(
    titles
      .map(partsOf)
      .filter(({ length }) => length > 1)
      .flatMap((all) => [all.at(-1), all.at(-2), all[0]])
      // Blogs have their name before a colon.
      .concat(titles.map((text) => /^(.{2,40}?):\s/.exec(text)?.[1])),
  );
  const ends = parts.filter((name) => isLikeHost(name, host, "mostly"));
  const known = new Set(parts.map(squeezed));
  const homes = lines
    .filter(({ text }) => text.length <= lineCharactersMax && known.has(squeezed(text)))
    .filter(isHomeLink)
    .map(({ text }) => squeezed(text));
  const home = parts.filter((name) => homes.includes(squeezed(name)));
  const rights = named(
    lines
      .filter(({ text }) => text.length <= lineCharactersMax && /©|\(c\)|copyright/i.test(text))
      .slice(-rightsMax)
      .flatMap(({ text }) => text.split(/[|•·,]|\s[–—-]\s|\.\s/)),
  );
  const like = [...told, ...ends, ...held]
    .filter((name) => isLikeHost(name, host))
    .concat(
      home.slice(0, 1),
      rights.filter((name) => isLikeHost(name, host, "all")),
    );
  const name =
    told.find((name) => isTrusted(name, host) && name === site) ??
    like.find((name) => !isHandle(name)) ??
    like.find(isHostName) ??
    like[0] ??
    told.find((name) => !isHandle(name)) ??
    told[0] ??
    parts.find((name) => easternPaper.test(name)) ??
    host;
  const raw = [...toldNames(tags, objects), firstMeta(tags, "publisher", "dc.publisher")]
    .map((text) => tidied(text ?? ""))
    .filter((text) => text.length > 1 && text.length <= 60 && !isTitle(text));
  return { name, names: [...new Set([name, ...told, ...like, ...home, ...raw, host])] };
}

/** Names that the page gives its outlet as such, the best first. */
function toldNames(tags: MetaTags, objects: readonly JsonLd[]): readonly (string | undefined)[] {
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
    ...publishers.map(textOf),
    ...sites.map((site) => textOf(site.name)),
    firstMeta(tags, "application-name"),
    firstMeta(tags, "apple-mobile-web-app-title"),
  ];
}

/** Names of whoever stands behind the page: the outlet's where they are like its host. */
function holderNames(tags: MetaTags, objects: readonly JsonLd[]): readonly (string | undefined)[] {
  return [
    ...objects
      .filter((object) => typesOf(object).some((type) => /Organization$/.test(type)))
      .map((object) => textOf(object.name)),
    firstMeta(tags, "dc.publisher"),
    firstMeta(tags, "publisher"),
    firstMeta(tags, "copyright"),
  ];
}

/**
 * Whether a name that the page gives its site is one for readers: in several words, in letters that hosts
 * are not written in, or the host as its owner spells it. Single words may be sections.
 */
function isTrusted(name: string, host: string): boolean {
  const words = name.split(" ");
  if (words.length > 1 && words.length <= 5) return true;
  const isForeign = /^[^\p{Script=Latin}]+$/u.test(name);
  return isForeign || (isHostName(name) && /\p{Lu}/u.test(name) && isLikeHost(name, host));
}

/** Whether a name is made for machines: one word without a capital, or an address. */
function isHandle(name: string): boolean {
  return isHostName(name) || (/^[\p{Ll}\d_.-]+$/u.test(name) && !/\s/.test(name));
}

/** The host without `www.`, `m.` and the like; of an archived page that of the page. */
export function hostOf(url: string): string {
  const archived = /^https?:\/\/web\.archive\.org\/web\/\d+\w*\/(?:https?:\/\/)?([^/:]+)/.exec(url);
  const host = archived?.[1] ?? new URL(url).hostname;
  return host.toLowerCase().replace(/^(www\d?|m|mobile|amp)\./, "");
}
