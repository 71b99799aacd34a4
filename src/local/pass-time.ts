import { minuteMs } from "#shared/durations.ts";
import type { LocalBot } from "./start-bot.ts";

/**
 * Turns a bot's time on by `ms`, and lets all that is due on the way happen in its time.
 *
 * @param stepMs no longer than digests are handed over ahead, where they shall come to the minute
 * @param isOver asked before each step, whether it shall go no further
 */
export async function passTime(
  bot: Pick<LocalBot, "turn" | "drain">,
  ms: number,
  stepMs = 10 * minuteMs,
  isOver: () => boolean = () => false,
): Promise<void> {
  for (let leftMs = ms; leftMs > 0 && !isOver(); leftMs -= stepMs) {
    await bot.turn(Math.min(leftMs, stepMs));
    await bot.drain();
  }
}
