import { perText } from "#shared/per-text.ts";
import { foldWord } from "./fold-word.ts";
import { stem } from "./stems.ts";
import { type Script, transcriptions } from "./transcription-lists.ts";

/**
 * How a name sounds, as far as all scripts write it: its consonants. `key` has a letter for each kind of them ("MKLN" for
 * Macron, マクロン, 马克龙 and ماكرون), `fine` for each the ones that the script may mean, as bits.
 */
export type Sound = { readonly key: string; readonly fine: readonly number[] };

/** Fewer consonants than this are shared by too many names. */
const consonantsMin = 3;
/** Ways to read one name that we follow. */
const readingsMax = 8;

/** Kind and bits of the consonants of the tables; capitals leave open which of two it is. */
const consonants: Readonly<Record<string, readonly [kind: string, bits: number]>> = {
  p: ["P", 1],
  b: ["P", 2],
  f: ["P", 4],
  v: ["P", 8],
  A: ["P", 3],
  Q: ["P", 5],
  B: ["P", 10],
  H: ["P", 11],
  F: ["P", 12],
  t: ["T", 1],
  d: ["T", 2],
  T: ["T", 3],
  k: ["K", 1],
  g: ["K", 2],
  K: ["K", 3],
  l: ["L", 1],
  r: ["L", 2],
  L: ["L", 3],
  m: ["M", 1],
  n: ["N", 1],
  s: ["S", 1],
};

/** Whether two names of one key may be the same. */
export function soundAlike(a: Sound, b: Sound): boolean {
  return a.fine.every((bits, at) => (bits & (b.fine[at] ?? 0)) !== 0);
}

const scripts: readonly (readonly [Script, RegExp])[] = [
  ["latin", /^\p{Script=Latin}/u],
  ["katakana", /^\p{Script=Katakana}/u],
  ["han", /^\p{Script=Han}/u],
  ["hangul", /^\p{Script=Hangul}/u],
  ["cyrillic", /^\p{Script=Cyrillic}/u],
  ["arabic", /^\p{Script=Arabic}/u],
  ["hebrew", /^\p{Script=Hebrew}/u],
  ["devanagari", /^\p{Script=Devanagari}/u],
];

/** The script of a word, where names can be compared by their sound from it. */
export function scriptOf(word: string): Script | undefined {
  return scripts.find(([, pattern]) => pattern.test(word))?.[0];
}

const wordsMax = 30_000;

/** The ways in which a name may sound, those of three consonants and more. */
export const soundsOf = /* @__PURE__ */ perText(wordsMax, (name: string): readonly Sound[] => {
  const script = scriptOf(name);
  if (script === undefined) return [];
  const found = new Map<string, Sound>();
  for (const form of formsOf(name, script)) {
    for (const reading of readingsOf(form, script)) {
      const sound = soundOfReading(reading);
      if (sound.key.length >= consonantsMin) found.set(`${sound.key}${sound.fine}`, sound);
    }
  }
  return [...found.values()];
});

/** A word as it stands, and without what its language may have hung on it. */
function formsOf(word: string, script: Script): readonly string[] {
  const lower = word.toLowerCase();
  switch (script) {
    case "latin":
      return [foldWord(lower.replace(/[čćçšşž]/g, (letter) => caronned[letter] ?? letter))];
    case "cyrillic":
      return [lower, lower.replace(cyrillicEnding, "")].map(foldWord);
    case "arabic":
      return [word, word.replace(/^[وف]?[بلك]?(?:ال)?(?=\p{L}{4})/u, "")];
    case "hebrew":
      return [word, word.replace(/^[ובלמהשכ]{1,2}(?=\p{L}{3})/u, "")];
    case "hangul":
      return [word, stem(word, "ko")];
    case "devanagari":
      return [word.normalize("NFD").replace(/(.)\u094d\1/g, "$1")];
    case "han":
      return partsOf(word);
    default:
      return [word];
  }
}

