import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { answerJsonLines } from "#cli/json-lines.ts";

async function answersTo(lines: string): Promise<readonly unknown[]> {
  const output = new PassThrough();
  const written = text(output);
  await answerJsonLines(Readable.from([lines]), output, (row) => {
    if (row.n === 0) throw new Error("zero");
    return { double: Number(row.n) * 2 };
  });
  output.end();
  return (await written)
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe("answering JSON lines", () => {
  it("answers each row in order, under its own id", async () => {
    expect(await answersTo('{"id":"b","n":1}\n\n{"id":"a","n":2}\n')).toEqual([
      { id: "b", double: 2 },
      { id: "a", double: 4 },
    ]);
  });

  it("turns a bad line or a failing row into an error and goes on", async () => {
    expect(await answersTo('oops\n[1]\n{"id":"z","n":0}\n{"id":"a","n":2}')).toEqual([
      { id: 1, error: "Line 1 is not a JSON object." },
      { id: 2, error: "Line 2 is not a JSON object." },
      { id: "z", error: "zero" },
      { id: "a", double: 4 },
    ]);
  });
});
