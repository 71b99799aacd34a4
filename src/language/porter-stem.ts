/**
 * Porter's stemmer for English with the departures of NLTK's, which ROUGE scorers use.
 *
 * @param word in lower case
 * @see https://tartarus.org/martin/PorterStemmer/def.txt
 * @see https://www.nltk.org/api/nltk.stem.porter.html for the departures
 */
export function porterStem(word: string): string {
  const irregular = irregularStems.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 2 || !/^[a-z]+$/.test(word)) return word;
  let stem = withoutPlural(word);
  stem = withoutPast(stem);
  stem =
    stem.length > 2 && stem.endsWith("y") && isConsonant(stem, stem.length - 2)
      ? `${stem.slice(0, -1)}i`
      : stem;
  if (stem.endsWith("alli") && measure(stem.slice(0, -4)) > 0) stem = stem.slice(0, -2);
  stem = withoutDouble(stem);
  stem = replaced(stem, icativeSuffixes);
  stem = withoutSuffix(stem);
  return withoutFinalE(stem);
}

const irregularStems: ReadonlyMap<string, string> = new Map(
  `sky:sky skies:sky dying:die lying:lie tying:tie news:news innings:inning inning:inning
  outings:outing outing:outing cannings:canning canning:canning howe:howe proceed:proceed
  exceed:exceed succeed:succeed`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

/** Suffixes by their last letter but one, which tells most of them apart; with what stands in their place. */
type Suffixes = ReadonlyMap<string, readonly (readonly [string, string])[]>;

/** Step 2: "-ization" → "-ize". */
const doubleSuffixes = suffixes(
  `ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous
  ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive
  biliti:ble fulli:ful`,
);

/** Step 3: "-icate" → "-ic". */
const icativeSuffixes = suffixes("icate:ic ative: alize:al iciti:ic ical:ic ful: ness:");

/** Step 4, longest first among those that end alike: the first that fits decides. */
const plainSuffixes = suffixes(
  "al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ion: ou: ism: ate: iti: ous: ive: ize:",
);

function suffixes(list: string): Suffixes {
  const byLetter = new Map<string, (readonly [string, string])[]>();
  for (const pair of list.split(/\s+/)) {
    const [suffix = "", replacement = ""] = pair.split(":");
    const letter = suffix.at(-2) ?? "";
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), [suffix, replacement]]);
  }
  return byLetter;
}

function isVowel(letter: string | undefined): boolean {
  return letter === "a" || letter === "e" || letter === "i" || letter === "o" || letter === "u";
}

function isConsonant(word: string, index: number): boolean {
  const letter = word[index];
  if (letter === "y") return index === 0 || !isConsonant(word, index - 1);
  return !isVowel(letter);
}

/** How many times vowels are followed by consonants, Porter's m. */
function measure(stem: string): number {
  let count = 0;
  let afterVowel = false;
  let consonant = false;
  for (let index = 0; index < stem.length; index++) {
    const letter = stem[index];
    consonant = letter === "y" ? !consonant : !isVowel(letter);
    if (consonant && afterVowel) count += 1;
    afterVowel = !consonant;
  }
  return count;
}

function hasVowel(stem: string): boolean {
  for (let index = 0; index < stem.length; index++) if (!isConsonant(stem, index)) return true;
  return false;
}

/** Consonant, vowel, consonant other than w, x, y; NLTK adds words of two letters. */
function endsShort(stem: string): boolean {
  const last = stem.length - 1;
  if (last === 1) return !isConsonant(stem, 0) && isConsonant(stem, 1);
  if (last < 2 || "wxy".includes(stem[last] ?? "")) return false;
  return isConsonant(stem, last) && !isConsonant(stem, last - 1) && isConsonant(stem, last - 2);
}

function withoutPlural(word: string): string {
  if (word.endsWith("ies")) return word.slice(0, word.length === 4 ? -1 : -2);
  if (word.endsWith("sses")) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith("ied")) return word.slice(0, word.length === 4 ? -1 : -2);
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const suffixLength = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
  if (suffixLength === 0) return word;
  const stem = word.slice(0, -suffixLength);
  if (!hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeioulsz])\1$/.test(stem) && isConsonant(stem, stem.length - 1)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function withoutDouble(word: string): string {
  if (word.endsWith("logi") && measure(word.slice(0, -3)) > 0) return word.slice(0, -1);
  return replaced(word, doubleSuffixes);
}

function replaced(word: string, all: Suffixes): string {
  for (const [suffix, replacement] of all.get(word.at(-2) ?? "") ?? []) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    return measure(rest) > 0 ? rest + replacement : word;
  }
  return word;
}

function withoutSuffix(word: string): string {
  for (const [suffix] of plainSuffixes.get(word.at(-2) ?? "") ?? []) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    return measure(rest) > 1 && (suffix !== "ion" || /[st]$/.test(rest)) ? rest : word;
  }
  return word;
}

function withoutFinalE(word: string): string {
  let stem = word;
  if (stem.endsWith("e")) {
    const rest = stem.slice(0, -1);
    const m = measure(rest);
    if (m > 1 || (m === 1 && !endsShort(rest))) stem = rest;
  }
  return stem.endsWith("ll") && measure(stem.slice(0, -1)) > 1 ? stem.slice(0, -1) : stem;
}
