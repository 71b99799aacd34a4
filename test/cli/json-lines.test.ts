import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { answerJsonLines, answerJsonLinesTogether, type Row } from "#cli/json-lines.ts";

/** @param piece how many bytes come at once */
async function answersTo(lines: string, piece = 5): Promise<readonly unknown[]> {
  const output = new PassThrough();
  const written = text(output);
  const bytes = Buffer.from(lines);
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
    bytes.subarray(at * piece, (at + 1) * piece),
  );
  await answerJsonLines(Readable.from(pieces), output, (row) => {
    if (row.n === 0) throw new Error("zero");
    if (row.n === -1) throw new RangeError("Maximum call stack size exceeded");
    if (typeof row.text === "string") return { text: row.text };
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
    const lines = 'oops\n[1]\n{"id":"z","n":0}\n{"id":"y","n":-1}\n{"id":"a","n":2}';
    expect(await answersTo(lines)).toEqual([
      { id: 1, error: "Line 1 is not a JSON object." },
      { id: 2, error: "Line 2 is not a JSON object." },
      { id: "z", error: "zero" },
      { id: "y", error: "The row is more than I can read at once." },
      { id: "a", double: 4 },
    ]);
  });

  it("reads what other systems write: a byte order mark, CRLF, no line feed at the end", async () => {
    expect(await answersTo('\u{feff}{"id":"a","n":1}\r\n\r\n{"id":"b","n":2}')).toEqual([
      { id: "a", double: 2 },
      { id: "b", double: 4 },
    ]);
  });

  it.each([1, 3, 4096])("ends a line at a line feed alone, read by %i bytes", async (piece) => {
    const text = "Été\u2028à\u2029Велден\u0085維爾登 👩‍🚒";
    expect(await answersTo(`${JSON.stringify({ id: 1, text })}\n{"id":2,"n":1}\n`, piece)).toEqual([
      { id: 1, text },
      { id: 2, double: 2 },
    ]);
  });
});

it.each([
  ["no row", "", 0],
  ["a row that fails beside one that does not", '{"n":0}\n{"n":1}\n', 0],
  ["rows that all fail", '{"n":0}\noops\n', 1],
])("answers %s and tells so by the exit code", async (_case, lines, code) => {
  const bad = ({ n }: Row) => {
    if (n === 0) throw new Error("zero");
    return { n };
  };
  const input = () => Readable.from([Buffer.from(lines)]);
  const codes = [
    await answerJsonLines(input(), new PassThrough().resume(), bad),
    await answerJsonLinesTogether(input(), new PassThrough().resume(), (row) => {
      const answer = bad(row);
      return () => answer;
    }),
  ];
  expect(codes).toEqual([code, code]);
});

describe("answering JSON lines together", () => {
  it("answers in order once all have come, a bad line and a failing row by what is wrong with them", async () => {
    const output = new PassThrough();
    const written = text(output);
    let count = 0;
    await answerJsonLinesTogether(
      Readable.from([Buffer.from('{"id":"b"}\noops\n{"id":"z","n":0}\n{"id":"a"}\n')]),
      output,
      ({ n }) => {
        if (n === 0) throw new Error("zero");
        count += 1;
        return () => ({ of: count });
      },
    );
    output.end();
    expect(
      (await written)
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: "b", of: 2 },
      { id: 2, error: "Line 2 is not a JSON object." },
      { id: "z", error: "zero" },
      { id: "a", of: 2 },
    ]);
  });
});
