import { articleLanguage } from "#language/article-language.ts";
import { type Article, type BlockKind, joinBlocks } from "#model/article.ts";
import type { Language } from "#model/language.ts";
import { plainlySpelt } from "#shared/plain-spelling.ts";
import { withSingleBlanks } from "#shared/single-blanks.ts";
import { joinWrappedLines } from "./join-wrapped-lines.ts";

export type TextHints = { readonly title?: string; readonly language?: Language };

/** A title has no more words than this. */
const titleWordsMax = 24;
/** Nor has the heading of a section more than this. */
const headingWordsMax = 14;

/**
 * Reads plain text, as pasted or from a file, as an article: its title (unless given), paragraphs,
 * headings, list items. A title given twice is taken once, a byline out of the text; lines wrapped at a
 * fixed width are joined.
 *
 * @param hints what the caller knows; without `language` the text tells it
 */
export function articleFromText(text: string, hints: TextHints = {}): Article {
  const lines = paragraphs(plainlySpelt(text).replace(/\r\n?|[\u2028\u2029]/g, "\n"));
  const bylines: string[] = [];
  let title = plainlySpelt(hints.title ?? "").trim() || undefined;
  let at = isSenderLabel(lines[0] ?? "") ? 1 : 0;
  const labels = lines.slice(0, at);
  if (title === undefined && isTitle(lines[at], lines[at + 1])) {
    title = lines[at];
    at += 1;
  }
  while (at < lines.length - 1) {
    const line = lines[at] ?? "";
    const byline = bylineOf(line);
    if (byline !== undefined) bylines.push(byline);
    else if (title === undefined || !isSameTitle(line, title)) break;
    at += 1;
  }
  const rest = lines.slice(at);
  const blocks = [
    ...labels.map((text) => ({ kind: "heading" as const, text })),
    ...rest.map((line, index) => ({
      kind: kindOf(line, rest[index + 1]),
      text: speech.test(line) ? line : line.replace(/^(?:[-*•·–]|#{1,6})\s+/u, ""),
    })),
  ];
  const joined = joinBlocks(blocks);
  return {
    ...(title !== undefined && { title: title.replace(/^#{1,6}\s+/, "") }),
    bylines,
    language: articleLanguage(hints.language ?? "und", joined.text),
    ...joined,
    readStatus: "full",
    wishes: {},
  };
}

/** "– Nie ma zgody – powiedział Tusk.": the dash opens somebody's words, no item of a list. */
const speech = /^[-–] .*\p{L}[,.!?…]? [-–] \p{Ll}/u;

/** Lines that are paragraphs. */
function paragraphs(text: string): readonly string[] {
  return joinWrappedLines(text)
    .split("\n")
    .map(withSingleBlanks)
    .filter((line) => line !== "");
}

function wordCount(line: string): number {
  return line.split(/\s+/u).filter(Boolean).length;
}

function endsSentence(line: string): boolean {
  return /[.!?…:;,。！？؟۔।]["”’»“'」』)]*$/u.test(line);
}

function isTitle(line: string | undefined, next: string | undefined): boolean {
  if (line === undefined || next === undefined || bylineOf(line) !== undefined) return false;
  if (/^#{1,2}\s/.test(line)) return true;
  if (line.length > 200 || wordCount(line) > titleWordsMax) return false;
  const isQuestion = /[?？؟]["”’»]*$/u.test(line);
  return !endsSentence(line) || (isQuestion && !/[.!]\s/u.test(line));
}

/** What a company sets above the title of what it sends out. */
function isSenderLabel(line: string): boolean {
  return /^(?:for immediate release|press release|news release|pressemitteilung|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|persbericht|komunikat prasowy|пресс-релиз|прес-реліз|basın bülteni|보도자료|プレスリリース|新闻稿|بيان صحفي)[:\s]*$/iu.test(
    line,
  );
}

/** The same but for marks, case and a word or so. */
function isSameTitle(line: string, title: string): boolean {
  const [a, b] = [line, title].map(
    (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  );
  if (a === undefined || b === undefined || a.size === 0) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size) >= 0.8;
}

const bylinePattern =
  /^(?:by|von|par|por|di|door|autor:?|автор:?|tác giả:?|文[/／])\s+((?:\p{Lu}[\p{L}.'’-]+)(?:[ ,]+(?:and|und|et|y|e|en|i|de|van|von|\p{Lu}[\p{L}.'’-]+)){0,6})$/iu;

function bylineOf(line: string): string | undefined {
  const name = bylinePattern.exec(line)?.[1];
  return name !== undefined && /^\p{Lu}/u.test(name) && wordCount(name) >= 2 ? name : undefined;
}

function kindOf(line: string, next: string | undefined): BlockKind {
  if (/^#{1,6}\s/.test(line)) return "heading";
  if (/^[-*•·]\s/u.test(line) && !speech.test(line)) return "list-item";
  if (/^>\s/.test(line)) return "block-quote";
  const isShort = wordCount(line) <= headingWordsMax && line.length <= 90;
  const isHeading =
    isShort && next !== undefined && (!endsSentence(line) || /^[^.]*\?$/.test(line));
  return isHeading ? "heading" : "paragraph";
}
