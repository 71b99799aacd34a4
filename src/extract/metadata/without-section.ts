import { plainWords } from "./tidy-text.ts";
import { partsOf } from "./without-outlet.ts";

/** Words without which what is left is no title. */
const titleWordsMin = 3;

/** The names of the folders that a page's address stands in, in words. */
export function sectionsOf(url: string): readonly (readonly string[])[] {
  return new URL(url).pathname
    .split("/")
    .filter((part) => part !== "")
    .slice(0, -1)
    .map((folder) => plainWords(folder.replace(/[-_+]|%20/g, " ")))
    .filter(({ length }) => length > 0);
}

/**
 * A title without the section's name behind it: "Shares close higher - Markets" of an address in
 * `/markets/`, or of an article in that section.
 *
 * @param sections in words, lower case
 */
export function withoutSection(title: string, sections: readonly (readonly string[])[]): string {
  const last = partsOf(title).at(-1) ?? "";
  const words = plainWords(last).join(" ");
  if (words === "" || !sections.some((section) => section.join(" ") === words)) return title;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—•·»«›‹/:>~¦│：｜-]+$/u, "");
  return plainWords(rest).length < titleWordsMin ? title : rest;
}