const caronned: Readonly<Record<string, string>> = {
  č: "ch",
  ć: "ch",
  ç: "s",
  š: "sh",
  ş: "sh",
  ž: "zh",
};
const cyrillicEnding = /(?<=\p{L}{3})(?:[оеыи]м|[ое]го|[ое]му|[ая]ми|[ая]х)$/u;

/** A run of Chinese characters but for one or two at its ends, of which nothing tells whether they are of the name. */
function partsOf(run: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start <= strayMax; start++)
    for (let end = run.length - strayMax + start; end <= run.length; end++)
      if (end - start > 1) parts.push(run.slice(start, end));
  return parts.filter((part) => part.length <= hanLengthMax);
}

const strayMax = 2;
const hanLengthMax = 7;

/** What a name may read as, in consonants of the tables and "." for vowels. */
function readingsOf(word: string, script: Script): readonly string[] {
  if (script === "hangul") return [hangulReading(word)];
  const { letters, longest } = tableOf(script);
  let readings = [""];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(longest, word.length - at);
    const found = (): readonly string[] | undefined => {
      const part = word.slice(at, at + length);
      const first = at === 0 ? letters.get(`^${part}`) : undefined;
      const last = at + length === word.length ? letters.get(`${part}$`) : undefined;
      return first ?? last ?? letters.get(part);
    };
    while (length > 1 && found() === undefined) length -= 1;
    const all = found() ?? ["."];
    at += length;
    readings = readings
      .flatMap((reading) => all.map((more) => reading + more))
      .slice(0, readingsMax);
  }
  // English and Chinese, among others, do not speak an r that no vowel follows.
  return script === "latin"
    ? readings.flatMap((reading) => [reading, reading.replace(coda, "")])
    : readings;
}

const coda = /r+(?!\.)/g;

/** Consonants that a syllable of Korean begins and ends with, in the order of Unicode. */
const onsets = "K k n T T L m H p s s . s s s k t Q .".split(" ");
const codas = ". K K K n n n T L K m L L L A L m A A T T n T T K T A .".split(" ");
const hangulFirst = 0xac00;

/** @see https://www.unicode.org/versions/latest/core-spec/chapter-3/#G56669 Hangul syllables are numbered by their letters. */
function hangulReading(word: string): string {
  let reading = "";
  for (const syllable of word) {
    const index = syllable.charCodeAt(0) - hangulFirst;
    reading += `${onsets[Math.floor(index / 588)] ?? ""}.${codas[index % 28] ?? ""}`;
  }
  return reading;
}

/** After each consonant there may be a vowel. */
const omitsVowels: ReadonlySet<Script> = new Set(["arabic", "hebrew", "devanagari"]);

type Table = { readonly letters: ReadonlyMap<string, readonly string[]>; readonly longest: number };

const tables = new Map<Script, Table>();

function tableOf(script: Script): Table {
  const known = tables.get(script);
  if (known !== undefined) return known;
  const letters = new Map<string, readonly string[]>();
  let longest = 1;
  for (const pair of transcriptions[script].split(" ")) {
    const [left = "", right = ""] = pair.split("=");
    if (script === "han") {
      for (const character of right) letters.set(character, left.split("/"));
      continue;
    }
    const spoken = right.replaceAll("-", "").split("/");
    letters.set(left, omitsVowels.has(script) ? spoken.map((reading) => `${reading}.`) : spoken);
    longest = Math.max(longest, left.replace(/[$^]/, "").length);
  }
  const table = { letters, longest };
  tables.set(script, table);
  return table;
}

/** The sound of a reading: a consonant is said once, however often it is written in a row, and m before p, b and f is n. */
function soundOfReading(reading: string): Sound {
  let key = "";
  const fine: number[] = [];
  let last = "";
  for (const letter of reading) {
    const [kind = "", bits = 0] = letter === last ? [] : (consonants[letter] ?? []);
    last = letter;
    if (kind === "") continue;
    if (kind === "P" && key.endsWith("M")) key = `${key.slice(0, -1)}N`;
    key += kind;
    fine.push(bits);
  }
  return { key, fine };
}
