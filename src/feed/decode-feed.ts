import { isUtf8 } from "node:buffer";
import { analyse } from "chardet";
import { byteOrderMark, charsetName, decodeAs } from "#shared/charset.ts";

/** A text with the charset it was decoded by, in lower case, as the WHATWG standard spells it. */
export type DecodedText = { readonly text: string; readonly encoding: string };

/** How much of a document is shown to the detector: enough for a verdict, small enough to be quick. */
const detectorBytesMax = 16_384;

/** Below this the detector is guessing; of names in a list, which make no sentences, it is never sure. */
const detectorConfidenceMin = { texts: 30, names: 15 } as const;

/**
 * Decodes the bytes of a feed.
 *
 * In order: byte order mark; the zero bytes that give UTF-16 and UTF-32 away; the HTTP header; the
 * XML prolog (before a header that says latin1, as some servers do by default); then what the bytes look like. Sound UTF-8 overrules every label of one byte a
 * character, and one of several bytes when the bytes have faults in it: no other charset looks like
 * UTF-8 by accident.
 *
 * @param contentType the header as received; only its `charset` counts
 * @see https://www.rfc-editor.org/rfc/rfc7303#section-3 for header before prolog
 */
export function decodeFeed(bytes: Uint8Array, contentType?: string): DecodedText {
  const mark = byteOrderMark(bytes);
  const wide = wideEncoding(bytes);
  if (wide !== undefined && (mark === undefined || wide.startsWith("utf-32")))
    return { text: decodeWide(bytes, wide), encoding: wide };
  if (mark !== undefined) return decoded(bytes, mark);

  const soundUtf8 = isUtf8(bytes);
  for (const label of claimedLabels(bytes, contentType)) {
    const encoding = charsetName(label);
    if (encoding === undefined || (encoding === "utf-8" && !soundUtf8)) continue;
    if (encoding.startsWith("utf-16")) continue; // Its zero bytes would have shown.
    if (soundUtf8 && !severalBytes.test(encoding)) break;
    const { text } = decoded(bytes, encoding);
    if (soundUtf8 ? text.includes("\ufffd") : isBroken(text)) continue;
    return { text, encoding };
  }
  return soundUtf8 ? decoded(bytes, "utf-8") : decodeByLook(bytes);
}

/** Charsets that need more than one byte for most characters, and so can look faulty. */
const severalBytes = /^(?:utf-|gb|big5|euc-|shift_jis|iso-2022-)/;

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: decodeAs(bytes, encoding) ?? "", encoding };
}

/** Faulty UTF-8 stays UTF-8 while most of it is sound; else the detector decides, else windows-1252. */
function decodeByLook(bytes: Uint8Array): DecodedText {
  const asUtf8 = decoded(bytes, "utf-8");
  if (!isBroken(asUtf8.text)) return asUtf8;
  const firstHigh = bytes.findIndex(isHigh);
  const sample = bytes.subarray(Math.max(0, firstHigh - 256), firstHigh + detectorBytesMax);
  const texts = withoutTags(sample);
  // A list of feeds has all of its words in its tags.
  const isList = !texts.some(isHigh);
  const shown = isList ? sample.map((byte) => (isHigh(byte) ? byte : 0x20)) : texts;
  const confidenceMin = detectorConfidenceMin[isList ? "names" : "texts"];
  for (const { name, confidence } of analyse(shown)) {
    const encoding = charsetName(name);
    if (confidence < confidenceMin || encoding === undefined) continue;
    if (!encoding.startsWith("utf-")) return decoded(bytes, encoding);
  }
  return decoded(bytes, "windows-1252");
}

function isHigh(byte: number): boolean {
  return byte > 0x7f;
}

/** The bytes with spaces for tags, whose ASCII would pass for English. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  let inTag = false;
  return bytes.map((byte) => {
    if (byte === 0x3c) inTag = true;
    const shown = inTag ? 0x20 : byte;
    if (byte === 0x3e) inTag = false;
    return shown;
  });
}

/** More replacement characters than sound characters beyond ASCII: this is another charset. */
function isBroken(text: string): boolean {
  if (!text.includes("\ufffd")) return false;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken > sound;
}

/** What header and prolog say, the more credible first: some servers call everything latin1. */
function claimedLabels(bytes: Uint8Array, contentType: string | undefined): readonly string[] {
  const header = headerLabel(contentType);
  const prolog = prologLabel(bytes);
  const isByDefault = /^(?:iso-8859-1|us-ascii)$/i.test(header ?? "");
  const labels = isByDefault ? [prolog, header] : [header, prolog];
  return labels.filter((label) => label !== undefined);
}

function headerLabel(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=[\s"']*([^"';\s]+)/i.exec(contentType ?? "")?.[1];
}

function prologLabel(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([^"'\s>]+)/i.exec(head)?.[1];
}

type WideEncoding = "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

/** Tells UTF-16 and UTF-32 by the zero bytes around the first character. */
function wideEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return "utf-32le";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32be";
  if (a === 0 && b === 0 && c === 0 && d) return "utf-32be";
  if (a && b === 0 && c === 0 && d === 0) return "utf-32le";
  if (a === 0 && b && c === 0 && d) return "utf-16be";
  if (a && b === 0 && c && d === 0) return "utf-16le";
  return undefined;
}

function decodeWide(bytes: Uint8Array, encoding: WideEncoding): string {
  if (encoding.startsWith("utf-16")) return decoded(bytes, encoding).text;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, encoding === "utf-32le");
    text += point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  }
  return text.replace(/^\ufeff/, "");
}
