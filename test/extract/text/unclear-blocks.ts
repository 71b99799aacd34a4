import { parseDocument } from "#extract/dom/parse-document.ts";
import type { withGapsFilled } from "#extract/text/fill-gaps.ts";
import { pageBlocks } from "#extract/text/page-blocks.ts";

/** The text of a paragraph that is the article’s. */
export const long =
  "The bridge over the Aller will stay closed until the spring, the district said.";

/** Such a paragraph; "…" in what is taken. */
export const paragraph = `<p>${long}</p>`;

/** What a rule takes of a page of which all long paragraphs are the article's and nothing else is clear. */
export function takenBy(rule: typeof withGapsFilled, inner: string, odds = -1.5, isChosen = true) {
  const blocks = pageBlocks(parseDocument(`<article>${inner}</article>`).body);
  const isKept = blocks.map(({ text }) => text === long);
  const page = {
    blocks,
    odds: isKept.map((is) => (is ? 3 : odds)),
    isChosen: blocks.map(() => isChosen),
  };
  const own = rule(page, isKept);
  return blocks.filter((_, at) => own[at]).map(({ text }) => (text === long ? "…" : text));
}
