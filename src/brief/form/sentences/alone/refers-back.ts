import type { Language } from "#model/language.ts";
import { demonstratives, openingDemonstratives } from "./demonstratives.ts";

/** Whether a sentence speaks of something that only the text before it names: "these answers". */
export function refersToMatter(text: string, language: Language): boolean {
  return (
    demonstratives[language]?.test(text) === true ||
    openingDemonstratives[language]?.test(openingOf(text, language)) === true ||
    (language === "en" && (englishIt.test(text) || englishThen.test(text)))
  );
}

/** "Trams will then run": when, the sentence before says. */
const englishThen =
  /^(?!(?:when|once|after|if|as|first)\b)(?:[\p{L}\p{N}’'-]+ ){1,5}(?:will|would|can|could|may|had|was|were|is|are|has|have) then (?!-)/iu;

/** Up to the first comma, colon or quotation; Japanese sets a comma behind a time. */
function openingOf(text: string, language: Language): string {
  return language === "ja" ? text : (/^[^,،，;؛:：“”"«»「]*/u.exec(text)?.[0] ?? "");
}

/** Whether a sentence speaks of somebody whom only the text before it names: a pronoun of the third person before any name. */
export function refersToPerson(text: string, language: Language): boolean {
  if (inverted[language]?.test(text) === true) return true;
  if (language === "en" && saidOfHim.test(text)) return true;
  const pronoun = personPronouns[language];
  if (pronoun === undefined) return false;
  // Somebody's words name nobody who says them.
  const unquoted = text.replace(/["“«][^"”»]*["”»]/gu, (quoted) => " ".repeat(quoted.length));
  const said = pronoun.test(unquoted) ? unquoted : text;
  const at = said.search(pronoun);
  if (at < 0) return false;
  const before = said.slice(0, at);
  if (introduced[language]?.test(before) === true) return true;
  if (namesBehind(said.slice(at))) return false;
  // "The man who …, he said": with enough words before it, a pronoun's noun stands in the sentence.
  const wordsBefore = before.match(/\p{L}+/gu)?.length ?? 0;
  return wordsBefore < 4 && !/\p{Lu}\p{L}+/u.test(before.replace(/^\W*\p{L}+/u, ""));
}

/** "Although he lost, Smith …": the name follows its pronoun's clause. */
function namesBehind(text: string): boolean {
  return /^[^,]{2,60}, (?:(?!et |and |mais |but )\p{Ll}[\p{L}-]* ){0,3}\p{Lu}\p{L}+/u.test(text);
}

/** "Police said he": several people, or none, are never "he". */
const saidOfHim =
  /^(?:[\p{L}'’-]+ ){0,4}(?:reports?|police|officials|prosecutors|media|sources|witnesses|authorities|investigators|statement|lawyers|newspapers|documents) (?:said|say|says|claim(?:ed)?|confirmed|reported|believe)(?: that)? (?:he|she)\b/iu;

/** "At the hearing, he": a phrase without a name before its comma, then the pronoun as the subject. */
const introduced: Readonly<Record<string, RegExp>> = {
  en: /^(?:In|At|From|Near|Outside|Inside|Across) (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, $|^(?:At|In|On|After|Before|During|Since|For|With|By|From|Under|As|When|While)\b(?:(?! \p{Lu}(?!onday|uesday|ednesday|hursday|riday|aturday|unday|anuary|ebruary|arch|pril|ay|une|uly|ugust|eptember|ctober|ovember|ecember)\p{L})[^,]){2,70}, $/u,
  fr: /^(?:À|A|Au|Aux|En|Lors|Pendant|Durant|Après|Avant|Depuis|Dans|Sur|Pour|Avec|Selon|Dès|Par)\b(?:(?! \p{Lu})[^,]){2,70}, $/u,
};

/** "assure-t-elle" outside a question, "Nach der Wahl wird sie": the verb before its pronoun. */
const inverted: Readonly<Record<string, RegExp>> = {
  de: /^(?:Am|Im|In|Ab|Seit|Nach|Vor|Zum|Zur|Bei|Beim|Mitte|Ende|Anfang|Dort|Dabei|Damit|Jetzt|Nun|Heute|Gestern|Zuletzt|Zuvor|Später|Bereits|Schon|Bis|Mit|Als|Für)\b[^,.:]{0,50} (?:\p{Ll}+(?:t|te|en)|ist|war|wird|will|soll|kann|muss|darf|ging|kam|sah) (?:er|sie|ihn|ihm|ihr)\b(?! selbst)/u,
};

/** "Officials say it will reopen", but not "say it is likely that". */
const englishIt =
  /^(?:\p{L}+ ){1,3}(?:says?|said|believes?|adds?|added|expects?)(?: that)? it\b(?! (?:is|was|will be|would be) \p{L}+ (?:that|to)\b)/iu;

const personPronouns: Readonly<Record<string, RegExp>> = {
  en: /\b(?:he|she|his|her|him|they|their|them)\b/iu,
  fr: /\b(?:il(?! (?:ne |n['’])?(?:fau(?:t|dra|drait)|y a|s['’]agi|suffi|exist|convien|reste|semble|(?:est|était|sera|serait) (?:\p{L}+ible|question|nécessaire|prévu|temps|interdit|conseillé|recommandé|désormais)))|elle|ils|elles|lui|leur)\b/iu,
  de: /\b(?:er|ihm|ihn|seine[rmn]?)\b/iu,
  nl: /\b(?:hij|hem|haar)\b/iu,
  ru: /(?<!\p{L})(?:он|она|они|его|её|ему)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:він|вона|вони|його|її|йому)(?!\p{L})/iu,
  // "ông Lan" is Mr Lan, "bà con" people, "cô giáo" a teacher.
  vi: /(?<![\p{L}])(?:ông|bà|anh|chị|cô|họ)(?! (?:\p{Lu}|con|em|bé|gái|giáo|trai|chủ|nội|ngoại|lão|cụ|bầu|bạn|chị|mẹ|xã|già|dâu|ta|hàng|bố|cha|đồ|hai|ba|nào|hùng|bác))(?!\p{L})/u,
};
