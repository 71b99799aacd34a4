/** What a stand-in needs of time: the instant, and a way to wait that a test can cut short. */
export interface TwinClock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Resolves once `now()` has moved on by `ms`. */
  sleep(ms: number): Promise<void>;
  /** How many times longer than the platform a stand-in waits for the bot; once when absent. */
  readonly lenience?: number;
}

/** What a stand-in gives the bot where the platform gives it `ms`. */
export function given(clock: TwinClock, ms: number): number {
  return ms * (clock.lenience ?? 1);
}

/** A clock that stands still until it is turned. */
export type TurnableClock = TwinClock & {
  /** Moves the hands forward and wakes whoever sleeps until then, in order. */
  readonly advance: (ms: number) => void;
};

/** @param startAt instant it first shows */
export function turnableClock(startAt: Date): TurnableClock {
  let at = startAt.getTime();
  let sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => at,
    sleep: (ms) =>
      ms <= 0
        ? Promise.resolve()
        : new Promise((wake) => {
            sleepers.push({ until: at + ms, wake });
          }),
    advance: (ms) => {
      at += ms;
      const due = sleepers.filter(({ until }) => until <= at).sort((a, b) => a.until - b.until);
      sleepers = sleepers.filter(({ until }) => until > at);
      for (const { wake } of due) wake();
    },
  };
}
