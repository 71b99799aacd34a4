import { decodeStrictUtf8, windows1252High } from "./charset.ts";

/** What a byte from 0x80 to 0xBF became when it was taken for a character of Windows-1252. */
const follower = `[\\x80-\\xbf${windows1252High}]`;

/** A character in UTF-8 whose bytes were taken for characters: "Ã©", "â€™". */
const asBytes = new RegExp(
  `[\\xc2-\\xdf]${follower}|[\\xe0-\\xef]${follower}{2}|[\\xf0-\\xf4]${follower}{3}`,
  "g",
);

/**
 * Undoes a second encoding of a text ("cafÃ©" was "café"). Where one character of it can be no byte of another, or
 * there is only one that may well be meant as it stands ("CAFÉ»"), all stays.
 */
export function encodedOnce(text: string): string {
  if (!/[\xc2-\xf4]\P{ASCII}/u.test(text)) return text;
  const [first = "", ...others] = text.match(asBytes) ?? [];
  const isTelling = others.length > 0 || first.length > 2 || /^[ÃÂ]/.test(first);
  if (!isTelling || /\P{ASCII}/u.test(text.replace(asBytes, ""))) return text;
  return text.replace(asBytes, (run) => decodeStrictUtf8(Uint8Array.from(run, byteOf)) ?? run);
}

function byteOf(character: string): number {
  const high = windows1252High.indexOf(character);
  return high < 0 ? character.charCodeAt(0) : 0x80 + high;
}
