import { plainlySpelt } from "#shared/plain-spelling.ts";
import { withSingleBlanks } from "#shared/single-blanks.ts";
import { scanHtml } from "./scan-html.ts";

/** Tags that begin a new line. */
const lineTags = new Set(
  (
    "address article aside blockquote br dd details div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul"
  ).split(" "),
);

/** Tags whose text nobody is meant to read. */
const silentTags = new Set("script style noscript template iframe object svg math".split(" "));

const otherTags = new Set(
  (
    "a abbr acronym audio b bdi bdo big body button canvas caption center cite code col colgroup " +
    "data del dfn embed em font head html i img input ins kbd label legend link map mark meta " +
    "optgroup option param picture q rp rt ruby s samp select small source span strike strong " +
    "sub summary sup tbody textarea tfoot thead time title tt u var video wbr"
  ).split(" "),
);

/**
 * The text of a piece of HTML, for a person to read: no tags, references decoded once, space folded,
 * paragraphs and lines separated by one line feed, spelt plainly. Plain text comes through unchanged but for
 * its space and spelling; what looks like a tag but is none of HTML ("Vec<T>") is text.
 *
 * @param isMarked tells of which links the words are put between U+FDD0 and U+FDD1, which no text has
 */
export function plainText(html: string, isMarked?: (href: string) => boolean): string {
  return spaced(plainlySpelt(readText(html, isMarked)));
}

/** The text of a headline: as {@link plainText}, on one line. */
export function plainTitle(html: string): string {
  return plainText(html).replaceAll("\n", " ");
}

/** The text of a headline in the document's own spelling. */
export function titleAsWritten(html: string): string {
  return spaced(readText(html)).replaceAll("\n", " ");
}

function spaced(text: string): string {
  return text
    .split("\n")
    .map(withSingleBlanks)
    .filter((line) => line !== "")
    .join("\n");
}

function readText(html: string, isMarked: (href: string) => boolean = () => false): string {
  if (!/[<&]/.test(html)) return html;
  const parts: string[] = [];
  let isInMarked = false;
  let silentTag = "";
  const lastEnds = new Map<string, number>();

  /** A silent tag that is never closed would swallow the rest. */
  function isClosedAfter(tag: string, at: number): boolean {
    const lastEnd = lastEnds.get(tag) ?? html.toLowerCase().lastIndexOf(`</${tag}`);
    lastEnds.set(tag, lastEnd);
    return lastEnd > at;
  }

  scanHtml(html, {
    startTag(tag, attributes, start, end) {
      if (silentTag !== "") return;
      if (tag === "a" && !isInMarked && isMarked(attributes.get("href") ?? "")) {
        isInMarked = true;
        parts.push("\uFDD0");
      }
      if (lineTags.has(tag)) parts.push("\n");
      else if (silentTags.has(tag)) silentTag = isClosedAfter(tag, start) ? tag : "";
      else if (!otherTags.has(tag) && !/[-:]/.test(tag)) parts.push(html.slice(start, end));
    },
    endTag(tag) {
      if (tag === silentTag) silentTag = "";
      if (tag === "a" && isInMarked) {
        isInMarked = false;
        parts.push("\uFDD1");
      }
      if (lineTags.has(tag)) parts.push("\n");
    },
    text(text) {
      if (silentTag === "") parts.push(text.replaceAll("\n", " "));
    },
  });
  return parts.join("");
}
