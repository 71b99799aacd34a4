import type { Budget } from "#brief/choose-sentences.ts";
import { summariseRow } from "./brief-rows.ts";
import { answerJsonLines } from "./json-lines.ts";

export type BriefCommandOptions = {
  readonly jsonl?: boolean;
  readonly sentences?: string;
  readonly words?: string;
};

/**
 * Runs `newsbrief brief --jsonl`: rows `{ id, text, title?, lang? }` in, `{ id, summary }` out.
 * With `words` the last sentence may run over, for whoever cuts behind that many words.
 *
 * @throws {RangeError} when a number is not a whole number of at least 1
 */
export async function briefCommand(options: BriefCommandOptions): Promise<void> {
  const budget = budgetOf(options);
  await answerJsonLines(process.stdin, process.stdout, (row) => summariseRow(row, budget));
}

function budgetOf({ sentences, words }: BriefCommandOptions): Budget {
  if (sentences !== undefined) return { kind: "sentences", count: wholeNumber(sentences) };
  return { kind: "cut", words: wholeNumber(words ?? "100") };
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new RangeError(`“${text}” is not a whole number of at least 1.`);
  }
  return value;
}
