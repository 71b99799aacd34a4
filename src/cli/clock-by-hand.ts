import { passTime } from "#local/pass-time.ts";
import type { LocalBot } from "#local/start-bot.ts";
import { dayMs } from "#shared/durations.ts";
import { readDuration } from "./read-duration.ts";

export type ClockByHand = {
  /** Takes a line such as `+8h`. */
  readonly take: (line: string) => void;
  /** Ends with the step that is under way. */
  readonly stop: () => Promise<void>;
};

/** The farthest that the time is moved on by one line, in days: each takes some seconds. */
const daysMax = 30;

/** Moves a bot's time on as lines say that somebody types, one after the other. */
export function clockByHand(
  bot: Pick<LocalBot, "turn" | "drain">,
  say: (sentence: string) => void,
): ClockByHand {
  let isStopped = false;
  let passing: Promise<void> | undefined;

  async function pass(ms: number, typed: string): Promise<void> {
    try {
      await passTime(bot, ms, undefined, () => isStopped);
      if (!isStopped) say(`Moved on by ${typed}.`);
    } catch (error) {
      say(`The time could not be moved on: ${error instanceof Error ? error.message : error}`);
    }
    passing = undefined;
  }

  return {
    take(line) {
      const [, typed = ""] = /^\s*\+(\S*)\s*$/.exec(line) ?? [];
      const ms = readDuration(typed) ?? 0;
      if (ms === 0 || ms > daysMax * dayMs)
        return say(`Say how far, up to ${daysMax} days: +10m, +8h or +1d.`);
      if (passing !== undefined)
        return say("The time is moving on already. Type that again when it has.");
      say("Everything that is due on the way is done first.");
      passing = pass(ms, typed);
    },
    async stop() {
      isStopped = true;
      await passing;
    },
  };
}
