import { withPlainBlanks } from "#shared/single-blanks.ts";
import type { DomDocument } from "../dom/dom-document.ts";
import { type DomElement, type DomNode, isElement, textNode } from "../dom/dom-nodes.ts";
import { bordered } from "../text/line-elements.ts";
import { labelOf, type Meaning, meaningOfLabel, nothing } from "./page-labels.ts";

/** A part of the page that surrounds articles by its name: footer, sidebar, comments, teasers of others. */
export type Zone = {
  readonly kind: "comments" | "aside";
  /** Characters of text before its beginning and before its end. */
  readonly start: number;
  end: number;
  readonly outer: Zone | undefined;
};

/** Where something stands on the page. */
export type Place = {
  /** Characters of text before it. */
  readonly at: number;
  readonly zone: Zone | undefined;
};

/** A run of text between the borders of blocks, white space single. */
export type Line = Place & {
  readonly text: string;
  /** The block it stands in. */
  readonly block: DomElement;
};

/** An element that its name, class or attributes mark as a date or a byline. */
export type Mark = Place & {
  readonly element: DomElement;
  /** Class, id, `itemprop`, `rel` and the like, lower case. */
  readonly label: string;
};

/** What one walk over the page finds for those who look for its metadata. */
export type PageScan = {
  readonly metas: readonly DomElement[];
  readonly links: readonly DomElement[];
  readonly jsonLd: readonly DomElement[];
  readonly title: string | undefined;
  readonly headings: readonly Mark[];
  readonly dates: readonly Mark[];
  readonly authors: readonly Mark[];
  readonly lines: readonly Line[];
};

/** Marks and lines beyond these are not kept: a page of more is a catalogue. */
const marksMax = 400;
const linesMax = 4000;

/** Characters of the page's title that are looked at. */
const titleCharactersMax = 2000;

/** Of a longer line only the beginning is kept, and the text node that reaches this far. */
const lineCharactersMax = 1000;

/** Elements that end a line of theirs. */
const lineEnds = new Set([...bordered, "br", "option"]);

const unread = new Set(
  "script style noscript template svg iframe select textarea meta link title".split(" "),
);

/** Elements that hold the article, whatever they are called. */
const whole = new Set(["html", "body", "main", "article"]);

const headingName = new Set(["h1", "h2"]);

const asideName = new Set("aside nav form select figure figcaption".split(" "));

