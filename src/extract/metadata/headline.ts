import { isArticle, type JsonLd, textOf } from "./json-ld.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import type { Mark, PageScan } from "./scan-page.ts";
import { plainWords, tidied } from "./tidy-text.ts";
import { withoutOutlet } from "./without-outlet.ts";

/** The headline of the page, and where it stands when it is printed there. */
export type Headline = { readonly text: string; readonly mark?: Mark };

/** A heading longer than this is a text set as a heading. */
const headingCharactersMax = 300;

/** From this likeness on a heading is taken for the one that the page's title means. */
const likenessMin = 0.55;

/**
 * The headline: what the page prints as its heading, where that is what its titles for machines say;
 * else the best of these, without the outlet's name.
 *
 * @param names of the outlet, as the page gives them, and its host
 */
export function headlineOf(
  scan: PageScan,
  tags: MetaTags,
  objects: readonly JsonLd[],
  names: readonly string[],
): Headline | undefined {
  const claims = [
    firstMeta(tags, "og:title"),
    objects.filter(isArticle).flatMap((object) => textOf(object.headline) ?? [])[0],
    firstMeta(
      tags,
      "twitter:title",
      "dc.title",
      "dcterms.title",
      "parsely-title",
      "sailthru.title",
    ),
    scan.title,
  ]
    .map((claim) => tidied(claim ?? ""))
    .filter((claim) => plainWords(claim).length > 0);
  const printed = printedHeadline(scan, claims);
  if (printed !== undefined) {
    return { ...printed, text: withoutOutlet(printed.text, names) };
  }
  const claimed = claims.map((claim) => withoutOutlet(claim, names)).find((claim) => claim !== "");
  return claimed === undefined ? undefined : { text: claimed };
}

/** The heading that is most like one of the titles that the page gives machines. */
function printedHeadline(scan: PageScan, claims: readonly string[]): Headline | undefined {
  const claimed = claims.map((claim) => plainWords(claim));
  let best: { readonly headline: Headline; readonly score: number } | undefined;
  for (const mark of scan.headings) {
    const text = tidied(mark.element.textContent);
    if (text === "" || text.length > headingCharactersMax) continue;
    const words = plainWords(text);
    const likeness = Math.max(0, ...claimed.map((claim) => likenessOf(words, claim)));
    if (likeness < likenessMin) continue;
    const score =
      likeness + (mark.element.localName === "h1" ? 0.3 : 0) - (mark.zone === undefined ? 0 : 0.15);
    if (best === undefined || score > best.score) best = { headline: { text, mark }, score };
  }
  if (best !== undefined) return best.headline;
  const first = scan.headings.filter(
    (mark) => mark.element.localName === "h1" && tidied(mark.element.textContent) !== "",
  );
  const only = first.length === 1 ? first[0] : undefined;
  if (only === undefined || claims.length > 1) return undefined;
  return { text: tidied(only.element.textContent), mark: only };
}

/** How much two runs of words are one title, 0 to 1; a part of a title is nearly as good as all of it. */
function likenessOf(words: readonly string[], claim: readonly string[]): number {
  if (words.length === 0 || claim.length === 0) return 0;
  const [text, whole] = [` ${words.join(" ")} `, ` ${claim.join(" ")} `];
  if (text === whole) return 1;
  if (words.length > 2 && (whole.startsWith(text) || whole.endsWith(text))) return 0.9;
  const left = new Map<string, number>();
  for (const word of claim) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (words.length + claim.length);
}
