import { decodeHTML } from "entities";
import { onOneLine } from "#shared/on-one-line.ts";
import { perText } from "#shared/per-text.ts";

/** Text without markup, entities written twice and invisible characters, white space single. */
export function tidied(text: string): string {
  const plain = text.includes("&") ? decodeHTML(text) : text;
  return onOneLine(plain.replace(/<\/?[a-z][^<>]*>/gi, " "));
}

/** The same text with something else for each word that holds an e-mail address, however it is written. */
export function withoutAddresses(text: string, instead: string): string {
  return text.replace(/\S+/g, (word) => {
    const at = /(?<=.)(?:@|\[at\]|\(at\))/.exec(word);
    // One look at what follows: a pattern for the whole would look again from each of a thousand marks.
    return at !== null && /.\../.test(word.slice(at.index + at[0].length)) ? instead : word;
  });
}

/** Texts whose words are kept: the same lines are asked about as headline, byline and outlet. */
const rememberedMax = 500;

/** The words of a text as compared: lower case, without marks. */
export const plainWords = /* @__PURE__ */ perText(
  rememberedMax,
  (text): readonly string[] =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
);

/** Letters with marks as addresses spell them. */
export function inAscii(text: string): string {
  return text
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}
