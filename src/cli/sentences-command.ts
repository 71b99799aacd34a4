import { sentences } from "#language/sentences.ts";
import { alignedSpelling } from "./aligned-spelling.ts";
import { answerJsonLines, languageOfRow, type Row, textOfRow } from "./json-lines.ts";

/** Runs `newsbrief sentences --jsonl`: rows `{ id, text, lang? }` in, `{ id, sentences }` out. */
export async function sentencesCommand(): Promise<0 | 1> {
  return answerJsonLines(process.stdin, process.stdout, (row) => ({
    sentences: sentencesOfRow(row),
  }));
}

/** @throws {TypeError} when the row has no `text` */
export function sentencesOfRow(row: Row): readonly string[] {
  const given = textOfRow(row);
  const spelling = alignedSpelling(given);
  return sentences(spelling.text, languageOfRow(row, given)).map(({ start, end }) =>
    given.slice(...spelling.given(start, end)),
  );
}
