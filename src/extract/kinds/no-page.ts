/** Characters of a document that are looked at. */
const headLengthMax = 4096;

/** Share of control characters above which a document is no text: pictures and archives have five times as many. */
const controlShareMax = 0.02;

const feedRoot =
  /^\s*(?:<\?[^>]{0,500}\?>\s*|<!--(?:(?!-->).){0,1000}-->\s*|<!doctype[^>]{0,500}>\s*)*<(?:rss|feed|rdf:rdf)\b/is;
const jsonFeed = /^\s*\{[\s\S]{0,500}?"version"\s*:\s*"https?:\/\/jsonfeed\.org\//;

/**
 * Tells documents that are no page for people from those that are, whatever their server calls them.
 *
 * @param text the document, decoded
 * @returns `undefined` when it may be a page or a plain text
 */
export function noPage(text: string): "feed" | "file" | undefined {
  const head = text.slice(0, headLengthMax);
  if (feedRoot.test(head) || jsonFeed.test(head)) return "feed";
  const faults = head.match(/[^\P{Cc}\t\n\r\f]|\ufffd/gu)?.length ?? 0;
  return faults > head.length * controlShareMax ? "file" : undefined;
}
