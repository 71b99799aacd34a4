import { ownValue } from "#shared/own-value.ts";

const counts: Readonly<Record<string, number>> = { "": 1, a: 1, one: 1, two: 2, three: 3 };

/** Days for which a channel may be quiet, at most. */
const daysMax = 31;

/**
 * Reads how long to be quiet: "mute" and "2 weeks", "pause" and "for a week", "unmute".
 *
 * @returns days, or "off"; `undefined` where the form has to be asked
 */
export function readMute(call: string, typed: string): string | undefined {
  if (/^(?:unmute|resume)$/.test(call)) return "off";
  if (!/^(?:mute|pause|snooze)$/.test(call)) return undefined;
  const [, count = "", unit = ""] = /^(?:for )?(?:(\w+) )?(day|week)s?$/i.exec(typed) ?? [];
  const days =
    (ownValue(counts, count.toLowerCase()) ?? Number(count)) * (/^w/i.test(unit) ? 7 : 1);
  return unit !== "" && days >= 1 && days <= daysMax ? String(days) : undefined;
}
