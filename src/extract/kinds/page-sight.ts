import type { Page } from "#model/extraction.ts";
import type { DomDocument } from "../dom.ts";
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

const videoPlayer =
  'video, iframe[src*="youtube"], iframe[src*="youtu.be"], iframe[src*="vimeo"], iframe[src*="dailymotion"], iframe[src*="brightcove"], iframe[src*="jwplayer"], iframe[src*="jwplatform"], iframe[src*="rutube"], iframe[src*="/embed/video"], [class*="video-player"], [class*="videoplayer"], [id*="video-player"], [data-video-id], [class*="player--video"]';
const audioPlayer =
  'audio, iframe[src*="soundcloud"], iframe[src*="spotify"], iframe[src*="podcast"], iframe[src*="spreaker"], iframe[src*="acast"], [class*="audio-player"], [class*="audioplayer"], [class*="podcast-player"], [class*="player--audio"], [data-audio-id]';

/** Looks at a page. Leaves the document as it is. */
export function sightOf(
  document: DomDocument,
  page: Page,
  tags: MetaTags,
  objects: readonly JsonLd[],
): PageSight {
  const lines = pageLines(document.body);
  const words = lines.map(({ text }) => text).join("\n");
  const types = new Set(objects.flatMap(typesOf));
  const ogType = firstMeta(tags, "og:type")?.toLowerCase() ?? "";
  const articles = objects.filter(isArticle).length;
  return {
    page,
    title: oneLine(document.querySelector("title")?.textContent),
    heading: oneLine(document.querySelector("h1")?.textContent),
    lines,
    words,
    wordsWeight: textWeight(words),
    hasPassword: document.querySelector('input[type="password"]') !== null,
    hasName: document.querySelector(nameField) !== null,
    types,
    ogType,
    // More objects than two are the articles of a list.
    saysArticle:
      ogType === "article" ||
      (articles > 0 && articles < 3 && !types.has("ItemList")) ||
      firstMeta(tags, "article:published_time") !== undefined,
    players: {
      video: document.querySelectorAll(videoPlayer).length,
      audio: document.querySelectorAll(audioPlayer).length,
    },
    pictures: document.querySelectorAll(
      "figure img, figure picture, main img, article img, [class*=gallery] img, [class*=slide] img",
    ).length,
  };
}

const nameField =
  'input[type="email"], input[name*="user" i], input[name*="login" i], input[name*="email" i], input[autocomplete="username"]';

function oneLine(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
