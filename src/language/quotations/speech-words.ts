import { calendarWords } from "../dates/calendar-words.ts";
import { perLanguage } from "../per-language.ts";
import { givesWords } from "../saying.ts";
import { type SayingLists, sayingLists } from "../saying-lists.ts";
import { rows, type SpeechWordRow } from "./speech-word-rows.ts";

/** The words by which a language gives somebody's words; regular expressions over whole words, any case. */
export type SpeechWords = {
  /** Verbs that give words: "said", "told". */
  readonly verb: RegExp;
  /** Verbs that only take quoted words as a part of their own sentence: "called it “…”". */
  readonly looseVerb: RegExp;
  /** A preposition before whoever says it: "according to". */
  readonly source: RegExp;
  /** A person who is not named: "he". */
  readonly pronoun: RegExp;
  /** Of those, one man; his mention can be resolved. */
  readonly he: RegExp;
  /** One woman. */
  readonly she: RegExp;
  /** What may open a phrase for a person: "the", "a", "his". */
  readonly determiner: RegExp;
  /** Adverbs and auxiliaries between a subject and its verb: "also", "has". */
  readonly between: RegExp;
  /** What ends a phrase for a person: "who", "in", "on Tuesday". */
  readonly boundary: RegExp;
};

/** The words of a language; `undefined` where we know none, or where other rules serve. */
export const speechWords = /* @__PURE__ */ perLanguage((language): SpeechWords | undefined => {
  const row = rows[language];
  const saying = sayingLists[language];
  return row === undefined || saying === undefined
    ? undefined
    : compile(row, saying, givesWords(language), calendarWords(language).weekdays.flat());
});

function compile(
  row: SpeechWordRow,
  saying: SayingLists,
  verb: string,
  weekdays: readonly string[],
): SpeechWords {
  const { quoteSource, quotesPart, source } = saying;
  const whole = (source: string): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{M}\\p{Nd}])(?:${source})(?![\\p{L}\\p{M}])`, "giu");
  return {
    verb: whole(verb),
    looseVerb: whole(quotesPart ?? "(?!)"),
    source: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${source}${quoteSource === undefined ? "" : `|${quoteSource}`})(?=[\\s'’]|(?<=['’]))`,
      "giu",
    ),
    pronoun: new RegExp(`^(?:${row.pronoun})(?![\\p{L}\\p{M}])`, "iu"),
    he: new RegExp(`^(?:${row.he})$`, "iu"),
    she: new RegExp(`^(?:${row.she})$`, "iu"),
    determiner: new RegExp(`^(?:${row.determiner})(?:(?<=['’])|(?![\\p{L}\\p{M}]))`, "iu"),
    between: new RegExp(`(?:^|[\\s,]+)(?:${row.between})[\\s,]*$`, "iu"),
    boundary: new RegExp(
      `^(?:${[row.boundary, ...weekdays].join("|")})(?:(?<=['’])|(?![\\p{L}\\p{M}-]))`,
      "iu",
    ),
  };
}
