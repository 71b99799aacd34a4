import type { Language } from "#model/language.ts";

/** A script, or letters of it, that decide when they make up at least `shareMin` of all letters. */
export type ScriptRule = {
  readonly pattern: RegExp;
  readonly shareMin: number;
  readonly language: Language;
};

/**
 * Asked in order. Within the Arabic and Cyrillic scripts letters that only one of the languages
 * has come first, then the language that is left.
 *
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/characters_and_scripts.html
 */
export const scriptRules: readonly ScriptRule[] = [
  { pattern: /\p{Script=Hangul}/gu, shareMin: 0.3, language: "ko" },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, shareMin: 0.08, language: "ja" },
  { pattern: /\p{Script=Han}/gu, shareMin: 0.3, language: "zh" },
  { pattern: /\p{Script=Thai}/gu, shareMin: 0.3, language: "th" },
  { pattern: /\p{Script=Hebrew}/gu, shareMin: 0.3, language: "he" },
  { pattern: /\p{Script=Greek}/gu, shareMin: 0.3, language: "el" },
  { pattern: /[ािीुूेैोौंम]/gu, shareMin: 0.1, language: "hi" },
  { pattern: /\p{Script=Bengali}/gu, shareMin: 0.3, language: "bn" },
  { pattern: /\p{Script=Tamil}/gu, shareMin: 0.3, language: "ta" },
  { pattern: /[ٹڈںےہڑ]/gu, shareMin: 0.03, language: "ur" },
  { pattern: /[پچژگیک]/gu, shareMin: 0.05, language: "fa" },
  { pattern: /\p{Script=Arabic}/gu, shareMin: 0.3, language: "ar" },
  { pattern: /[іїєґ]/gu, shareMin: 0.02, language: "uk" },
  { pattern: /[ыэё]/gu, shareMin: 0.004, language: "ru" },
  { pattern: /[ђјљњћџ]/gu, shareMin: 0.01, language: "sr" },
  { pattern: /ъ/gu, shareMin: 0.008, language: "bg" },
  { pattern: /\p{Script=Cyrillic}/gu, shareMin: 0.3, language: "ru" },
];

/** Whether letters alone tell a language: no page of English is in Bengali letters. */
export function hasOwnScript(language: Language): boolean {
  return scriptRules.some((rule) => rule.language === language);
}

/** Letters of the Latin script that few languages have. */
export const letterHints: readonly {
  readonly pattern: RegExp;
  readonly languages: readonly Language[];
}[] = [
  { pattern: /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]|đ/g, languages: ["vi"] },
  { pattern: /[ğış]/g, languages: ["tr"] },
  { pattern: /ş/g, languages: ["tr", "ro"] },
  { pattern: /[łąęńśźż]/g, languages: ["pl"] },
  { pattern: /[ěřů]/g, languages: ["cs"] },
  { pattern: /[őű]/g, languages: ["hu"] },
  { pattern: /[ășț]/g, languages: ["ro"] },
  { pattern: /[ñ¿¡]/g, languages: ["es"] },
  { pattern: /[ãõ]/g, languages: ["pt"] },
  { pattern: /ß/g, languages: ["de"] },
  { pattern: /[äö]/g, languages: ["de", "sv", "fi"] },
  { pattern: /ü/g, languages: ["de", "tr"] },
  { pattern: /å/g, languages: ["sv", "da", "no"] },
  { pattern: /[øæ]/g, languages: ["da", "no"] },
  { pattern: /\p{L}{2}ée?s?(?!\p{L})/gu, languages: ["fr"] },
  { pattern: /[œêûëè]|[cdjlmnst]'[aeéèiouh]/g, languages: ["fr"] },
  { pattern: /[čšž]/g, languages: ["cs", "hr"] },
  { pattern: /ij/g, languages: ["nl"] },
  { pattern: /\b(?:d|dell|nell|all|un|l)['’][aeiou]/g, languages: ["it"] },
  { pattern: /ció\b|ò|l·l/g, languages: ["ca"] },
];
