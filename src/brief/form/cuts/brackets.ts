import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";

/** Brackets of a sentence that only add, with the space before them. */
export function brackets(sentence: string, language: Language): readonly Span[] {
  return [...sentence.matchAll(/\s?(?:\(([^()]{3,})\)|（([^（）]{3,})）)/gu)]
    .filter(
      (match) =>
        spellsOut(sentence.slice(0, match.index), match[1] ?? "") ||
        !isShortForm(match[1] ?? match[2] ?? "", language),
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** "OECD (Organisation for Economic Co-operation and Development)": the text goes on by the short form before it. */
function spellsOut(before: string, inside: string): boolean {
  return (
    /(?<![\p{L}-])\p{Lu}{2,7}$/u.test(before) &&
    /^\p{Lu}\p{L}+ \p{L}+ [\p{L} ’'-]{4,}$/u.test(inside)
  );
}

/** "(WHO)", "(known as Normandy)": a name by which the text goes on. */
function isShortForm(inside: string, language: Language): boolean {
  if (language === "vi" && /^(?:tỉnh|huyện|quận|thành phố|tp|thị xã|phường|xã|sn) /iu.test(inside))
    return false;
  // "(Trưởng công an huyện Đô Lương, Nghệ An)": Vietnamese ends most such asides with a name.
  if (language === "vi" && (inside.match(/\p{L}+/gu)?.length ?? 0) > 3) return false;
  return /^[\p{Lu}\p{N}&.-]{2,}$/u.test(inside) || /\p{Lu}[\p{L}-]*$/u.test(inside);
}
