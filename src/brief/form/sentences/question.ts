import type { Language } from "#model/language.ts";

/** Whether a sentence asks, by its mark or, where a full stop may end a question, by the word before it. */
export function isQuestion(text: string, language: Language): boolean {
  if (asks[language]?.test(text) === true) return true;
  return /[?？؟]["”’»“'」』)]*$/u.test(text) && !tellsWhatWasAsked(text);
}

/** "He posted a line asking if there were “any calm voters?”": the mark belongs to somebody's few words. */
function tellsWhatWasAsked(text: string): boolean {
  const [, told = "", asked = ""] =
    /^([^?？؟:]*[^?？؟:,]) ?["“„«]([^"“”„«»]+)[?？؟]["”»“]$/u.exec(text) ?? [];
  return told.length >= askedLengthMin && told.length > 2 * asked.length;
}

/** Who asked whom takes so many characters at least. */
const askedLengthMin = 50;

const asks: Readonly<Record<Language, RegExp>> = {
  de: /^(?:Bist|Hast|Kennst|Willst|Möchtest|Suchst|Weißt|Wusstest|Träumst|Brauchst|Fragst|Magst|Kannst|Warst|Hattest|Liebst) du(?!\p{L})(?![^,]*, (?:dann|so)(?!\p{L}))/iu,
  ja: /(?:ます|です|ません|でした|ました|でしょう|だろう|(?:る|た|い|の|う)の?|もの|どう)か[」』]?。[」』]?$|^[―─—–]{2}/u,
  zh: /[吗嗎呢][”」]?。[”」]?$/u,
  ko: /(?:까|나요|는가|은가|을까|는지요|느냐)[”"’']?\.[”"’']?$/u,
};
