let names: Intl.DisplayNames | undefined;

/** "French"; the code itself where nobody knows its name. */
export function languageName(language: string): string {
  names ??= new Intl.DisplayNames("en", { type: "language" });
  return names.of(language) ?? language;
}
