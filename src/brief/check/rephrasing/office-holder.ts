const word = "\\p{Lu}[\\p{L}’'-]*\\p{L}";
const withName = new RegExp(`\\b(Mayor|Governor) (${word}(?: ${word})+)`, "gu");
/** There is more than one of them, or one that is not in office, or of somewhere else. */
const another =
  /\b(?:mayor|governor)s\b|\b(?:an?|another|former|ex|vice|deputy|acting|new|next|previous|late|first|then|two|other|both|any|every|each|no|interim|would-be|whose|honorary|rival|neighbou?ring|bank|prison|school|who|was|became|become|predecessor|successor)[ -](?:\p{Ll}+ )?(?:mayor|governor)\b|\b(?:mayor|governor)(?:-elect\b|(?: of| in| from| at) (?:\p{Lu}|(?:the|an?)\b))|\b(?:predecessor|successor|succeeded|ousted)\b|\p{Lu}\p{L}*['’]s (?:mayor|governor)\b/u;

/** The one office holder whom an article names with office and full name: "Mayor Ingrid Solberg". */
export type OfficeHolder = { readonly office: string; readonly name: string } | undefined;

export function officeHolderOf(text: string): OfficeHolder {
  const found = [...text.matchAll(withName)].map((match) => ({
    office: (match[1] ?? "").toLowerCase(),
    name: match[2] ?? "",
  }));
  const [first] = found;
  if (first === undefined || another.test(text)) return undefined;
  return found.every(({ name, office }) => name === first.name && office === first.office)
    ? first
    : undefined;
}

/** The sentence, and the same with office and name where it has the office only. */
export function withOfficeHolder(text: string, holder: OfficeHolder): readonly string[] {
  if (holder === undefined || text.includes(holder.name)) return [text];
  const office = holder.office.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const named = text.replace(
    new RegExp(`\\b[Tt]he ${holder.office}(?=[ ,.])(?! of (?:\\p{Lu}|(?:the|an?)\\b))`, "u"),
    `${office} ${holder.name}`,
  );
  return named === text ? [text] : [text, named];
}
