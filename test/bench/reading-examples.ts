import { getDomain } from "tldts";
import { parseDocument } from "#extract/dom/parse-document.ts";
import { jsonLdOf } from "#extract/metadata/json-ld.ts";
import { metaTagsOf } from "#extract/metadata/meta-tags.ts";
import { scanPage } from "#extract/metadata/scan-page.ts";
import { blockFeatures } from "#extract/text/block-features.ts";
import { weighable } from "#extract/text/main-text.ts";
import type { Box, PageBlock } from "#extract/text/page-blocks.ts";
import { pageClaims } from "#extract/text/page-claims.ts";
import type { LabelledPage } from "./reading-data.ts";
import { blockLabels, type Label } from "./reading-labels.ts";

/**
 * How Readability fails, and what a page weighs as it would be then: on pages of other kinds it will fail, and on the
 * marked ones it hardly does. It takes nothing, or leaves at the first part or the last of what it should take, or
 * takes another text of the page.
 */
export const failures = {
  nothing: 0.05,
  "first part": 0.05,
  "last part": 0.05,
  "another text": 0.01,
} as const;
export type Failure = keyof typeof failures;

/** Characters of a text that is told from others where Readability fails; of shorter ones its choice says most. */
const failedCharactersMin = 80;

/** Features of a block with what is known of it. */
export type LabelledRow = { readonly row: Float64Array; readonly label: Label };

/** A page cut into blocks, with what people said of it. */
export type Example = {
  readonly page: Pick<LabelledPage, "set" | "id" | "url" | "truth">;
  /** The registrable domain; pages of the archive and of nobody stand for themselves. */
  readonly host: string;
  readonly blocks: readonly PageBlock[];
  /** What Readability took. */
  readonly isChosen: readonly boolean[];
  readonly rows: readonly Float64Array[];
  /** Of blocks of which somebody knows: with Readability's choice, and with each in which it fails. */
  readonly labelled: readonly LabelledRow[];
  readonly failed: Readonly<Record<Failure, readonly LabelledRow[]>>;
  /** What Readability takes where it fails, and the features as they are then. */
  readonly where: (failure: Failure) => Pick<Example, "isChosen" | "rows">;
};

export function exampleOf(page: LabelledPage): Example {
  const document = parseDocument(page.html);
  const scan = scanPage(document);
  const claims = pageClaims(document.title, metaTagsOf(scan.metas), jsonLdOf(scan.jsonLd));
  const { blocks, isChosen, rows } = weighable(document, claims);
  const texts = blocks.map(({ text }) => text);
  const labels = blockLabels(page, texts, isChosen);
  const known = (features: readonly Float64Array[], charactersMin: number) =>
    features.flatMap((row, at) => {
      const label = labels[at];
      if ((texts[at] ?? "").length < charactersMin) return [];
      return label === undefined || label.weight === 0 ? [] : [{ row, label }];
    });
  const where = (failure: Failure) => {
    forgetChoice(blocks);
    const left =
      failure === "another text"
        ? anotherText(blocks, (at) => isChosen[at] === true || labels[at]?.isArticle === true)
        : failedChoice(isChosen, failure, `${page.id} ${failure}`);
    return { isChosen: left, rows: blockFeatures(blocks.slice(0, rows.length), left, claims) };
  };
  const { set, id, url, truth } = page;
  return {
    page: { set, id, url, truth },
    host: hostOf(page),
    blocks,
    isChosen,
    rows,
    labelled: known(rows, 0),
    failed: {
      nothing: known(where("nothing").rows, failedCharactersMin),
      "first part": known(where("first part").rows, failedCharactersMin),
      "last part": known(where("last part").rows, failedCharactersMin),
      "another text": known(where("another text").rows, failedCharactersMin),
    },
    where,
  };
}

/** Features note in the boxes what was chosen. */
function forgetChoice(blocks: readonly PageBlock[]): void {
  for (const { box } of blocks) {
    for (let at: Box | undefined = box; at !== undefined; at = at.parent) at.chosenCharacters = 0;
  }
}

/** Part of the chosen blocks that is left over, at least and at most. */
const leftMin = 0.25;
const leftMax = 0.75;

function failedChoice(
  isChosen: readonly boolean[],
  failure: Exclude<Failure, "another text">,
  seed: string,
): readonly boolean[] {
  if (failure === "nothing") return isChosen.map(() => false);
  const chosen = isChosen.flatMap((is, at) => (is ? [at] : []));
  const share = leftMin + (leftMax - leftMin) * (hashOf(seed) / 2 ** 32);
  const cut = chosen[Math.floor(chosen.length * share)] ?? 0;
  return isChosen.map((is, at) => is && at < cut === (failure === "first part"));
}

/** The box with most text of those that hold nothing of the article's. */
function anotherText(
  blocks: readonly PageBlock[],
  isArticle: (index: number) => boolean,
): readonly boolean[] {
  const mixed = new Set<Box>();
  const outermost: (Box | undefined)[] = [];
  const weights = new Map<Box, number>();
  for (const [index, { box }] of blocks.entries()) {
    if (!isArticle(index)) continue;
    for (let at: Box | undefined = box; at !== undefined; at = at.parent) mixed.add(at);
  }
  for (const { box, text, linkCharacters } of blocks) {
    let outer: Box | undefined;
    for (let at: Box | undefined = box; at !== undefined; at = at.parent) {
      if (!mixed.has(at)) outer = at;
    }
    outermost.push(outer);
    if (outer === undefined) continue;
    weights.set(outer, (weights.get(outer) ?? 0) + text.length - linkCharacters);
  }
  let heaviest: Box | undefined;
  for (const [box, weight] of weights) {
    if (heaviest === undefined || weight > (weights.get(heaviest) ?? 0)) heaviest = box;
  }
  return outermost.map((box) => box !== undefined && box === heaviest);
}

function hostOf({ url, id }: LabelledPage): string {
  const domain = getDomain(url.replace(/^https?:\/\/web\.archive\.org\/web\/\d+\//, ""));
  return domain === null || domain === "fakehost" ? id : domain;
}

/** A whole number below 2³² that looks like chance. */
export function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}
