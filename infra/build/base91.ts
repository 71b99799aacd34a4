/** What a line of a program can hold in double quotes without an escape: ASCII but for quotation mark, backslash and backtick. */
const alphabet = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((char) => !'"\\`'.includes(char))
  .join("");

/**
 * Writes bytes as text, 13 or 14 bits in two characters: a fifth more than the bytes, where base64 takes a third.
 *
 * @see https://base91.sourceforge.net
 */
export function toBase91(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let count = 0;
  const add = (value: number): string =>
    `${alphabet[value % 91] ?? ""}${alphabet[Math.floor(value / 91)] ?? ""}`;
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count <= 13) continue;
    const small = bits & 8191;
    const width = small > 88 ? 13 : 14;
    text += add(bits & (2 ** width - 1));
    bits >>= width;
    count -= width;
  }
  if (count === 0) return text;
  return text + (count > 7 || bits > 90 ? add(bits) : (alphabet[bits] ?? ""));
}

/** The value of each character code. */
const values = new Uint8Array(128);
for (let value = 0; value < alphabet.length; value += 1) values[alphabet.charCodeAt(value)] = value;

/** Reads what {@link toBase91} wrote. A bundle does this when it starts, so it goes by bytes. */
export function fromBase91(text: string): Uint8Array {
  const codes = Buffer.from(text, "latin1");
  const bytes = new Uint8Array(Math.ceil((codes.length * 14) / 16));
  const pairedEnd = codes.length - (codes.length % 2);
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < pairedEnd; at += 2) {
    const value = (values[codes[at] ?? 0] ?? 0) + 91 * (values[codes[at + 1] ?? 0] ?? 0);
    bits |= value << count;
    count += (value & 8191) > 88 ? 13 : 14;
    while (count > 7) {
      bytes[length] = bits & 255;
      length += 1;
      bits >>= 8;
      count -= 8;
    }
  }
  if (pairedEnd < codes.length) {
    bytes[length] = (bits | ((values[codes[pairedEnd] ?? 0] ?? 0) << count)) & 255;
    length += 1;
  }
  return bytes.subarray(0, length);
}
