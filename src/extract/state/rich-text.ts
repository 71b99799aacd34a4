import type { BlockKind } from "#model/article.ts";
import { onOneLine } from "#shared/on-one-line.ts";
import { parseDocument } from "../dom/parse-document.ts";
import { type TextBlock, textBlocks } from "../text/text-blocks.ts";
import { kindNameOf, type StateObject, stateObject, textMemberOf } from "./state-objects.ts";

/** Parts of a text that are not read, by their kind. */
const unreadKind =
  /image|figure|photo|picture|video|audio|player|embed|iframe|script|style|advert|\bads?\b|newsletter|promo|related|recommend|gallery|slideshow|caption|share|social|comment|button|widget|poll|quiz|paywall|byline|author|divider|interstitial|list_?of_?links|link_?list|read_?more/i;

/** Parts of a line, by their kind. */
const inlineKind =
  /^(?:text|#text|leaf|span|a|b|i|u|s|em|strong|small|sub|sup|mark|code|br|link|hyperlink|inline.*|bold|italic|abbr|q|time|hard_?break)$/i;

/** What holds one line of text. */
const lineKind =
  /^(?:p|para(?:graph)?|h[1-6]|head(?:ing|er)(?:-?\d)?|li|list-?_?item|block|unstyled|normal|lead|dd|dt|td|th)$/i;

const breakKind = /^(?:br|hard_?break|line_?break)$/i;

/** HTML that ends a line before itself. */
const borderedHtml = /^\s*<(?:p|div|h[1-6]|ul|ol|blockquote|section|article|figure|table|main)\b/i;

/** Nodes inside one another. */
const depthMax = 30;

/** Characters of HTML that are read. */
const htmlMax = 500_000;

/**
 * A text as it is stored, in blocks: HTML, a list of paragraphs, plain or HTML, or a tree of nodes with a kind
 * and children, whatever their members are called. Pictures, players and boxes are left out.
 */
export function richText(value: unknown): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let run = "";
  descend(value, "paragraph", false, 0);
  flush("paragraph");
  return blocks;

  /** @param isLine what stands side by side is one line of text */
  function descend(node: unknown, kind: BlockKind, isLine: boolean, depth: number): void {
    if (depth > depthMax) return;
    if (typeof node === "string") addText(node, kind);
    else if (Array.isArray(node)) {
      const isOneLine = isLine || node.some(isMarked);
      for (const item of node) {
        descend(item, kind, isOneLine, depth + 1);
        if (!isOneLine) flush(kind);
      }
    } else {
      const object = stateObject(node);
      if (object !== undefined) visit(object, kind, isLine, depth);
    }
  }

  function visit(node: StateObject, kind: BlockKind, isLine: boolean, depth: number): void {
    const name = kindNameOf(node);
    if (breakKind.test(name)) run += "\n";
    if (unreadKind.test(name) || isCard(node)) return;
    const member = textMemberOf(node);
    if (member === undefined) return;
    if (isLine && (name === "" || inlineKind.test(name))) {
      descend(node[member], kind, true, depth + 1);
      return;
    }
    flush(kind);
    const own = kindOf(name, kind);
    descend(node[member], own, lineKind.test(name), depth + 1);
    flush(own);
  }

  function addText(text: string, kind: BlockKind): void {
    if (isHtml(text)) {
      if (borderedHtml.test(text)) flush(kind);
      const read = textBlocks(parseDocument(text.slice(0, htmlMax)).body);
      if (read.length === 1 && read[0]?.kind === "paragraph" && kind !== "paragraph") {
        run += read[0].text;
      } else if (read.length === 1 && !borderedHtml.test(text)) {
        run += read[0]?.text ?? "";
      } else {
        flush(kind);
        for (const block of read) blocks.push(block);
      }
      return;
    }
    const [first = "", ...others] = text.split(/\r?\n\s*\n|\n(?=\S)/);
    run += first;
    for (const other of others) {
      flush(kind);
      run = other;
    }
  }

  function flush(kind: BlockKind): void {
    const text = onOneLine(run);
    if (text !== "") blocks.push({ kind, text });
    run = "";
  }
}

function isHtml(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i.test(text);
}

/** Whether a node is marked text or a link, which never stands for itself. */
function isMarked(node: unknown): boolean {
  const object = stateObject(node);
  return object !== undefined && inlineKind.test(kindNameOf(object)) && !isPlain(object);
}

/** A "text" may be a whole paragraph. */
function isPlain(object: StateObject): boolean {
  return /^#?text$/i.test(kindNameOf(object));
}

/** What stands for another page: its headline with its address. */
function isCard(node: StateObject): boolean {
  const has = (names: RegExp) =>
    Object.keys(node).some((key) => names.test(key) && typeof node[key] === "string");
  return (
    has(/^(?:head(?:line|ing)|title|titulo|titre)$/i) &&
    has(/^(?:url|uri|href|link|slug|permalink|path|canonical\w*)$/i)
  );
}

function kindOf(name: string, around: BlockKind): BlockKind {
  if (/^h[1-6]$|head(?:er|ing|line)|title|intertitle|crosshead/i.test(name)) return "heading";
  if (/^(?:li|[uo]l|(?:un|bullet)?-?_?(?:ordered)?-?_?list)$|list-?_?item/i.test(name))
    return "list-item";
  if (/quote|citation/i.test(name)) return "block-quote";
  return around;
}
