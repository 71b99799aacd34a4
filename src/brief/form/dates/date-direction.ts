import { spaceless } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import { anyCase, compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import {
  aheadOf,
  beforeEvent,
  englishModals,
  toldClause,
  wordBorder,
} from "./date-direction-rows.ts";
import { dateWordsOf } from "./date-words.ts";

/** Whether a sentence tells of a day as gone or as to come. */
export type Direction = "past" | "future" | "unclear";

/** Where a noun with its capital may end like a verb of the past ("Karten"). */
const pastInSmall: ReadonlySet<Language> = wordSet("de nl");

/** Where the verb, or the infinitive, often stands behind the day. */
const verbLast: ReadonlySet<Language> = wordSet(
  "de nl pl ru uk cs hu tr vi ko ja zh ar hi fa he th",
);

/** Languages that set a comma before each clause. */
const clauseByComma: ReadonlySet<Language> = wordSet("de pl ru uk cs");

/** Where the verb of a clause may stand at its very end, behind other commas. */
const verbAtEnd: ReadonlySet<Language> = wordSet("vi ko ja zh ar hi fa he th");

/**
 * Whether a sentence tells of a day as gone or as to come. In doubt neither: a wrong date is worse than none.
 *
 * @param before the sentence up to the words that lead in the day
 * @param lead the words that lead it in ("on "), if any
 * @param after the sentence behind the day
 */
export function directionOf(
  before: string,
  lead: string,
  after: string,
  language: Language,
): Direction {
  const words = dateWordsOf(language);
  if (words === undefined) return "unclear";
  const said = `${before}${lead} ${after}`;
  const { future, intends, says } = phrasesOf(language);
  const { leads, plans } = aheadOf[language] ?? {};
  const past = words.past.replaceAll("\\b", wordBorder);
  const modal = language === "en" ? `|${englishModals}` : "";
  const open = `${future}|${intends}${modal}${words.future === undefined ? "" : `|${words.future}`}`;
  const pastIn = compiled(past, pastInSmall.has(language) ? "u" : "iu");
  const isPast = pastIn.test(said);
  const isFuture = compiled(open, "iu").test(said);
  if (sinceDay.test(before + lead)) return "past";
  const planned = plans === undefined ? "(?!)" : alone(plans, language);
  if (isFuture && !isPast) {
    const done = language === "fr" ? (frenchParticiple.exec(before)?.[0] ?? "") : "";
    return done === "" || compiled(planned, "iu").test(done) ? "future" : "unclear";
  }
  if (!isPast) return "unclear";
  // "said that he meets them on Friday": who says it speaks of what is gone, what is said may be to come.
  const clauseTold = clauseToldIn(before, lead, after, language);
  if (clauseTold !== undefined && !pastIn.test(clauseTold)) return "unclear";
  const event = beforeEvent[language];
  if (event !== undefined && anyCase`(?<!\\p{L})(?:${event})[^,;:.]{3,60}$`.test(before)) {
    return "unclear";
  }
  if (leads !== undefined && anyCase`(?<!\\p{L})(?:${leads})$`.test(before + lead)) {
    return "unclear";
  }
  const clause = before.slice(before.search(/[^,;:]*$/u));
  const beside = verbLast.has(language)
    ? clause + lead + (after.split(/[,;:，]/u)[0] ?? "")
    : clause;
  const isPlanned = compiled(planned, "iu").test(beside);
  if (!isFuture && !isPlanned) return "past";
  // "said on Friday it would …": what was said or done that day is gone, whatever it was about; but
  // in "will stay closed on Friday" and "is scheduled on Friday" the verb beside the day is no past.
  const isBeside =
    anyCase`(?:${says}|${past})\\s(?:late |early )?$`.test(before) &&
    !compiled(open, "iu").test(clause) &&
    !anyCase`${planned}\\s?$`.test(before) &&
    !anyCase`(?:${planned})[^,;:]*(?:${past})\\s$`.test(clause);
  const leadsVerb = language === "zh" && compiled(`^(?:${past})`, "u").test(after);
  // "has passed on Thursday a law, which will …": a comma ends each clause, and the day's own tells what is gone.
  const isClausePast =
    clauseByComma.has(language) &&
    !isPlanned &&
    pastIn.test(beside) &&
    !compiled(open, "iu").test(beside);
  return isBeside || leadsVerb || isClausePast ? "past" : "unclear";
}

/** "since Sunday" */
const sinceDay = /(?<!\p{L})(?:since|depuis|seit|sinds) (?:ce )?$/iu;

/** "respectera les règles annoncées vendredi": the day of what is done already, unless it is planned; no noun ("la rentrée mardi"). */
const frenchParticiple =
  /(?<!(?<!\p{L})(?:sera|seront|serai(?:t|ent)|être|soi(?:t|ent)|est|sont|[ld]|l[ae]s?|une?|d[eu]s?|aux?|à|en|s[ao]n?|ses|cet(?:te)?|ce|leur)[\s'’](?:\p{Ll}+ment )?)(?<![\p{L}'’-])\p{Ll}+(?:ée?s?|tenue?s?|mise?s?|prise?s?|morte?s?) $/u;

/** The clause that somebody tells, where the day stands in one: what opens it stands in `toldClause`. */
function clauseToldIn(
  before: string,
  lead: string,
  after: string,
  language: Language,
): string | undefined {
  const opener = toldClause[language];
  if (opener === undefined) return undefined;
  const opened = [...before.matchAll(compiled(opener, "gu"))].at(-1);
  if (opened === undefined) return undefined;
  const own = before.slice(opened.index + opened[0].length);
  if (clauseByComma.has(language) && own.includes(",")) return undefined;
  const rest = verbAtEnd.has(language) ? after : (after.split(/[,;:]/u)[0] ?? "");
  return `${own}${lead} ${rest}`;
}

/** A pattern for whole words, where words are spaced. */
function alone(source: string, language: Language): string {
  return spaceless.has(language)
    ? `(?:${source})`
    : `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
}

/** "a strike for tomorrow": what somebody called for that day is to come, whatever the verb. */
export function isForTomorrow(before: string, language: Language): boolean {
  return forDay[language]?.test(before) === true;
}

const forDay: Readonly<Record<Language, RegExp>> = {
  it: /(?<!\p{L})(?:per|a partire da) (?:la giornata di )?$/iu,
  pl: /(?<!\p{L})(?:na|od) $/iu,
  ru: /(?<!\p{L})(?:на|с) $/iu,
  uk: /(?<!\p{L})(?:на|з) $/iu,
};
