import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { failed, ok, type Result } from "#shared/result.ts";

/** Most that is taken from a file or from standard input, unpacked, in bytes: a hundred times a large feed. */
export const inputBytesMax = 32 * 1024 * 1024;

/**
 * Reads what a person names on the command line, and unpacks what is gzipped, also twice.
 *
 * @param source the path of a file, or `-` for standard input
 * @returns the bytes, or a sentence that says why there are none; `undefined` when there is no such file
 */
export async function readBytes(source: string): Promise<Result<Uint8Array, string> | undefined> {
  const name = source === "-" ? "What came in" : `“${source}”`;
  const tooLarge = failed(
    `${name} is larger than ${inputBytesMax / 1024 / 1024} MB, which is more than I read at once.`,
  );
  try {
    const bytes = await readUpTo(source === "-" ? process.stdin : createReadStream(source));
    if (bytes === undefined) return tooLarge;
    return ok(unpacked(unpacked(bytes)));
  } catch (error) {
    const { code = "" } = error as { readonly code?: string };
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ERR_INVALID_ARG_VALUE") return;
    if (code === "EISDIR") {
      return failed(`${name} is a folder. Name the files in it: ${source.replace(/\/+$/, "")}/*`);
    }
    if (code === "EACCES") return failed(`${name} may not be read by you: see its permissions.`);
    if (code === "ERR_BUFFER_TOO_LARGE") return tooLarge;
    if (code.startsWith("Z_")) return failed(`${name} is gzipped, but damaged or cut off.`);
    if (code === "ENAMETOOLONG")
      return failed("The name of the file is longer than a name may be.");
    return failed(`${name} could not be read (${code}).`);
  }
}

function unpacked(bytes: Uint8Array): Uint8Array {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes, { maxOutputLength: inputBytesMax }) : bytes;
}

/**
 * Reads the file that a row of JSON names.
 *
 * @throws {Error} with a sentence when there is none
 */
export async function bytesOfRow(path: unknown): Promise<Uint8Array> {
  if (typeof path !== "string" || path === "") throw new Error("The row needs a path.");
  const read = await readBytes(path === "-" ? "./-" : path);
  if (read === undefined) throw new Error(`There is no file “${path}”.`);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

/** @returns `undefined` when there is more than {@link inputBytesMax} */
async function readUpTo(input: Readable): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > inputBytesMax) return undefined;
  }
  return Buffer.concat(chunks);
}
