import { wordSet } from "#shared/word-set.ts";
import { pause } from "./cut-guards.ts";
import { type CutSentence, isHedge, isNumber, isOf } from "./cut-sentence.ts";
import { limitsAll } from "./limited-words.ts";

/** Words before a relative clause among which the words stand that say of how many it is. */
const nounWordsMax = 5;

/** One of a kind, where any of them is meant as often. */
const anyOne = wordSet("ein eine einen einem einer eines");

/** Of what holds for any of a kind. */
const rules = wordSet(
  "muss müssen darf dürfen kann können soll sollen verbietet erlaubt zahlt bekommt braucht haftet droht",
);

/** "who" of more than one, or of one and of more. */
const ofMany = wordSet(
  "die denen deren welche którzy które których którym którymi которые которых которым которыми які яких яким якими",
);

/** Whether a relative clause begins at token `at`, in some languages behind its preposition. */
export function opensRelative(sentence: CutSentence, at: number): boolean {
  const { edits, language, tokens } = sentence;
  if (isOf("relatives", sentence, tokens[at])) return true;
  return (
    /^(?:pl|ru|uk)$/u.test(language) &&
    edits.prepositions.has(tokens[at]?.full ?? "") &&
    isOf("relatives", sentence, tokens[at + 1])
  );
}

/**
 * Whether a clause behind a comma may say which ones are meant, where the comma is a rule of spelling and tells nothing: without it
 * "All passengers, who had no ticket, must pay" would speak of all.
 *
 * @param from position of its first word
 * @param to position behind the last word that goes
 */
export function mayBeRestrictive(sentence: CutSentence, from: number, to: number): boolean {
  const { gaps, language, tokens } = sentence;
  if (!/^(?:de|nl|pl|ru|uk)$/u.test(language)) return false;
  if (limitsAll(sentence, from)) return true;
  if (language === "nl") return false;
  const noun = tokens.slice(Math.max(0, from - nounWordsMax), from);
  const kept = [...tokens.slice(0, from), ...tokens.slice(to)];
  if (
    noun.some(({ full }) => anyOne.has(full)) &&
    kept.some(
      (token) =>
        isHedge(sentence, token) || isOf("conditions", sentence, token) || rules.has(token.word),
    )
  ) {
    return true;
  }
  const opener = tokens.slice(from, from + 2).find(({ full }) => ofMany.has(full));
  if (opener === undefined || noun.some(isNumber)) return false;
  if (language !== "de") return true;
  // "die Brücke, die seit 1990 steht": its verb, at its end, is that of one.
  let end = from + 1;
  while (end < to && !pause.test(gaps[end] ?? "")) end += 1;
  return !/(?:t|te|war|wird)$/u.test(tokens[end - 1]?.full ?? "");
}
