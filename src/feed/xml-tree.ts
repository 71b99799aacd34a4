import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { failed, ok, type Result } from "#shared/result.ts";
import { decodeReferences } from "./xml-entities.ts";
import {
  type NameScope,
  nameIn,
  outermostScope,
  scopeInside,
  withDefaultPrefix,
} from "./xml-names.ts";
import { type PreparedXml, prepareXml } from "./xml-prepare.ts";

export type XmlElement = {
  /** As `nameIn` spells it. */
  readonly name: string;
  readonly parent: XmlElement | undefined;
  /** By name as written, in lower case; values decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, decoded, without that of the children. */
  readonly text: string;
  /** The document, and where in it stands what is between the tags. */
  readonly source: string;
  readonly innerStart: number;
  readonly innerEnd: number;
};

export type XmlProblem = "too-deep" | "entity-bomb";

/** How deep elements may stand in each other; feeds stay under 20, pages in them under 200. */
const depthMax = 1000;

/** How many characters all uses of declared entities may add to a document. */
const expandedLengthMax = 1_000_000;

/**
 * Reads XML as forgivingly as a browser reads HTML: tags never closed or closed twice, bare
 * ampersands, control characters and text around the root are all let pass.
 *
 * @returns the elements that stand outermost, in order
 */
export function readXml(written: string): Result<readonly XmlElement[], XmlProblem> {
  const prepared = prepareXml(written);
  if (prepared === undefined) return failed("entity-bomb");
  const { callbacks, roots, problem } = treeBuilder(prepared, () => tokenizer.pause());
  const tokenizer: Tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks);
  tokenizer.write(prepared.source);
  tokenizer.end();
  const found = problem();
  return found === undefined ? ok(roots) : failed(found);
}

type OpenElement = {
  -readonly [Key in keyof XmlElement]: XmlElement[Key];
} & { children: OpenElement[] };

/** An element whose start tag has been read, with its name as written and what its prefixes mean. */
type Level = { readonly written: string; readonly element: OpenElement; readonly scope: NameScope };

const noAttributes: ReadonlyMap<string, string> = new Map();

/** Never nested in themselves: a second one means that the first was not closed. */
const neverNested = new Set(["item", "atom:entry", "p"]);

/** HTML that stands unescaped in a feed may leave these open. `link` is missing: RSS fills it. */
const voidTags = new Set(["br", "img", "hr", "wbr", "input"]);

/** RSS elements that hold text only, and those that show that such an element was not closed. */
const textOnly = new Set(["title", "link", "guid", "pubdate", "author", "category", "comments"]);
const afterText = new Set([...textOnly, "description", "item", "enclosure", "content:encoded"]);

function treeBuilder({ source, entities }: PreparedXml, stop: () => void) {
  const roots: OpenElement[] = [];
  const levels: Level[] = [];
  let problem: XmlProblem | undefined;
  let expandedLength = 0;
  let tagStart = 0;
  let written = "";
  let attributes: Map<string, string> | undefined;
  let declaresPrefix = false;
  let attributeName = "";
  let attributeValue = "";

  function decode(raw: string): string {
    const text = decodeReferences(raw, entities);
    if (entities.size > 0) expandedLength += Math.max(0, text.length - raw.length);
    if (expandedLength > expandedLengthMax) fail("entity-bomb");
    return text;
  }

  function fail(reason: XmlProblem): void {
    problem = reason;
    stop();
  }

  function open(innerStart: number): void {
    const outer = levels.at(-1)?.scope ?? outermostScope;
    let scope = declaresPrefix && attributes ? scopeInside(outer, attributes) : outer;
    declaresPrefix = false;
    // These roots decide what names without a prefix are, whatever namespace they claim.
    if (written === "rss") scope = withDefaultPrefix(scope, "");
    else if (levels.length === 0 && /^(?:feed|entry)$/.test(nameIn(scope, written)))
      scope = withDefaultPrefix(scope, "atom");
    const name = nameIn(scope, written);
    closeUnclosed(name);
    if (levels.length >= depthMax) {
      fail("too-deep");
      return;
    }
    const parent = levels.at(-1)?.element;
    const element: OpenElement = {
      name,
      parent,
      attributes: attributes ?? noAttributes,
      children: [],
      text: "",
      source,
      innerStart,
      innerEnd: innerStart,
    };
    (parent?.children ?? roots).push(element);
    levels.push({ written, element, scope });
    attributes = undefined;
  }

  function closeUnclosed(name: string): void {
    const top = levels.at(-1)?.element.name;
    if (top === undefined) return;
    if (voidTags.has(top) || (textOnly.has(top) && afterText.has(name))) closeTop(tagStart);
    if (neverNested.has(name)) close(written, tagStart);
  }

  function closeTop(innerEnd: number): boolean {
    const level = levels.pop();
    if (level === undefined) return false;
    level.element.innerEnd = Math.max(level.element.innerStart, innerEnd);
    return true;
  }

  /** Closes the innermost element of that name and all inside it; one that is not open is let be. */
  function close(name: string, innerEnd: number): void {
    const depth = levels.findLastIndex((level) => level.written === name);
    if (depth < 0) return;
    while (levels.length > depth) closeTop(innerEnd);
  }

  function addText(raw: string, isCdata: boolean): void {
    const element = levels.at(-1)?.element;
    if (element === undefined || (element.text === "" && !/\S/.test(raw))) return;
    element.text += isCdata ? raw : decode(raw.includes("]]>") ? raw.replaceAll("]]>", "") : raw);
  }

  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tagStart = start - 1;
      written = source.slice(start, end).toLowerCase();
    },
    onattribname(start, end) {
      attributeName = source.slice(start, end).toLowerCase();
      attributeValue = "";
      declaresPrefix ||= attributeName.startsWith("xmlns");
    },
    onattribdata(start, end) {
      attributeValue += source.slice(start, end);
    },
    onattribentity() {},
    onattribend() {
      attributes ??= new Map();
      if (!attributes.has(attributeName)) attributes.set(attributeName, decode(attributeValue));
    },
    onopentagend(end) {
      open(end + 1);
    },
    onselfclosingtag(end) {
      open(end + 1);
      closeTop(end + 1);
    },
    onclosetag(start, end) {
      close(source.slice(start, end).toLowerCase(), source.lastIndexOf("<", start));
    },
    ontext(start, end) {
      addText(source.slice(start, end), false);
    },
    ontextentity() {},
    oncdata(start, end, offset) {
      addText(source.slice(start, end - offset), true);
    },
    oncomment() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {
      while (closeTop(source.length));
    },
  };
  return { callbacks, roots: roots as readonly XmlElement[], problem: () => problem };
}
