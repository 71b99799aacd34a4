import { plainWords } from "./tidy-text.ts";

/** What parts a headline from the outlet's or the section's name; a plain hyphen or colon only with space around. */
const separator =
  /\s+[|–—•·»«›‹/:~-]+\s+|\s*[|¦│：｜]\s*|\s+::\s*|\s+>\s+|(?<=[\p{Script=Han}”！？])_(?=\p{Script=Han})|(?<=[\p{Script=Han}”！？])-(?=\p{Script=Han}{1,10}(?:[网網报報台臺社]|新[闻聞]|频道)$)/u;

/** The parts of a title between bars, dashes and the like. */
export function partsOf(title: string): readonly string[] {
  return title.split(separator).filter((part) => part !== "");
}

/**
 * A title without the outlet's name and what stands beyond that.
 *
 * @param names of the outlet, as the page gives them, and its host
 */
export function withoutOutlet(title: string, names: readonly string[]): string {
  const known = names.map(squeezed).filter((name) => name.length > 1);
  const parts = partsOf(title);
  if (parts.length < 2) return title.trim();
  const at = parts.findIndex((part, index) => {
    // What opens a title is the outlet only by its whole name.
    if (index === 0) return isOutletInFull(part, known);
    // A label is no title without what it labels: "REPORT | Thornbridge 3-2 Calder Vale".
    return isOutlet(part, known) && !(index === 1 && label.test(parts[0] ?? ""));
  });
  if (at === -1) return title.trim();
  const kept = at === 0 ? parts.slice(1) : parts.slice(0, at);
  const [first, last] = [kept[0] ?? "", kept.at(-1) ?? ""];
  const start = at === 0 ? title.indexOf(first, parts[0]?.length ?? 0) : title.indexOf(first);
  const end = title.lastIndexOf(last) + last.length;
  // "« … » - Outlet": the mark that closes a quotation parts nothing.
  const isOpen =
    title.slice(start, end).lastIndexOf("«") > title.slice(start, end).lastIndexOf("»");
  const closing = isOpen ? (/^\s?»/u.exec(title.slice(end))?.[0].length ?? 0) : 0;
  const rest = title.slice(start, end + closing).trim();
  return at === 0 && kept.length > 1 ? withoutOutlet(rest, names) : rest;
}

/** A word in capitals that says what kind of text a title is of. */
const label = /^\p{Lu}{4,}$/u;

/** A part that is an address; "Node.js" is none. */
const domain =
  /^(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|news|tv|eu|de|at|ch|li|fr|be|nl|lu|it|es|pt|uk|ie|us|ca|au|nz|in|za|br|mx|ar|cl|co|pe|pl|cz|sk|hu|ro|bg|gr|tr|ru|ua|se|no|dk|fi|jp|kr|cn|hk|tw|il|ir|id|vn|th)\/?$/i;

/** Whether a part of a title is the outlet's name, or near enough: "Spiegel Online" on spiegel.de. */
export function isOutlet(part: string, known: readonly string[]): boolean {
  const name = squeezed(part);
  if (name === "") return true;
  if (domain.test(part.trim())) return true;
  return known.some(
    (other) =>
      other === name ||
      (plainWords(part).length <= 6 &&
        ((other.includes(name) && name.length >= Math.max(4, other.length * 0.4)) ||
          (name.includes(other) && other.length >= Math.max(4, name.length * 0.5)))),
  );
}

function isOutletInFull(part: string, known: readonly string[]): boolean {
  const name = squeezed(part);
  return isOutlet(part, known) && !known.some((other) => other !== name && other.includes(name));
}

/** Letters and digits alone, so that "n-tv.de" and "ntv" can be compared. */
export function squeezed(text: string): string {
  return plainWords(text).join("");
}
