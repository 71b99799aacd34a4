const names = /* @__PURE__ */ new Intl.DisplayNames("en", { type: "language" });

/** "French"; the code itself where nobody knows its name. */
export function languageName(language: string): string {
  return names.of(language) ?? language;
}
