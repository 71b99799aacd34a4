import { findNames, type NameFound } from "#language/names.ts";
import type { Sentence } from "#language/sentences.ts";
import type { Language } from "#model/language.ts";
import { type Edit, piecesOf, textOf } from "../../form/cuts/edits.ts";
import { absoluteDates } from "../../form/dates/absolute-dates.ts";

/** For each surname of an article the one full name it belongs to. */
export type FullNames = ReadonlyMap<string, string>;

/** The full names of a text by their surname; a surname that several people share has none. */
export function fullNamesOf(names: readonly NameFound[]): FullNames {
  const byKey = new Map<string, Map<string, string>>();
  for (const { key, surname, text } of names) {
    if (surname === undefined) continue;
    const known = byKey.get(surname) ?? new Map<string, string>();
    byKey.set(surname, known.set(key, text));
  }
  const full = new Map<string, string>();
  for (const [surname, known] of byKey) {
    const [only] = known.values();
    if (known.size === 1 && only !== undefined) full.set(surname, only);
  }
  return full;
}

/**
 * The ways in which a sentence of an article may be worded with the article's own knowledge: its near days
 * as dates, its surnames as full names where the claim has them so, its full names as surnames where it has not.
 *
 * @param text the article's
 */
export function wordingsOf(
  claim: string,
  text: string,
  sentence: Sentence,
  fullNames: FullNames,
  publishedAt: Date | undefined,
  language: Language,
): readonly string[] {
  const dated = applied(
    sentence.text,
    absoluteDates(text, sentence, publishedAt, language).map((edit) => ({
      start: edit.start - sentence.start,
      end: edit.end - sentence.start,
      text: edit.text,
    })),
  );
  const byDate = [...new Set([sentence.text, dated].map((each) => onDays(each, claim, language)))];
  return [
    ...new Set(
      byDate.flatMap((wording) => {
        const named = withNames(wording, language, ({ key, surname, text: name }) => {
          const short = surname === undefined ? "" : firstAndLast(name);
          // "Ida Marie Holm", where the article has but one Holm.
          if (short !== name && fullNames.has(surname ?? "") && claim.includes(short)) return short;
          const full = fullNames.get(key);
          if (full !== undefined && claim.includes(full)) return full;
          const isKnown =
            surname !== undefined && fullNames.has(surname) && !ofSomething.test(name);
          return isKnown && !claim.includes(name) ? lastWord(name) : undefined;
        });
        return [wording, named, withNameInFront(named, claim, fullNames)];
      }),
    ),
  ];
}

/** "closed Monday" as "closed on Monday", where a claim has it so. */
function onDays(text: string, claim: string, language: Language): string {
  if (language !== "en" || !/\bon \p{Lu}\p{Ll}+day\b/u.test(claim)) return text;
  return text.replace(bareDay, (found, before: string, day: string) =>
    claim.includes(`on ${day}`) ? `${before}on ${day}` : found,
  );
}

/** A day behind a word that sets it in no relation, as "by" or "last" do. */
const bareDay =
  /(?<!\b(?:on|by|until|till|since|before|after|last|next|this|that|from|of|to|and|or|than|through|every|each|late|early|the|a|between|past|for|about|in|at|said|is|was|but|except|not|no|most|some|all|any|only|as))(?<=\p{Ll}{2})( )(\p{Lu}\p{Ll}+day)\b(?! (?:\p{Lu}|night’s|edition))/gu;

/** "Angaben der Polizei" has no surname. */
const ofSomething = /^\S+ (?:d(?:er|es|en|em)|of|and|und|für) /u;

/** At the front of a sentence, where capitals tell nothing, a surname is known by the article's full names. */
function withNameInFront(text: string, claim: string, fullNames: FullNames): string {
  const [first = ""] = /^\p{Lu}[\p{L}’'-]*\p{L}/u.exec(text) ?? [];
  const full = [...fullNames.values()].find(
    (name) => lastWord(name) === first && claim.startsWith(name),
  );
  return full === undefined ? text : full + text.slice(first.length);
}

function withNames(
  text: string,
  language: Language,
  other: (name: NameFound) => string | undefined,
): string {
  const edits = findNames(text, language).flatMap((name) => {
    const by = other(name);
    return by === undefined ? [] : [{ start: name.start, end: name.end, text: by }];
  });
  return applied(text, edits);
}

function applied(text: string, edits: readonly Edit[]): string {
  return textOf(piecesOf(text, { start: 0, end: text.length }, edits));
}

/** Without middle names and initials; a name with "de" or "van" in it is left as it is. */
function firstAndLast(name: string): string {
  const words = name.split(/[\s\u00a0]+/);
  const isPlain =
    words.length > 2 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
  return isPlain && /^\p{Lu}\p{Ll}/u.test(words[0] ?? "") ? `${words[0]} ${words.at(-1)}` : name;
}

function lastWord(name: string): string {
  return name.split(/[\s\u00a0]+/).at(-1) ?? name;
}
