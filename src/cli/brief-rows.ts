import { type Budget, chooseSentences } from "#brief/choose-sentences.ts";
import { sentenceDocument } from "#brief/sentence-document.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { joinWrappedLines } from "#extract/join-wrapped-lines.ts";
import { articleLanguage } from "#language/article-language.ts";
import type { Brief } from "#model/brief.ts";
import { briefAsGiven } from "./brief-as-given.ts";
import { explainUnbriefed } from "./explain-unbriefed.ts";
import { languageOfRow, type Row, textOfRow } from "./json-lines.ts";

/**
 * Briefs one row: `summary` for scorers, `brief` for people, with offsets of the row's text, or `noBrief`, which says why
 * there is none.
 *
 * @throws {TypeError} when the row has no `text`
 */
export function briefRow(
  row: Row,
  budget: Budget,
): { readonly summary: string } & ({ readonly brief: Brief } | { readonly noBrief: string }) {
  const { summary } = summariseRow(row, budget);
  const title = titleOf(row);
  const text = textOfRow(row);
  const article = articleFromText(text, {
    ...(title !== undefined && { title }),
    language: languageOfRow(row, text),
  });
  const written = writeBrief(article, { length: "standard" });
  return written.ok
    ? { summary, brief: briefAsGiven(written.value, article, text) }
    : { summary, noBrief: explainUnbriefed(written.problem) };
}

/**
 * Summarises one row by its own sentences.
 *
 * @param row `text`, and where known `title` and `lang`
 * @returns the chosen sentences in the order of the text, one per line
 * @throws {TypeError} when the row has no `text`
 */
export function summariseRow(row: Row, budget: Budget): { readonly summary: string } {
  const text = joinWrappedLines(textOfRow(row));
  const language = articleLanguage(languageOfRow(row, text), text);
  const document = sentenceDocument(text, language, titleOf(row));
  const chosen = chooseSentences(document, budget);
  return { summary: chosen.map((index) => document.sentences[index]?.text ?? "").join("\n") };
}

function titleOf({ title }: Row): string | undefined {
  return typeof title === "string" && title !== "" ? title : undefined;
}
