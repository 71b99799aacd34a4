import type { LabelledPage } from "./reading-data.ts";

/** Whether a block belongs to the article, and what a mistake with it would cost. Weight 0: nobody knows. */
export type Label = { readonly isArticle: boolean; readonly weight: number };

const unknown: Label = { isArticle: false, weight: 0 };

/** Words in a row by which a text is recognised; the scorer of the article sets counts the same. */
const shingleWords = 4;

/** Blocks between a short line and longer ones of the article, before and after it, for it to be of the article. */
const shortAfterMax = 8;
const shortBeforeMax = 3;

/** A block's share of its page's weight grows with this power of its words: long ones count more, but not in proportion. */
const lengthPower = 0.3;

/** Labels for the blocks of a page, from its marked text or from its snippets. */
export function blockLabels(
  { truth }: LabelledPage,
  texts: readonly string[],
  isChosen: readonly boolean[],
): readonly Label[] {
  if (truth.articleBody !== undefined) return textLabels(truth.articleBody, texts, isChosen);
  return snippetLabels(truth.with ?? [], truth.without ?? [], texts, isChosen);
}

function textLabels(
  body: string,
  texts: readonly string[],
  isChosen: readonly boolean[],
): readonly Label[] {
  const inArticle = membership(wordsOf(body), texts.map(wordsOf), isChosen);
  const lengths = texts.map((text) => wordsOf(text).length ** lengthPower);
  const whole = lengths.reduce((sum, length, at) => sum + (inArticle[at] ? length : 0), 0);
  return lengths.map((length, at) => ({
    isArticle: inArticle[at] === true,
    weight:
      whole === 0 || wordsOf(texts[at] ?? "").length === 0 ? 0 : Math.min(0.5, length / whole),
  }));
}

/** Which blocks the marked text has. Of texts that stand twice on the page, one is taken: Readability's first. */
function membership(
  body: readonly string[],
  blocks: readonly (readonly string[])[],
  isChosen: readonly boolean[],
): readonly boolean[] {
  const left = new Map<string, number>();
  for (const shingle of shinglesOf(body)) left.set(shingle, (left.get(shingle) ?? 0) + 1);
  const joined = ` ${body.join(" ")} `;
  const isMember: boolean[] = blocks.map(() => false);
  const positions: (number | undefined)[] = blocks.map(() => undefined);
  const order = [...blocks.keys()].sort(
    (a, b) => Number(isChosen[b]) - Number(isChosen[a]) || a - b,
  );
  for (const at of order) {
    const words = blocks[at] ?? [];
    const shingles = shinglesOf(words);
    const found = shingles.filter((shingle) => (left.get(shingle) ?? 0) > 0);
    if (shingles.length === 0 || found.length < shingles.length / 2) continue;
    for (const shingle of found) left.set(shingle, (left.get(shingle) ?? 0) - 1);
    isMember[at] = true;
    const position = joined.indexOf(` ${words.slice(0, 6).join(" ")} `);
    if (position >= 0) positions[at] = position;
  }
  for (const [at, words] of blocks.entries()) {
    if (words.length === 0 || words.length >= shingleWords) continue;
    const before = positions.findLastIndex(
      (position, index) => index < at && position !== undefined,
    );
    const after = positions.findIndex((position, index) => index > at && position !== undefined);
    const isNear =
      (before !== -1 && at - before <= shortAfterMax) ||
      (after !== -1 && after - at <= shortBeforeMax);
    const from = positions[before] ?? 0;
    const to = after === -1 ? joined.length : (positions[after] ?? 0) + 2;
    const position = joined.indexOf(` ${words.join(" ")} `, from);
    if (!isNear || position < 0 || position >= to) continue;
    isMember[at] = true;
    positions[at] = position;
  }
  return isMember;
}

function snippetLabels(
  wanted: readonly string[],
  unwanted: readonly string[],
  texts: readonly string[],
  isChosen: readonly boolean[],
): readonly Label[] {
  const labels = texts.map(() => unknown);
  for (const snippet of unwanted) {
    for (const [at, text] of texts.entries()) {
      if (text.includes(spaced(snippet))) labels[at] = { isArticle: false, weight: 1 };
    }
  }
  for (const snippet of wanted) {
    const having = [...texts.keys()].filter((at) => texts[at]?.includes(spaced(snippet)));
    const chosen = having.filter((at) => isChosen[at] === true);
    let longest: number | undefined;
    for (const at of chosen.length > 0 ? chosen : having) {
      if (longest === undefined || (texts[at] ?? "").length > (texts[longest] ?? "").length) {
        longest = at;
      }
    }
    if (longest !== undefined) labels[longest] = { isArticle: true, weight: 1 };
  }
  return labels;
}

function shinglesOf(words: readonly string[]): readonly string[] {
  const shingles: string[] = [];
  for (let at = 0; at + shingleWords <= words.length; at++) {
    shingles.push(words.slice(at, at + shingleWords).join(" "));
  }
  return shingles;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
