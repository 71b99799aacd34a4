import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";

/** Codings one answer may stack; more is an attack or a fault (undici#4729). */
const codingsMax = 3;

export type Body =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" }
  | { readonly kind: "bad-coding"; readonly detail: string };

/**
 * Reads a body and undoes its Content-Encoding, counting what comes out, so that a small
 * answer cannot swell beyond `bytesMax` in memory.
 *
 * A body that claims gzip or deflate and does not begin like it is taken as it is; one that still begins like gzip is undone once more.
 *
 * @throws what the stream throws: a broken connection, an abort
 */
export async function readBody(
  stream: Readable,
  contentEncoding: string,
  bytesMax: number,
): Promise<Body> {
  const codings = contentEncoding
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  if (codings.length > codingsMax) return { kind: "bad-coding", detail: contentEncoding };

  // What travels is bounded as well: no honest coding makes a page larger.
  const raw = await collect(stream, bytesMax);
  if (raw === undefined) return { kind: "too-large" };
  let bytes: Uint8Array = raw;
  // Some servers pack what is packed already, or do not say that it is.
  for (const coding of [...codings.reverse(), "gzip"]) {
    const decoder = decoderFor(coding, bytes);
    if (decoder === "as-it-is") continue;
    if (decoder === undefined) return { kind: "bad-coding", detail: coding };
    try {
      decoder.end(bytes);
      const decoded = await collect(decoder, bytesMax);
      if (decoded === undefined) return { kind: "too-large" };
      bytes = decoded;
    } catch (error) {
      return { kind: "bad-coding", detail: `${coding}: ${String(error)}` };
    }
  }
  return { kind: "read", bytes };
}

function decoderFor(coding: string, bytes: Uint8Array): Transform | "as-it-is" | undefined {
  const [first = 0, second = 0] = bytes;
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return first === 0x1f && second === 0x8b ? createGunzip() : "as-it-is";
    case "deflate": {
      // RFC 9110 §8.4.1.2 means zlib's format; some servers send the bare stream.
      const zlibHeader = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
      return zlibHeader ? createInflate() : createInflateRaw();
    }
    case "br":
      return createBrotliDecompress();
    default:
      return undefined;
  }
}

/** All bytes of a stream, or `undefined` (and the stream destroyed) beyond `bytesMax`. */
async function collect(stream: Readable, bytesMax: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let count = 0;
  for await (const chunk of stream) {
    const part: Uint8Array = chunk;
    count += part.byteLength;
    if (count > bytesMax) {
      stream.destroy();
      return undefined;
    }
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}
