import { findDates } from "#language/dates.ts";
import { isStopWord } from "#language/stop-words.ts";
import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { gistWordsMax } from "../choice/lengths.ts";
import { anyCase, compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import type { BodySentence } from "../sentences/body.ts";
import { surelyHasVerb } from "../sentences/verbless.ts";
import { circumstances } from "./circumstances.ts";
import { clauseEndOf, clauseOpeners } from "./clause-ends.ts";
import type { Cut } from "./cuts.ts";
import { type Draft, draftWithout } from "./drafts.ts";
import type { Edit } from "./edits.ts";
import { isGuarded } from "./guards.ts";

/** Whether a draft leaves out what could not go unmarked. */
export function isCutShort(text: string): boolean {
  return / …(?:,|$)/u.test(text);
}

/** What is left says who did what in so many words at least. */
const keptWordsMin = 10;

/** "…, was arrested in Cork": a verb alone still waits for what belongs to it. */
const mainWordsMin = 5;

/** Behind an opening phrase ("On Monday, …") the main clause has so many words at least. */
const clauseWordsMin = 7;

/**
 * A sentence too long for a gist, up to a comma or semicolon and marked with "…" there: for articles all of whose
 * sentences are too long. Never in a language without rules, and nothing goes that denies, hedges, says on what
 * condition or who says it all.
 *
 * @param isStrict whether no number may go either, and what is left surely ends with its main clause
 * @returns the longest that a gist may be; `undefined` where the sentence has no such place
 */
export function shortenedDraft(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
  language: Language,
  isStrict = false,
): Draft | undefined {
  const { prepositions, scenes } = phrasesOf(language);
  const opening = anyCase`^(?:${scenes}|${prepositions})\\s[^,;،]{2,80}[,،] `.exec(sentence.text);
  const openers = clauseOpeners[language] ?? (isStrict ? circumstances[language] : undefined);
  const places = placesIn(sentence.text, openers, language);
  for (const place of places.toReversed()) {
    const kept = sentence.text.slice(0, place);
    const rest = sentence.text.slice(place);
    const clause = kept.slice(opening?.[0].length ?? 0);
    if (
      countWords(kept, language) < (language === "zh" ? clauseWordsMin : keptWordsMin) ||
      countWords(clause, language) < clauseWordsMin
    )
      continue;
    const clauseEnd = clauseEndOf(kept, rest, language);
    if (clauseEnd === "none" || (showsVerb.has(language) && !surelyHasVerb(clause, language)))
      continue;
    // Neither in a name that may go on behind a comma, nor in a list: "a city of hills, rivers, lakes".
    if (
      (clauseEnd !== "sentence" && isGuarded(rest, language)) ||
      (isStrict &&
        clauseEnd !== "sentence" &&
        ((clauseEnd === undefined && tellsNumber(rest, language)) ||
          (clauseEnd === undefined && !endsMainClause(kept, rest, language)))) ||
      /[?!]|^[,，]\s?\p{Lu}/u.test(rest) ||
      isWithin(sentence, place) ||
      isInList(kept, rest) ||
      (kept.includes(",") && hangs(lastPart(kept), language))
    )
      continue;
    const last = /\p{L}+$/u.exec(kept)?.[0].toLowerCase() ?? "";
    if (clauseEnd === undefined && isStopWord(last, language)) continue;
    const start = sentence.start + place;
    const upTo = (kinds: readonly Cut["kind"][]): Draft =>
      draftWithout(
        text,
        sentence,
        { start, end: sentence.end, text: "" },
        [
          ...dateEdits.filter(({ end }) => end <= start),
          { start: sentence.end, end: sentence.end, text: " …" },
        ],
        language,
        kinds,
      );
    const draft = upTo(["always"]);
    if (draft.wordCount <= gistWordsMax) return draft;
    if (language !== "vi") continue;
    // Where syllables are counted, few leads fit with all that may go.
    const bare = upTo(["always", "clause"]);
    if (bare.wordCount <= gistWordsMax && bare.wordCount >= keptWordsMin) return bare;
  }
  return undefined;
}

/** Languages of which we know most verbs. */
const showsVerb: ReadonlySet<Language> = new Set(["vi", "pl", "ru", "uk"]);

/** Commas and semicolons, and where a circumstance begins without one, in order. */
function placesIn(
  text: string,
  circumstance: string | undefined,
  language: Language,
): readonly number[] {
  const marks = [...text.matchAll(language === "ja" ? /、/gu : /[,;،，；](?=\s|\p{Script=Han})/gu)];
  const openings =
    circumstance === undefined
      ? []
      : [...text.matchAll(compiled(`(?<![,;]) (?=(?:${circumstance})(?:\\s|(?<=[d'’ ])))`, "giu"))];
  return [...marks, ...openings].map(({ index }) => index).sort((one, other) => one - other);
}

/** Whether a run tells a number, outside brackets, that is no date, no time of day and no part of a name ("COVID-19"). */
export function tellsNumber(run: string, language: Language): boolean {
  if (!/\p{N}|%/u.test(run)) return false;
  let rest = run.replace(
    /\([^()]*\)|\d{1,2}(?:h\d{0,2}|:\d\d)(?![\p{L}\p{N}])|\p{L}+-?\p{N}+(?![\p{N}%.,]*\p{N})/gu,
    "",
  );
  if (!/\p{N}|%/u.test(rest)) return false;
  for (const { end, start } of findDates(rest, language).toReversed()) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return /\p{N}|%/u.test(rest);
}

/** Half of a condition or of a clause about something would hang in the air. */
function hangs(part: string, language: Language): boolean {
  const { guarded, relatives } = phrasesOf(language);
  return anyCase`^(?:${guarded}|${relatives})`.test(part);
}

/** Whether a place stands inside quotation marks or brackets. */
export function isWithin({ quoted, start, text }: BodySentence, place: number): boolean {
  const before = text.slice(0, place);
  const open = (before.match(/[([（]/gu)?.length ?? 0) - (before.match(/[)\]）]/gu)?.length ?? 0);
  return open > 0 || quoted.some((span) => span.start - start < place && place < span.end - start);
}

/**
 * Whether what stands behind the last comma holds a verb and enough beside it: no aside before the rest of its clause.
 * A phrase that says where or when may stand behind such a clause.
 */
export function endsMainClause(kept: string, rest: string, language: Language): boolean {
  if (insertion.test(rest) || !opensAddition(kept, rest, language)) return false;
  const { and, prepositions, tails, that } = phrasesOf(language);
  // "… that it grows and that by 2050": a second clause that has only begun.
  if (anyCase`\\s(?:${and}) (?:${that})\\s[^,]{0,25}$`.test(kept)) return false;
  const adds = anyCase`^(?:${tails}|${prepositions}|${saysWho})(?!\\p{L})`;
  const parts = kept
    .replace(/\([^()]*\)|(?<=\d),(?=\d)/gu, "")
    .split(/[,:;]/u)
    .map((part) => part.trim());
  while (
    parts.length > 1 &&
    adds.test(parts.at(-1) ?? "") &&
    !(parts.length === 2 && adds.test(parts[0] ?? ""))
  )
    parts.pop();
  const part = parts.at(-1) ?? "";
  if ((parts.length > 1 && hangs(part, language)) || subordinate.test(part)) return false;
  // "Raised by …": what it is said of comes behind. "… and later", "… and then": so does what happened.
  if (parts.length === 1 && opensAsParticiple[language]?.test(part)) return false;
  if (anyCase`\\s(?:${and}) \\S+(?: \\S+)?$`.test(part)) return false;
  // "said that without …": what is said is still to come.
  if (
    anyCase`\\s(?:${that})\\s(?:${prepositions}|${without})\\s(?:(?!\\s(?:${that})\\s).)*$`.test(
      part,
    )
  )
    return false;
  const isOpen = surelyHasVerb(`x ${/\p{L}+$/u.exec(part)?.[0] ?? ""}`, language);
  return (
    countWords(part, language) >= mainWordsMin &&
    !isOpen &&
    hasVerb(parts.length > 1 ? `x ${part}` : part, language)
  );
}

function hasVerb(clause: string, language: Language): boolean {
  return surelyHasVerb(clause, language) || (language === "en" && withObject.test(clause));
}

/** "criticized him", "surrounded the Statehouse": no participle has such an object. */
const withObject =
  /\s\p{Ll}{3,}ed (?:him|her|it|them|the|an?|its|his|their|\p{Lu}\p{L}+)(?!\p{L})/u;

const saysWho =
  "selon|d['’]après|según|segundo|secondo|volgens|according to|de acuerdo con|de acordo com";
const without = "sin|sans|without|sem|senza|zonder";

const opensAsParticiple: Readonly<Record<Language, RegExp>> = {
  en: /^\p{Lu}\p{L}+(?:ing|ed) (?:by|in|on|at|with|from|to|as|for|the|an?|his|her|its|their)(?!\p{L})/u,
  fr: /^\p{Lu}\p{L}+(?:ée?s?|ant|[iu]e?s?) (?:par|de|d['’]|à|au|en|dans|sur|avec|pour|comme)/u,
  es: /^\p{Lu}\p{L}+(?:[ai]d[oa]s?|[ai]ndo|iendo) /u,
  pt: /^\p{Lu}\p{L}+(?:[ai]d[oa]s?|[aei]ndo) /u,
  it: /^\p{Lu}\p{L}+(?:[aiu]t[oaei]|[ae]ndo) /u,
};

/** Opens a clause before the main one. */
const subordinate =
  /^(?:although|though|while|when|as|if|since|because|once|until|after|before|bien que|quoique|alors que|tandis que|quand|lorsqu|si|comme|puisqu|après|avant|depuis|embora|quando|enquanto|se|como|depois|antes|após|[\p{L}\d]+ (?:meses|dias|anos|horas|semanas|días|años) (?:depois|antes|após|después)|[\p{L}\d]+ (?:jours|mois|ans|heures|semaines) (?:après|avant)|[\p{L}\d]+ (?:days|months|years|hours|weeks) (?:after|before)|aunque|cuando|mientras|tras|después|sebbene|benché|mentre|poiché|dopo|prima|obwohl|während|wenn|als|da|weil|nachdem|bevor|sau khi|trước khi|trong khi|khi|để|nhằm|vì|do|nếu|mặc dù|dù|tuy|hoewel|toen|terwijl|omdat|nadat|voordat)(?!\p{L})/iu;

/** Whether what stands behind a place begins as additions do: "…, great, scathing" parts an adjective from its noun. */
function opensAddition(kept: string, rest: string, language: Language): boolean {
  if (language === "de" || !/^[,;]/u.test(rest)) return true;
  const { and, prepositions, relatives, subjects, tails } = phrasesOf(language);
  const word = `${language === "nl" ? "de|" : ""}${and}|${prepositions}|${relatives}|${subjects}|${tails}|${openers}`;
  if (anyCase`^[,;]\\s(?:${word})(?!\\p{L})`.test(rest)) return true;
  return adverbial.test(rest) || (participle.test(rest) && !openNoun.test(kept));
}

const openers =
  "but|just(?:e|o)?|proprio|net|when|where|because|cuando|porque|ya que|mientras|quand|lorsqu\\p{L}*|puisqu\\p{L}*|quando|pois|poiché|omdat|zodat|mais?|mas|pero|ma|maar|or|ou|o|lors|dans|selon|une?|um|uma|una|uno|d[ao]s?|del(?:la|lo|le)?|dei|degli|du|des|een|het|an?|the|[oa]s?|el|las?|los|les?|l|il|i|gli";

const participle =
  /^[,;]\s\p{L}+(?:ing|ed|en|[éi]e?s?|ant|[aeiu]nd[oa]|[aiu][dt][oae]s?|d|t)(?!\p{L})/u;

/** ", ushering in an era", ", effectively ending the war": no adjective before its noun. */
const adverbial =
  /^[,;]\s(?:\p{L}+ly )?\p{L}+ing (?:in|on|off|out|up|to|from|for|with|that|an?|the|his|her|its|their|what|how|\p{Lu}[\p{L}'’]*)(?!\p{L})/u;

/** "for his great": the noun is still to come. */
const openNoun =
  /\s(?:an?|the|his|her|its|their|very|more|most|une?|sa|ses|leurs?|una|sus?|uma?|seus?|suas?|een|zijn|haar) \p{Ll}+$/u;

/** ", on Monday, a law …": a few words between a verb and its object. */
const insertion =
  /^,\s[^,]{3,60},\s(?:to|d['’]\p{L}+|à|di|om|te|que|qu['’]|che|that|the|an?|un[aeo]?|une|um|uma|el|los?|las?|[oa]s?|les?|l['’]|il|i|gli|de|het|een)(?!\p{L})/u;

/** Short pieces on both sides of a comma are items of one list. */
export function isInList(kept: string, rest: string): boolean {
  const next = rest.slice(1).split(",")[0] ?? "";
  return kept.includes(",") && lastPart(kept).length < 30 && next.length < 40;
}

/** Behind the last comma of what is kept. */
function lastPart(kept: string): string {
  return kept.slice(kept.lastIndexOf(",") + 1).trimStart();
}
