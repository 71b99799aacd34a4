import { decodeHTML } from "entities";

/** Text without markup, entities written twice and invisible characters, white space single. */
export function tidied(text: string): string {
  const plain = text.includes("&") ? decodeHTML(text) : text;
  return plain
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a text as compared: lower case, without marks. */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
