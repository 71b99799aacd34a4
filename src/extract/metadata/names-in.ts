import { findTime } from "../dates/read-date.ts";
import { tidied } from "./tidy-text.ts";

/** What is said of a name before it: what was done, what it is, in many languages. */
const labels =
  "ein(?:e)? geschrieben verfasst veröffentlicht eingestellt erstellt gepostet publiziert written posted published created submitted reported reviewed updated story article words publié écrit rédigé proposé scritto pubblicato escrito publicado geschreven geplaatst napisała? yazan autor(?:in|en|innen|es|a)? authors? auteure?s? autrice autor[ei]s? verfasser(?:in)? redakteur(?:in)? redazione redacción redacteur redaktor texte? testo texto tekst bericht interview kommentar gastbeitrag gastkommentar gastautor(?:in)? analyse reportage beitrag artikel protokoll aufgezeichnet автор yazar muhabir penulis".split(
    " ",
  );

/** What stands between that and the name. */
const prepositions =
  "by von vom par por per di door av af przez da dal de od oleh from بقلم كتب".split(" ");

const opening = new RegExp(
  `^(?:(?:(?:${labels.join("|")})(?:[/:*]?-?(?:in|innen|r|e)|\\(s\\))?(?:\\s*:\\s*|\\s+))+(?:(?:${prepositions.join("|")})\\s*:?\\s+)?|(?:${prepositions.join("|")})\\s*:?\\s+)`,
  "iu",
);

const role =
  /(?:^|\s)(?:\p{L}*(?:redakteur|redakteurin|reporter|reporterin|korrespondent|korrespondentin|chefredaktor)|staff|editor|correspondent|writer|journalist|journalistin|columnist|contributor|producer|freelance|freier?|autor(?:in)?|author|auteur|photos?|fotos?|bilder?|video|rédaction|journaliste|correspondant|redattore|redactor|periodista|mitarbeiter(?:in)?|leiter(?:in)?|gastautor(?:in)?|chefredakteur(?:in)?|volontär(?:in)?|praktikant(?:in)?|geschäftsführer(?:in)?|professor(?:in)?)(?:\s|$)/iu;

/** Words of pages that are no names, alone or at the beginning. */
const noName =
  /^(?:admin(?:istrator)?|user|guest|gast|anonym(?:ous)?|unknown|unbekannt|none|null|undefined|n\/a|author|autor(?:in)?|auteur|by|von|par|por|share|follow|facebook|twitter|instagram|linkedin|home|news|about|more|mehr|kontakt|contact|kommentare?|comments?|newsletter|bio|profil|profile|view all|alle artikel|all posts|posts?|artikel|all|website|webmaster|root|test|editor|editors|super ?user|true|false)$/iu;

/** What parts names from one another, and from what follows them. */
const between =
  /\s*(?:[,;|/•·\n\r\t–—]|\s-\s|&|\+|\s(?:and|und|et|y|e|i|en|og|och|ve|with|mit|et al\.?|sowie)\s|\s(?=[A-Z]\.\s?$))\s*/u;

const nameCharactersMax = 60;
const namesMax = 8;

/**
 * The names in what a page gives as byline ("Von Anna Müller und Jan de Vries, Berlin"), without "By",
 * roles, dates, addresses and handles, in order.
 */
export function namesIn(byline: string): readonly string[] {
  const text = tidied(byline.replace(/<br\s*\/?>|\n/gi, " | "))
    .replace(/\S+@\S+\.\S+|https?:\/\/\S+|www\.\S+|\(?@[\w.]+\)?/g, " | ")
    .replace(/\((?:[^()]*)\)|\[(?:[^[\]]*)\]/g, " | ");
  const names: string[] = [];
  for (const part of withoutTime(text).split(between)) {
    const name = nameOf(part);
    if (name !== undefined && !names.includes(name) && names.length < namesMax) names.push(name);
  }
  const people = names.filter(isPerson);
  // Where there are people, single words beside them are places, agencies and departments.
  return people.length > 0 ? people : names;
}

/** Whether a name looks like one of a person: two to five words, each with a capital or a particle. */
export function isPerson(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || /\d/.test(name)) return false;
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)).length;
  const isLast = /^[\p{Lu}\p{Lt}\p{Lo}]|^(?:el|al|bin|ibn)-/u.test(words.at(-1) ?? "");
  return capitals >= 2 && isLast && !/[!?:"“”„…]/.test(name);
}

function withoutTime(text: string): string {
  const time = findTime(text, "day-first");
  return time === undefined ? text : `${text.slice(0, time.start)} | ${text.slice(time.end)}`;
}

function nameOf(part: string): string | undefined {
  const bare = part.trim().replace(opening, "");
  const name = (
    bare === part.trim() ? bare : bare.replace(/\s(?:in|on|am|um|at|le|el|il|op)\s.*$/u, "")
  )
    .replace(/^[\s"'“”„«»*.:>#-]+|[\s"'“”„«»*:<>#-]+$/gu, "")
    .replace(/(?<=\p{Ll}{2})\.$/u, "")
    .trim();
  if (name.length < 2 || name.length > nameCharactersMax || !/\p{L}{2}|\p{Lo}/u.test(name))
    return undefined;
  if (noName.test(name) || role.test(name) || /\d{4}|^\d+ /.test(name)) return undefined;
  if (/[{}=<>\\]|\.(?:com|de|net|org)\b.*\//.test(name) || name.split(/\s+/).length > 6)
    return undefined;
  return name;
}
