import { withoutStandingLines } from "../text/standing-lines.ts";
import type { TextBlock } from "../text/text-blocks.ts";
import { textWeight } from "../walls/page-lines.ts";
import { richText } from "./rich-text.ts";
import { isTextOf, ownerOf, type PageSigns, withoutTitle } from "./state-claims.ts";
import { type StateFacts, stateFacts } from "./state-facts.ts";
import { isTextMember, type StateObject, stateObject } from "./state-objects.ts";
import { saysPaid } from "./state-price.ts";
import { stateValues } from "./state-values.ts";

export type StateArticle = {
  readonly blocks: readonly TextBlock[];
  /** As the state gives it, where the page's own title is another's. */
  readonly title?: string;
  readonly facts: StateFacts;
  /** What stands around the text says that it is for those who pay or register. */
  readonly isPaid: boolean;
};

/** Weight of a text that may be the article. */
const weightMin = 500;

/** Candidates that are read, the heaviest first: reading one takes time. */
const readMax = 16;

/** Objects outwards in which title, address and price of a text are looked for. */
const aroundMax = 6;

/** Nodes that are looked at, and how far inside one another. */
const nodesMax = 300_000;
const depthMax = 70;

/** Members that hold other texts than the article. */
const besideName =
  /comment|related|recommend|\bmore|trending|popular|latest|most_?read|teaser|sidebar|footer|nav\b|navigation|menu|author|\bbio\b|newsletter|advert|translation|i18n|messages|config|settings|legal|cookie|consent|caption/i;

/** Members in which an article's text stands. */
const bodyName = /body|content|text|article|story|paragraph|block|html|markup|copy|component/i;

type Candidate = {
  readonly value: unknown;
  readonly weight: number;
  /** Objects around it, the innermost first. */
  readonly around: readonly StateObject[];
};

/**
 * The article that a page holds for its scripts to show: the longest text whose nearest title or address is the page's
 * own, or that says what the page describes or shows of itself.
 *
 * @param html as sent, scripts and all
 */
export function stateArticle(html: string, signs: PageSigns): StateArticle | undefined {
  const candidates = stateValues(html)
    .flatMap(candidatesIn)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, readMax);
  let best: StateArticle | undefined;
  let bestWeight = weightMin;
  for (const { value, around } of candidates) {
    const owner = ownerOf(around, signs);
    if (owner.is === "other") continue;
    const blocks = withoutStandingLines(withoutTitle(richText(value), signs));
    const weight = blocks.reduce((sum, { text }) => sum + textWeight(text), 0);
    if (weight <= bestWeight || (owner.is === "unsaid" && !isTextOf(blocks, signs))) continue;
    bestWeight = weight;
    best = {
      blocks,
      ...(owner.is === "page" && owner.title !== undefined && { title: owner.title }),
      facts: stateFacts(around),
      isPaid: around.some(saysPaid),
    };
  }
  return best;
}

/** Texts, lists and trees of some weight, with the objects around them. */
function candidatesIn(root: unknown): readonly Candidate[] {
  const found: Candidate[] = [];
  let nodes = 0;
  weigh(root, [], false, 0);
  return found;

  /** @param isText it is a member that holds text, if a part of a line alone */
  function weigh(
    value: unknown,
    around: readonly StateObject[],
    isBody: boolean,
    depth: number,
    isText = false,
  ): number {
    nodes += 1;
    if (nodes > nodesMax || depth > depthMax) return 0;
    let weight = 0;
    if (typeof value === "string")
      weight = (isText || isProse(value)) && !isStyle(value) ? textWeight(value) : 0;
    else if (Array.isArray(value)) {
      for (const item of value) weight += weigh(item, around, isBody, depth + 1, isText);
    } else {
      const object = stateObject(value);
      const inner = object === undefined ? [] : [object, ...around].slice(0, aroundMax);
      for (const [key, member] of Object.entries(object ?? {})) {
        if (besideName.test(key)) continue;
        weight += weigh(member, inner, isBody || bodyName.test(key), depth + 1, isTextMember(key));
      }
    }
    const isWhole = isBody || typeof value === "string" || Array.isArray(value);
    if (weight >= weightMin && isWhole) {
      found.push({ value, around, weight: isBody ? weight * bodyFactor : weight });
    }
    return weight;
  }
}

/** How much more a text counts that stands where texts do. */
const bodyFactor = 2;

/** Whether a text is for people: words, and not an address or a script's own. */
function isProse(text: string): boolean {
  return (
    text.length >= 20 &&
    /\s|[\u3040-\u9fff]/.test(text) &&
    !/^\s*(?:https?:|data:|\{|[.#@][\w-]+[^<]{0,80}\{|function\b|\(function|var )/.test(text)
  );
}

/** Whether a text is a style, with no element before its first rule. */
function isStyle(text: string): boolean {
  return /^[^<{]{0,400}\{\s*[\w-]+\s*:[^<{}]{0,400}[;}]/.test(text);
}
