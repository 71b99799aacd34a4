/** What a text in double quotes cannot hold as it is; and NUL, by which tools know a file that is no text. */
const unwritable = [0, 10, 13, 34, 92];

/**
 * Writes bytes as text that has a seventh more of them in UTF-8, where base 64 has a third more: seven bits are a character
 * of ASCII. One that may not stand there is written together with the seven bits after it, as a character of two bytes.
 *
 * @see https://blog.kevinalbs.com/base122
 */
export function toBase128(bytes: Uint8Array): string {
  const sevens: number[] = [];
  for (let bit = 0; bit < bytes.length * 8; bit += 7) {
    const pair = (bytes[bit >> 3] ?? 0) | ((bytes[(bit >> 3) + 1] ?? 0) << 8);
    sevens.push((pair >> (bit & 7)) & 127);
  }
  let text = "";
  for (let at = 0; at < sevens.length; at += 1) {
    const row = unwritable.indexOf(sevens[at] ?? 0) + 1;
    if (row > 0) at += 1;
    text += String.fromCharCode(row * 128 + (sevens[at] ?? 0));
  }
  return text;
}

/** Reads what {@link toBase128} wrote, and at most a zero more. A bundle does this when it starts, so it goes by codes. */
export function fromBase128(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) {
      bits |= (unwritable[(code >> 7) - 1] ?? 0) << count;
      count += 7;
    }
    bits |= (code & 127) << count;
    count += 7;
    while (count > 7) {
      bytes[length] = bits & 255;
      length += 1;
      bits >>= 8;
      count -= 8;
    }
  }
  return bytes.subarray(0, length);
}
