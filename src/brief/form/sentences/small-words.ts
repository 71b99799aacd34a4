import type { Language } from "#model/language.ts";

/**
 * A sentence without its names, which may look like little words: "the US" is not "us", "World War I" speaks of nobody's "I",
 * "Irán" and "Sandra" are no futures. German writes every noun with a capital, and keeps them.
 */
export function withoutNames(sentence: string, language: Language): string {
  if (language === "de") return sentence;
  const told = language === "vi" ? sentence.replace(others, " ") : sentence;
  return told.replace(name, " ");
}

/** Vietnamese "bạn" is "you" and a friend, "mình" is "I" and oneself. */
const others =
  /bạn (?:gái|trai|bè|đời|thân|học|diễn|nhảy|trẻ|hữu|sinh viên|học sinh|nhỏ|nữ|nam)|(?:người|cô|nhóm|kết|làm|tình|đôi|nước) bạn|(?:của|một|chính|cho|về|với|bản thân|vợ|chồng|con|rùng|cựa|giật|hết|quanh|bên|tự|thân) mình/giu;

/** A capital inside a sentence, but for "I"; capitals alone anywhere; a number behind a name. */
const name =
  /(?<=[\p{L}\p{N},;:)»”"'’–-]\s)(?!I(?![\p{L}\p{N}]))\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}+)*|(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])|(?<=\s\p{Lu}\p{Ll}+ )I(?=[\s.,;:])/gu;
