import { calendarWords } from "#language/dates/calendar-words.ts";
import { sentences } from "#language/sentences.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { perText } from "#shared/per-text.ts";

/**
 * Headlines of those who were there or beside it: somebody's words after a colon, "The teacher who …",
 * "My scan, my surgeon". They tell a side of the news. In the large languages of Europe.
 */
const sideTitle = new RegExp(
  [
    ":\\s[\"'“„«‘].{12,}",
    "^(?:\\p{L}+|(?:the|an?) \\p{L}+(?: \\p{L}+)?) who \\p{Ll}|^the \\p{L}+ that \\p{Ll}",
    "^(?:le |la |l['’]|un |une )\\p{L}+ qui \\p{Ll}",
    "^(?:der|die|das|ein|eine) (?:\\p{L}+ ){0,2}\\p{L}+, (?:der|die|das)\\b",
    "^(?:el|la|un|una|il|lo|uno|o|a|um|uma) \\p{L}+ (?:que|che) \\p{Ll}",
    "^(?:my|our|mon|ma|mes|mein|meine|mi|mis|il mio|la mia|o meu|a minha)\\s",
    "^as it happen(?:s|ed)\\b|\\bminute by minute\\b",
  ].join("|"),
  "u",
);

/** "European shares slip after …", "Dollar climbs as …": what markets made of the news is not the news. */
const marketTitle = new RegExp(
  [
    "^(?:\\p{L}+ ){0,2}(?:shares|stocks|dollar|euro|pound|sterling|yen|rupee|oil|gold|bonds?|yields|futures|bitcoin|nasdaq|ftse|wall street)(?: \\p{L}+){0,2} " +
      "(?:climb|rise|fall|slip|gain|jump|drop|slide|rall(?:y|ie)|tumble|edge|surge|sink|ease|stead(?:y|ie)|soar|plunge|weaken|strengthen|rebound|retreat|dip|hit|near|hold|close|open|end)(?:s|es)?(?!\\p{L}).* (?:as|after|amid|ahead of)\\s",
    "^(?:wall street|la bourse|les bourses|le cac|l['’]euro|le dollar|le pétrole)(?!\\p{L}).* (?:après|avant)\\s",
    "^(?:dax|die börsen?|börsen?|aktien|euro|dollar|ölpreise?)(?!\\p{L}).* nach\\s",
    "^(?:las? bolsas?|el ibex|el euro|el dólar|el petróleo|wall street)(?!\\p{L}).* (?:tras|después de)\\s",
    "^(?:borsa|borse|piazza affari|wall street|euro|dollaro|petrolio)(?!\\p{L}).* dopo\\s",
    "^(?:bolsas?|ibovespa|dólar|euro|petróleo)(?!\\p{L}).* (?:após|depois d[aeo])\\s",
  ].join("|"),
  "iu",
);

/** A report says on what day it happened, in its first sentence. */
const dayWorth = 0.75;
const sideWorth = -1;

/** What an entry is worth as a report, by how it is written. */
export function reportWorth({ title, text, language }: StoryEntry): number {
  return (isSideTitle(title) ? sideWorth : 0) + (saysDay(text, language) ? dayWorth : 0);
}

export function isSideTitle(title: string): boolean {
  return sideTitle.test(title.charAt(0).toLowerCase() + title.slice(1)) || marketTitle.test(title);
}

/** A place that stands before a wire's report is a sentence of its own, and shorter. */
const openingLengthMin = 40;

function saysDay(text: string, language: Language): boolean {
  const beginning = text.slice(0, 400);
  const first = sentences(beginning, language).find(({ end }) => end >= openingLengthMin);
  const opening = beginning.slice(0, first?.end).toLowerCase();
  return weekdays(language).some((day) => opening.includes(day));
}

const languagesMax = 100;

const weekdays = /* @__PURE__ */ perText(languagesMax, (language): readonly string[] =>
  calendarWords(language).weekdays.flat(),
);
