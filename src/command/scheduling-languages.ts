/** Languages beside English in which days and countries are understood. */
export const schedulingLanguages = ["de", "fr", "es", "it", "pt", "nl"] as const;
