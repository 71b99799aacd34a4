import type { Article } from "#model/article.ts";
import type { Genre } from "#model/brief.ts";
import {
  datedBySender,
  lifeTold,
  listTitle,
  matchScore,
  matchWords,
  opinionKicker,
  sectionOf,
  senderHeading,
  titleOf,
  wireOfCompanies,
} from "./genre-words.ts";
import { turnsOf } from "./turns.ts";

/** A kicker has no more characters. */
const kickerLengthMax = 40;

/** Characters at the top of a text that show what a report is about. */
const topLength = 900;

/** What kind of text an article is, by what the page says of it, its title and its build. */
export function genreOf(article: Article): Genre {
  const { note, section = "", text, title = "" } = article;
  const top = text.slice(0, topLength);
  const lines = article.blocks.map(({ start, end }) => text.slice(start, end));
  if (titleOf.correction.test(title)) return "correction";
  if (note === "live-blog" || isLiveBlog(title, lines)) return "live-blog";
  if (isPressRelease(title, lines, top)) return "press-release";
  if (
    sectionOf.opinion.test(section) ||
    [title, top].some((said) => titleOf.opinion.test(said)) ||
    lines.slice(0, 2).some((line) => line.length < kickerLengthMax && opinionKicker.test(line))
  ) {
    return "opinion";
  }
  if (turnsOf(article).size > 0) return "interview";
  if (
    sectionOf.obituary.test(section) ||
    (tellsAge(top) && (titleOf.obituary.test(title) || tellsLife(text)))
  ) {
    return "obituary";
  }
  if (isList(title, article)) return "list";
  if (sectionOf.sport.test(section) && matchScore.test(`${title}\n${top}`)) return "match-report";
  if (matchScore.test(title) && tellsMatch(text)) return "match-report";
  return "news";
}

/** Fewer different words of a match stand in other texts, too. */
const matchWordsMin = 3;

function tellsMatch(text: string): boolean {
  const said = Array.from(text.matchAll(matchWords), ([word]) => word.toLowerCase());
  return new Set(said).size >= matchWordsMin;
}

/** A line that is only a time, or begins with one ("17:32", "20.05 h. …"). */
const timeLabel = /^\d{1,2}[:.h]\d{2}(?:\s?(?:h|Uhr|[ap]\.?m\.?|[A-Z]{3,4}))?\.?(?=\s|$|[-–—:|])/u;

function isLiveBlog(title: string, lines: readonly string[]): boolean {
  const timed = lines.filter((line) => timeLabel.test(line)).length;
  return timed >= 5 || (timed >= 3 && titleOf.liveBlog.test(title));
}

function isPressRelease(title: string, lines: readonly string[], top: string): boolean {
  if (titleOf.pressRelease.test(title) || wireOfCompanies.test(top)) return true;
  if (datedBySender.test(top)) return true;
  if (lines.slice(0, 2).some((line) => line.length < 40 && titleOf.pressRelease.test(line)))
    return true;
  return lines.filter((line) => line.length < 60 && senderHeading.test(line)).length >= 2;
}

function tellsAge(top: string): boolean {
  return /(?<!\d)(?:[2-9]\d|1[01]\d)(?!\d|[.,:]\d)/u.test(top);
}

/** Where one was born, and whom one leaves or where the funeral is: all of that only the dead are told of. */
function tellsLife(text: string): boolean {
  return lifeTold.born.test(text) && (lifeTold.survived.test(text) || lifeTold.burial.test(text));
}

function isList(title: string, { blocks, text }: Article): boolean {
  const starts = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 4)));
  let next = 1;
  for (const start of starts) {
    if (new RegExp(`^${next}[.)．、:]`).test(start)) next += 1;
  }
  if (next > 3) return true;
  return listTitle.test(title) && blocks.filter(({ kind }) => kind === "heading").length >= 3;
}
