import type { DigestReceipt } from "#model/digest.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { hourMs } from "#shared/durations.ts";
import { perObject } from "#shared/per-object.ts";
import { stemsIn } from "./content-words.ts";
import { voicesOf } from "./count-outlets.ts";
import { isComment, isLive } from "./is-feature.ts";
import { isReadable, readableSentences } from "./readable-sentences.ts";
import { nameTheSame } from "./same-event.ts";

/** Points shown of one story. */
const pointsMax = 4;

/** A sentence adds something when so much of it was not said before. */
const unsaidShareMin = 0.55;

/** Sentences of one entry looked at: what it adds stands before. */
const sentencesMax = 8;

/** What was written so long before the leading article may hold no longer, in milliseconds. */
const staleMs = 12 * hourMs;

/** "How a librarian brought down the mayor" promises to tell, and tells nothing. */
const promise =
  /^(?:how|why|what|inside|our (?:reading|guide|pick)|comment|pourquoi|ce que|wie|warum|cómo|por qué|lo que|come|perché|como|por que|o que)(?!\p{L})(?!.*\?$)/iu;

/**
 * What other outlets add to a story that its leading article tells: of each independent outlet the
 * sentence with most that was not said yet, letter by letter, in the lead's language.
 *
 * @param said what the digest says of the story already
 */
export function pointsOthersAdd(
  lead: StoryEntry,
  entries: readonly StoryEntry[],
  said: readonly string[],
): readonly DigestReceipt[] {
  const { language } = lead;
  const heard = new Set(
    [lead.title, lead.text.slice(0, 1200), ...said].flatMap((text) => toldIn(text, language)),
  );
  const others = voicesOf([lead, ...entries.filter(({ id }) => id !== lead.id)]).filter(
    (entry) =>
      entry.id !== lead.id &&
      entry.language === language &&
      entry.publishedAt.getTime() >= lead.publishedAt.getTime() - staleMs &&
      isOfOneEvent(entry, lead) &&
      !isLive(entry.title) &&
      !isComment(entry),
  );
  const points: DigestReceipt[] = [];
  for (const other of others) {
    const { outlet, url } = other;
    if (points.length >= pointsMax) break;
    const found = firstSentences(other)
      .map((sentence) => ({
        ...sentence,
        unsaid: sentence.stems.filter((stem) => !heard.has(stem)).length,
      }))
      .filter(({ unsaid, stems }) => stems.length >= 4 && unsaid >= unsaidShareMin * stems.length)
      .toSorted((a, b) => b.unsaid - a.unsaid)[0];
    if (found === undefined) continue;
    for (const stem of found.stems) heard.add(stem);
    points.push({
      text: found.text,
      ...(outlet !== undefined && { outlet }),
      ...(url !== undefined && { url }),
    });
  }
  return points;
}

/** Beginnings that share so many words tell of one event, whatever names they give. */
const sharedStemsMin = 3;

/** So far into a text, in characters, stands what it is about. */
const beginningLength = 300;

/** A story may hold two events that are only alike: what another tells is no point of this one. */
function isOfOneEvent(a: StoryEntry, b: StoryEntry): boolean {
  // A headline alone names too little to tell.
  if (b.text === "" || nameTheSame(a, b)) return true;
  const others = new Set(beginningStems(b));
  return new Set(beginningStems(a).filter((stem) => others.has(stem))).size >= sharedStemsMin;
}

function beginningStems({ title, text, language }: StoryEntry): readonly string[] {
  return stemsIn(`${title}. ${text.slice(0, beginningLength)}`, language);
}

/** The readable ones among the first sentences of an entry, with their stems. */
const firstSentences = /* @__PURE__ */ perObject((entry: StoryEntry) =>
  readableSentences(entry)
    .slice(0, sentencesMax)
    .filter((text) => isReadable(text) && !promise.test(text))
    .map((text) => ({ text, stems: toldIn(text, entry.language) })),
);

/** The stems of a text and its numbers: who repeats a number repeats what it counts. */
function toldIn(text: string, language: Language): readonly string[] {
  return [...stemsIn(text, language), ...(text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [])];
}
