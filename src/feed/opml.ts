import { canonicalUrl } from "#model/canonical-url.ts";
import type { ListedFeed } from "#model/feed-offer.ts";
import { hasLinkSecret, withoutLinkSecrets } from "#model/link-secret.ts";
import { plainTitle } from "./plain-text.ts";
import { readXml, type XmlElement } from "./xml-tree.ts";

/** Feeds taken from one document, at most; more fit in no channel, and are counted. */
const outlinesMax = 1000;

/** Characters of one option of a feed, at most: a filter has no more words than fit. */
const optionLengthMax = 4000;

/**
 * The namespace of attributes that say how a channel follows a feed. OPML allows such attributes, and other readers pass over them.
 *
 * @see http://opml.org/spec2.opml under “Extending OPML”
 */
const namespace = "urn:newsbrief:subscription";
const prefix = "newsbrief";

export type ListOfFeeds = {
  readonly feeds: readonly ListedFeed[];
  /** What is listed as a feed and is none that can be read, by its title or address as written. */
  readonly others: readonly string[];
  /** What is listed with a user name or password in its address, by its title or host. */
  readonly secret: readonly string[];
  /** Addresses listed beyond those that were taken. */
  readonly furtherCount: number;
};

/**
 * Reads the feeds out of OPML, in order and each once, however deep they stand in folders, with the
 * options that we wrote beside them.
 *
 * @returns `undefined` when the text is no OPML
 * @see http://opml.org/spec2.opml
 */
export function readOpml(text: string): ListOfFeeds | undefined {
  const roots = readXml(text);
  const root = roots.ok ? roots.value.find(({ name }) => name === "opml") : undefined;
  if (root === undefined) return undefined;
  const found = new Map<string, ListedFeed>();
  const others: string[] = [];
  const secret: string[] = [];
  const further = new Set<string>();
  for (const { outline, ours } of outlinesIn(root)) {
    const { attributes } = outline;
    const address = attributes.get("xmlurl")?.trim() ?? "";
    if (found.size >= outlinesMax) {
      if (address !== "" && !found.has(address)) further.add(address);
      continue;
    }
    const title = withoutLinkSecrets(
      plainTitle(attributes.get("title") || attributes.get("text") || ""),
    );
    const type = attributes.get("type")?.trim().toLowerCase() ?? "";
    // FreshRSS lists pages that it scrapes as “HTML+XPath” and the like.
    const url = type.includes("+") ? undefined : canonicalUrl(withoutFeedScheme(address));
    if (hasLinkSecret(address)) {
      secret.push(title || withoutLinkSecrets(address));
      continue;
    }
    if (url === undefined && (address !== "" || type === "rss"))
      others.push(title || withoutLinkSecrets(address));
    if (url === undefined || found.has(url)) continue;
    const options = ours === undefined ? {} : optionsOf(outline, ours);
    found.set(url, {
      url,
      ...(title !== "" && { title }),
      ...(Object.keys(options).length > 0 && { options }),
    });
  }
  return {
    feeds: [...found.values()],
    others: others.filter((name) => name !== ""),
    secret,
    furtherCount: further.size,
  };
}

/** `feed://host` and `feed:https://host`, by which programs once told each other what is a feed. */
function withoutFeedScheme(address: string): string {
  return address.replace(/^feed:(?=https?:)/i, "").replace(/^feed:(?=\/\/)/i, "http:");
}

type Outline = { readonly outline: XmlElement; readonly ours: string | undefined };

/** @param above what stands for our namespace around the element */
function* outlinesIn(element: XmlElement, above?: string): Generator<Outline> {
  const ours = prefixIn(element) ?? above;
  if (element.name === "outline") yield { outline: element, ours };
  for (const child of element.children) yield* outlinesIn(child, ours);
}

/** What an element has stand for our namespace; others may have written it anew. */
function prefixIn({ attributes }: XmlElement): string | undefined {
  const [name] = [...attributes].find(([, value]) => value.trim() === namespace) ?? [];
  return /^xmlns:(.+)$/.exec(name ?? "")?.[1];
}

function optionsOf({ attributes }: XmlElement, ours: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...attributes].flatMap(([name, value]) =>
      name.startsWith(`${ours}:`) && value.trim() !== ""
        ? [[name.slice(ours.length + 1), value.slice(0, optionLengthMax)]]
        : [],
    ),
  );
}

/**
 * Writes feeds as OPML that other readers take.
 *
 * @param title of the document, for whoever opens it
 */
export function writeOpml(title: string, feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map(({ url, title: name, options = {} }) => {
    const attributes = {
      type: "rss",
      text: name ?? url,
      xmlUrl: url,
      ...Object.fromEntries(
        Object.entries(options).map(([option, value]) => [`${prefix}:${option}`, value]),
      ),
    };
    const written = Object.entries(attributes).map(
      ([key, value]) => `${key}="${escapeXml(value)}"`,
    );
    return `    <outline ${written.join(" ")}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:${prefix}="${namespace}">`,
    `  <head><title>${escapeXml(title)}</title></head>`,
    "  <body>",
    ...outlines,
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}

function escapeXml(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "")
  );
}
