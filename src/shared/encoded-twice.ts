import { decodeStrictUtf8, windows1252High } from "./charset.ts";
import { ownValue } from "./own-value.ts";

/** What a byte from 0x80 to 0xBF became when it was taken for a character of Windows-1252. */
const follower = `[\\x80-\\xbf${windows1252High}]`;

/** A character in UTF-8 whose bytes were taken for characters: "Ã©", "â€™". */
const asBytes = new RegExp(
  `[\\xc2-\\xdf]${follower}|[\\xe0-\\xef]${follower}{2}|[\\xf0-\\xf4]${follower}{3}`,
  "g",
);

/** References that stand in texts when a system escaped them twice; not those for "<" and ">", which are read as they stand. */
const references =
  /&(?:amp;)*(?:(amp|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip)|#(\d{2,6})|#x([\da-f]{2,5}));/gi;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** Reads the references that HTML has for characters where they stand in a text: "AT&amp;T". */
export function withoutReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(references, (written, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return ownValue(named, name.toLowerCase()) ?? written;
    const point = Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
}

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
