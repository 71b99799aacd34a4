import type { Language } from "#model/language.ts";

/** Whether a sentence asks, by its mark or, where a full stop may end a question, by the word before it. */
export function isQuestion(text: string, language: Language): boolean {
  return /[?？؟]["”’»“'」』)]*$/u.test(text) || asks[language]?.test(text) === true;
}

const asks: Readonly<Record<Language, RegExp>> = {
  de: /^(?:Bist|Hast|Kennst|Willst|Möchtest|Suchst|Weißt|Wusstest|Träumst|Brauchst|Fragst|Magst|Kannst|Warst|Hattest|Liebst) du(?!\p{L})(?![^,]*, (?:dann|so)(?!\p{L}))/iu,
  ja: /(?:ます|です|ません|でした|ました|でしょう|だろう|(?:る|た|い|の|う)の?|もの|どう)か[」』]?。[」』]?$|^[―─—–]{2}/u,
  zh: /[吗嗎呢][”」]?。[”」]?$/u,
  ko: /(?:까|나요|는가|은가|을까|는지요|느냐)[”"’']?\.[”"’']?$/u,
};
