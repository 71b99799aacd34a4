import type { Language } from "#model/language.ts";
import { joinsWords } from "../words.ts";
import { digitsAt } from "./digits.ts";
import { type NumberWords, numberWords } from "./number-words.ts";
import { scaleSign } from "./scale-sign.ts";

/** A piece of a number expression: digits ("3.5") or one number word ("million", "zwanzig"). */
export type NumberAtom = {
  readonly kind: "digits" | "word" | "ordinal";
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** A word that only counts beside another part of a number. */
  readonly isWeak: boolean;
  /** What a small word does to those before it; others add. */
  readonly part?: "multiplier" | "teen";
};

const spacedToken = /\p{Nd}+|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;
const unspacedToken =
  /\p{Nd}+|(?:[〇零一二两兩三四五六七八九十千万萬亿億兆십백천만억조]|百(?!分之))+/gu;
/** Thai scales begin other words, too ("พันธุ์", breed; "ร้อยเอก", captain), and count behind digits. */
const thaiToken =
  /\p{Nd}+|(?<=\p{Nd}[ \u00a0]?)(?:(?:ร้อย|พัน)(?!ละ|ธ|เอก|เอ็ด|โท|ตรี|ตำรวจ)|หมื่น|แสน|ล้าน)+/gu;
const none: readonly NumberAtom[] = [];
const scaleStart = /^[十百千万萬亿億兆십백천만억조]/;
const digitStart = /^\p{Nd}/u;

/** Finds digits and number words of a text, in order, none overlapping. */
export function numberAtoms(text: string, language: Language): readonly NumberAtom[] {
  const known = numberWords(language);
  const unspaced = joinsWords.has(language) ? unspacedToken : spacedToken;
  const token = language === "th" ? thaiToken : unspaced;
  token.lastIndex = 0;
  const atoms: NumberAtom[] = [];
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (!digitStart.test(found[0])) {
      // "Several thousand" (数千, 수천) is no number.
      if (/[数數几幾수]/.test(text[found.index - 1] ?? "") && scaleStart.test(found[0])) continue;
      for (const atom of wordAtoms(found[0], found.index, known)) atoms.push(atom);
      continue;
    }
    const digits = digitsAt(text, found.index, language);
    if (digits === undefined) continue;
    atoms.push({
      kind: "digits",
      value: digits.value,
      start: found.index,
      end: digits.end,
      isWeak: false,
    });
    const sign = scaleSign(text, found.index, digits.end);
    if (sign !== undefined) atoms.push(sign);
    token.lastIndex = sign?.end ?? digits.end;
  }
  return atoms;
}

function wordAtoms(token: string, start: number, known: NumberWords): readonly NumberAtom[] {
  const word = known.spelt(token.toLowerCase().replace(/[’ʼ]/g, "'"));
  const isKnown = known.words.has(word) || known.ordinals.has(word);
  if (!isKnown && !known.isCompounding && !known.prefixes && !word.includes("'")) return none;
  const atom = (text: string, at: number, end = at + text.length): NumberAtom | undefined => {
    const value = known.words.get(text) ?? known.ordinals.get(text);
    if (value === undefined) return undefined;
    const kind = known.words.has(text) ? "word" : "ordinal";
    const part = known.multipliers.has(text)
      ? "multiplier"
      : known.teens.has(text)
        ? "teen"
        : undefined;
    return {
      kind,
      value,
      start: start + at,
      end: start + end,
      isWeak: known.alone.has(text),
      ...(part !== undefined && { part }),
    };
  };
  const whole = atom(word, 0, token.length);
  if (whole !== undefined) return [whole];
  const before = known.prefixes?.exec(word)?.[0] ?? /^\p{L}{1,2}'/u.exec(word)?.[0];
  if (before !== undefined) {
    const rest = atom(word.slice(before.length), before.length, token.length);
    return rest === undefined ? [] : [rest];
  }
  if (digitByDigit.test(word)) {
    const digits = [...word].map((digit) => known.words.get(digit) ?? 0);
    const value = Number(digits.join(""));
    return [{ kind: "word", value, start, end: start + token.length, isWeak: false }];
  }
  return known.isCompounding ? compoundAtoms(word, known, atom) : [];
}

/** A year as Chinese spells it ("二〇二四"). */
const digitByDigit = /^[〇零一二三四五六七八九]{3,}$/;

/** Longest compound we read, "siebenhundertsiebenundsiebzigtausend…" included. */
const compoundCharactersMax = 60;

/** Cuts a compound into number words, longest first; none when a part is left over. */
function compoundAtoms(
  word: string,
  known: NumberWords,
  atom: (text: string, at: number) => NumberAtom | undefined,
): readonly NumberAtom[] {
  if (word.length > compoundCharactersMax) return [];
  const longest = 11;
  const dead = new Set<number>();
  const cut = (at: number): readonly NumberAtom[] | undefined => {
    if (at === word.length) return [];
    if (dead.has(at)) return undefined;
    for (let length = Math.min(longest, word.length - at); length > 0; length -= 1) {
      const part = word.slice(at, at + length);
      const isJoiner = known.joiners.has(part) && at > 0;
      if (!isJoiner && !known.words.has(part)) continue;
      const rest = cut(at + length);
      if (rest === undefined || (isJoiner && rest.length === 0)) continue;
      const own = isJoiner ? undefined : atom(part, at);
      return own === undefined ? rest : [own, ...rest];
    }
    dead.add(at);
    return undefined;
  };
  return cut(0) ?? [];
}
