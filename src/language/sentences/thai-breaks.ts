import { wordSet } from "#shared/word-set.ts";
import { segmentedMax, segmentsOf } from "../segments.ts";

/**
 * What a word tells of a sentence that begins with it, and of one that ends with it: adverbs that lead on
 * ("however"), conjunctions, pronouns, nominal prefixes and offices, titles; and words that need another
 * behind them (prepositions, auxiliaries, "of") against those that close ("already", "too").
 */
const beginnings = {
  opener: "อย่างไร นอกจาก หาก ถ้า แม้ ทั้งนี้ ต่อมา ดังนั้น ปัจจุบัน ล่าสุด",
  conjunction: "แต่ เมื่อ เพราะ หลังจาก ก่อน ขณะ",
  pronoun: "เขา เธอ ฉัน ผม มัน เรา พวก นี่ นั่น ท่าน",
  noun: "การ ความ ผู้ นัก ชาว คณะ กลุ่ม บริษัท รัฐบาล ตำรวจ โฆษก ประธาน องค์การ กระทรวง ศาล กองทัพ",
  title: "นาย นาง นางสาว พระ พล ดร ศาสตราจารย์ พลเอก",
  existence: "มี ไม่มี ไม่ใช่ มิ",
  preposition: "จาก ตาม สำหรับ หลัง ระหว่าง ด้วย",
  quotation: '“ "',
  in: "ใน",
} as const;

/** Behind "in": what makes it a time, with which sentences begin. */
const times = wordSet(
  "ปี วัน วันที่ ช่วง เดือน ศตวรรษ ปลาย ต้น ระหว่าง ขณะ ขณะเดียวกัน ยุค ภายหลัง ที่สุด กรณี ตอน",
);

const endings = {
  leading: `ที่ ใน การ และ ของ มี จาก ความ กับ จะ ว่า ให้ ก็ ซึ่ง โดย ผู้ ใช้ ถึง แต่ เมื่อ ช่วง ถูก ยัง พวก เพื่อ ต่อ หลัง เกิด ทำ
    เห็น ตอน ส่วน ชาว หลาย ยุค คือ หรือ ทำให้ สำหรับ รวม แสดง แห่ง สิ่ง จำนวน อาจ สามารถ แบบ ไม่มี คำ คิด ดู เป็น ไม่ ได้
    ต้อง เหนือ ระหว่าง ตาม หาก ถ้า แม้ ทั้ง ทุก บาง เพราะ เนื่อง จึง กำลัง เคย ควร อยาก เริ่ม พบ บอก เชื่อ คาด ต้องการ พยายาม
    ช่วย อย่าง เช่น นาย นาง ด้าน ภาย บน ใต้ สู่ ตั้งแต่ จน จนถึง ประมาณ เกือบ กว่า เพียง แค่ นัก เกี่ยวกับ เรื่อง เรียก ชื่อ ราย`,
  closing: `แล้ว ด้วย กัน นั้น นี้ กล่าว ขึ้น มาก ที่สุด ไว้ อีก เท่านั้น ครับ ค่ะ เอง ใหม่ เดียวกัน ดังกล่าว ลง ออก ไป มา อยู่ นั่น
    ก่อน เลย เสมอ จริง`,
  unit: `คน ดอลลาร์ ยูโร บาท ปี เปอร์เซ็นต์ กิโลเมตร เมตร ครั้ง ล้าน มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน
    กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม`,
  mark: '” ) " ? !',
} as const;

/**
 * Log-odds that a sentence begins before a word, or ends behind one, of each kind. Round values near those of a
 * logistic regression on the development half of UD Thai-PUD.
 */
const odds = {
  begins: {
    opener: 1.8,
    conjunction: 0.6,
    pronoun: 1.3,
    noun: 0.1,
    title: 1.2,
    existence: 0.3,
    preposition: -0.6,
    quotation: 1.7,
    in: -0.75,
    time: 0.75,
    leading: -2.7,
    other: -2,
    foreign: -1.7,
  },
  ends: { leading: -3.2, closing: 0.3, unit: 1, mark: 3, number: -0.4, other: -0.9 },
  /** A beginning and an ending together say less than each alone. */
  both: -0.5,
  /** A run of letters hardly has two sentences close to its start. */
  nearSpace: -0.5,
  /** A space parts clauses too, but speaks for a sentence. */
  space: 0.5,
  /** Added where the line as a whole parts its sentences by spaces. */
  spaceThroughout: 1,
} as const;

/** Sentences have about so many characters; deviation of their logarithm; what a sentence is worth by itself. */
const length = { typical: 110, deviation: 0.5, worth: 1.2, max: 500 } as const;

/** Letters beside a space within which a sentence hardly begins or ends. */
const nearSpaceMax = 8;

/** A place less likely than this is not tried. */
const oddsMin = -4;

type Token = {
  readonly text: string;
  readonly start: number;
  readonly isBehindSpace: boolean;
  /** Of the letters between two spaces that it stands among. */
  readonly run: { readonly start: number; readonly end: number };
};
type Place = { readonly at: number; readonly odds: number };

