import type { BlockKind } from "#model/article.ts";
import { isObject } from "#shared/json-value.ts";
import type { DomDocument } from "../dom/dom-document.ts";
import type { DomElement } from "../dom/dom-nodes.ts";
import { parseDocument } from "../dom/parse-document.ts";
import { type JsonLd, textOf, typesOf } from "../metadata/json-ld.ts";
import { type TextBlock, textBlocks } from "../text/text-blocks.ts";
import { isHidden, textWeight } from "../walls/page-lines.ts";
import { type LivePost, summaryBefore, summaryPost, summaryWeightMax } from "./live-summary.ts";

/** Newest posts that are taken: what happened in the last hours, not the whole day. */
const postsMax = 12;

/** Fewest posts that make a live blog; with fewer it is read like any page. */
const postsMin = 3;

/** `clock` is its time as the page writes it. */
type Post = LivePost & { readonly clock: string };

const liveAddress =
  /\/(live(-?(blog|news|updates?|ticker))?|liveblog\w*|liveticker|newsticker|ticker|(en-)?direct|directo?|en-vivo|minuto-a-minuto|diretta|ao-vivo|minuto-ao-minuto|na-zywo|relacja-live|online|onlain|canli|sokuho)(\/|-|_|\d|$|\?|\.)/i;

const liveTitle =
  /(?<!\p{L})(live( ?blog| ?updates?| ?ticker|:| -|$)|as it happened|(news|live)-?ticker|en direct|direct(:| -)|en (directo|vivo)|última hora|minuto a minuto|(in )?diretta|ao vivo|minuto a minuto|ao minuto|na żywo|relacja|в прямом эфире|онлайн|хроника|速報|ライブ|实时|直播|실시간|canlı)/iu;

/**
 * The newest posts of a live blog under its summary; `undefined` when the page is none. Each post has a heading,
 * its time where it has no other, so that what stands before the first heading is the summary.
 */
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
  const top = summaryPost(posts);
  const newest = posts
    .filter((post) => post !== top)
    .sort((a, b) => b.at - a.at)
    .slice(0, postsMax);
  const summary = [
    ...summaryOf(blog, shown.summary),
    ...(top?.blocks ?? []).filter(({ kind }) => kind !== "heading"),
  ];
  return [...withoutRepeats(summary), ...newest.flatMap(withHeading)];
}

/** A page may say its summary above the posts, and once more in one that it pins. */
function withoutRepeats(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return [...new Map(blocks.map((each) => [each.text, each])).values()];
}

function withHeading({ blocks, clock }: Post): readonly TextBlock[] {
  return blocks[0]?.kind === "heading" || clock === ""
    ? blocks
    : [block("heading", clock), ...blocks];
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
    const date = textOf(update.datePublished) ?? textOf(update.dateModified) ?? "";
    return [
      {
        at: Date.parse(date) || 0,
        clock: /T(\d{2}:\d{2})/.exec(date)?.[1] ?? "",
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
  let list: ReadonlySet<DomElement> = new Set();
  for (const parts of lists.values()) {
    if (parts.size < postsMin) continue;
    const posts = [...parts].filter((part) => !isHidden(part)).map(postOf);
    const full = posts.filter(({ blocks }) => blocks.some(({ text }) => textWeight(text) >= 60));
    if (full.length >= postsMin && weightOf(full) > weightOf(best)) {
      best = full;
      list = parts;
    }
  }
  const [first] = list;
  return { posts: best, summary: first === undefined ? [] : summaryBefore(first, list) };
}

/** What stands below each post and belongs to none. */
const shareBar = '[class*="share" i], [class*="social" i], [class*="comment" i], button, nav, form';

function postOf(part: DomElement): Post {
  const time = part.localName === "time" ? part : part.querySelector("time");
  const clock = time?.textContent.trim() ?? "";
  for (const bar of part.querySelectorAll(shareBar)) bar.remove();
  return {
    at: Date.parse(time?.getAttribute("datetime") ?? "") || 0,
    clock: clock.length < clockMax ? clock : "",
    blocks: textBlocks(part).filter(saysSomething),
    isPinned: pinned.test(`${part.getAttribute("class")} ${part.getAttribute("id")}`),
  };
}

/** A heading may be one word ("Главное"); as short a line of text is a label. */
function saysSomething({ kind, text }: TextBlock): boolean {
  return textWeight(text) >= (kind === "heading" ? 4 : 12) && !isClock(text);
}

/** What pages call a post that stays on top. */
const pinned = /(?:^|[^a-z])(?:is-?)?(?:pinned|sticky|angepinnt|epingle|fijado|fissato)(?![a-z])/i;

/** Characters of a time as a page writes it, at most. */
const clockMax = 40;

function isClock(text: string): boolean {
  return text.length < clockMax && /\d{1,2}[:.h]\d{2}/.test(text);
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
