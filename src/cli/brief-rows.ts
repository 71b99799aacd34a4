import { type Budget, chooseSentences } from "#brief/choose-sentences.ts";
import { sentenceDocument } from "#brief/sentence-document.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { joinWrappedLines } from "#extract/join-wrapped-lines.ts";
import { articleLanguage } from "#language/article-language.ts";
import type { Brief } from "#model/brief.ts";
import { primaryLanguage } from "#model/language.ts";

/** A row of `newsbrief brief --jsonl`: an article's text with what else is known of it. */
export type BriefRow = Readonly<Record<string, unknown>>;

/**
 * Briefs one row: `summary` for scorers, `brief` for people; a text too short for one has none.
 *
 * @throws {TypeError} when the row has no `text`
 */
export function briefRow(
  row: BriefRow,
  budget: Budget,
): { readonly summary: string; readonly brief?: Brief } {
  const { summary } = summariseRow(row, budget);
  const { text, title, lang } = row;
  const article = articleFromText(String(text), {
    ...(typeof title === "string" && title !== "" && { title }),
    ...(typeof lang === "string" && { language: primaryLanguage(lang) }),
  });
  const written = writeBrief(article, { length: "standard" });
  return { summary, ...(written.ok && { brief: written.value }) };
}

/**
 * Summarises one row by its own sentences.
 *
 * @param row `text`, and where known `title` and `lang`
 * @returns the chosen sentences in the order of the text, one per line
 * @throws {TypeError} when the row has no `text`
 */
export function summariseRow(row: BriefRow, budget: Budget): { readonly summary: string } {
  const { title, lang } = row;
  if (typeof row.text !== "string") throw new TypeError("The row has no text.");
  const text = joinWrappedLines(row.text);
  const language = articleLanguage(
    primaryLanguage(typeof lang === "string" ? lang : undefined),
    text,
  );
  const document = sentenceDocument(
    text,
    language,
    typeof title === "string" && title !== "" ? title : undefined,
  );
  const chosen = chooseSentences(document, budget);
  return { summary: chosen.map((index) => document.sentences[index]?.text ?? "").join("\n") };
}
