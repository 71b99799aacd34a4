import { type Sound, scriptOf, soundAlike, soundsOf } from "#language/sounds.ts";
import { withoutElision } from "#language/stems.ts";
import { hanCharacters, type Script } from "#language/transcription-lists.ts";
import type { Language } from "#model/language.ts";
import { perObject } from "#shared/per-object.ts";
import type { EntryEvidence } from "./entry-evidence.ts";
import type { EntryWord } from "./entry-words.ts";
import type { OpenStory } from "./open-story.ts";

/** A name, or in a script without capitals what may be one, by which entries in two scripts can be compared. */
export type HeardName = {
  readonly folded: string;
  readonly stem: string;
  readonly script: Script;
  readonly sounds: readonly Sound[];
  /** Names that stand side by side, as first and last name do, are of one group. */
  readonly group: string | number;
};

/** Names by the keys of their sounds. */
export type HeardNames = ReadonlyMap<string, readonly HeardName[]>;

/** Scripts with spaces, and without capitals. */
const uncasedScripts: ReadonlySet<Script> = new Set(["hangul", "arabic", "hebrew", "devanagari"]);
/** So many consonants of a word in them tell that it is a name. */
const tellingConsonantsMin = 4;
/** Korean "…했다": folded, letters stand apart. */
const pastTense = /\u11bb\u1103\u1161$/u;
/** How languages without spaces write the names of others. */
const runs: Readonly<Record<Language, RegExp>> = {
  ja: /[ァ-ヺー]{2,}/gu,
  zh: new RegExp(`[${hanCharacters}]{2,}`, "gu"),
};
/** Between a first and a last name. */
const joint = /^[·・＝=-]$/u;

/** The names of an entry; worked out where there is an entry in another script to compare it with. */
export const heardOf = /* @__PURE__ */ perObject(
  (
    evidence: EntryEvidence,
  ): { readonly names: readonly HeardName[]; readonly byKey: HeardNames } => {
    const names = heardNames(evidence);
    return { names, byKey: byKey(names) };
  },
);

/** The names among the words of an entry; where nothing tells names apart, all that nothing else is known of. */
export function heardNames({
  language,
  terms,
  transcribed,
  units,
}: Pick<EntryEvidence, "language" | "transcribed" | "units"> & {
  readonly terms: Pick<EntryEvidence["terms"], "name">;
}): readonly HeardName[] {
  const found = new Map<string, HeardName>();
  const add = (written: string, name: Omit<HeardName, "script" | "sounds">): void => {
    const script = scriptOf(written);
    if (script === undefined || found.has(name.folded)) return;
    const sounds = soundsOf(written);
    if (sounds.length > 0) found.set(name.folded, { ...name, script, sounds });
  };
  for (const { folded, stem, written, isName, concepts, country, group } of units) {
    const isUnknown = concepts.length === 0 && country === undefined;
    const script = scriptOf(written);
    const isUncased = script !== undefined && uncasedScripts.has(script);
    const mayBeName = isName || (isUncased && !pastTense.test(folded));
    if (terms.name.has(folded) || (isUnknown && mayBeName))
      add(withoutElision(written, language), { folded, stem, group });
  }
  for (const { text, group } of transcribed)
    add(text, { folded: text, stem: text, group: `transcribed ${group}` });
  return [...found.values()];
}

/** A run of characters that foreign names are written with. */
export type Transcribed = { readonly text: string; readonly group: number };

/** The names that stand in some lines without spaces around them, but for words that are known. */
export function transcribedNames(
  lines: readonly (readonly [text: string, words: readonly EntryWord[]])[],
  language: Language,
): readonly Transcribed[] {
  const run = runs[language];
  if (run === undefined) return [];
  const found: Transcribed[] = [];
  let group = 0;
  for (const [text, words] of lines) {
    let unknown = text;
    for (const { start, end, country, concepts } of words)
      if (country !== undefined || concepts.length > 0)
        unknown = unknown.slice(0, start) + " ".repeat(end - start) + unknown.slice(end);
    let lastEnd = 0;
    for (const { 0: name, index } of unknown.matchAll(run)) {
      if (!joint.test(text.slice(lastEnd, index))) group += 1;
      lastEnd = index + name.length;
      found.push({ text: name, group });
    }
  }
  return found;
}

/** The names by the keys of their sounds. */
export function byKey(names: readonly HeardName[]): HeardNames {
  const found = new Map<string, HeardName[]>();
  for (const name of names)
    for (const key of new Set(name.sounds.map((sound) => sound.key))) {
      const same = found.get(key);
      if (same === undefined) found.set(key, [name]);
      else same.push(name);
    }
  return found;
}

/** The name among others in another script that sounds like one, with the key that they share. */
export function soundingLike(
  { script, sounds }: HeardName,
  others: HeardNames,
): { readonly name: HeardName; readonly key: string } | undefined {
  for (const sound of sounds) {
    const name = others
      .get(sound.key)
      ?.find(
        (other) =>
          other.script !== script &&
          other.sounds.some((theirs) => theirs.key === sound.key && soundAlike(sound, theirs)),
      );
    if (name !== undefined) return { name, key: sound.key };
  }
  return undefined;
}

/** Names of an entry and of a story, folded, that are one but for their script. */
export type HeardTogether = {
  readonly ours: ReadonlyMap<string, HeardName>;
  /** Those of ours that speak for a story: where any word may be a name, short ones sound alike too often. */
  readonly telling: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
};

const nothing: HeardTogether = { ours: new Map(), telling: new Set(), theirs: new Set() };

export function heardTogether(evidence: EntryEvidence, { members }: OpenStory): HeardTogether {
  if (members.every((member) => !areHeard(evidence, member.evidence))) return nothing;
  const ours = new Map<string, HeardName>();
  const telling = new Set<string>();
  const theirs = new Set<string>();
  for (const { evidence: other } of members) {
    if (!areHeard(evidence, other)) continue;
    for (const name of heardOf(evidence).names) {
      const found = soundingLike(name, heardOf(other).byKey);
      if (found === undefined) continue;
      ours.set(name.folded, name);
      const isSureName = !uncasedScripts.has(name.script) && !uncasedScripts.has(found.name.script);
      if (isSureName || found.key.length >= tellingConsonantsMin) telling.add(name.folded);
      theirs.add(found.name.folded);
    }
  }
  return { ours, telling, theirs };
}

/** Whether two entries are told in different scripts, so that there is something to hear. */
export function areHeard(a: EntryEvidence, b: EntryEvidence): boolean {
  return a.language !== b.language && !(a.isLatin && b.isLatin);
}
