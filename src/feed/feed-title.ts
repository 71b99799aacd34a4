import { monthAmong } from "./month-names.ts";
import { readFeedDate } from "./read-feed-date.ts";
import { zoneOffsetMinutes } from "./time-zone-names.ts";

/** The last part of a title, behind a mark; it begins with a weekday or a number. */
const lastPart = /^(.*\S)(?:\s+[-–—|·:]\s+|:\s+|\s*\()((?:\p{L}+[.,]*\s+)?\d[^()]*)\)?$/su;

/** A name of a feed without the time at which it was written, which differs at each look: "Latest Filings - Mon, 30 Nov 2026 03:00". */
export function withoutTime(title: string): string {
  const [, name, said = ""] = lastPart.exec(title) ?? [];
  return name !== undefined && isTime(said) ? name : title;
}

function isTime(said: string): boolean {
  // The first word may be a weekday.
  const words = said.replace(/^\p{L}+/u, "").match(/\p{L}+/gu) ?? [];
  return (
    /\d{4}/.test(said) &&
    /\d\D+\d/.test(said) &&
    words.every(isOfTime) &&
    readFeedDate(said) !== undefined
  );
}

function isOfTime(word: string): boolean {
  return (
    word.length <= 2 || monthAmong([word]) !== undefined || zoneOffsetMinutes(word) !== undefined
  );
}
