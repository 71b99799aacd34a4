import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/**
 * Answers each line of JSON on `input` with one line of JSON on `output`, in order.
 * A row that cannot be read or answered becomes `{ id, error }`, and the others go on.
 *
 * @param answer makes the members of the answer beside `id`
 */
export async function answerJsonLines(
  input: Readable,
  output: Writable,
  answer: (row: Readonly<Record<string, unknown>>) => object | Promise<object>,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const row = parseRow(line);
    const id = row?.id ?? number;
    const body =
      row === undefined ? { error: `Line ${number} is not a JSON object.` } : await answered(row);
    if (!output.write(`${JSON.stringify({ id, ...body })}\n`)) {
      await new Promise((resume) => output.once("drain", resume));
    }
  }

  async function answered(row: Readonly<Record<string, unknown>>): Promise<object> {
    try {
      return await answer(row);
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }
}

function parseRow(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined; // Not JSON: the caller says which line.
  }
}
