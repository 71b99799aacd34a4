import { menNames, womenNames } from "../names/first-names.ts";
import { personTitles } from "../names/name-words.ts";
import type { NameFound } from "../names.ts";
import type { TextView } from "./text-view.ts";

export type Gender = "man" | "woman";

/** A person of a text, gathered from all places that name them. */
export type Person = {
  /** The fullest form in which the text names them, where it first does. */
  readonly name: NameFound;
  readonly gender?: Gender;
  /** A title, a first name we know or a verb of saying tells that this is a person. */
  readonly isSure: boolean;
};

const menTitles =
  /(?:^|\s)(?:mr|sir|lord|king|prince|duke|monsieur|m|herr|señor|sr|don|signor|senhor|meneer|pan|ông|congressman|chairman|spokesman)\.?\s$/iu;
const womenTitles =
  /(?:^|\s)(?:mrs|ms|miss|lady|queen|princess|duchess|mme|mlle|madame|frau|señora|sra|doña|signora|senhora|mevrouw|pani|bà|congresswoman|chairwoman|spokeswoman)\.?\s$/iu;

/** Words that no person is called. */
const notPersonal =
  /(?:^|\s)(?:university|college|school|bank|ministry|department|court|house|senate|congress|committee|commission|council|association|institute|foundation|center|centre|party|union|united|states|news|times|post|journal|press|network|company|inc|corp|group|city|county|state|street|avenue|park|river|island|north|south|east|west|new|saint|san|los|las|republic|kingdom|league|club|agency|office|bureau|board|service|campaign|convention|airport|hospital|church|museum|army|navy|force|police|act|day|week|debates?|white|fox|congressional|democratic|republican|national|american|british|français|france|russia|america)(?:\s|$)/iu;

/** The people of a text by the folded last word of their names; a word that two share is left out. */
export function peopleOf(
  view: TextView,
  speakers: readonly NameFound[],
): ReadonlyMap<string, Person> {
  const speaking = new Set(speakers.map(lastWord));
  const groups = new Map<string, NameFound[]>();
  for (const name of view.names) {
    const group = groups.get(lastWord(name));
    if (group === undefined) groups.set(lastWord(name), [name]);
    else group.push(name);
  }
  const people = new Map<string, Person>();
  for (const [key, names] of groups) {
    const titled = names.some((name) => isTitled(view, name));
    const full = names.filter((name) => name.surname !== undefined && !notPersonal.test(name.text));
    if (!titled && !speaking.has(key) && full.length === 0) continue;
    const forms = new Set(full.map((name) => name.key));
    const name =
      [...full].sort((a, b) => a.key.length - b.key.length || a.start - b.start)[0] ?? names[0];
    // "Bill Clinton" and "Hillary Clinton": the last word alone tells nothing.
    if (name === undefined || !areOne(forms)) continue;
    const gender = genderOf(view, names);
    const isSure = titled || speaking.has(key) || gender !== undefined;
    people.set(key, { name, isSure, ...(gender !== undefined && { gender }) });
  }
  return people;
}

/** Whether a name is one that no person bears ("Washington Post", "NATO"). */
export function isPlaceOrBody({ text }: NameFound): boolean {
  return notPersonal.test(text) || /^\p{Lu}[\p{Lu}.&]+$/u.test(text);
}

/** Forms of one name contain one another: "Donald Trump", "Donald J. Trump". */
function areOne(forms: ReadonlySet<string>): boolean {
  const first = new Set([...forms].map((form) => form.split(" ")[0]));
  return first.size <= 1;
}

/** The folded last word of a name, by which a text goes on naming a person. */
export function lastWord(name: NameFound): string {
  return name.surname ?? name.key;
}

function isTitled({ text }: TextView, name: NameFound): boolean {
  const before = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, name.start - 16), name.start))?.[1];
  return before !== undefined && personTitles.has(before.toLowerCase());
}

function genderOf({ text }: TextView, names: readonly NameFound[]): Gender | undefined {
  let men = 0;
  let women = 0;
  for (const { start } of names) {
    const before = text.slice(Math.max(0, start - 14), start);
    if (menTitles.test(before)) men += 1;
    if (womenTitles.test(before)) women += 1;
  }
  if (men === women) return genderOfFirstName(names);
  return men > women ? "man" : "woman";
}

function genderOfFirstName(names: readonly NameFound[]): Gender | undefined {
  for (const { text, surname } of names) {
    const first = surname === undefined ? "" : (text.split(/\s/)[0] ?? "").toLowerCase();
    if (menNames.has(first)) return "man";
    if (womenNames.has(first)) return "woman";
  }
  return undefined;
}