/**
 * Where sentences may end in Thai, which writes no stops: the division that is likeliest by the words
 * beside each place and by the length of what it makes. A text parts its sentences by spaces, or it has
 * lost them; the likelier of the two holds for a whole line.
 *
 * @returns offsets in `line`, ascending
 */
export function thaiBreaks(line: string): number[] {
  const tokens = tokensOf(line);
  const quoted = line.matchAll(/“[^”]{1,400}”|\([^)]{1,200}\)/gu);
  let quote = quoted.next().value;
  const spaced: Place[] = [];
  const lost: Place[] = [];
  for (const [index, { start, isBehindSpace }] of tokens.entries()) {
    while (quote !== undefined && quote.index + quote[0].length <= start)
      quote = quoted.next().value;
    if (index === 0 || (quote !== undefined && quote.index < start)) continue;
    const place = { at: start, odds: oddsAt(tokens, index) };
    if (place.odds > oddsMin) (isBehindSpace ? spaced : lost).push(place);
  }
  const one = likeliest(spaced, line.length);
  const other = likeliest(lost, line.length);
  if (one.worth < other.worth) return other.breaks;
  const sure = spaced.map(({ at, odds: own }) => ({ at, odds: own + odds.spaceThroughout }));
  return likeliest(sure, line.length).breaks;
}

function tokensOf(line: string): readonly Token[] {
  segmenter ??= new Intl.Segmenter("th", { granularity: "word" });
  const found = [...line.matchAll(new RegExp(`\\S{1,${segmentedMax}}`, "gu"))];
  const runs = found.map(({ 0: text, index: start }) => ({
    text,
    start,
    end: start + text.length,
  }));
  return [...segmentsOf(runs, segmenter)].map(({ text, start, run }) => ({
    text,
    start,
    isBehindSpace: start === run.start && /\s/u.test(line[start - 1] ?? ""),
    run,
  }));
}

let segmenter: Intl.Segmenter | undefined;

function oddsAt(tokens: readonly Token[], index: number): number {
  const [before, word, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || word === undefined) return Number.NEGATIVE_INFINITY;
  const begins = beginningOf(word.text, next?.text);
  const ends = endingOf(before.text);
  const isOpen = !["other", "leading", "foreign"].includes(begins);
  const isClosed = ["closing", "unit", "mark", "number"].includes(ends);
  const beside = word.isBehindSpace ? odds.space : isNearSpace(word) ? odds.nearSpace : 0;
  return odds.begins[begins] + odds.ends[ends] + (isOpen && isClosed ? odds.both : 0) + beside;
}

function beginningOf(word: string, next: string | undefined): keyof typeof odds.begins {
  const kind = kindOf(word, beginnings);
  if (kind === "in") return next !== undefined && times.has(next) ? "time" : "in";
  if (kind !== undefined) return kind;
  if (!/^\p{Script=Thai}/u.test(word)) return "foreign";
  return kindOf(word, endings) === "leading" ? "leading" : "other";
}

function endingOf(word: string): keyof typeof odds.ends {
  return kindOf(word, endings) ?? (/^\p{Nd}/u.test(word) ? "number" : "other");
}

const sets = new Map<string, ReadonlySet<string>>();

function kindOf<Kind extends string>(
  word: string,
  lists: Readonly<Record<Kind, string>>,
): Kind | undefined {
  for (const kind in lists) {
    const list = lists[kind];
    const set = sets.get(list) ?? new Set(list.split(/\s+/));
    sets.set(list, set);
    if (set.has(word)) return kind;
  }
  return undefined;
}

function isNearSpace({ start, run }: Token): boolean {
  return start - run.start < nearSpaceMax || run.end - start < nearSpaceMax;
}

/** Chooses among the places by dynamic programming. */
function likeliest(
  places: readonly Place[],
  end: number,
): { readonly breaks: number[]; readonly worth: number } {
  type State = { readonly at: number; readonly worth: number; readonly before: State | undefined };
  const states: State[] = [{ at: 0, worth: 0, before: undefined }];
  let best = states[0];
  for (const place of [...places, { at: end, odds: 0 }]) {
    best = undefined;
    for (let index = states.length - 1; index >= 0; index -= 1) {
      const before = states[index];
      if (before === undefined || (best !== undefined && place.at - before.at > length.max)) break;
      const worth = before.worth + place.odds + lengthWorth(place.at - before.at);
      if (best === undefined || worth > best.worth) best = { at: place.at, worth, before };
    }
    if (best !== undefined) states.push(best);
  }
  const breaks: number[] = [];
  for (let state = best?.before; state?.before !== undefined; state = state.before)
    breaks.push(state.at);
  return { breaks: breaks.reverse(), worth: best?.worth ?? 0 };
}

/** What a sentence of so many characters is worth by its length; asked for at every pair of places. */
const lengthWorths = /* @__PURE__ */ Array.from({ length: length.max + 1 }, (_, characters) =>
  worthOfLength(characters),
);

function lengthWorth(characters: number): number {
  return lengthWorths[characters] ?? worthOfLength(characters);
}

function worthOfLength(characters: number): number {
  const off = Math.log(Math.max(1, characters) / length.typical) / length.deviation;
  return length.worth - 0.5 * off * off;
}
