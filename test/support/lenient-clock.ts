import { clockShiftVariable } from "#adapters/system-clock.ts";
import { type TurnedClock, turnedClock } from "#local/turned-clock.ts";

/** The local bot's clock for tests: no stand-in takes a slow machine for a bot that does not answer. */
export function lenientClock(): TurnedClock {
  return { ...turnedClock(), lenience: 1000 };
}

/** The same on a Monday at 09:00 UTC, so that no hour of the day and no day of the year makes a difference. */
export function mondayClock(): TurnedClock {
  const clock = lenientClock();
  clock.turn(Date.UTC(2031, 2, 3, 9) - clock.now());
  return clock;
}

/** The same from an instant on, and set right at each turn: how long the test takes makes no difference. */
export function steadyClock(startAt: number): TurnedClock {
  let at = startAt;
  const turn = (ms: number) => {
    at += ms;
    process.env[clockShiftVariable] = String(at - Date.now());
  };
  turn(0);
  return { ...lenientClock(), now: () => at, turn };
}
