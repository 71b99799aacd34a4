import { type Language, primaryLanguage } from "#model/language.ts";

/** What is known of a feed document from outside it. */
export type FeedSource = {
  /** What its links are relative to: `Content-Location`, else its address. */
  readonly base?: string;
  /** The header `Content-Language`. */
  readonly contentLanguage?: string;
};

/** The first tag that names a language, with its primary subtag. */
export function feedLanguage(...tags: readonly (string | undefined)[]): {
  readonly language?: Language;
  readonly languageTag?: string;
} {
  for (const tag of tags) {
    const clean = tag?.trim() ?? "";
    const language = primaryLanguage(clean);
    if (language !== "und") return { language, languageTag: clean };
  }
  return {};
}
