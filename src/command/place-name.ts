import { foldName } from "./fold-name.ts";

/** Letters whose stroke is no accent to Unicode. */
const plainLetters: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ı: "i" };

/** A place's name as it is compared: "Saint-Étienne", "St. Etienne" and "st etienne" are one, and so are "Xi'an" and "Xian". */
export function placeName(text: string): string {
  const plain = foldName(text.replace(/[-‐–]/g, " "))
    .replace(/[.'’ʻ`]/g, "")
    .replace(/[łøđı]/g, (letter) => plainLetters[letter] ?? letter);
  return plain.replace(/\bsaint\b/g, "st");
}
