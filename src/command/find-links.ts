import { type CanonicalUrl, canonicalUrl, isLongAddress } from "#model/canonical-url.ts";
import { withoutUnseen } from "#shared/plain-spelling.ts";

/** `host.tld`, then perhaps a port, path or query, or any host with both: an address typed without its scheme. */
const bareAddress =
  /^(?:(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}|(?:\p{L}[\p{L}\p{N}-]*|(?:\d{1,3}\.){3}\d{1,3})(?=:\d{2,5}\/))(?::\d+)?(?:[/?#].*)?$/u;

/** Servers with a port of their own seldom speak https. */
const plainPort = /^[^/?#]+:(?!8?443\b)\d/;

/** What stands between links: blanks, and marks that no address holds as they are, as it is written in Chinese without a blank. */
const between = /[\s，、；：。！？“”„«»‹›「」『』【】《》〈〉]+/u;

/**
 * Finds the pages that a person's text links to, each once, in order.
 *
 * Knows how Slack passes a link on (`<https://example.com|example.com>`, `&amp;`), how people
 * type one ("example.com/a", "(https://example.com)."), and how Discord hides a preview (`<…>`), a
 * spoiler (`||…||`) and marks of its markdown (`**…**`).
 */
export function findLinks(text: string): readonly CanonicalUrl[] {
  return linksIn(wordsOf(text));
}

/** The same of a message that was not written for us: where it has a link, "Node.js" beside it is none. */
export function findLinksInMessage(text: string): readonly CanonicalUrl[] {
  const words = wordsOf(text);
  const marked = words.filter((word) => /https?:\/\//i.test(word));
  return linksIn(marked.length > 0 ? marked : words);
}

/** Whether a text has an address that is none of its links because it is too long. */
export function hasLongLink(text: string): boolean {
  return wordsOf(text).some((word) => {
    const address = addressIn(word);
    return address !== undefined && isLongAddress(address);
  });
}

function wordsOf(text: string): readonly string[] {
  // The words that stand for a link may have spaces in them.
  const typed = withoutUnseen(text).replace(/<(https?:[^|>\s]+)\|[^<>]*>/gi, " <$1> ");
  return typed.split(between);
}

function linksIn(words: readonly string[]): readonly CanonicalUrl[] {
  return [...new Set(words.flatMap((word) => linkIn(word) ?? []))];
}

function linkIn(word: string): CanonicalUrl | undefined {
  const address = addressIn(word);
  return address === undefined ? undefined : canonicalUrl(address);
}

/** What a word gives as an address, with its scheme. */
function addressIn(word: string): string | undefined {
  const plain = word.replaceAll("&amp;", "&");
  const start = plain.search(/https?:\/\//i);
  const address = withoutTrailingMarks(
    start < 0 ? plain.replace(/^["'‘‚(（[{<|*~`¿¡]+/, "") : plain.slice(start),
  );
  if (start >= 0) return address;
  if (!bareAddress.test(address)) return undefined;
  return `${plainPort.test(address) ? "http" : "https"}://${address}`;
}

/** A full stop or bracket after a link belongs to the sentence, unless the link opened the bracket. */
function withoutTrailingMarks(address: string): string {
  let rest = address;
  for (;;) {
    const last = rest.at(-1) ?? "";
    const closesOwn =
      (last === ")" && rest.includes("(")) || (last === "）" && rest.includes("（"));
    if (!/[.,;:!"'’)）\]}>|*~`…—–؟،؛۔।॥։።]/.test(last) || closesOwn) return rest;
    rest = rest.slice(0, -1);
  }
}
