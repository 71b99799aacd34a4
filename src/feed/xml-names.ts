import { ownValue } from "#shared/own-value.ts";

/** The namespaces a feed may use, by the prefix under which our code knows them; "" is RSS itself. */
const prefixOfNamespace: Readonly<Record<string, string>> = {
  "http://www.w3.org/2005/atom": "atom",
  "https://www.w3.org/2005/atom": "atom",
  "http://purl.org/atom/ns": "atom",
  "http://purl.org/atom": "atom",
  "http://purl.org/atom/app": "app",
  "http://purl.org/echo": "atom",
  "uri/of/echo/namespace": "atom",
  "http://purl.org/pie": "atom",
  "http://example.com/newformat": "atom",
  "http://example.com/necho": "atom",
  "http://purl.org/rss/1.0": "",
  "http://purl.org/net/rss1.1": "",
  "http://my.netscape.com/rdf/simple/0.9": "",
  "http://my.netscape.com/rdf/simple/0.91": "",
  "http://channel.netscape.com/rdf/simple/0.9": "",
  "http://my.netscape.com/publish/formats/rss-0.91.dtd": "",
  "http://backend.userland.com/rss": "",
  "http://backend.userland.com/rss2": "",
  "http://backend.userland.com/rss091": "",
  "http://backend.userland.com/rss092": "",
  "http://blogs.law.harvard.edu/tech/rss": "",
  "http://cyber.law.harvard.edu/rss": "",
  "http://cyber.law.harvard.edu/rss/rss.html": "",
  "http://www.rssboard.org/rss-specification": "",
  "http://purl.org/dc/elements/1.0": "dc",
  "http://purl.org/dc/elements/1.1": "dc",
  "http://purl.org/dc/terms": "dcterms",
  "http://purl.org/rss/1.0/modules/content": "content",
  "http://purl.org/rss/1.0/modules/slash": "slash",
  "http://purl.org/syndication/thread/1.0": "thr",
  "http://wellformedweb.org/commentapi": "wfw",
  "http://search.yahoo.com/mrss": "media",
  "https://search.yahoo.com/mrss": "media",
  "http://www.rssboard.org/media-rss": "media",
  "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
  "https://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
  "http://www.itunes.com/dtds/pluggedin-1.0.dtd": "itunes",
  "http://example.com/dtds/podcast-1.0.dtd": "itunes",
  "http://www.google.com/schemas/play-podcasts/1.0": "googleplay",
  "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
  "http://prismstandard.org/namespaces/basic": "prism",
  "http://webns.net/mvcb": "admin",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns": "rdf",
  "http://www.w3.org/1999/xhtml": "xhtml",
  "http://www.w3.org/2000/svg": "svg",
  "http://www.w3.org/1998/math/mathml": "math",
  "http://www.w3.org/1999/xlink": "xlink",
  "http://www.w3.org/xml/1998/namespace": "xml",
};

const ourPrefixes = new Set(Object.values(prefixOfNamespace));

/** Which prefix means which namespace at one place of a document. */
export type NameScope = {
  /** From a prefix as written to ours. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Names already resolved in this scope. */
  readonly resolved: Map<string, string>;
};

/** More prefixes than any feed has; each inner scope copies those of the outer one. */
const prefixesMax = 100;

export const outermostScope: NameScope = { prefixes: new Map(), resolved: new Map() };

/** A scope for an element and what is inside it, given the element's own attributes. */
export function scopeInside(outer: NameScope, attributes: ReadonlyMap<string, string>): NameScope {
  let prefixes: Map<string, string> | undefined;
  for (const [name, value] of attributes) {
    if (!name.startsWith("xmlns") || (name.length > 5 && name[5] !== ":")) continue;
    prefixes ??= new Map(outer.prefixes);
    if (prefixes.size >= prefixesMax) break;
    prefixes.set(name.slice(6), ourPrefix(name.slice(6), value));
  }
  return prefixes === undefined ? outer : { prefixes, resolved: new Map() };
}

/** A scope like `scope` in which names without a prefix belong to the namespace of `prefix`. */
export function withDefaultPrefix(scope: NameScope, prefix: string): NameScope {
  return { prefixes: new Map(scope.prefixes).set("", prefix), resolved: new Map() };
}

function ourPrefix(written: string, namespace: string): string {
  const key = namespace
    .trim()
    .toLowerCase()
    .replace(/(?<![/#])[/#]+$/, "");
  const known =
    ownValue(prefixOfNamespace, key) ??
    (key.startsWith("http://prismstandard.org/namespaces/") ? "prism" : undefined);
  if (known !== undefined) return known;
  // A namespace we do not know must not pass for one that we do.
  return ourPrefixes.has(written) && written !== "" ? `other-${written}` : written;
}

/**
 * The name of an element as our code spells it: our prefix of its namespace, a colon, the local
 * name, all in lower case; no prefix and no colon for RSS. A prefix that the document never
 * declares counts as written.
 */
export function nameIn(scope: NameScope, written: string): string {
  const known = scope.resolved.get(written);
  if (known !== undefined) return known;
  const colon = written.indexOf(":");
  const prefix = colon < 0 ? "" : written.slice(0, colon);
  const ours = scope.prefixes.get(prefix) ?? prefix;
  const local = written.slice(colon + 1);
  const name = ours === "" ? local : `${ours}:${local}`;
  scope.resolved.set(written, name);
  return name;
}
