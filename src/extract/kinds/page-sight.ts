import type { Page } from "#model/extraction.ts";
import type { DomDocument } from "../dom/dom-document.ts";
import type { DomElement } from "../dom/dom-nodes.ts";
import { isArticle, type JsonLd, typesOf } from "../metadata/json-ld.ts";
import { firstMeta, type MetaTags } from "../metadata/meta-tags.ts";
import { type PageLine, pageLines, textWeight } from "../walls/page-lines.ts";

/** What a page looks like, before its text is looked for: enough to tell kinds of page apart. */
export type PageSight = {
  readonly page: Page;
  /** The page's own title, and its first heading. */
  readonly title: string;
  readonly heading: string;
  readonly lines: readonly PageLine[];
  /** All lines in one. */
  readonly words: string;
  readonly wordsWeight: number;
  readonly hasPassword: boolean;
  /** A field for an e-mail address or a user's name. */
  readonly hasName: boolean;
  /** In the order of the page. */
  readonly links: readonly DomElement[];
  /** Types of the page's JSON-LD. */
  readonly types: ReadonlySet<string>;
  /** Open Graph's type, lower case; empty when there is none. */
  readonly ogType: string;
  /** The page says of itself that it is one article. */
  readonly saysArticle: boolean;
  readonly players: { readonly video: number; readonly audio: number };
  /** Pictures outside of menus, footers and lists of links. */
  readonly pictures: number;
};

const frames = {
  video:
    /youtube|youtu\.be|vimeo|dailymotion|brightcove|jwplayer|jwplatform|rutube|\/embed\/video/i,
  audio: /soundcloud|spotify|podcast|spreaker|acast/i,
} as const;

/** Names of the boxes in which scripts put players. */
const boxes = {
  video: /video-?player|player--video/i,
  audio: /(audio|podcast)-?player|player--audio/i,
} as const;

/** Elements in which scripts put players without a name. */
const framing = new Set(["div", "figure", "section"]);

/** Pictures and links that are looked at. */
const picturesMax = 60;
const linksMax = 3000;

/** Characters of the page's title that are looked at. */
const titleCharactersMax = 2000;

/** Looks at a page. Leaves the document as it is. */
export function sightOf(
  document: DomDocument,
  page: Page,
  tags: MetaTags,
  objects: readonly JsonLd[],
): PageSight {
  const seen = { video: 0, audio: 0, pictures: 0, hasPassword: false, hasName: false };
  const links: DomElement[] = [];
  const lines = pageLines(document.body, (element) => {
    switch (element.localName) {
      case "a":
        if (links.length < linksMax) links.push(element);
        break;
      case "img":
        if (seen.pictures < picturesMax && isFramed(element)) seen.pictures += 1;
        break;
      case "input":
        if (element.getAttribute("type") === "password") seen.hasPassword = true;
        else if (isNameField(element)) seen.hasName = true;
        break;
      default: {
        const player = playerOf(element);
        if (player !== undefined) seen[player] += 1;
      }
    }
  });
  const words = lines.map(({ text }) => text).join("\n");
  const types = new Set(objects.flatMap(typesOf));
  const ogType = firstMeta(tags, "og:type")?.toLowerCase() ?? "";
  const articles = objects.filter(isArticle).length;
  return {
    page,
    title: oneLine(document.title).slice(0, titleCharactersMax),
    heading: oneLine(document.documentElement.querySelector("h1")?.textContent),
    lines,
    words,
    wordsWeight: textWeight(words),
    hasPassword: seen.hasPassword,
    hasName: seen.hasName,
    links,
    types,
    ogType,
    // More objects than two are the articles of a list.
    saysArticle:
      ogType === "article" ||
      (articles > 0 && articles < 3 && !types.has("ItemList")) ||
      firstMeta(tags, "article:published_time") !== undefined,
    players: { video: seen.video, audio: seen.audio },
    pictures: seen.pictures,
  };
}

function playerOf(element: DomElement): "video" | "audio" | undefined {
  const { localName } = element;
  if (localName === "video" || localName === "audio") return localName;
  if (localName === "iframe") return named(frames, element.getAttribute("src") ?? "");
  const box = `${element.className} ${element.id}`;
  if (box !== " " && /player/i.test(box)) return named(boxes, box);
  if (!framing.has(localName)) return undefined;
  if (element.hasAttribute("data-video-id")) return "video";
  return element.hasAttribute("data-audio-id") ? "audio" : undefined;
}

function named(
  patterns: Readonly<Record<"video" | "audio", RegExp>>,
  text: string,
): "video" | "audio" | undefined {
  if (patterns.video.test(text)) return "video";
  return patterns.audio.test(text) ? "audio" : undefined;
}

/** Whether a picture stands where the page's own matter does. */
function isFramed(picture: DomElement): boolean {
  for (let up = picture.parentElement; up !== null; up = up.parentElement) {
    if (/^(figure|main|article)$/.test(up.localName)) return true;
    if (/gallery|slide/i.test(up.className)) return true;
  }
  return false;
}

/** A field for an e-mail address or a user's name. */
function isNameField(input: DomElement): boolean {
  return (
    input.getAttribute("type") === "email" ||
    input.getAttribute("autocomplete") === "username" ||
    /user|login|email/i.test(input.getAttribute("name") ?? "")
  );
}

function oneLine(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
