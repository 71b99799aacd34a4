import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Extraction } from "#model/extraction.ts";
import { articleFromText } from "./article-from-text.ts";
import { wishesOfHeaders } from "./metadata/wishes.ts";

export type PlainTextPage = {
  readonly url: CanonicalUrl;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Servers call pages plain text whose type they do not know. */
const markup = /<(?:!doctype|html|head|body|article|div|p)\b/i;

/** What a letter begins with, of which the page's facts are read elsewhere. */
const mailHeader = /^(?:from|subject|message-id):\s/im;

/** Characters of a document in which its markup, or a letter's header, would begin. */
const headLengthMax = 4096;

/** Shorter texts are looked at as pages are, which says why they are no articles. */
const textLengthMin = 250;

/**
 * Reads a page that is plain text, of which the lines are the form: a release note, a file of a repository.
 *
 * @returns `undefined` for a page of HTML, and for a text that is too short
 */
export function plainTextPage({ url, text, headers }: PlainTextPage): Extraction | undefined {
  if (!/^\s*text\/plain\b/i.test(headers["content-type"] ?? "")) return undefined;
  const head = text.slice(0, headLengthMax);
  if (markup.test(head) || mailHeader.test(head)) return undefined;
  const article = articleFromText(text);
  if (article.text.length < textLengthMin) return undefined;
  const outlet = new URL(url).hostname.replace(/^www\d?\./, "");
  return {
    kind: "article",
    article: { ...article, url, outlet, wishes: wishesOfHeaders(headers) },
  };
}
