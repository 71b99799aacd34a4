import type { BlockKind } from "#model/article.ts";
import type { DomDocument } from "../dom/dom-document.ts";
import type { DomElement } from "../dom/dom-nodes.ts";
import { parseDocument } from "../dom/parse-document.ts";
import { isObject, type JsonLd, textOf, typesOf } from "../metadata/json-ld.ts";
import { type TextBlock, textBlocks } from "../text/text-blocks.ts";
import { isHidden, textWeight } from "../walls/page-lines.ts";

/** Newest posts that are taken: what happened in the last hours, not the whole day. */
const postsMax = 12;

/** Fewest posts that make a live blog; with fewer it is read like any page. */
const postsMin = 3;

/** Weight a summary may have; more is the posts themselves. */
const summaryWeightMax = 2500;

type Post = { readonly at: number; readonly blocks: readonly TextBlock[] };

const liveAddress =
  /\/(live(-?(blog|news|updates?|ticker))?|liveblog\w*|liveticker|newsticker|ticker|(en-)?direct|directo?|en-vivo|minuto-a-minuto|diretta|ao-vivo|minuto-ao-minuto|na-zywo|relacja-live|online|onlain|canli|sokuho)(\/|-|_|\d|$|\?|\.)/i;

const liveTitle =
  /(?<!\p{L})(live( ?blog| ?updates?| ?ticker|:| -|$)|as it happened|(news|live)-?ticker|en direct|direct(:| -)|en (directo|vivo)|última hora|minuto a minuto|(in )?diretta|ao vivo|minuto a minuto|ao minuto|na żywo|relacja|в прямом эфире|онлайн|хроника|速報|ライブ|实时|直播|실시간|canlı)/iu;

/** The newest posts of a live blog under its summary; `undefined` when the page is none. */
export function liveBlogBlocks(
  document: DomDocument,
  objects: readonly JsonLd[],
  url: string,
  title: string,
): readonly TextBlock[] | undefined {
  const blog = objects.find((object) => typesOf(object).includes("LiveBlogPosting"));
  if (blog === undefined && !(liveAddress.test(url) && liveTitle.test(title))) return undefined;
  const told = blog === undefined ? [] : postsOfLd(blog);
  const shown = postsOfPage(document);
  const posts =
    weightOf(told) >= weightOf(shown.posts) * 0.6 && told.length > 0 ? told : shown.posts;
  if (posts.length < postsMin) return undefined;
  const newest = [...posts].sort((a, b) => b.at - a.at).slice(0, postsMax);
  return [...summaryOf(blog, shown.summary), ...newest.flatMap(({ blocks }) => blocks)];
}

function weightOf(posts: readonly Post[]): number {
  return posts
    .slice(0, postsMax)
    .reduce(
      (sum, { blocks }) => sum + blocks.reduce((all, { text }) => all + textWeight(text), 0),
      0,
    );
}

function postsOfLd(blog: JsonLd): readonly Post[] {
  return [blog.liveBlogUpdate].flat().flatMap((update) => {
    if (!isObject(update)) return [];
    const headline = textOf(update.headline);
    const body = textOf(update.articleBody) ?? textOf(update.text);
    if (body === undefined) return [];
    const lines = plainLines(body).filter((line) => line !== headline);
    return [
      {
        at: Date.parse(textOf(update.datePublished) ?? textOf(update.dateModified) ?? "") || 0,
        blocks: [
          ...(headline === undefined ? [] : [block("heading", headline)]),
          ...lines.map((line) => block("paragraph", line)),
        ],
      },
    ];
  });
}

/** The lines of a member of JSON-LD that may hold HTML. */
export function plainLines(text: string): readonly string[] {
  const html = /<(p|br|li|div)\b/i.test(text)
    ? text
    : text
        .split(/\n+/)
        .map((line) => `<p>${line}</p>`)
        .join("");
  return textBlocks(parseDocument(html).body).map((block) => block.text);
}

/** The list of parts with a time of their own that holds most text, and the text before it. */
function postsOfPage(document: DomDocument): {
  readonly posts: readonly Post[];
  readonly summary: readonly TextBlock[];
} {
  const lists = new Map<DomElement, Set<DomElement>>();
  for (const time of [...document.querySelectorAll("time")].slice(0, 500)) {
    let part: DomElement = time;
    for (let up = time.parentElement; up !== null && up !== document.body; up = up.parentElement) {
      const siblings = lists.get(up) ?? new Set();
      siblings.add(part);
      lists.set(up, siblings);
      part = up;
    }
  }
  let best: readonly Post[] = [];
  let list: DomElement | undefined;
  for (const [parent, parts] of lists) {
    if (parts.size < postsMin) continue;
    const posts = [...parts].filter((part) => !isHidden(part)).map(postOf);
    const full = posts.filter(({ blocks }) => blocks.some(({ text }) => textWeight(text) >= 60));
    if (full.length >= postsMin && weightOf(full) > weightOf(best)) {
      best = full;
      list = parent;
    }
  }
  return { posts: best, summary: list === undefined ? [] : leadBefore(list) };
}

/** What stands below each post and belongs to none. */
const shareBar = '[class*="share" i], [class*="social" i], [class*="comment" i], button, nav, form';

function postOf(part: DomElement): Post {
  const time = part.localName === "time" ? part : part.querySelector("time");
  for (const bar of part.querySelectorAll(shareBar)) bar.remove();
  return {
    at: Date.parse(time?.getAttribute("datetime") ?? "") || 0,
    blocks: textBlocks(part).filter(({ text }) => textWeight(text) >= 12 && !isClock(text)),
  };
}

function isClock(text: string): boolean {
  return text.length < 40 && /\d{1,2}[:.h]\d{2}/.test(text);
}

/** Paragraphs and list items of the posts' elder siblings: the summary on top of a live blog. */
function leadBefore(list: DomElement): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let at: DomElement | null = list;
  for (let levels = 0; at !== null && levels < 3 && blocks.length === 0; levels += 1) {
    for (
      let elder = at.previousElementSibling;
      elder !== null;
      elder = elder.previousElementSibling
    ) {
      if (isHidden(elder) || /^(nav|header|aside|h1|script|style|figure)$/.test(elder.localName))
        continue;
      const lead = textBlocks(elder).filter(
        ({ kind, text }) => kind !== "heading" && textWeight(text) >= 60,
      );
      blocks.unshift(...lead);
    }
    at = at.parentElement;
  }
  return blocks;
}

function summaryOf(blog: JsonLd | undefined, shown: readonly TextBlock[]): readonly TextBlock[] {
  let weight = 0;
  const lead = shown.filter(({ text }) => {
    weight += textWeight(text);
    return weight <= summaryWeightMax;
  });
  if (lead.length > 0) return lead;
  const told = textOf(blog?.articleBody) ?? textOf(blog?.description);
  return told === undefined || textWeight(told) > summaryWeightMax
    ? []
    : plainLines(told).map((line) => block("paragraph", line));
}

function block(kind: BlockKind, text: string): TextBlock {
  return { kind, text };
}
