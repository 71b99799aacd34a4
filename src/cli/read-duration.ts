import { dayMs, hourMs, minuteMs } from "#shared/durations.ts";

const unitMs: Readonly<Record<string, number>> = { m: minuteMs, h: hourMs, d: dayMs };

/**
 * Reads a length of time as it is typed: "90m", "24h", "2d".
 *
 * @returns milliseconds; `undefined` where the text is none
 */
export function readDuration(text: string): number | undefined {
  const [, count, unit = ""] = /^(\d{1,4})([mhd])$/.exec(text.trim()) ?? [];
  return count === undefined ? undefined : Number(count) * (unitMs[unit] ?? 0);
}
