import type { NameFound } from "../names.ts";
import { isGenitive } from "./apposition.ts";
import type { Attribution } from "./attribution.ts";
import { maySpeak } from "./may-speak.ts";
import { holderIn } from "./office-holder.ts";
import { type Gender, isPlaceOrBody, lastWord, type Person, peopleOf } from "./people.ts";
import { isBeforeOther } from "./preposition.ts";
import { namesWithin, type Run, type TextView } from "./text-view.ts";
import { titleHolder } from "./title-holder.ts";

/** How far back a pronoun reaches, in characters. */
const pronounReachMax = 900;

/**
 * Says who each quotation's mention means: the fullest name of a named person, the person behind
 * "he" or "the president" when only one can be meant, else the mention itself when it says who ("police").
 *
 * @returns for each attribution where the text names them; `undefined` when we are not sure
 */
export function speakerNames(
  view: TextView,
  found: readonly (Attribution | undefined)[],
): readonly (Run | undefined)[] {
  const holders = found.map((each) => each && holderIn(view, each.mention));
  const named = found.map((each, index) => holders[index] ?? (each && nameIn(view, each.mention)));
  const people = peopleOf(
    view,
    named.filter((name) => name !== undefined),
  );
  const speakers: (Run | undefined)[] = [];
  const genders = new Map<string, Gender>();
  for (const [index, each] of found.entries()) {
    const name = named[index];
    const holder = holders[index];
    if (each === undefined) speakers.push(undefined);
    else if (holder !== undefined) speakers.push(holder);
    else if (name !== undefined) speakers.push(fullest(view, name, each.mention, people));
    else speakers.push(meant(view, each.mention, people, speakers, found, genders));
  }
  return speakers;
}

/** "one Florida Republican" stays as it is, "a smiling Clinton" is Hillary Clinton. */
function fullest(
  { text, words }: TextView,
  name: NameFound,
  mention: Run,
  people: ReadonlyMap<string, Person>,
): Run {
  const known = people.get(lastWord(name))?.name;
  const isKind =
    name.surname === undefined &&
    words.determiner.test(text.slice(mention.start, mention.end)) &&
    name.start > mention.start;
  if (isKind && known === undefined) return mention;
  return known !== undefined && known.key.length > name.key.length ? known : name;
}

/** The name a mention is, when it is not only part of it ("a spokesman for Trump"). */
function nameIn(view: TextView, mention: Run): NameFound | undefined {
  const name = namesWithin(view, mention).at(-1);
  if (name === undefined || name.end < mention.end - 2) return undefined;
  const lead = view.text.slice(mention.start, name.start);
  if (isGenitive(name, lead, view.language)) return undefined;
  const next = /\p{L}+(?=\s+$)/u.exec(lead)?.[0];
  if (next !== undefined && isBeforeOther(next, view.language)) return undefined;
  return /(?<!\p{L})(?:of|for|at|from|de|du|des|del|do|da|di|della|von|van|der|w|z|из)\s|['’]s?\s/iu.test(
    lead,
  )
    ? undefined
    : name;
}

function meant(
  view: TextView,
  mention: Run,
  people: ReadonlyMap<string, Person>,
  speakers: readonly (Run | undefined)[],
  found: readonly (Attribution | undefined)[],
  genders: Map<string, Gender>,
): Run | undefined {
  const words = view.text.slice(mention.start, mention.end);
  const gender = view.words.he.test(words)
    ? "man"
    : view.words.she.test(words)
      ? "woman"
      : undefined;
  if (gender === undefined) {
    if (view.words.pronoun.test(words) && !/\s/.test(words)) return undefined;
    const holder = titleHolder(view, words, people);
    if (holder !== undefined) return holder;
    const before = view.text.slice(Math.max(0, mention.start - 8), mention.start);
    return maySpeak(words, before, view.language) ? mention : undefined;
  }
  const suits = (person: Person): boolean => {
    const known = person.gender ?? genders.get(person.name.key);
    return known === undefined || known === gender;
  };
  const speaker = antecedent(view, mention, people, lastSpeaker(mention, speakers, found), suits);
  if (speaker !== undefined) genders.set(speaker.name.key, gender);
  return speaker?.name;
}

type Last = { readonly speaker: Run; readonly at: number };

function lastSpeaker(
  mention: Run,
  speakers: readonly (Run | undefined)[],
  found: readonly (Attribution | undefined)[],
): Last | undefined {
  const speaker = speakers.at(-1);
  const at = found[speakers.length - 1]?.mention.end;
  return speaker === undefined || at === undefined || at > mention.start
    ? undefined
    : { speaker, at };
}

/**
 * The one person of fitting gender who spoke last or was the subject of a sentence since;
 * none when two may be meant.
 */
function antecedent(
  view: TextView,
  mention: Run,
  people: ReadonlyMap<string, Person>,
  last: Last | undefined,
  suits: (person: Person) => boolean,
): Person | undefined {
  const reach = Math.max(0, mention.start - pronounReachMax);
  const speaking =
    last !== undefined && last.at > reach
      ? [...people.values()].find((person) => person.name.start === last.speaker.start)
      : undefined;
  // Whoever spoke last has no name we know ("the mayor's son"): "he" may be them.
  if (speaking === undefined && last !== undefined && last.at > reach) return undefined;
  const isKnown = speaking !== undefined && suits(speaking);
  const from = isKnown && last !== undefined ? last.at : reach;
  const candidates = new Map<string, Person>();
  if (isKnown) candidates.set(speaking.name.key, speaking);
  for (const name of namesWithin(view, { start: from, end: mention.start })) {
    const person = people.get(lastWord(name));
    const isSubject = opensSentence(view.text, name.start);
    if (isQuoted(view, name) || (person !== undefined && !suits(person))) continue;
    if (person?.isSure !== true) {
      // Somebody we cannot place took the word: "Ivanka Trump acknowledged", where two are called Trump.
      if (isSubject && !isPlaceOrBody(name)) return undefined;
      continue;
    }
    // After a known speaker only the subject of a sentence takes the word from them.
    if (!isKnown || isSubject) candidates.set(person.name.key, person);
  }
  const [only] = candidates.values();
  return candidates.size === 1 ? only : undefined;
}

function isQuoted({ runs }: TextView, name: NameFound): boolean {
  return runs.some((run) => name.start >= run.outerStart && name.end <= run.outerEnd);
}

/** Words that may stand between the start of a sentence and its subject. */
const leadWordsMax = 3;

function opensSentence(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 60), at);
  const clause = /[^.!?\n,;:“”"]*$/u.exec(lead)?.[0] ?? "";
  return (
    clause.length < lead.length &&
    clause
      .trim()
      .split(/\s+/)
      .filter((word) => word !== "").length <= leadWordsMax
  );
}
