import type { Language } from "#model/language.ts";
import { dayMs } from "#shared/durations.ts";
import { compiled } from "../compiled.ts";
import type { Edit } from "../cuts/edits.ts";
import { type Direction, directionOf } from "./date-direction.ts";

/** A day so many days before publication, or after it in what is to come, is the one a report means, at the most. */
const daysBackMax = 6;
const daysAheadMax = 13;

/** The same where "last" or "coming" stands before the day, and it is one of another month. */
const sureDaysMax = 14;

type BareDay = {
  /** The day's number as its first group; nothing that counts days ("3日間"). */
  readonly pattern: string;
  /** Words right before it that say themselves whether it is gone or to come. */
  readonly sure?: { readonly past: RegExp; readonly future: RegExp };
  readonly month: (month: number) => string;
};

/** East Asian papers give the day of the month alone ("30日午前"); what follows tells it from a number of days. */
const bareDays: Readonly<Record<Language, BareDay>> = {
  ja: {
    pattern:
      "(?<![\\d月同翌毎前各・／/~～〜、-]|の)(\\d{1,2})日(?=午前|午後|朝|夜|夕|未明|昼|深夜|早朝|、|に(?!わた|か[けか]|\\d)|の(?:\\p{L}{0,8}(?:会議|会合|会見|議会|委員会|総会|閣議|判決|市場|試合)|衆院|参院)|発表|付け?で|までに|正午|あった|行われ|開かれ|亡くな|明らか|始ま|見つか|(?:死亡|逮捕|送検|起訴|可決|否決|決定|公表|公開|会談|会見|表明|開幕|閉幕|開業|発生|判明|就任|辞任|辞職|到着|来日|帰国|署名|合意|承認|成立|施行|発売|公示|告示)(?:し|さ))",
    month: (month) => `${month}月`,
  },
  zh: {
    pattern:
      "(?<![\\d月次当當每同前后後连連几幾数數和到—–-]|(?<!截)至)(\\d{1,2})日(?=上午|下午|晚|\\d{1,2}[时時点點]|主持|落幕|通[报報]|抵[达達]|[会會][见見]|出席|凌晨|早|中午|傍晚|深夜|公布|发布|發布|在|表示|[说說称稱就]|逮捕|拘捕|[签簽]署|[发發]射|裁定|[发發]生|宣判|[开開]幕|[闭閉]幕|致[电電]|[证證][实實]|[报報][道導]|指出|[强強][调調]|透露|[通][过過]|召开|召開|举行|舉行|宣布|从|從|，)",
    month: (month) => `${month}月`,
  },
  ko: {
    sure: { past: /지난 $/, future: /오는 $/ },
    pattern:
      "(?<=(?<!\\p{L})(?:지난|오는) )(\\d{1,2})일(?!간|째|여|치| ?(?:동안|새|만|사이)(?!\\p{L}))|(?<![\\d월~∼·-]|월 |매월 |(?:지난|오는) )(?<=^|\\s)(\\d{1,2})일(?=\\(\\p{L}+ ?시[간각]\\)| (?!간|연속|연달아|동안|만에|이내|이상|이하|이후|전|뒤|후|안에|내내|넘게|가까이|정도|가량|치|까지|부터|만|걸|남)\\p{L}{2})",
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
  return [...said.matchAll(compiled(bare.pattern, "gu"))].flatMap((match) => {
    const { index } = match;
    const day = match[1] ?? match[2] ?? "";
    const before = said.slice(0, index);
    const after = said.slice(index + day.length + 1);
    const sure = bare.sure?.past.test(before)
      ? "past"
      : bare.sure?.future.test(before)
        ? "future"
        : undefined;
    const month =
      sure === undefined
        ? monthOf(Number(day), first, directionOf(before, "", after, language))
        : sureMonthOf(Number(day), first, sure === "past" ? -1 : 1);
    const end = index + day.length;
    return month === undefined ? [] : [{ start: index, end, text: bare.month(month) + day }];
  });
}

/**
 * The month, from 1, of the last day with that number; `undefined` when it lies further back, or in the month before
 * though the sentence may tell of what is still to come. Of what surely is, the next such day.
 */
function monthOf(dayOfMonth: number, today: number, direction: Direction): number | undefined {
  const now = new Date(today * dayMs).getUTCMonth();
  for (let back = 0; back <= daysBackMax; back += 1) {
    const date = new Date((today - back) * dayMs);
    if (date.getUTCDate() !== dayOfMonth) continue;
    const month = date.getUTCMonth();
    return month === now || direction === "past" ? month + 1 : undefined;
  }
  if (direction !== "future") return undefined;
  for (let ahead = 1; ahead <= daysAheadMax; ahead += 1) {
    const date = new Date((today + ahead) * dayMs);
    if (date.getUTCDate() === dayOfMonth) return date.getUTCMonth() + 1;
  }
  return undefined;
}

/** The month of the day with that number which comes first, going one way: this one, or another that is near. */
function sureMonthOf(dayOfMonth: number, today: number, step: 1 | -1): number | undefined {
  const now = new Date(today * dayMs).getUTCMonth();
  for (let days = 1; days <= 30; days += 1) {
    const date = new Date((today + step * days) * dayMs);
    if (date.getUTCMonth() !== now && days > sureDaysMax) return undefined;
    if (date.getUTCDate() === dayOfMonth) return date.getUTCMonth() + 1;
  }
  return undefined;
}
