import { type TurnedClock, turnedClock } from "#local/turned-clock.ts";

/** The local bot's clock for tests: no stand-in takes a slow machine for a bot that does not answer. */
export function lenientClock(): TurnedClock {
  return { ...turnedClock(), lenience: 1000 };
}
