import { quick } from "#shared/quick.ts";
import {
  badgeWords,
  kept,
  otherMatter,
  sent,
  sold,
  terms,
  wallWords,
} from "./paywall-word-lists.ts";

/** One for each language: a line has letters that one of them may match, seldom of several. */
const walls = Object.values(wallWords).map((words) =>
  quick(new RegExp(`(?<!\\p{L})(?:${words})`, "iu")),
);
const badge = quick(new RegExp(`(?<!\\p{L})(?:${badgeWords})`, "iu"));

/** Whether a line offers to send something, and keeps nothing back. */
function isOffer(line: string): boolean {
  return sent.test(line) && !kept.test(line);
}

/** Whether a line praises and prices what a wall sells; of pages with a wall alone. */
export function isPitch(line: string): boolean {
  return line.length <= lineCharactersMax && sold.test(line) && terms.test(line);
}

/** Longest line of a wall; a longer one is a sentence of a story about subscriptions. */
const lineCharactersMax = 260;

/** Whether a line is a wall's own: there is more of this article, for those who pay or register. */
export function isWallLine(line: string): boolean {
  if (line.length > lineCharactersMax) return false;
  const spelled = plain(line);
  return walls.some((wall) => wall.test(spelled)) && !otherMatter.test(line) && !isOffer(line);
}

/** Whether a line asks for money or a login in the way of a button or a badge. */
export function isWallBadge(line: string): boolean {
  return line.length <= 120 && badge.test(plain(line)) && !otherMatter.test(line) && !isOffer(line);
}

/** With the apostrophes and spaces that the lists above use. */
function plain(line: string): string {
  return line.replace(/[’ʼ]/g, "'").replace(/\s/g, " ");
}
