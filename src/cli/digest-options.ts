import { readZone } from "#command/find-zones.ts";
import {
  instantOf,
  type LocalDate,
  readLocalTime,
  readTimeZone,
  type TimeZone,
} from "#model/schedule.ts";
import { dayMs } from "#shared/durations.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { readDuration } from "./read-duration.ts";

/** What a person may say of the digest to make, as typed. */
export type DigestOptions = {
  readonly since?: string;
  readonly at?: string;
  readonly zone?: string;
  readonly max?: number;
  readonly json?: true;
  readonly read?: true;
};

/** When a digest is made, and from what time on. */
export type DigestTime = {
  readonly at: Date;
  readonly since: Date;
  readonly zone: TimeZone;
  /** By when the feeds are read; where a time is asked for it is no bound, so that dates to come are believed. */
  readonly readAt: Date;
};

/** @see https://tc39.es/ecma262/#sec-time-values-and-time-range */
const endOfTime = new Date(8.64e15);

/** A digest looks back so far when nothing is said, and no further than so. */
const lookBackMs = { usual: dayMs, max: 30 * dayMs } as const;

/**
 * Reads the options that say when: `--at` a local time in `--zone` ("2026-03-02T08:00") or an instant
 * ("2026-03-02T07:00Z"), `--since` a length ("24h", "2d", "90m") or a time.
 *
 * @returns a sentence for the person where an option cannot be read
 */
export function digestTime(options: DigestOptions, now: Date): Result<DigestTime, string> {
  // Where TZ is empty, or a path such as ":/etc/localtime", the machine's own has no name, and its times are UTC.
  const own = readTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? readZone("UTC");
  const zone = options.zone === undefined ? own : readZone(options.zone);
  if (zone === undefined) {
    return failed(`There is no time zone “${options.zone}”. Give one such as Europe/Paris.`);
  }
  const at = options.at === undefined ? now : readInstant(options.at, zone);
  if (at === undefined) {
    return failed(`“${options.at}” is no time. Give one such as 2026-03-02T08:00.`);
  }
  const backMs = options.since === undefined ? lookBackMs.usual : readDuration(options.since);
  const since =
    backMs === undefined ? readInstant(options.since ?? "", zone) : new Date(at.getTime() - backMs);
  if (since === undefined) {
    return failed(`“${options.since}” is no length of time. Give one such as 24h, 2d or 90m.`);
  }
  if (since.getTime() === at.getTime()) {
    return failed("The digest would end where it begins: give a --since such as 24h, 2d or 90m.");
  }
  if (since > at) return failed("The digest would begin after its end: --since lies after --at.");
  if (at.getTime() - since.getTime() > lookBackMs.max) {
    return failed("A digest looks back 30 days at the most: give a shorter --since.");
  }
  return ok({ at, since, zone, readAt: options.at === undefined ? now : endOfTime });
}

function readInstant(text: string, zone: TimeZone): Date | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text.trim(),
    );
  if (match === null) return undefined;
  const [, date = "", time = "00:00", offset] = match;
  // JavaScript takes 30 February for 2 March.
  if (new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) !== date) return undefined;
  const clock = readLocalTime(time);
  if (clock === undefined) return undefined;
  if (offset !== undefined) {
    const instant = new Date(`${date}T${clock}:00${offset.toUpperCase()}`);
    return Number.isNaN(instant.getTime()) ? undefined : instant;
  }
  return instantOf(date as LocalDate, clock, zone);
}
