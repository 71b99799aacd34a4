import { asciiDigits } from "#language/numbers/ascii-digits.ts";
import type { CommandProblem, ScheduleCommand } from "#model/command.ts";
import { readLocalTime } from "#model/schedule.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { nearestZone, readZone, zonesOf } from "./find-zones.ts";
import { isFiller, readDayChoice } from "./read-days.ts";
import { scheduleInEnglish } from "./schedule-in-english.ts";
import { typedText } from "./typed-text.ts";

/** A time of day among other words. "9" alone is one too; a number after a letter is none. */
const timePattern =
  /(?<![\w:.])(?:\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?|\d{4}|\d{1,2}h?)(?![\w:])/i;

/** "UTC+2", "GMT-03:30", "+02:00". */
const offsetPattern =
  /(?<!\S)(?:(?:utc|gmt)\s*[-+−]\s*\d{1,2}(?::?\d{2})?|[-+−]\d{1,2}:\d{2})(?!\S)/i;

/** Given as separate options, or none of them. */
export type GivenSchedule = {
  readonly time?: string | undefined;
  readonly days?: string | undefined;
  readonly zone?: string | undefined;
  /** Words that are none of these. */
  readonly others?: string | undefined;
};

/** Takes a schedule apart that a person typed in one line: "08:00 weekdays Europe/Paris", "mon-fri 8am Paris". */
export function splitSchedule(typed: string): GivenSchedule {
  const text = inPlainDigits(typed);
  const offset = offsetPattern.exec(text)?.[0];
  if (offset !== undefined) return { zone: offset };
  const plain = scheduleInEnglish(text);
  if (timesIn(plain).length > 1) return { time: text.trim() };
  const time = timePattern.exec(plain)?.[0];
  const words = (time === undefined ? plain : plain.replace(time, " "))
    .split(/\s+/)
    .filter((word) => word !== "" && !/^(?:at|in|on|from|the|time|zone|my|our|local)$/i.test(word));
  // Days are the longest run of words at either end that reads as days; what is left is a zone.
  const { days, others } = takeDays(words);
  const left = others.join(" ");
  if (left !== "" && !/\p{L}/u.test(left)) return { time: text.trim() };
  const isZone =
    left !== "" && (readZone(left) ?? zonesOf(left)[0] ?? nearestZone(left)) !== undefined;
  return {
    ...(time !== undefined && { time: time.trim() }),
    ...(days !== "" && { days }),
    ...(left !== "" && (isZone ? { zone: left } : { others: left })),
  };
}

/** Checks what was given and says which part is wrong. */
export function readSchedule(given: GivenSchedule): Result<ScheduleCommand, CommandProblem> {
  const time = given.time === undefined ? undefined : readLocalTime(timeIn(given.time));
  if (given.time !== undefined && time === undefined) {
    const isMany = timesIn(timeIn(given.time)).length > 1;
    return failed({ kind: isMany ? "many-times" : "not-a-time", text: given.time });
  }
  const choice = given.days === undefined ? undefined : readDayChoice(given.days);
  if (given.days !== undefined && choice === undefined) {
    return failed({ kind: "not-a-day", text: given.days });
  }
  const zone = given.zone === undefined ? undefined : readZone(given.zone);
  if (given.zone !== undefined && zone === undefined) {
    if (offsetPattern.test(given.zone.trim())) {
      return failed({ kind: "zone-offset", text: given.zone });
    }
    const zones = zonesOf(given.zone);
    if (zones.length > 0) return failed({ kind: "many-zones", text: given.zone, zones });
    const nearest = nearestZone(given.zone);
    return failed({ kind: "not-a-zone", text: given.zone, ...(nearest && { nearest }) });
  }
  const isEmpty = time === undefined && choice === undefined && zone === undefined;
  if (given.others !== undefined) {
    return failed({
      kind: "not-a-schedule",
      text: given.others,
      ...(isEmpty && { isAll: true }),
    });
  }
  if (isEmpty) return failed({ kind: "no-schedule" });
  return ok({
    kind: "schedule",
    ...(time !== undefined && { time }),
    ...choice,
    ...(zone !== undefined && { zone }),
  });
}

/** As typed on any keyboard: "٠٨:٠٠", "０８：００". */
function inPlainDigits(text: string): string {
  return typedText(text).replace(/\p{Nd}/gu, asciiDigits);
}

/** A time alone, without the word before it. */
function timeIn(text: string): string {
  return scheduleInEnglish(inPlainDigits(text)).replace(/^\s*at\s+/i, "");
}

/** The times of day that a text names in figures. */
function timesIn(text: string): readonly string[] {
  const found = text.match(new RegExp(timePattern.source, "gi")) ?? [];
  return found.filter((one) => readLocalTime(one) !== undefined);
}

/** Words that name days, at most: "on Mondays, Tuesdays, Wednesdays, … and on Sundays". */
const dayWordsMax = 20;

function takeDays(words: readonly string[]): { days: string; others: readonly string[] } {
  for (let length = Math.min(words.length, dayWordsMax); length > 0; length -= 1) {
    for (const start of [0, words.length - length]) {
      const run = words.slice(start, start + length).join(" ");
      if (readDayChoice(run) === undefined || isFiller(words[start + length - 1] ?? "")) continue;
      return { days: run, others: [...words.slice(0, start), ...words.slice(start + length)] };
    }
  }
  return { days: "", others: words };
}
