import type { Digest, DigestStory } from "#model/digest.ts";
import { dateWords } from "#model/time-words.ts";
import { digestFacts, nextWords, quietQuestion, troubleLines } from "../digest-lines.ts";
import {
  ageWords,
  outletName,
  plainHeadline,
  plainLine,
  storyFacts,
  storyLines,
} from "../story-lines.ts";
import { safeText, type TerminalStyle, textWidth, wrapText } from "./wrap-text.ts";

/** A digest as a terminal shows it, wrapped, with a line feed at its end. */
export function terminalDigest(
  digest: Digest,
  now: Date,
  style: TerminalStyle,
  columns?: number,
): string {
  const width = textWidth(columns);
  const head = [
    style.bold(dateWords(digest.date)),
    ...wrapText(safeText(digestFacts(digest)), width).map(style.dim),
  ];
  const stories = digest.stories.map((story, place) =>
    storyText(story, `${String(place + 1).padStart(2)}. `, digest, now, style, width),
  );
  const footer = [...troubleLines(digest), quietQuestion(digest), nextWords(digest)]
    .filter((line) => line !== undefined)
    .flatMap((line) => wrapText(safeText(line), width).map(style.dim));
  return `${[head, ...stories, footer]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function storyText(
  story: DigestStory,
  mark: string,
  digest: Digest,
  now: Date,
  style: TerminalStyle,
  width: number,
): readonly string[] {
  const indent = " ".repeat(mark.length);
  const facts = [
    ...storyFacts(story, digest),
    ageWords(story.publishedAt, now),
    ...furtherNames(story),
  ];
  return [
    ...wrapText(safeText(plainHeadline(story)), width, mark, indent).map(style.bold),
    ...storyLines(story).flatMap((line) => wrapText(safeText(plainLine(line)), width, indent)),
    ...wrapText(safeText(facts.join(" · ")), width, indent).map(style.dim),
    ...(story.url === undefined ? [] : [style.dim(`${indent}${safeText(story.url)}`)]),
  ];
}

function furtherNames({ further }: DigestStory): readonly string[] {
  const names = further.map(({ outlet, url }) => outletName(outlet, url));
  return names.length === 0 ? [] : [`also ${names.join(", ")}`];
}
