import type { Language } from "#model/language.ts";
import { joinsWords } from "../words.ts";
import { digitsAt } from "./digits.ts";
import { type NumberWords, numberWords } from "./number-words.ts";

/** A piece of a number expression: digits ("3.5") or one number word ("million", "zwanzig"). */
export type NumberAtom = {
  readonly kind: "digits" | "word" | "ordinal";
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** A word that only counts beside another part of a number. */
  readonly isWeak: boolean;
};

const spacedToken = /\p{Nd}+|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;
const unspacedToken =
  /\p{Nd}+|(?:[〇零一二两兩三四五六七八九十千万萬亿億兆십백천만억조]|百(?!分之))+/gu;
const none: readonly NumberAtom[] = [];
const digitStart = /^\p{Nd}/u;

/** Finds digits and number words of a text, in order, none overlapping. */
export function numberAtoms(text: string, language: Language): readonly NumberAtom[] {
  const known = numberWords(language);
  const token = joinsWords.has(language) ? unspacedToken : spacedToken;
  token.lastIndex = 0;
  const atoms: NumberAtom[] = [];
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (!digitStart.test(found[0])) {
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
    token.lastIndex = digits.end;
  }
  return atoms;
}

function wordAtoms(token: string, start: number, known: NumberWords): readonly NumberAtom[] {
  const word = token.toLowerCase().replace(/[’ʼ]/g, "'");
  const isKnown = known.words.has(word) || known.ordinals.has(word);
  if (!isKnown && !known.isCompounding && !word.includes("'")) return none;
  const atom = (text: string, at: number): NumberAtom | undefined => {
    const value = known.words.get(text) ?? known.ordinals.get(text);
    if (value === undefined) return undefined;
    const kind = known.words.has(text) ? "word" : "ordinal";
    return {
      kind,
      value,
      start: start + at,
      end: start + at + text.length,
      isWeak: known.alone.has(text),
    };
  };
  const whole = atom(word, 0);
  if (whole !== undefined) return [whole];
  const elided = /^\p{L}{1,2}'/u.exec(word)?.[0];
  if (elided !== undefined) {
    const rest = atom(word.slice(elided.length), elided.length);
    return rest === undefined ? [] : [rest];
  }
  return known.isCompounding ? compoundAtoms(word, known, atom) : [];
}

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
