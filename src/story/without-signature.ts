const person = "\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:de|da|do|von|van)?\\s*\\p{Lu}[\\p{L}'’-]+){1,2}";
const role =
  "(?:(?:our|notre|unser|unsere|nuestro|nuestra|nostro|nostra)\\s+)?(?:\\p{Ll}+\\s+)?" +
  "(?:columnist|correspondent|critic|éditorialiste|chroniqueuse|chroniqueur|kolumnistin|kolumnist|columnista|editorialista)";
const wrote =
  "(?:writes|argues|asks|wonders|reckons|muses|laments|écrit|estime|plaide|s'interroge|schreibt|meint|kommentiert|" +
  "escribe|lamenta|opina|sostiene|scrive|escreve|defende)";
const signatures = [
  new RegExp(`\\b${wrote}\\s+(?:${role}\\s+)?${person}`, "gu"),
  new RegExp(`\\b${role}\\s+${person}(?:\\s+${wrote})?`, "gu"),
  new RegExp(`\\b${person},?\\s+${wrote}\\b`, "gu"),
];

/**
 * Takes away who wrote a comment ("…, argues Agnes Tolliver"): that name says nothing of the event.
 * In the large languages of Europe.
 */
export function withoutSignature(text: string): string {
  return signatures.reduce((rest, signature) => rest.replace(signature, " "), text);
}
