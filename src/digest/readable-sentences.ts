import { sentences } from "#language/sentences.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { perObject } from "#shared/per-object.ts";
import { stemsIn } from "./content-words.ts";

/** What feeds put behind or before the text of an entry. */
const furniture =
  /^(?:the post .* appeared first on|continue reading|read (?:more|the full|on)|click here|listen|watch|photo|image|file photo|credit|subscribe|sign up|follow (?:us|our)|comments?$|submitted by\s+\/u\/\S+|see \S+ for privacy information|lire (?:la suite|plus)|en savoir plus|photo|crédit|abonnez-vous|weiterlesen|mehr (?:lesen|dazu)|zum artikel|foto|leer más|seguir leyendo|leggi|continua a leggere|ler mais|leia mais|lees (?:meer|verder)|czytaj (?:więcej|dalej)|читать)(?!\p{L})/iu;

/** What status pages say of every incident, and releases of every change. */
const formula =
  /^(?:(?:investigating|identified|monitoring|update|resolved|completed|in progress) - )?(?:this incident has been resolved|a fix has been implemented and we are monitoring|we are (?:currently investigating|continuing to (?:investigate|monitor|work))|the issue has been identified and a fix|(?:the )?scheduled maintenance (?:has been completed|is currently in progress))(?!\p{L})|^(?:signed-off-by|co-authored-by|full changelog)(?=:)/iu;

/** Fewer characters are a dateline or a crosshead; more is a list that lost its marks. */
const lengthBounds = { min: 25, max: 400 } as const;

/** Chinese, Japanese and Korean say with one character what takes others three. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const densityBeyond = 2;

/** Whether a sentence is as long as so many letters. */
function isAsLongAs(letters: number, sentence: string): boolean {
  const { length } = sentence;
  return (
    length >= letters || length + densityBeyond * (sentence.match(dense)?.length ?? 0) >= letters
  );
}

function saysNothing(sentence: string): boolean {
  return furniture.test(sentence) || formula.test(sentence);
}

/** Whether a sentence of a feed can stand in a digest by itself. */
export function isReadable(sentence: string): boolean {
  if (!isAsLongAs(lengthBounds.min, sentence) || sentence.length > lengthBounds.max) return false;
  if (saysNothing(sentence)) return false;
  return !/https?:\/\/|(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$/u.test(sentence);
}

/** Words with which no sentence ends. */
const neverLast: Readonly<Record<Language, string>> = {
  en: "the a an of and or that which who his her their its our",
  fr: "le la les l un une des du de et ou que qui dont dans pour par avec sur son sa ses leur leurs",
  de: "der dem den des ein eine einen einem einer und oder dass für von vom zum zur im ihre seine",
  es: "el los las un una unos unas y o que de del en con por su sus",
  it: "il lo gli un una uno e o che di del della dei delle da dal in con per",
  pt: "o os as um uma e ou que de do da dos das em no na com por para",
  nl: "de het een en of die dat van voor met zijn",
};

/** Whether a feed cut its text in the middle of a sentence, without a mark. */
function isCut(sentence: string, language: Language): boolean {
  const last = /\s(\p{L}+)['’]?$/u.exec(sentence)?.[1]?.toLowerCase();
  return last !== undefined && (neverLast[language]?.split(" ").includes(last) ?? false);
}

/** A sentence of a live blog without the time that stands before it: "17.40 The minister resigned." */
export function withoutClock(sentence: string): string {
  return sentence.replace(/^\d{1,2}[:.]\d{2}\s+(?=\p{Lu})/u, "");
}

/** A sentence that ends inside brackets goes on: behind "(Az." stands which case it is. */
function withoutSplitBrackets(text: string, language: Language): readonly string[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of sentences(text, language)) {
    const last = found.at(-1);
    if (last !== undefined && endsInBrackets.test(text.slice(last.start, last.end))) last.end = end;
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => text.slice(start, end));
}

const endsInBrackets = /\([^()]{0,20}$/u;

/** A sentence repeats the headline where so much of it stands there. */
const repeatShare = 0.75;

/**
 * The sentences of an entry that can be shown, in order: no furniture, nothing cut off, nothing that only
 * repeats the title. Where all are cut off, the first one as it stands.
 */
export const readableSentences = /* @__PURE__ */ perObject(readableOf);

function readableOf({ title, text, language }: StoryEntry): readonly string[] {
  const all = withoutSplitBrackets(text.slice(0, 4000), language).map(withoutClock);
  const titleStems = new Set(stemsIn(title, language));
  const isRepeat = (sentence: string) => {
    const own = stemsIn(sentence, language);
    const known = own.filter((stem) => titleStems.has(stem));
    return own.length > 0 && known.length >= repeatShare * own.length;
  };
  const whole = all.filter(
    (sentence, at) =>
      isReadable(sentence) &&
      !isRepeat(sentence) &&
      !(at === all.length - 1 && isCut(sentence, language)),
  );
  if (whole.length > 0) return whole;
  const cut = all.find((sentence) => isAsLongAs(40, sentence) && !saysNothing(sentence));
  if (cut === undefined || isRepeat(cut)) return [];
  return [isCut(cut, language) ? `${cut}…` : cut];
}
