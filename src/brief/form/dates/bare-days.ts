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
      "(?<![\\d月同翌毎前各・／/~～〜、-]|の)(\\d{1,2})日(?=午前|午後|朝|夜|夕|未明|昼|深夜|早朝|、|に(?!わた|か[けか]|\\d)|の(?:\\p{L}{0,8}(?:会議|会合|会見|議会|委員会|総会|閣議|判決|市場|試合)|衆院|参院)|発表|付け?で|までに|正午)",
    month: (month) => `${month}月`,
  },
  zh: {
    pattern:
      "(?<![\\d月次当當每同前后後连連几幾数數和到—–-]|(?<!截)至)(\\d{1,2})日(?=上午|下午|晚|\\d{1,2}[时時点點]|主持|落幕|通[报報]|抵[达達]|[会會][见見]|出席|凌晨|早|中午|傍晚|深夜|公布|发布|發布|在|表示|召开|召開|举行|舉行|宣布|从|從|，)",
    month: (month) => `${month}月`,
  },
  ko: {
    pattern:
      "(?<![\\d월~∼·-]|월 |매월 |지난 )(?<=^|\\s)(\\d{1,2})일(?=\\(\\p{L}+ ?시[간각]\\)| (?!간|연속|연달아|동안|만에|이내|이상|이하|이후|전|뒤|후|안에|내내|넘게|가까이|정도|가량|치|까지|부터|만|걸|남)\\p{L}{2})",
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
