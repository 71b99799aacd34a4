import { foldWord } from "#language/fold-word.ts";
import { findNames } from "#language/names.ts";
import { words } from "#language/words.ts";
import type { StoryEntry } from "#model/story.ts";
import { perObject } from "#shared/per-object.ts";

/** Text looked at, in characters: who and where stand before. */
const textLengthMax = 1200;

/** Shorter words of names are initials and particles. */
const wordLengthMin = 3;

const namesOf = /* @__PURE__ */ perObject(
  ({ title, text, language, outlet = "" }: StoryEntry): ReadonlySet<string> => {
    const own = new Set(words(outlet, language).map((word) => foldWord(word.text)));
    return new Set(
      findNames(`${title}. ${text.slice(0, textLengthMax)}`, language)
        .flatMap((name) => words(name.text, language).map((word) => foldWord(word.text)))
        .filter((word) => word.length >= wordLengthMin && !own.has(word)),
    );
  },
);

/**
 * Whether two entries of a story name the same place or people. A story may hold two events that are only
 * alike; their numbers are never to be set against each other.
 *
 * @param but words that say nothing here, folded
 */
export function nameTheSame(a: StoryEntry, b: StoryEntry, but: readonly string[] = []): boolean {
  const others = namesOf(b);
  return [...namesOf(a)].some((name) => others.has(name) && !but.includes(name));
}
