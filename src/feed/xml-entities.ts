import { decodeHTMLStrict } from "entities/decode";

/** A reference that is none of the five of XML, nor the apostrophe in decimal. */
const uncommonReference = /&(?!(?:amp|lt|gt|quot|apos|#39|#039);)(?:#|[a-z])/i;

/**
 * Replaces character references: those of XML, those of HTML ("&nbsp;"), and those that the document
 * declared. What is no reference ("AT&T", "?a=1&copy=2") stays as it is.
 *
 * @param declared values by name, as {@link declaredEntities} returns them
 */
export function decodeReferences(text: string, declared?: ReadonlyMap<string, string>): string {
  if (!text.includes("&")) return text;
  if (declared !== undefined && declared.size > 0) return decodeDeclared(text, declared);
  if (uncommonReference.test(text)) return decodeHTMLStrict(text);
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#039;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&"); // Last, so that what it frees is not decoded again.
}

function decodeDeclared(text: string, declared: ReadonlyMap<string, string>): string {
  return text
    .split(/(&[\w.:-]+;)/)
    .map((part, index) => {
      const value = index % 2 === 1 ? declared.get(part.slice(1, -1)) : undefined;
      return value ?? decodeReferences(part);
    })
    .join("");
}

/** Bounds on what a document type may declare; a feed needs hardly any of it. */
const declarationsMax = 100;
const declaredLengthMax = 200;

/**
 * The entities that a document type declares with a plain value.
 *
 * @param subset the internal subset: what stands between `[` and `]`
 * @returns `undefined` when an entity is made of others or is very long, which no feed needs and
 *   by which a kilobyte is blown up to gigabytes
 * @see https://en.wikipedia.org/wiki/Billion_laughs_attack
 */
export function declaredEntities(subset: string): ReadonlyMap<string, string> | undefined {
  const declared = new Map<string, string>();
  for (const match of subset.matchAll(/<!ENTITY\s+(%\s*)?([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)')/gi)) {
    const [, parameter, name, double, single] = match;
    const raw = double ?? single ?? "";
    if (parameter !== undefined) continue; // Of use inside a document type only.
    if (declared.size >= declarationsMax) return undefined;
    const value = decodeReferences(raw);
    if (value.length > declaredLengthMax || /&[\w.:-]+;|%[\w.:-]+;/.test(value)) return undefined;
    if (name !== undefined && !declared.has(name)) declared.set(name, value);
  }
  return declared;
}
