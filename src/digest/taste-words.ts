import { findNames } from "#language/names.ts";
import { type Taste, tastesMax } from "#model/channel-settings.ts";
import type { StoryEntry } from "#model/story.ts";
import { casualtyOf } from "./casualty-words.ts";
import { type ContentWord, contentWords } from "./content-words.ts";

/** Words by which a story is liked or not. */
const wordsMax = 3;

/** Weight of one press, and of many. */
export const tasteStep = 1;
const tasteBound = 3;

/** For a word that names what news is about ("bridge"), before one that does not ("opens"). */
const matterBonus = 0.5;

/** A shorter word stands for too much. */
const lengthMin = 4;

/**
 * The words that a story like this would have again: those of its leading headline that its other
 * entries have too, and few other stories do. Names come first, then
 * what the news is about.
 *
 * @param lead its leading entry, whose spelling is used
 * @param others entries of other stories
 */
export function tasteWordsOf(
  lead: StoryEntry,
  entries: readonly StoryEntry[],
  others: readonly StoryEntry[],
): readonly string[] {
  const { title, text, language } = lead;
  const line = title === "" ? text.slice(0, 200) : title;
  const names = new Set(
    findNames(line, language).flatMap((name) =>
      contentWords(name.text, language).map(({ stem }) => stem),
    ),
  );
  const own = stemCounts(entries);
  const foreign = stemCounts(others);
  const worth = ({ concepts, stem }: ContentWord): number =>
    (names.has(stem) ? 2 : 0) +
    (concepts.length > 0 ? matterBonus : 0) +
    Math.log1p(own.get(stem) ?? 0) -
    Math.log1p(foreign.get(stem) ?? 0);
  const unique = new Map(
    contentWords(line, language)
      .filter(({ text: word }) => [...word].length >= lengthMin || isUnspaced(word))
      // Nobody wants more of the dead: they are what happened, not what it was about.
      .filter(({ text: word }) => casualtyOf(word) === undefined)
      .map((word) => [word.stem, word] as const),
  );
  return [...unique.values()]
    .toSorted((a, b) => worth(b) - worth(a) || a.start - b.start)
    .slice(0, wordsMax)
    .map((word) => word.text.replace(/^\p{L}{1,2}['’]|['’]s$/u, ""));
}

function stemCounts(entries: readonly StoryEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title, text, language } of entries) {
    const stems = contentWords(`${title}. ${text.slice(0, 600)}`, language).map(({ stem }) => stem);
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function isUnspaced(word: string): boolean {
  return /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}/u.test(word);
}

/** Tastes with words weighed up or down; what comes to nothing is forgotten, the oldest go first. */
export function withTastes(
  tastes: readonly Taste[],
  words: readonly string[],
  step: number,
): readonly Taste[] {
  const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const kept = tastes.filter(({ word }) => !words.some((one) => isSame(one, word)));
  const changed = words.flatMap((word): readonly Taste[] => {
    const before = tastes.find((taste) => isSame(taste.word, word))?.weight ?? 0;
    const weight = Math.max(-tasteBound, Math.min(tasteBound, before + step));
    return weight === 0 ? [] : [{ word, weight }];
  });
  return [...kept, ...changed].slice(-tastesMax);
}
