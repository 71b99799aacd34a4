import { clockShiftVariable } from "#adapters/system-clock.ts";
import type { TwinClock } from "./turnable-clock.ts";

/** The real time, moved on by hand: for the stand-ins, and for the Lambdas in this process as well. */
export type TurnedClock = TwinClock & {
  /** Moves the hands forward. */
  readonly turn: (ms: number) => void;
};

export function turnedClock(): TurnedClock {
  let shiftMs = 0;
  return {
    now: () => Date.now() + shiftMs,
    // Waiting alone must not keep the process alive.
    sleep: (ms) => new Promise((wake) => setTimeout(wake, ms).unref()),
    turn: (ms) => {
      shiftMs += ms;
      process.env[clockShiftVariable] = String(shiftMs);
    },
  };
}
