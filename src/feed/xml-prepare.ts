import { decodeAs } from "#shared/charset.ts";
import { declaredEntities } from "./xml-entities.ts";

export type PreparedXml = {
  readonly source: string;
  /** Values by name, from the document type. */
  readonly entities: ReadonlyMap<string, string>;
};

/** How far into a document its type may stand, in characters. */
const prologLengthMax = 65_536;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
const controlCharacters = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** A `<` that opens nothing: no name, no end tag, no declaration. */
const bareAngle = /<(?![a-z_:/!?\u0080-\uffff])/i;
const bareAngleOutsideSections =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(?![a-z_:/!?\u0080-\uffff])/gi;

/** Bytes of windows-1252 that somebody took for characters. */
const strayWindows1252 = /[\u0080-\u009f]/g;

/**
 * Mends in the text of a document what would lead a parser astray: control characters and bare `<`
 * go, and the document type with its declarations is taken out.
 *
 * @returns `undefined` when the document type declares a bomb
 */
export function prepareXml(written: string): PreparedXml | undefined {
  let source = written
    .replace(controlCharacters, "")
    .replace(strayWindows1252, (stray) => windows1252(stray.charCodeAt(0)));
  const { before, subset, after } = splitDocumentType(source);
  if (after !== undefined) source = before + after;
  source = withoutOpenSections(source);
  const entities = declaredEntities(subset);
  if (entities === undefined) return undefined;
  if (bareAngle.test(source)) {
    source = source.replace(bareAngleOutsideSections, (found) => (found === "<" ? "&lt;" : found));
  }
  return { source, entities };
}

/** Where an item ends: no section of one goes on there, for all that another's closes. */
const itemEnd = /<\/(?:\w+:)?(?:item|entry)\s*>/i;

/** A document without marks of comments and CDATA sections that nothing closes, or only what closes a later one. */
function withoutOpenSections(source: string): string {
  let sound = "";
  let keptFrom = 0;
  const ends = new Map<string, number>();
  const endOf = (closing: string, from: number): number => {
    const known = ends.get(closing);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const end = source.indexOf(closing, from);
    ends.set(closing, end);
    return end;
  };
  const start = /<!(?:--|\[CDATA\[)/g;
  for (let found = start.exec(source); found !== null; found = start.exec(source)) {
    const [mark] = found;
    const from = start.lastIndex;
    const end = endOf(mark === "<!--" ? "-->" : "]]>", from);
    const section = source.slice(from, Math.max(from, end));
    const over = mark === "<!--" ? -1 : section.search(itemEnd);
    const isOpen = end === -1 || (over !== -1 && section.includes(mark, over));
    if (isOpen) {
      sound += source.slice(keptFrom, found.index);
      keptFrom = from;
    } else start.lastIndex = end;
  }
  return sound + source.slice(keptFrom);
}

type SplitDocument = { readonly before: string; readonly subset: string; readonly after?: string };

function splitDocumentType(source: string): SplitDocument {
  const start = source.slice(0, prologLengthMax).search(/<!DOCTYPE\b/i);
  if (start < 0 || source.lastIndexOf("<![CDATA[", start) >= 0)
    return { before: source, subset: "" };
  let subsetStart = -1;
  let quote = "";
  for (let at = start; at < source.length; at += 1) {
    const character = source[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "[" && subsetStart < 0) subsetStart = at + 1;
    else if (character === ">" && subsetStart < 0)
      return { before: source.slice(0, start), subset: "", after: source.slice(at + 1) };
    else if (character === "]" && subsetStart >= 0) {
      const end = source.indexOf(">", at);
      return {
        before: source.slice(0, start),
        subset: source.slice(subsetStart, at),
        after: end < 0 ? "" : source.slice(end + 1),
      };
    }
  }
  return { before: source, subset: "" };
}

function windows1252(code: number): string {
  return decodeAs(Uint8Array.of(code), "windows-1252") ?? "";
}
