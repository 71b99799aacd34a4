import type { Language } from "#model/language.ts";
import { isFirstName } from "../names/first-names.ts";
import { foldName } from "../names/fold-name.ts";
import { personTitles } from "../names/name-words.ts";
import type { NameFound } from "../names.ts";
import { isStopWord } from "../stop-words.ts";
import { isPlaceOrBody } from "./people.ts";
import { isBeforeOther } from "./preposition.ts";
import { namesWithin, type Run, type TextView } from "./text-view.ts";

/** Endings of words that say what somebody is, in the languages that we know them in; a title need not have one. */
const officeEnding =
  /(?:er|or|ar|ist|ian|man|woman|vrouw|ant|ent|ess|ive|head|boss|baas|chef|captain|kapitän|vorstand|vorsitzende|lid|eure?|euse|rice|ère|ien|iste|ante|ente|ista|dora|tora|patron|patronne|maire|parole|portavoz|alcalde|alcaldesa)(?:in|r)?$/iu;

const isOffice = (word: string): boolean =>
  word.split("-").some((part) => personTitles.has(part.toLowerCase()) || officeEnding.test(part));

/** Languages that write "Bank of Norland governor Jane Doe", with what may stand inside the body's name. */
const bodyFirst: Readonly<Record<Language, RegExp>> = {
  en: /^(?:the\s)?\p{Lu}[^\s,;:]*(?:\s(?:(?:of|for|and)\s(?:the\s)?)?\p{Lu}[^\s,;:]*){0,6}\s((?:(?:\p{Ll}[\p{L}-]*|Secretary|General|President|Minister|Governor|Mayor|Director|Chief|Chairman|Chairwoman|Professor|Senator|Leader|Speaker),?\s){1,3})$/u,
  nl: /^(?:de\s|het\s)?\p{Lu}[^\s,;:]*(?:\s(?:(?:van|voor|en)\s(?:de\s|het\s)?)?\p{Lu}[^\s,;:]*){0,6}\s((?:\p{Ll}[\p{L}-]*\s){1,3})$/u,
};

/** UTF-16 units from the start of a mention to the name at its end, at most. */
const reachMax = 120;

/** A mention that stops at a body's name, with its office and its holder's name: "said [Bank of Norland] governor Jane Doe". */
export function withHolder(view: TextView, mention: Run, end: number): Run {
  const within = { start: mention.start, end: Math.min(end, mention.start + reachMax) };
  const name = namesWithin(view, within).find(
    (each) => each.start >= mention.end && isBehindBody(view, mention.start, each),
  );
  return name === undefined ? mention : { start: mention.start, end: name.end };
}

/** The name of a person at the end of what they are: "Bank of Norland governor Jane Doe", "Bundesbank-Präsidentin Anna Weber". */
export function holderIn(view: TextView, mention: Run): NameFound | undefined {
  const names = namesWithin(view, mention);
  const last = names.at(-1);
  if (last === undefined || last.end < mention.end - 2) return undefined;
  if (isBehindBody(view, mention.start, last)) return last;
  const said = view.text.slice(mention.start, last.end);
  const isJoining = view.language === "de" || view.language === "nl";
  const from =
    (isJoining ? hyphened(said) : undefined) ??
    behindFirstName(said, last.start - mention.start, view.language);
  if (from === undefined) return undefined;
  const start = mention.start + from;
  const text = view.text.slice(start, last.end);
  return { ...last, start, text, key: foldName(text, view.language) };
}

function isBehindBody({ language, text }: TextView, start: number, name: NameFound): boolean {
  if (name.surname === undefined || isPlaceOrBody(name)) return false;
  const office = bodyFirst[language]
    ?.exec(text.slice(start, name.start))?.[1]
    ?.trim()
    .split(/,?\s/);
  return (
    office !== undefined &&
    isOffice(office.at(-1)?.replace(/,$/, "") ?? "") &&
    !office.some((word) => isStopWord(word, language) || isBeforeOther(word, language)) &&
    // "Jane Doe told manager Mark Lee" names two people.
    !isFirstName(/^\S+/u.exec(text.slice(start, name.start))?.[0].toLowerCase() ?? "")
  );
}

/** Where a name begins behind an office joined to its body: "Bundesbank-Präsidentin Anna Weber". */
function hyphened(said: string): number | undefined {
  const found =
    /^(?:\S+\s){0,3}\p{L}+-(?:\p{L}+-)?(\p{L}+)\s(?=\p{Lu}\S*(?:\s(?:de|den|der|van|von|zu))*\s\p{Lu}\S*$)/u.exec(
      said,
    );
  const office = found?.[1];
  if (office === undefined || !isOffice(office)) return undefined;
  return isFirstName(office.toLowerCase()) ? undefined : found?.[0].length;
}

/** Where a name begins behind a body's: "la gouverneure de la Banque de Norlande Anne Dubois"; a first name that we know tells. */
function behindFirstName(said: string, nameStart: number, language: Language): number | undefined {
  if (!/^(?:fr|es|it|pt)$/.test(language)) return undefined;
  const office = /^(?:la|le|el|il|o|a|l['’])\s?(\p{Ll}[\p{L}-]*)\s/u.exec(said)?.[1];
  if (office === undefined || !isOffice(office)) return undefined;
  for (const { 0: word, index } of said
    .slice(nameStart)
    .matchAll(/(?<=\s|^)\p{Lu}\p{L}+(?=\s\p{Lu})/gu)) {
    if (isFirstName(word.toLowerCase())) return nameStart + index;
  }
  return undefined;
}
