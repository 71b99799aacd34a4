/** What says something of the report, too, and is kept. */
const telling =
  "CORRECTED|EXCLUSIVE|ANALYSIS|FACTBOX|EXPLAINER|INSIGHT|INTERVIEW|TIMELINE|PREVIEW|COLUMN";

/** "UPDATE 2-Tolls rise" is joined to its title, and "2-1 win" no slug. */
const numbered = String.raw`(?: \d{1,2})?-(?!\d{1,2}(?!\d))`;

/** Before what is no slug and not all in capitals: "EXCLUSIVE-USE ZONES" is none. */
const slugs = new RegExp(
  [
    String.raw`^(?:(?:UPDATE|WRAPUP|REFILE|RPT|BRIEF|${telling})${numbered}(?:\(OFFICIAL\)-)?`,
    String.raw`\((?:LEAD|URGENT|\d(?:st|nd|rd|th) LD)\)\s+`,
    String.raw`AP NewsAlert:?\s+`,
    String.raw`dpatopbild\s+(?:[-–—:]\s+)?`,
    String.raw`ALERTE? ATTENTION\s+(?:[-–—:]\s+)?`,
    String.raw`URGENT\s+[-–—]\s+){1,4}(?=[^\p{L}\p{N}\s]?[\p{Lu}\p{Lo}\p{N}][^\p{Ll}\p{Lo}]*[\p{Ll}\p{Lo}])`,
  ].join("|"),
  "u",
);

/**
 * A title without the slugs by which agencies tell those who print it that it comes again, or at once: "UPDATE 2-", "(LEAD)".
 * What says something to a reader stays as a word: "Corrected: Tolls rise in January".
 */
export function withoutWireSlugs(title: string): string {
  const [found = ""] = slugs.exec(title) ?? [];
  const told = found.match(new RegExp(telling, "g")) ?? [];
  return [
    ...told.map((word) => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`),
    title.slice(found.length),
  ].join(": ");
}
