import { withPlainLetters } from "#language/fold-word.ts";
import { asciiDigits } from "#language/numbers/ascii-digits.ts";
import { unspacedScript } from "#language/words.ts";
import { perText } from "#shared/per-text.ts";

/** A text made ready for {@link hasPhrase}: its words in each form that people write them in, and its letters without blanks. */
export type SearchText = { readonly forms: readonly string[]; readonly letters: string };

/**
 * Marks above and below letters of Latin, Greek and Cyrillic, points of Hebrew, vowel signs and tatweel of
 * Arabic, the dot that Hindi is written with or without. Marks of other scripts are vowels, and make another word.
 */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c]+/g;

/** Letters of one sound that keyboards have twice, or that end a word in their own form. */
const twins: Readonly<Record<string, string>> = {
  ς: "σ",
  ٱ: "ا",
  ة: "ه",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ʼ: "'",
  "’": "'",
};

/** Thousands in groups ("12,000", "12.000", "12 000") are one number. */
const grouped =
  /(?<![\p{Nd}.,])(?!0)\p{Nd}{1,3}(?:[.,٬'’\u00a0\u2007\u2009\u202f ]\p{Nd}{3})+(?!\p{Nd}|[.,]\p{Nd}{3})/gu;

/** "C++" and "C#" are not "C". Letters of scripts without spaces, and Korean ones, make no word with others ("AI時代"). */
const unspaced =
  "\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}";
const wordPattern = new RegExp(
  `(?:(?![${unspaced}\\p{sc=Hang}])[\\p{L}\\p{M}\\p{N}])+(?:\\+\\+|#)?|[${unspaced}]+|\\p{sc=Hang}+`,
  "gu",
);

function folded(text: string): string {
  const plain = text
    .replace(grouped, asciiDigits)
    .normalize("NFKD")
    .toLowerCase()
    .replace(marks, "")
    .replace(/[ςٱةىیکʼ’]/g, (letter) => twins[letter] ?? letter)
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigits);
  return withPlainLetters(plain).normalize("NFC");
}

const joined = /(?<=[\p{L}\p{M}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu;
const umlauts = /[äöüø]/giu;

/**
 * A text as it stands, its hyphens closed ("co-op", "coop"), and its umlauts written out ("Müller", "Mueller").
 * Apostrophes of a text close behind an O only: "she'll" is no "shell".
 */
function formsOf(text: string, apostrophes: RegExp): readonly string[] {
  const closed = text.replace(joined, "").replace(apostrophes, "");
  const written = text
    .normalize()
    .replace(
      umlauts,
      (letter) => `${withPlainLetters(letter.toLowerCase()).normalize("NFD").charAt(0)}e`,
    );
  return [...new Set([text, closed, written])].map(folded);
}

/** Prepares a text in which phrases are looked for. */
export function searchText(text: string): SearchText {
  const forms = formsOf(text, /(?<=(?<![\p{L}\p{M}])O)['’](?=\p{Lu})/gu);
  return {
    forms: forms.map((form) => ` ${wordsOf(form).map(withoutArticle).join(" ")} `),
    letters: (forms[0] ?? "").replace(/\s+/g, ""),
  };
}

/**
 * Whether a word or phrase stands in a text: whole words, whatever their case and accents. A star at the
 * end stands for any ending ("elect*"). Korean, which writes particles behind its words, is matched
 * by the beginning of a word; Arabic and Hebrew with the small words that they write before one; scripts
 * without spaces are matched anywhere.
 */
export function hasPhrase(text: SearchText, phrase: string): boolean {
  return matcherOf(phrase)(text);
}

/** A channel's filters have sixty words at the most, and are asked about each entry. */
const phrasesMax = 500;
const matcherOf = /* @__PURE__ */ perText(phrasesMax, (phrase) => {
  const wanted = formsOf(phrase, /['’]/g);
  const letters = wanted[0]?.replace(/[\s*]+/g, "") ?? "";
  if (unspacedScript.test(letters)) return (text: SearchText) => hasLetters(text.letters, letters);
  const tests = wanted.map(testFor);
  return ({ forms }: SearchText) => tests.some((isIn) => forms.some(isIn));
});

function testFor(wanted: string): (words: string) => boolean {
  const words = wordsOf(wanted);
  if (words.length === 0) return () => false;
  const isOpen = wanted.trimEnd().endsWith("*") || /\p{Script=Hangul}$/u.test(words.at(-1) ?? "");
  const end = isOpen ? "" : " ";
  if (/[\p{sc=Arab}\p{sc=Hebr}]/u.test(wanted)) {
    const pattern = new RegExp(` ${words.map(withPrefixes).join(" ")}${end}`, "u");
    return (text) => pattern.test(text);
  }
  const whole = ` ${words.join(" ")}${end}`;
  return (text) => text.includes(whole);
}

/** Letters and digits of other scripts at the ends of what is looked for are whole words: "30人" is not in "130人". */
function hasLetters(letters: string, wanted: string): boolean {
  const border = /[a-z0-9]/;
  const isInWord = (a = "", b = ""): boolean => border.test(a) && border.test(b);
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isInWord(letters[at - 1], wanted[0]) && !isInWord(wanted.at(-1), letters[end]))
      return true;
  }
  return false;
}

function wordsOf(text: string): readonly string[] {
  return text.match(wordPattern) ?? [];
}

/** Arabic writes its article, and small words before it, in one with the noun. */
function withoutArticle(word: string): string {
  return /^\p{Script=Arabic}{4,}$/u.test(word) ? word.replace(/^و?[فبك]?ال|^و?لل/u, "") : word;
}

/**
 * A pattern of a word with what may be written in one before it: "and", "in", "to", "like", and the article of
 * Hebrew. Not where the article of Arabic is typed ("الرقة"), as none of them stands without it then, and of Hebrew
 * only those that seldom make another word of a short one ("ספר", "מספר").
 */
function withPrefixes(word: string): string {
  const stem = withoutArticle(word);
  const literal = stem.replace(/[+#]/g, "\\$&");
  if (/^\p{Script=Arabic}{3,}$/u.test(word) && stem === word) return `و?[فبلك]?${literal}`;
  if (/^\p{Script=Hebrew}{4,}$/u.test(word)) return `ו?ש?[בלמכ]?ה?${literal}`;
  return /^\p{Script=Hebrew}{3}$/u.test(word) ? `ו?[הבל]?${literal}` : literal;
}
