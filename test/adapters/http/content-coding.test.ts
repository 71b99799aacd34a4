import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { readBody } from "#adapters/http/content-coding.ts";

const packed = (times: number) =>
  Array.from({ length: times }).reduce<Buffer>((bytes) => gzipSync(bytes), Buffer.from("<p>"));

it.each([
  ["three codings", 3, "gzip, gzip, x-gzip", "read"],
  ["four, which is an attack", 4, "gzip, gzip, gzip, gzip", "bad-coding"],
  ["a coding that we do not know", 0, "zstd", "bad-coding"],
] as const)("an answer in %s", async (_case, times, coding, kind) => {
  const body = await readBody(Readable.from([packed(times)]), coding, 1000);
  expect(body).toMatchObject({ kind });
  if (body.kind === "read") expect(Buffer.from(body.bytes).toString()).toBe("<p>");
});
