/** The one company of an article, where "the company" can be no other. */
export type CompanyName = { readonly name: string } | undefined;

const kinds =
  "(?:\\p{Ll}*maker|company|firm|retailer|airline|manufacturer|start-?up|supplier|publisher|insurer|brewer|chain)";
const word = "\\p{Lu}[\\p{L}&.-]*\\p{L}";
const introduced = new RegExp(
  `\\b(?:[Tt]he|[Aa]n?) (?:\\p{Ll}+ ){0,2}${kinds} (${word}(?: ${word}){0,2})`,
  "gu",
);
/** Names that only companies have. */
const corporate =
  /(?:Inc|Ltd|Limited|plc|PLC|AG|GmbH|SA|Group|Motors|Energy|Corp|Corporation|Holdings|Airlines|Airways|Industries|Partners|Capital|Systems|Technologies|Foods|Stores|Media)(?![\p{L}])/u;
/** Others that go without a name here. */
const otherCompanies = new RegExp(
  `\\b(?:[Aa]n?|[Aa]nother|other|rival|two|three|several|both) (?:\\p{Ll}+[ -]){0,2}(?:${kinds}|companies|firms)(?! \\p{Lu})`,
  "u",
);
const named = new RegExp(`${word}(?: ${word})+`, "gu");

/**
 * Finds the company that an English article introduces by what it is ("the carmaker Voss Motors"), if it is alone.
 */
export function companyNameOf(text: string): CompanyName {
  const names = new Set([...text.matchAll(introduced)].map((match) => match[1] ?? ""));
  const [name] = names;
  if (name === undefined || names.size > 1) return undefined;
  if (otherCompanies.test(text)) return undefined;
  const others = [...text.matchAll(named)]
    .map(([found]) => found)
    .filter((found) => corporate.test(found) && !found.includes(name));
  return others.length > 0 ? undefined : { name };
}

/** The sentence, and the same with the company's name for "the company". */
export function withCompanyName(text: string, company: CompanyName): readonly string[] {
  if (company === undefined) return [text];
  const named = text.replace(/\b[Tt]he company(?=['’]s|[ ,.])/u, company.name);
  return named === text ? [text] : [text, named];
}
