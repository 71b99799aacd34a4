import { plainWords } from "./tidy-text.ts";

/** What parts a headline from the outlet's or the section's name; a plain hyphen or colon only with space around. */
const separator = /\s+[|–—•·»«›‹/:~-]+\s+|\s*[|¦│]\s*|\s+::\s*|\s+>\s+/gu;

/**
 * A title without the outlet's name before or behind it.
 *
 * @param names of the outlet, as the page gives them, and its host
 */
export function withoutOutlet(title: string, names: readonly string[]): string {
  const known = names.map(squeezed).filter((name) => name.length > 1);
  let rest = title.trim();
  for (;;) {
    const cuts = [...rest.matchAll(separator)];
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (first === undefined || last === undefined) return rest;
    const [head, tail] = [rest.slice(0, first.index), rest.slice(last.index + last[0].length)];
    if (isOutlet(tail, known)) rest = rest.slice(0, last.index).trim();
    else if (isOutlet(head, known)) rest = rest.slice(first.index + first[0].length).trim();
    else return rest;
  }
}

/** Whether a part of a title is the outlet's name, or near enough: "Spiegel Online" on spiegel.de. */
export function isOutlet(part: string, known: readonly string[]): boolean {
  const name = squeezed(part);
  if (name === "") return true;
  if (/^(https?:\/\/)?(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,6}\/?$/i.test(part.trim()))
    return true;
  return known.some(
    (other) =>
      other === name ||
      (Math.min(name.length, other.length) >= 4 &&
        plainWords(part).length <= 6 &&
        (other.includes(name) || name.includes(other))),
  );
}

/** Letters and digits alone, so that "n-tv.de" and "ntv" can be compared. */
export function squeezed(text: string): string {
  return plainWords(text).join("");
}
