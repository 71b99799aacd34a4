import type { Language } from "#model/language.ts";
import { compiled } from "../compiled.ts";
import type { Edit } from "../cuts/edits.ts";
import { directionOf } from "./date-direction.ts";

const dayMs = 24 * 3_600_000;

/** A day so many days before publication, at the most, is the one a report means. */
const daysBackMax = 6;

type BareDay = {
  /** The day's number as its first group; nothing that counts days ("3日間"). */
  readonly pattern: string;
  readonly month: (month: number) => string;
};

/** East Asian papers give the day of the month alone ("30日午前"); what follows tells it from a number of days. */
const bareDays: Readonly<Record<Language, BareDay>> = {
  ja: {
    pattern:
      "(?<![\\d月同翌毎前各・／/~～〜、-]|の)(\\d{1,2})日(?=午前|午後|朝|夜|夕|未明|昼|深夜|早朝|、|に(?!わた|か[けか]|\\d)|発表|付け?で|までに|正午)",
    month: (month) => `${month}月`,
  },
  zh: {
    pattern:
      "(?<![\\d月次当當每同前后後连連几幾数數至和到—–-])(\\d{1,2})日(?=上午|下午|晚|凌晨|早|中午|傍晚|深夜|公布|发布|發布|在|表示|召开|召開|举行|舉行|宣布|从|從|，)",
    month: (month) => `${month}月`,
  },
  ko: {
    pattern:
      "(?<![\\d월~∼·-]|월 |매월 |지난 )(?<=^|\\s)(\\d{1,2})일(?=\\(현지 ?시[간각]\\)| (?:오전|오후|새벽|밤|저녁|밝혔|발표했|전했|말했|보도했|개최|열린))",
    month: (month) => `${month}월 `,
  },
};

/**
 * Edits that set the month before a day that the text gives without one ("30日午前" → "1月30日午前"), where
 * it was published at most six days later.
 *
 * @param days the first and the last day, counted from 1970, that it may have been where the text was published
 */
export function bareDayEdits(
  said: string,
  [first, last]: readonly [number, number],
  language: Language,
): readonly Edit[] {
  const bare = bareDays[language];
  if (bare === undefined || first !== last) return [];
  return [...said.matchAll(compiled(bare.pattern, "gu"))].flatMap(({ 1: day = "", index }) => {
    const after = said.slice(index + day.length + 1);
    const isPast = directionOf(said.slice(0, index), "", after, language) === "past";
    const month = monthOf(Number(day), first, isPast);
    const end = index + day.length;
    return month === undefined ? [] : [{ start: index, end, text: bare.month(month) + day }];
  });
}

/**
 * The month, from 1, of the last day with that number; `undefined` when it lies further back, or in the month before
 * though the sentence may tell of what is still to come.
 */
function monthOf(dayOfMonth: number, today: number, isPast: boolean): number | undefined {
  const now = new Date(today * dayMs).getUTCMonth();
  for (let back = 0; back <= daysBackMax; back += 1) {
    const date = new Date((today - back) * dayMs);
    if (date.getUTCDate() !== dayOfMonth) continue;
    const month = date.getUTCMonth();
    return month === now || isPast ? month + 1 : undefined;
  }
  return undefined;
}
