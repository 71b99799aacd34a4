import { asciiDigits } from "#language/numbers/ascii-digits.ts";
import type { CommandProblem, ScheduleCommand } from "#model/command.ts";
import { readLocalTime } from "#model/schedule.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { nearestZone, readZone, zonesOf } from "./find-zones.ts";
import { isFiller, readDays } from "./read-days.ts";
import { typedText } from "./typed-text.ts";

/** A time of day among other words. "9" alone is one too; a number after a letter is none. */
const timePattern =
  /(?<![\w:.])(?:\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?|\d{4}|\d{1,2}h?)(?![\w:])/i;

/** "UTC+2", "GMT-03:30", "+02:00". */
const offsetPattern =
  /(?<!\S)(?:(?:utc|gmt)\s*[-+−]\s*\d{1,2}(?::?\d{2})?|[-+−]\d{1,2}:\d{2})(?!\S)/i;

/** Said after an hour of the first half of the day, or of the second. */
const halves: readonly (readonly [RegExp, string])[] = [
  [halfSaid("morning"), "am"],
  [halfSaid("afternoon|evening"), "pm"],
];

function halfSaid(words: string): RegExp {
  return new RegExp(
    String.raw`(?<=(?<!\d)(?:0?[1-9]|1[0-2])(?:[:.]\d{2})?)\s+(?:in\s+the\s+)?(?:${words})(?!\p{L})`,
    "iu",
  );
}

/** What people say for two times of the day. */
const namedTimes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:noon|midday)\b/i, "12:00"],
  [/\bmidnight\b/i, "00:00"],
];

/** Said after an hour. */
const clockWord = /(?<=\d)\s*(?:uhr|uur|heures?|horas?|o['’]clock)(?![\p{L}\p{N}])/iu;

/** Said before a time of day. */
const beforeTime = /(?:^|\s)(?:um|gegen|om|[aà]|[aà]s|a\s+las?|alle(?:\s+ore)?)\s*$/iu;

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
  const plain = [...namedTimes, ...halves]
    .reduce((rest, [name, time]) => rest.replace(name, time), text)
    .replace(clockWord, "");
  if (timesIn(plain).length > 1) return { time: text.trim() };
  const time = timePattern.exec(plain)?.[0];
  const [before = "", ...after] = time === undefined ? [plain] : plain.split(time);
  const rest = [before.replace(beforeTime, " "), ...after].join(" ");
  const words = rest
    .replace(/\b(?:every|each)\s+(?:day|morning)\b/gi, "every-day")
    .split(/\s+/)
    .filter((word) => word !== "" && !/^(?:at|in|on|from|the|time|zone)$/i.test(word));
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
  const time =
    given.time === undefined ? undefined : readLocalTime(namedTime(inPlainDigits(given.time)));
  if (given.time !== undefined && time === undefined) {
    const isMany = timesIn(inPlainDigits(given.time)).length > 1;
    return failed({ kind: isMany ? "many-times" : "not-a-time", text: given.time });
  }
  const days = given.days === undefined ? undefined : readDays(given.days);
  if (given.days !== undefined && days === undefined) {
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
  const isEmpty = time === undefined && days === undefined && zone === undefined;
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
    ...(days !== undefined && { days }),
    ...(zone !== undefined && { zone }),
  });
}

/** As typed on any keyboard: "٠٨:٠٠", "０８：００". */
function inPlainDigits(text: string): string {
  return typedText(text).replace(/\p{Nd}/gu, asciiDigits);
}

function namedTime(text: string): string {
  const named = namedTimes.find(([name]) => name.test(text))?.[1];
  if (named !== undefined) return named;
  return halves.reduce(
    (rest, [name, half]) => rest.replace(name, half),
    text.replace(clockWord, ""),
  );
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
      if (readDays(run) === undefined || isFiller(words[start + length - 1] ?? "")) continue;
      return { days: run, others: [...words.slice(0, start), ...words.slice(start + length)] };
    }
  }
  return { days: "", others: words };
}
