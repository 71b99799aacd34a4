import { canonicalUrl } from "#model/canonical-url.ts";
import type { FeedItem } from "#model/feed-document.ts";
import { folded } from "./folded.ts";
import { monthAmong } from "./month-names.ts";
import { plainText } from "./plain-text.ts";
import { scanHtml } from "./scan-html.ts";

/**
 * The text of an item as {@link plainText}: its summary, or its content where that says more. What leads to the item itself
 * ("Comments", "Read more") is no text of it, nor is its title once more; pictures speak where nothing else does.
 */
export function itemText(item: FeedItem): string {
  const { summary = "", content = "" } = item;
  const isOwn = ownLinks(item);
  const short = readText(summary, isOwn);
  const long = readText(content, isOwn);
  const text = withoutTitleLine(long.length > short.length ? long : short, item)
    .replace(beforeAbstract, "")
    .replace(ofOtherPost, "");
  return text === "" ? pictureWords(summary) || pictureWords(content) : text;
}

/** Feeds of papers say first where one is printed and what number it has (arXiv, PubMed). */
const beforeAbstract =
  /^.{0,300}?(?:(?<![^\s])Abstract:|(?<=\n|^)(?:Abstract|ABSTRACT):?(?=\n))\s+(?=\S)/su;

/** Where a post shows another, Bluesky's feeds say so for want of words. */
const ofOtherPost = /\s*\[contains quote post or other embedded content\]$/u;

type IsOwn = (href: string) => boolean;

function ownLinks({ url, originalUrl, comments }: FeedItem): IsOwn {
  const own = new Set(
    [url, originalUrl, comments].flatMap((link) => canonicalUrl(link ?? "") ?? []),
  );
  return (href) => {
    const link = canonicalUrl(href);
    return link !== undefined && own.has(link);
  };
}

/** Escaped once more than it should be, a text begins with a tag and has its end as well. */
const escapedHtml =
  /^<(p|div|span|a|h[1-6]|ul|ol|table|figure|blockquote|strong|em|b|i)\b[^<>]*>.*<\/\1>/isu;

function readText(html: string, isOwn: IsOwn): string {
  const text = plainText(html, isOwn);
  return withoutOwnLinks(escapedHtml.test(text) ? plainText(text, isOwn) : text);
}

/** Such a link, or several. */
const own = "(?:[[(]?\\uFDD0[^\\uFDD1]*\\uFDD1[^\\p{L}\\p{N}]*)+$";

/** A line that is no more, but for a label or the link to what was submitted. */
const ownLine = new RegExp(
  `^(?:[^\\p{L}\\p{N}\\uFDD0]*|[^:\\uFDD0\\uFDD1]{1,30}:\\s*|\\[link\\]\\s*)${own}`,
  "u",
);

/** One behind a sentence, or behind one that the feed has cut. */
const ownEnd = new RegExp(`(?<=[.!?…。\\]]["”»)]?)\\s*${own}`, "u");

/** "Points: 41", which stands beside such links. */
const countLine = /^#?\s*\p{L}[\p{L} ]{2,20}:\s*\d+$/u;

/** Takes away what {@link plainText} has marked, but where it is part of a sentence. */
function withoutOwnLinks(text: string): string {
  if (!text.includes("\uFDD0")) return text;
  const lines = text.split("\n");
  const kept = lines
    .filter((line) => !ownLine.test(line))
    .map((line) =>
      line
        .replace(ownEnd, "")
        .replace(/[\uFDD0\uFDD1]/gu, "")
        .trim(),
    );
  const isPlain = kept.length < lines.length && kept.every((line) => countLine.test(line));
  return isPlain ? "" : kept.filter((line) => line !== "").join("\n");
}

/** Takes away a first line that repeats the title, with who wrote it and when at most. */
function withoutTitleLine(text: string, { title = "", authors }: FeedItem): string {
  const said = folded(title);
  if (said === "") return text;
  const [first = "", ...others] = text.split("\n");
  const line = folded(first);
  if (
    line === "" ||
    !isTitleLine(
      line,
      said,
      authors.flatMap(({ name }) => name ?? []),
    )
  )
    return text;
  return others.join("\n");
}

/** Fewer characters begin a title by accident. */
const titleLengthMin = 15;

function isTitleLine(line: string, title: string, names: readonly string[]): boolean {
  if (title === line) return true;
  // The title goes on with its outlet: "Ferry fares rise - Harbour Post".
  if (line.length >= titleLengthMin && title.startsWith(`${line} `)) return true;
  if (!line.startsWith(`${title} `)) return false;
  const rest = names.reduce(
    (left, name) => left.replace(folded(name), " "),
    line.slice(title.length),
  );
  return (rest.match(/\p{L}+/gu) ?? []).every(isOfDate);
}

/** Words of a date, and those as small as "by" and "am". */
function isOfDate(word: string): boolean {
  return (
    word.length <= 2 ||
    /^(?:mon|tue|wed|thu|fri|sat|sun)/u.test(word) ||
    monthAmong([word]) !== undefined
  );
}

/** What pictures are said to show, where that is more than a name. */
function pictureWords(html: string): string {
  if (!html.includes("<img")) return "";
  const words: string[] = [];
  scanHtml(html, {
    startTag(tag, attributes) {
      const said = attributes.get("alt")?.trim() || attributes.get("title")?.trim() || "";
      if (tag === "img" && /\p{L}\s+\p{L}/u.test(said)) words.push(said);
    },
  });
  return plainText(words.join("\n"));
}
