/** Made when they are first used: with the first one Node loads the rules of languages, a quarter of a function's start. */
const formats: Partial<Record<Intl.ListFormatType, Intl.ListFormat>> = {};

/** "Mon, Wed and Fri". */
export function listWords(words: readonly string[], last: "and" | "or"): string {
  const type = last === "and" ? "conjunction" : "disjunction";
  formats[type] ??= new Intl.ListFormat("en-GB", { type });
  return formats[type].format(words);
}
