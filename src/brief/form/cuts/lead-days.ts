import { findDates } from "#language/dates.ts";
import { isStopWord } from "#language/stop-words.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { directionOf } from "../dates/date-direction.ts";

/**
 * Days that are gone and stand in a clause without commas, with the words that tie them to it: "ha revelado[ este miércoles] que",
 * "were arrested[ on Monday night] by". Offsets in the text, in order.
 */
export function bareDaysOf(text: string, from: number, language: Language): readonly Span[] {
  const dates = daysOf(text, language);
  return dates.flatMap((date) => {
    const start =
      date.start -
      ((language === "vi" ? beforeVietnamese : before).exec(text.slice(from, date.start))?.[0]
        .length ?? 0);
    const end = date.end + (behind.exec(text.slice(date.end))?.[0].length ?? 0);
    const left = text.slice(0, start);
    const right = text.slice(end);
    // "since", "until", "of", "between": a word that waits for the day; "the Sunday Mirror" is a name.
    const word = /\p{L}[\p{L}\p{M}'’]*$/u.exec(left)?.[0];
    if (start <= from || word === undefined || waits.test(word)) return [];
    // Nor does an hour do without its day.
    if (/\p{N}\p{L}*$/u.test(left)) return [];
    if (isStopWord(word.toLowerCase(), language)) return [];
    if (!goesOn.test(right) || dates.some((other) => other !== date && isNear(other, start, end)))
      return [];
    if (start === date.start && /^ \p{Lu}/u.test(right)) return [];
    if (tellsOfDay.test(right)) return [];
    return directionOf(left, "", right, language) === "past" ? [{ start, end }] : [];
  });
}

/** Days with what tells them twice ("mercredi soir 5 décembre") in one. */
function daysOf(text: string, language: Language): readonly Span[] {
  const days: Span[] = [];
  for (const { date, end, start } of findDates(text, language)) {
    if (date.weekday === undefined && date.day === undefined) continue;
    const last = days.at(-1);
    const isTwice = last !== undefined && twice.test(text.slice(last.end, start));
    days.push({ start: isTwice ? (days.pop()?.start ?? start) : start, end });
  }
  return days;
}

/** Two days in a row, or one "and" another: a span of time or a list. */
function isNear(other: Span, start: number, end: number): boolean {
  return other.start < end + nearMax && other.end > start - nearMax;
}
const nearMax = 12;

/** "on ", "na madrugada desta ": before a day, and " soir", " night" behind it. */
const partOfDay =
  "morning|afternoon|evening|night|matin|soir|après-midi|midi|nuit|mañana|tarde|noche|madrugada|manhã|noite|mattina|pomeriggio|sera|notte|früh|morgen|nachmittag|abend|nacht";
const twice = new RegExp(`^ (?:(?:${partOfDay}) )?$`, "iu");
const before = new RegExp(
  ` (?:(?:early|late) )?(?:(?:(?:on|dans|en|na|no|por|nella|in|am|op) )?(?:(?:the|la|el|le|lo|l['’])? ?(?:${partOfDay}) (?:of|de|del|da|do|di|du|desta|deste|dello|della)? ?)?(?:on |am |op |ce |cette |le |este |esta |el |d?est[ea] |nest[ea] |na |no |em |lo |questo |questa )?)$`,
  "iu",
);
/** "hôm ", "vào sáng ngày ". */
const beforeVietnamese = / (?:vào )?(?:rạng sáng |sáng |trưa |chiều |tối |đêm )?(?:ngày |hôm )?$/iu;
const behind = new RegExp(
  `^(?: (?:derni[eè]re?|pasad[oa]|passad[oa]|últim[oa]|scors[oa]))?(?: (?:dans l['’]|en fin d['’]e? ?|in the |en début d['’]e? ?|por la |de la |à |a |à la |au )?(?:${partOfDay}))?`,
  "iu",
);

/** Of such words these are no stop words. */
const waits = /^(?:till|dès|jusqu['’]\p{L}+|entro|tới|kể)$/iu;

/** "on Tuesday of last week", "on Monday, when …": what goes on about the day. */
const tellsOfDay =
  /^(?: (?:of|de|du|del|da|do|di|der|dieser|last|next|this|and|tới) |, (?:when|which|the (?:day|eve)|où|date|jour|cuando|quando|als|da|wenn|khi)(?!\p{L}))/u;

/** The clause goes on with a word, or ends; "and Tuesday", "'s" does neither. */
const goesOn = /^(?: (?!(?:and|or|to|et|ou|au|y|e|o|ed|und|bis|en|–|-) )[\p{L}"“«]|,| ?[.]$|$)/u;
