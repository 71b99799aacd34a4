import { windows1252High } from "./charset.ts";
import { encodedOnce, withoutReferences } from "./encoded-twice.ts";

/** Nearly all texts in Latin letters hold nothing else, and stay as they are. */
const alreadyPlain = /^[\t\n\r -~\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/**
 * What nobody sees: controls, soft hyphens, blanks without width, marks that turn the direction of a line, halves of a
 * character, and characters that only a page's own font draws. The flag of a region is written with some, and stays.
 */
const unseen =
  /(\u{1f3f4}[\u{e0030}-\u{e007a}]{2,6}\u{e007f})|(?![\t-\r\p{Join_C}\p{VS}])[\p{DI}\p{Cc}\p{Co}\p{Cs}\u2800\ufff9-\ufffc\ufffe\uffff]/gu;

/** Accents without a letter would stand on a word of ours, and towers of them on the lines above. */
const looseAccents = /^[\p{M}\p{Join_C}]+/u;
const towers = /(?<=[\u0300-\u036f]{3})[\u0300-\u036f]+/g;

/** Joiners. Words of Arabic and Indic scripts need one, and pictures of several people; no other text needs any. */
const joiners =
  /(?<=[\u0620-\u08ff])(?:(\u200c)\p{Join_C}*(?=[\u0620-\u08ff])|(\u200d)\p{Join_C}*)|(?<=[\u0900-\u109f\u1780-\u18af])(\p{Join_C})\p{Join_C}*|(?<=[\p{ExtPict}\p{VS}\p{EMod}])(\u200d)(?=\p{ExtPict})|\p{Join_C}/gu;

/** What chooses the form of the character before it: one does, and more hide something. */
const needlessSelectors = /(?<=[\s\p{VS}])\p{VS}/gu;

/** Letters in the style of mathematics, ligatures, and Arabic letters in the form they take within a word. */
const styled =
  /[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc\u{1d400}-\u{1d7ff}]+/gu;

/** A text without what nobody sees, otherwise as it is written. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, (_, flag: string | undefined) => flag ?? "");
}

/**
 * Foreign text as we read, compare and show it. It looks as it did, but there is one way to write it: letters and their
 * accents are one character (NFC), nothing is unseen, nothing turns the words around it, and letters are plain ones.
 */
export function plainlySpelt(written: string): string {
  const text = encodedOnce(withoutReferences(written));
  if (alreadyPlain.test(text)) return text;
  const decoded = text.replace(
    /[\x80-\x9f]/g,
    (mark) => windows1252High[mark.charCodeAt(0) - 0x80] ?? "",
  );
  return withoutUnseen(decoded)
    .replace(looseAccents, "")
    .replace(joiners, (_, ...kept: (string | undefined)[]) => kept.slice(0, 4).find(Boolean) ?? "")
    .replace(needlessSelectors, "")
    .replace(styled, (letters) => letters.normalize("NFKC"))
    .normalize()
    .replace(towers, "");
}
