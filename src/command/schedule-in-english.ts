import { scheduleWords } from "./typed-word-lists.ts";

type Translation = { readonly pattern: RegExp; readonly words: readonly string[] };

let translations: readonly Translation[] | undefined;

/** What stands behind an hour first: it is told by the number before it. */
function allTranslations(): readonly Translation[] {
  translations ??= [
    translation(scheduleWords.hour, (one) => `(?<=\\d)${one}`),
    translation(scheduleWords.spaced, (one) => `(?<![\\p{L}\\p{M}])${one}(?![\\p{L}\\p{M}])`),
    translation(scheduleWords.unspaced, (one) => one),
  ];
  return translations;
}

function translation(
  patterns: Readonly<Record<string, string>>,
  bounded: (one: string) => string,
): Translation {
  const groups = Object.values(patterns).map((one) => `(${bounded(`(?:${one})`)})`);
  return { pattern: new RegExp(groups.join("|"), "giu"), words: Object.keys(patterns) };
}

/**
 * Says in English what a text says of days and times of day in another language: "毎朝8時" as "every-day 8", "außer freitags" as
 * "except freitags". Names of days that begin alike in many languages stay, as does what is none of these.
 */
export function scheduleInEnglish(text: string): string {
  const english = allTranslations().reduce(translated, text.normalize("NFC"));
  return (
    english
      // "午前 8", where English has it behind the hour.
      .replace(/(?<!\p{L})([ap]m)\s+(\d{1,2}(?:[:.]\d{2})?)(?![\d:.]|\s*[ap]\.?m)/giu, "$2 $1")
      // "20 Uhr abends" says it twice.
      .replace(/(?<![\d:.h])((?:1[3-9]|2\d|0?0)(?:[:.h]\d{2})?)\s+[ap]m\b/gi, "$1")
  );
}

function translated(text: string, { pattern, words }: Translation): string {
  // Letter for letter, so that a place in one is the same in the other.
  const plain = text.replace(/\p{Script=Latin}/gu, (letter) => letter.normalize("NFD").charAt(0));
  let said = "";
  let from = 0;
  for (const match of plain.matchAll(pattern)) {
    const word = words[match.slice(1).findIndex((group) => group !== undefined)] ?? "";
    said += `${text.slice(from, match.index)}${word.startsWith(":") ? word : ` ${word} `}`;
    from = match.index + match[0].length;
  }
  return said + text.slice(from);
}