/** Looks at every node of the page once. */
export function scanPage(document: DomDocument): PageScan {
  const metas: DomElement[] = [];
  const links: DomElement[] = [];
  const jsonLd: DomElement[] = [];
  const headings: Mark[] = [];
  const dates: Mark[] = [];
  const authors: Mark[] = [];
  const lines: Line[] = [];
  let title: string | undefined;
  let run = "";
  let runAt = 0;
  let at = 0;
  /** Whether an element began or ended since the last text, and whether one did right behind another. */
  let isBorder = false;
  let isEnd = false;
  let isBetween = false;
  const meanings = new Map<string, Meaning>();
  visitChildren(document.documentElement, undefined);
  return { metas, links, jsonLd, title, headings, dates, authors, lines };

  function visitChildren(element: DomElement, zone: Zone | undefined): void {
    const isBlock = lineEnds.has(element.localName);
    if (isBlock) flush(element.parentElement ?? element, zone);
    for (let node: DomNode | null = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === textNode) addText(node.textContent);
      else if (isElement(node)) visit(node, zone);
    }
    if (isBlock) flush(element, zone);
  }

  function addText(text: string): void {
    if (run === "") runAt = at;
    // Two numbers in neighbouring elements, such as a date and a time, are not one.
    if (isDigit(run.at(-1)) && isDigit(text[0])) run += " ";
    else if (isBorder) run += borderBetween(run, text, isBetween);
    isBorder = isEnd = isBetween = false;
    if (run.length < lineCharactersMax) run += text;
    at += text.length;
  }

  function visit(element: DomElement, around: Zone | undefined): void {
    const name = element.localName;
    if (name === "meta") metas.push(element);
    else if (name === "link") links.push(element);
    else if (name === "title") title ??= element.textContent.trim().slice(0, titleCharactersMax);
    else if (name === "script" && /ld\+json/i.test(element.getAttribute("type") ?? ""))
      jsonLd.push(element);
    if (unread.has(name)) return;
    const label = labelOf(element);
    const says = meaningOf(label);
    const kind = zoneKind(element, says);
    const zone = kind === undefined ? around : { kind, start: at, end: at, outer: around };
    const mark = (marks: Mark[]): void => {
      if (marks.length < marksMax) marks.push({ element, label, at, zone });
    };
    if (headingName.has(name) || says.isHeading) mark(headings);
    if (says.isDate || name === "time" || name === "abbr") mark(dates);
    if (says.isAuthor || name === "address" || isAuthorLink(element)) mark(authors);
    isBorder = true;
    isBetween ||= isEnd;
    visitChildren(element, zone);
    isBorder = isEnd = true;
    if (zone !== undefined && zone !== around) zone.end = at;
  }

  function meaningOf(label: string): Meaning {
    const before = meanings.get(label);
    if (before !== undefined) return before;
    const meaning = label === "" ? nothing : meaningOfLabel(label);
    meanings.set(label, meaning);
    return meaning;
  }

  function flush(block: DomElement, zone: Zone | undefined): void {
    if (run === "") return;
    const text = withPlainBlanks(run);
    run = "";
    if (text !== "" && lines.length < linesMax)
      lines.push({ text: text.slice(0, lineCharactersMax), at: runAt, block, zone });
  }
}

/**
 * What belongs between the texts of two elements that nothing parts: a bar between "Anna Müller" and "Published", a blank
 * behind "By".
 *
 * @param isBetween one element begins where the other ends, which parts words in scripts without capitals
 */
export function borderBetween(text: string, next: string, isBetween = false): "" | " " | " | " {
  if (next.charCodeAt(0) <= blankCode) return "";
  const [last, first] = [text.slice(-2), next.slice(0, 4)];
  const isRunOn =
    (/[\p{Ll}\d]$/u.test(last) && /^\p{Lu}\p{Ll}/u.test(first)) ||
    (isBetween && /[\p{L}\p{Nd}]$/u.test(last) && uncased.test(first));
  if (!isRunOn) return "";
  return /(?:^|\s)(?:by|von|par|por|di|door|av|af|przez|oleh)$/i.test(text.slice(-8)) ? " " : " | ";
}

/** A character of no greater code is no letter. */
const blankCode = 32;

/** Letters of scripts that have blanks between words, and no capitals. */
const uncased = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;

/** Whether a place belongs to what surrounds the article; a zone around the headline itself does not count. */
export function isAside({ zone }: Place, headline: Place | undefined): boolean {
  for (let around = zone; around !== undefined; around = around.outer) {
    const holdsHeadline =
      headline !== undefined && around.start <= headline.at && headline.at < around.end;
    if (!holdsHeadline) return true;
  }
  return false;
}

function zoneKind(element: DomElement, { zone, isOwn }: Meaning): Zone["kind"] | undefined {
  const name = element.localName;
  if (asideName.has(name)) return name === "aside" && isOwn ? undefined : "aside";
  // The footer of an article holds its byline, that of the page everything else.
  if (name === "footer") return isInArticle(element) ? undefined : "aside";
  return whole.has(name) ? undefined : zone;
}

function isInArticle(element: DomElement): boolean {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (around.localName === "article") return true;
  }
  return false;
}

/** Whether a link leads to what somebody wrote; on pages whose classes are made by machines nothing else says so. */
function isAuthorLink(element: DomElement): boolean {
  if (element.localName !== "a") return false;
  return /\/(?:authors?|autor(?:es|en)?|auteurs?|autor[ei]|signataires?)\/[^/?#]/.test(
    element.getAttribute("href") ?? "",
  );
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}
