/** A language as its primary BCP 47 subtag in lower case ("en", "zh"), or "und" when unknown. */
export type Language = string;

/** The languages we have rules for: sentences, stop words, number and date words, quotations. */
export const supportedLanguages = [
  "en",
  "fr",
  "de",
  "es",
  "pt",
  "it",
  "nl",
  "pl",
  "ru",
  "uk",
  "tr",
  "vi",
  "ko",
  "ja",
  "zh",
  "ar",
] as const satisfies readonly Language[];

/**
 * Reduces a language tag ("pt-BR", "ZH_Hant", "en-GB,en;q=0.8") to its primary subtag.
 *
 * @returns "und" when `tag` names no language
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
export function primaryLanguage(tag: string | undefined): Language {
  const subtag = /^\s*([a-z]{2,3})(?=$|[^a-z])/i.exec(tag ?? "")?.[1]?.toLowerCase();
  return subtag === undefined || /^(?:mul|zxx)$/.test(subtag) || !hasName(subtag) ? "und" : subtag;
}

/** Whether a subtag is one that some language has: "zz" is none. */
function hasName(subtag: string): boolean {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  return names.of(subtag) !== undefined;
}
