/** What windows-1252 has at 0x80–0x9F, in order. @see https://encoding.spec.whatwg.org/#windows-1252 */
export const windows1252High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windows1252Label =
  /^(windows-1252|x-cp1252|iso-?_?8859-?1|iso-ir-100|latin-?1|l1|us-ascii|ascii|ansi_x3\.4-1968)$/;

/** Spellings seen in the wild that the standard does not list (commafeed#681, simplepie#354). */
const misspelt: readonly (readonly [RegExp, string])[] = [
  [/^(?:x-)?(?:cp|win|windows)[-_ ]?(125\d|874)$/, "windows-$1"],
  [/^(?:x-)?(?:cp|ms|win|windows)[-_ ]?936$/, "gbk"],
  [/^(?:x-)?(?:cp|ms|win|windows)[-_ ]?949$/, "euc-kr"],
  [/^(?:x-)?(?:cp|ms|win|windows)[-_ ]?932$/, "shift_jis"],
  [/^(?:x-)?(?:cp|ms|win|windows)[-_ ]?950$/, "big5"],
  [/^utf[-_ ]?8(mb[34]|n|-?sig)?$/, "utf-8"],
  [/^iso[-_ ]?8859[-_ ]?(\d{1,2})(?:[-_]?[ei])?$/, "iso-8859-$1"],
  [/^euc[-_ ]?(jp|kr)$/, "euc-$1"],
  [/^koi8[-_ ]?(r|u)$/, "koi8-$1"],
  [/^gb[-_ ]?(2312|k|18030)(?:-80)?$/, "gb$1"],
];

/**
 * The WHATWG name of a charset label.
 *
 * @param label as a header or document gives it; case, quotes and common misspellings do not matter
 * @returns lower case; `undefined` when no decoder goes by that label
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function charsetName(label: string): string | undefined {
  let clean = label
    .trim()
    .replace(/^["']+|(?<!["';,])["';,]+$/g, "")
    .toLowerCase();
  for (const [pattern, name] of misspelt) clean = clean.replace(pattern, name);
  if (windows1252Label.test(clean)) return "windows-1252";
  try {
    return new TextDecoder(clean).encoding;
  } catch {
    return undefined; // RangeError: not a label of the standard.
  }
}

/**
 * Decodes bytes by a charset label, as the WHATWG standard would.
 *
 * Node's own windows-1252 decoder leaves 0x80–0x9F as control characters in many releases
 * (nodejs/node#56542, #60888), so that one is ours.
 *
 * @param label as for {@link charsetName}
 * @returns `undefined` when no decoder goes by that label
 */
export function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  const name = charsetName(label);
  if (name === undefined) return undefined;
  return name === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(name).decode(bytes);
}

/** The charset that the byte order mark names, if there is one. */
export function byteOrderMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** The text when `bytes` are UTF-8 without a fault, else `undefined`. */
export function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined; // TypeError: some byte sequence is not UTF-8.
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text.replace(/[\u0080-\u009f]/g, (c) => windows1252High[c.charCodeAt(0) - 0x80] ?? c);
}
