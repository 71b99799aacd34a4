import type { Language } from "#model/language.ts";

/** Case endings of names, by language; what stands before must keep three letters. */
const endings: Readonly<Record<Language, RegExp>> = {
  ru: /(?<=\p{L}{3})(?:ого|ому|ым|им|ом|ем|ой|ей|ую|ая|ий|ый|ами|ях|ах|а|у|е|ы|и|я|ю|ь|й|о)$/u,
  uk: /(?<=\p{L}{3})(?:ого|ому|им|ім|ом|ем|єм|ою|ею|ові|еві|ій|ий|ами|ах|а|у|е|і|и|я|ю|ь|й|о|ї)$/u,
  pl: /(?<=\p{L}{3})(?:owi|ego|emu|iem|em|ie|ą|ę|a|u|y|i|o|e)$/u,
};

/**
 * Reduces a name to the form under which we compare it: lower case, no accents, no possessive,
 * no case ending in Russian, Ukrainian and Polish, no suffix behind an apostrophe in Turkish.
 */
export function foldName(name: string, language: Language): string {
  return name
    .split(/[\s\u00a0]+/)
    .map((word) => foldNameWord(word, language))
    .filter((word) => word !== "")
    .join(" ");
}

export function foldNameWord(word: string, language: Language): string {
  const bare = word
    .replace(/^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+$/gu, "")
    .replace(language === "tr" ? /['’]\p{L}+$/u : /['’]s?$|(?<=s)['’]$/iu, "")
    .replace(/^(?:[dl]|dell|all|nell|sull|un)['’]/iu, "");
  const ending = endings[language];
  const plain = bare.toLowerCase().replace(/ё/g, "е");
  const stem = ending === undefined ? plain : plain.replace(ending, "");
  return stem
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u0652]+/g, "") // Accents and Arabic vowels, not the marks of kana.
    .normalize("NFC")
    .replace(/[.'’ʼ-]/g, "")
    .replace(/ł/g, "l")
    .replace(/ı/g, "i");
}
