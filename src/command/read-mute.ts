import type { ChannelCommand } from "#model/command.ts";
import { ownValue } from "#shared/own-value.ts";
import { unquoted } from "./typed-text.ts";

const counts: Readonly<Record<string, number>> = { "": 1, a: 1, one: 1, two: 2, three: 3 };
const units: Readonly<Record<string, number>> = {
  d: 1,
  day: 1,
  w: 7,
  week: 7,
  fortnight: 14,
  month: 30,
};

/** Days for which a channel or a feed may be quiet, at most. */
export const muteDaysMax = 31;

/** What says a time, whether or not it is one that is understood. */
const timeWords =
  /^(?:for|un?till?)\b|\b(?:minute|hour|day|week|fortnight|month|year)s?\b|^\d+ ?[a-z]?$/i;

/** What names no feed but all that comes. */
const placeWords =
  /^(?:(?:this|the|all|everything|here|it|channel|conversation|thread|feeds|digests?|bot)(?:\s+|$))+$/i;

/** How long to be quiet, in days: 0 to be no longer; of one feed, where it is named. */
export type Mute = { readonly days?: number; readonly feed?: string };

/**
 * Reads what to keep quiet, and for how long: "mute" and "2 weeks", "pause" and "gazette.example for a week", "unmute".
 *
 * @returns `undefined` where the form has to be asked
 */
export function readMute(call: string, typed: string): Mute | undefined {
  const isOff = /^(?:unmute|resume)$/.test(call);
  if (!isOff && !/^(?:mute|pause|snooze)$/.test(call)) return undefined;
  const [, named = typed, time = ""] = /^(.*\S)\s+for\s+(.+)$/is.exec(typed) ?? [];
  const days = isOff ? 0 : (readDays(typed) ?? readDays(time));
  const isNamed = named !== "" && !timeWords.test(named) && !placeWords.test(named);
  if (!isNamed && days === undefined) return undefined;
  return {
    ...(days !== undefined && { days }),
    ...(isNamed && { feed: unquoted(named) }),
  };
}

/** The command of what was read; the form where nothing was. */
export function muteCommand(feed: unknown, given: unknown): ChannelCommand {
  const days = typeof given === "number" ? given : undefined;
  if (typeof feed === "string")
    return { kind: "mute-feed", feed, ...(days !== undefined && { days }) };
  return { kind: "settings", ...(days !== undefined && { mute: days === 0 ? "off" : `${days}` }) };
}

function readDays(typed: string): number | undefined {
  const [, figure, word = figure ?? "", unit = ""] =
    /^(?:for )?(?:(\d+) ?|(\w+) )?(d|days?|w|weeks?|fortnights?|month)$/i.exec(typed) ?? [];
  const one = ownValue(units, unit.toLowerCase().replace(/s$/, "")) ?? 0;
  const days = (ownValue(counts, word.toLowerCase()) ?? Number(word)) * one;
  return days >= 1 && days <= muteDaysMax ? days : undefined;
}
