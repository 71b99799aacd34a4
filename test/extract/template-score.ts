import { type WordScore, wordF1, wordScore } from "../bench/word-f1.ts";
import type { TemplatePage } from "./template-pages.ts";

/** What a reader makes of a page, as `newsbrief extract` writes it. */
export type ReadRow = {
  readonly articleBody?: string | null;
  readonly status?: string;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
  readonly modified?: string | null;
  readonly outlet?: string | null;
};

/** Less than this F1 of words is a fault of the text. */
const textMin = 0.97;

export function templateF1(page: TemplatePage, row: ReadRow): number {
  return templateScore(page, row).f1;
}

export function templateScore(
  { lines, either }: TemplatePage,
  { articleBody }: ReadRow,
): WordScore {
  const read = (articleBody ?? "").split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  const counted = read.filter((line) => !either.includes(line));
  return wordScore(counted.join("\n"), lines.join("\n"));
}

/** What is right of what the page tells, where it tells it. */
export function rightFacts(
  { told }: TemplatePage,
  row: ReadRow,
): Readonly<Record<string, boolean>> {
  const names = (row.author ?? "").split(/, | and | y | et /).filter((name) => name !== "");
  const sorted = (list: readonly string[]): string =>
    list
      .map((name) => name.toLowerCase())
      .sort()
      .join();
  return {
    title: wordF1(row.title ?? "", told.title) >= 0.8,
    outlet: row.outlet === told.outlet,
    ...(told.authors.length > 0 && { authors: sorted(names) === sorted(told.authors) }),
    ...(told.published !== undefined && { published: row.date?.slice(0, 10) === told.published }),
    ...(told.modified !== undefined && { modified: row.modified?.slice(0, 10) === told.modified }),
  };
}

/** What our reader does not yet make right of a page. */
export function faultsOf(page: TemplatePage, row: ReadRow): readonly string[] {
  return [
    ...(templateF1(page, row) < textMin ? ["text"] : []),
    ...(row.status === "full" ? [] : ["status"]),
    ...Object.entries(rightFacts(page, row)).flatMap(([fact, isRight]) => (isRight ? [] : [fact])),
  ];
}
