import type { Clock } from "#app/ports.ts";

/** Milliseconds by which the local bot moves the time on; nobody sets it elsewhere. */
export const clockShiftVariable = "CLOCK_SHIFT_MS";

export const systemClock: Clock = {
  now: () => new Date(Date.now() + Number(process.env[clockShiftVariable] ?? 0)),
};
