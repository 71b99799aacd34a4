import { type Budget, chooseSentences } from "#brief/choose-sentences.ts";
import { sentenceDocument } from "#brief/sentence-document.ts";
import { primaryLanguage } from "#model/language.ts";

/** A row of `newsbrief brief --jsonl`: an article's text with what else is known of it. */
export type BriefRow = Readonly<Record<string, unknown>>;

/**
 * Summarises one row by its own sentences.
 *
 * @param row `text`, and where known `title` and `lang`
 * @returns the chosen sentences in the order of the text, one per line
 * @throws {TypeError} when the row has no `text`
 */
export function summariseRow(row: BriefRow, budget: Budget): { readonly summary: string } {
  const { text, title, lang } = row;
  if (typeof text !== "string") throw new TypeError("The row has no text.");
  const language = primaryLanguage(typeof lang === "string" ? lang : undefined);
  const document = sentenceDocument(
    text,
    language,
    typeof title === "string" && title !== "" ? title : undefined,
  );
  const chosen = chooseSentences(document, budget);
  return { summary: chosen.map((index) => document.sentences[index]?.text ?? "").join("\n") };
}
