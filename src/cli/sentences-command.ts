import { sentences } from "#language/sentences.ts";
import { answerJsonLines, languageOfRow, textOfRow } from "./json-lines.ts";

/** Runs `newsbrief sentences --jsonl`: rows `{ id, text, lang? }` in, `{ id, sentences }` out. */
export async function sentencesCommand(): Promise<void> {
  await answerJsonLines(process.stdin, process.stdout, (row) => ({
    sentences: sentences(textOfRow(row), languageOfRow(row)).map(({ text }) => text),
  }));
}
