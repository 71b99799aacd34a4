import { check } from "#brief/check/claims/check.ts";
import { type PreparedSource, prepareSource } from "#brief/check/prepare-source.ts";
import type { Verdict } from "#brief/check/verdict.ts";
import { answerJsonLines, languageOfRow, type Row } from "./json-lines.ts";

/** Runs `newsbrief check --jsonl`: rows `{ id, source, claim, lang? }` in, `{ id, supported, score, reasons }` out. */
export async function checkCommand(): Promise<0 | 1> {
  return answerJsonLines(process.stdin, process.stdout, rowChecker());
}

/** Checks rows one after the other; rows in a row on one source prepare it once. */
export function rowChecker(): (row: Row) => Verdict {
  let known: { readonly text: string; readonly prepared: PreparedSource } | undefined;
  return (row) => {
    const { source, claim } = row;
    if (typeof source !== "string") throw new TypeError("The row has no source.");
    if (typeof claim !== "string") throw new TypeError("The row has no claim.");
    const language = languageOfRow(row, source);
    if (known?.text !== source || known.prepared.language !== language) {
      known = { text: source, prepared: prepareSource(source, language) };
    }
    return check(claim, known.prepared, language);
  };
}
