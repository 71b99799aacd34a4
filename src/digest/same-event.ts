import { conceptsOf } from "#language/concepts.ts";
import { countryOf } from "#language/countries.ts";
import { foldWord } from "#language/fold-word.ts";
import { findNames, uncased } from "#language/names.ts";
import { words } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { perObject } from "#shared/per-object.ts";
import { casualtyOf } from "./casualty-words.ts";
import { contentWords, stemsIn } from "./content-words.ts";
import { anybody } from "./measure-words.ts";

/** Text looked at, in characters: who and where stand before. */
const textLengthMax = 1200;

/** Shorter words of names are initials and particles. */
const wordLengthMin = 3;

/** What an entry names, in folded words. */
type Names = {
  readonly all: ReadonlySet<string>;
  /** Those of the title, and those behind a word of place, without what many names hold. */
  readonly ofTitle: readonly string[];
  readonly places: readonly string[];
  /** The beginnings of all its words. */
  readonly beginnings: ReadonlySet<string>;
};

/** Forms of a name rarely differ before this character. */
const beginningLength = 5;

/** Words of the names of many, which tell none from another. */
const usual: ReadonlySet<string> = new Set(
  "bank banque banco banca air airlines airways group groupe gruppe grupo gruppo party partei parti partido partito university court police port city state royal national north south east west new saint".split(
    " ",
  ),
);

const namesOf = /* @__PURE__ */ perObject(
  ({ title, text, language, outlet = "" }: StoryEntry): Names => {
    const own = new Set(words(outlet, language).map((word) => foldWord(word.text)));
    const all = new Set<string>();
    const ofTitle: string[] = [];
    const places: string[] = [];
    const whole = `${title}. ${text.slice(0, textLengthMax)}`;
    for (const { start, text: name } of findNames(whole, language)) {
      const isPlace = placeBefore.test(whole.slice(Math.max(0, start - placeWordLengthMax), start));
      for (const { text: written } of words(name, language)) {
        const word = foldWord(written);
        if (word.length < wordLengthMin || own.has(word)) continue;
        all.add(word);
        if (usual.has(word) || conceptsOf(word, language).length > 0) continue;
        if (start < title.length) ofTitle.push(word);
        if (isPlace) places.push(word);
      }
    }
    return {
      all,
      ofTitle: withoutCountries(ofTitle, language),
      places: withoutCountries(places, language),
      beginnings: new Set(words(whole, language).map((word) => beginning(foldWord(word.text)))),
    };
  },
);

const placeBefore =
  /(?<!\p{L})(?:in|at|near|off|à|près de|bei|em|en|cerca de|vicino a|nel|nella|te|bij|w|we|koło|в|у|під|под)\s$/iu;
const placeWordLengthMax = 12;

const beginning = (word: string): string => word.slice(0, beginningLength);

/** Names besides those of countries, if there are any: two firms of one country have it in common. */
function withoutCountries(names: readonly string[], language: Language): readonly string[] {
  const others = names.filter((name) => countryOf(name, language) === undefined);
  return others.length > 0 ? others : names;
}

/**
 * Whether two entries of a story name the same place or people. A story may hold two events that are only
 * alike; their numbers are never to be set against each other.
 *
 * @param but words that say nothing here, folded
 */
export function nameTheSame(a: StoryEntry, b: StoryEntry, but: readonly string[] = []): boolean {
  const others = namesOf(b).all;
  return [...namesOf(a).all].some((name) => others.has(name) && !but.includes(name));
}

/**
 * Whether two entries of a story in one language tell of others: neither knows a name of the other's title, or a
 * place that the other names.
 */
export function areOfOthers(a: StoryEntry, b: StoryEntry): boolean {
  if (a.language !== b.language || uncased.has(a.language)) return false;
  const [one, other] = [namesOf(a), namesOf(b)];
  return (["ofTitle", "places"] as const).some(
    (kind) => isStrange(one[kind], other) && isStrange(other[kind], one),
  );
}

/** Whether an entry knows none of some names. */
function isStrange(names: readonly string[], { beginnings }: Names): boolean {
  return names.length > 0 && !names.some((name) => beginnings.has(beginning(name)));
}

/** Whether the title of each of two entries has a matter, such as a fire or a raid, that the other does not speak of. */
export function tellOtherThings(a: StoryEntry, b: StoryEntry): boolean {
  return a.language === b.language && isUnheard(a, b) && isUnheard(b, a);
}

function isUnheard({ title, language }: StoryEntry, other: StoryEntry): boolean {
  const heard = new Set(stemsIn(`${other.title}. ${other.text}`, language));
  const matter = contentWords(title, language).filter(
    ({ text }) =>
      !startsWithCapital.test(text) && casualtyOf(text) === undefined && !anybody.test(text),
  );
  return matter.length > 0 && !matter.some(({ stem }) => heard.has(stem));
}

const startsWithCapital = /^\p{Lu}/u;
