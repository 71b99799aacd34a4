import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";

/** Japanese sets a title behind a name. */
const japaneseName =
  /(?<![\p{Script=Han}\p{Script=Katakana}])(?:\p{Script=Han}{2,5}|[\p{Script=Katakana}ー・]{4,20})(?=さん|氏|教授|監督|選手|社長)/gu;

/** Korean sets the age behind a name. */
const koreanName = /(?<!\p{Script=Hangul})\p{Script=Hangul}{2,4}(?=\(\d{2}\))/gu;

/** Two names, or an office in small letters before them. */
export const casedName = /\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*){1,2}/gu;

/** Endings of Slavic names in another case than the subject's: with such a name nobody can be labelled. */
const oblique = /(?:ой|ою|ым|им|ом|ем|ого|ому|ему|у|ю)$/u;

const alphabetic: ReadonlySet<Language> = new Set(["ru", "uk"]);

/** The one person whom a text names in full, as a label would say it; `undefined` where there are several, or none. */
export function soleNameOf(text: string, language: Language): Span | undefined {
  const names = new Map<string, Span>();
  const pattern =
    language === "ja"
      ? japaneseName
      : language === "ko"
        ? koreanName
        : alphabetic.has(language)
          ? casedName
          : undefined;
  if (pattern === undefined) return undefined;
  for (const { 0: run, index } of text.matchAll(pattern)) {
    // "Биолог Татьяна Ремезова": the first word of a sentence has a capital too.
    const name = language === "ja" ? run : run.split(" ").slice(-2).join(" ");
    const start = index + run.length - name.length;
    names.set(name, { start, end: start + name.length });
  }
  const [only] = names;
  if (only === undefined || names.size > 1 || oblique.test(only[0])) return undefined;
  return only[1];
}
