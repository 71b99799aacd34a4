const person = "\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:de|da|do|von|van)?\\s*\\p{Lu}[\\p{L}'’-]+){1,2}";
const role =
  "(?:(?:our|notre|unser|unsere|nuestro|nuestra|nostro|nostra)\\s+)?(?:\\p{Ll}+\\s+)?" +
  "(?:columnist|correspondent|critic|éditorialiste|chroniqueuse|chroniqueur|kolumnistin|kolumnist|columnista|editorialista)";
const wrote =
  "(?:writes|argues|asks|wonders|reckons|muses|laments|écrit|estime|plaide|s'interroge|schreibt|meint|kommentiert|" +
  "escribe|lamenta|opina|sostiene|scrive|escreve|defende)";
// A "\b" alone stands between letters of two scripts, too: each would be looked behind to the end of the word.
const start = "(?<!\\p{L})\\b";
const signatures = [
  new RegExp(`${start}${wrote}\\s+(?:${role}\\s+)?${person}`, "gu"),
  new RegExp(`${start}${role}\\s+${person}(?:\\s+${wrote})?`, "gu"),
  new RegExp(`${start}${person},?\\s+${wrote}\\b`, "gu"),
];

/**
 * Takes away who wrote a comment ("…, argues Agnes Tolliver"): that name says nothing of the event.
 * In the large languages of Europe.
 */
export function withoutSignature(text: string): string {
  return signatures.reduce((rest, signature) => rest.replace(signature, " "), text);
}
