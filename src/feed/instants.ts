import { minuteMs } from "#shared/durations.ts";

/** Dates this close together were set by a machine, not by people who published one by one. */
export const burstMs = 10 * minuteMs;

/** Names the stretch of `burstMs` in which a time stands, in milliseconds since 1970. */
export function instantOf(timeMs: number): number {
  return Math.floor(timeMs / burstMs);
}

/** How many of some times stand in each stretch. */
export function instantCounts(times: readonly (number | undefined)[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const time of times) {
    if (time === undefined) continue;
    const instant = instantOf(time);
    counts.set(instant, (counts.get(instant) ?? 0) + 1);
  }
  return counts;
}
