import { sentences } from "#language/sentences.ts";
import type { StoryEntry } from "#model/story.ts";
import { perObject } from "#shared/per-object.ts";
import { stemsIn } from "./content-words.ts";

/** What feeds put behind or before the text of an entry. */
const furniture =
  /^(?:the post .* appeared first on|continue reading|read (?:more|the full|on)|click here|listen|watch|photo|image|file photo|credit|subscribe|sign up|follow (?:us|our)|comments?$|lire (?:la suite|plus)|en savoir plus|photo|crédit|abonnez-vous|weiterlesen|mehr (?:lesen|dazu)|zum artikel|foto|leer más|seguir leyendo|leggi|continua a leggere|ler mais|leia mais|lees (?:meer|verder)|czytaj (?:więcej|dalej)|читать)(?!\p{L})/iu;

/** Fewer characters are a dateline or a crosshead; more is a list that lost its marks. */
const lengthBounds = { min: 25, max: 400 } as const;

/** Whether a sentence of a feed can stand in a digest by itself. */
export function isReadable(sentence: string): boolean {
  const { length } = sentence;
  if (length < lengthBounds.min || length > lengthBounds.max) return false;
  if (furniture.test(sentence)) return false;
  return !/https?:\/\/|(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$/u.test(sentence);
}

/** A sentence repeats the headline where so much of it stands there. */
const repeatShare = 0.75;

/**
 * The sentences of an entry that can be shown, in order: no furniture, nothing cut off, nothing that only
 * repeats the title. Where all are cut off, the first one as it stands.
 */
export const readableSentences = /* @__PURE__ */ perObject(readableOf);

function readableOf({ title, text, language }: StoryEntry): readonly string[] {
  const all = sentences(text.slice(0, 4000), language).map((sentence) =>
    sentence.text.replace(/^\d{1,2}[:.]\d{2}\s+/u, ""),
  );
  const titleStems = new Set(stemsIn(title, language));
  const isRepeat = (sentence: string) => {
    const own = stemsIn(sentence, language);
    const known = own.filter((stem) => titleStems.has(stem));
    return own.length > 0 && known.length >= repeatShare * own.length;
  };
  const whole = all.filter((sentence) => isReadable(sentence) && !isRepeat(sentence));
  if (whole.length > 0) return whole;
  const cut = all.find((sentence) => sentence.length >= 40 && !furniture.test(sentence));
  return cut === undefined || isRepeat(cut) ? [] : [cut];
}
