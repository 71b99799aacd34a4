import type { Digest, DigestStory } from "#model/digest.ts";
import {
  ageWords,
  basisWords,
  dateWords,
  digestFacts,
  nextWords,
  noHeadline,
  outletWords,
  quietQuestion,
  storySentences,
  troubleLines,
} from "../digest-lines.ts";
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
    style.bold(dateWords(digest)),
    ...wrapText(safeText(digestFacts(digest)), width).map(style.dim),
  ];
  const stories = digest.stories.map((story, place) =>
    storyLines(story, `${String(place + 1).padStart(2)}. `, digest, now, style, width),
  );
  const footer = [...troubleLines(digest), quietQuestion(digest), nextWords(digest)]
    .filter((line) => line !== undefined)
    .flatMap((line) => wrapText(safeText(line), width).map(style.dim));
  return `${[head, ...stories, footer]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function storyLines(
  story: DigestStory,
  mark: string,
  digest: Digest,
  now: Date,
  style: TerminalStyle,
  width: number,
): readonly string[] {
  const indent = " ".repeat(mark.length);
  const facts = [outletWords(story), basisWords(story, digest), ageWords(story.publishedAt, now)];
  return [
    ...wrapText(safeText(story.headline || noHeadline), width, mark, indent).map(style.bold),
    ...storySentences(story).flatMap((text) => wrapText(safeText(text), width, indent)),
    ...wrapText(safeText(facts.filter(Boolean).join(" · ")), width, indent).map(style.dim),
    ...(story.url === undefined ? [] : [style.dim(`${indent}${safeText(story.url)}`)]),
  ];
}
