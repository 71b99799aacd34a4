/** Turns digits of any script into 0–9 and leaves out everything else. */
export function asciiDigits(text: string): string {
  if (/^[0-9]*$/.test(text)) return text;
  let digits = "";
  for (const character of text) {
    if (/\p{Nd}/u.test(character)) digits += String(digitValue(character.codePointAt(0) ?? 0));
  }
  return digits;
}

/** Decimal digits of a script follow one another, zero first; mathematical ones are five such runs in a row. */
function digitValue(code: number): number {
  if (code >= 0x1d7ce) return (code - 0x1d7ce) % 10;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
