import type { Readable, Writable } from "node:stream";
import { detectLanguage } from "#language/detect-language.ts";
import { type Language, primaryLanguage } from "#model/language.ts";
import { isObject } from "#shared/json-value.ts";

/** A line of JSON, of whose members nothing is known. */
export type Row = Readonly<Record<string, unknown>>;

/** What is asked for beside `--jsonl` and would have no effect, as a sentence; `undefined` when nothing is. */
export function besideRows(
  { json, jsonl }: { readonly json?: true; readonly jsonl?: true },
  source: string | undefined,
): string | undefined {
  if (jsonl === undefined) return undefined;
  if (source !== undefined) return `--jsonl reads rows from standard input: leave out “${source}”.`;
  return json && "--jsonl prints JSON by itself: leave out --json.";
}

/** Said in the help of each command that reads rows. */
export const errorRows =
  "or {id, error} for a row that cannot be read; the exit code is 1 where that is every row";

/**
 * Answers each line of JSON on `input` with one line of JSON on `output`, in order.
 * A row that cannot be read or answered becomes `{ id, error }`, and the others go on.
 *
 * @param answer makes the members of the answer beside `id`
 * @returns the exit code: 1 where there were rows, and none could be answered
 */
export async function answerJsonLines(
  input: Readable,
  output: Writable,
  answer: (row: Row) => object | Promise<object>,
): Promise<0 | 1> {
  const failures: boolean[] = [];
  for await (const { id, row, number } of rowsOf(input)) {
    const body = await answered(number, row, answer);
    failures.push("error" in body);
    await write(output, { id, ...body });
  }
  return exitCodeOf(failures);
}

/** The same for answers that need all rows: they are written once the last was read. */
export async function answerJsonLinesTogether(
  input: Readable,
  output: Writable,
  answer: (row: Row) => () => object,
): Promise<0 | 1> {
  const answers: { readonly id: unknown; readonly body: object | (() => object) }[] = [];
  for await (const { id, row, number } of rowsOf(input)) {
    answers.push({ id, body: await answered(number, row, answer) });
  }
  for (const { id, body } of answers) {
    await write(output, { id, ...(typeof body === "function" ? body() : body) });
  }
  return exitCodeOf(answers.map(({ body }) => "error" in body));
}

function exitCodeOf(failures: readonly boolean[]): 0 | 1 {
  return failures.length > 0 && failures.every(Boolean) ? 1 : 0;
}

async function answered<Answer extends object>(
  number: number,
  row: Row | undefined,
  answer: (row: Row) => Answer | Promise<Answer>,
): Promise<Answer | { readonly error: string }> {
  if (row === undefined) return { error: `Line ${number} is not a JSON object.` };
  try {
    return await answer(row);
  } catch (error) {
    // What the engine says of a text of many millions of characters.
    if (error instanceof RangeError) return { error: "The row is more than I can read at once." };
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function write(output: Writable, answer: object): Promise<void> {
  if (!output.write(`${JSON.stringify(answer)}\n`)) {
    await new Promise((resume) => output.once("drain", resume));
  }
}

type NumberedRow = {
  readonly id: unknown;
  readonly row: Row | undefined;
  readonly number: number;
};

async function* rowsOf(input: Readable): AsyncGenerator<NumberedRow> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line.trim() === "") continue;
    const row = parseRow(line);
    yield { id: row?.id ?? number, row, number };
  }
}

/**
 * Lines by line feeds alone, without a byte order mark: `node:readline` parts them at U+2028 as well from Node 24
 * on, which may stand in a text of JSON.
 */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = "";
  for await (const bytes of input) {
    const [first = "", ...others] = decoder.decode(bytes, { stream: true }).split("\n");
    begun += first;
    for (const next of others) {
      yield begun;
      begun = next;
    }
  }
  yield begun + decoder.decode();
}

function parseRow(line: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined; // Not JSON: the caller says which line.
  }
}

/** @throws {TypeError} when the row has no `text` */
export function textOfRow({ text }: Row): string {
  if (typeof text !== "string") throw new TypeError("The row has no text.");
  return text;
}

/** The language that a row names, else the one that its text is in. */
export function languageOfRow({ lang }: Row, text: string): Language {
  const named = primaryLanguage(typeof lang === "string" ? lang : undefined);
  return named === "und" ? detectLanguage(text) : named;
}
