import { expect, it } from "vitest";
import { clockByHand } from "#cli/clock-by-hand.ts";
import { minuteMs } from "#shared/durations.ts";

/** A bot whose first step is held until it is let go. */
function heldBot() {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const turned: number[] = [];
  const said: string[] = [];
  const bot = {
    async turn(ms: number) {
      turned.push(ms / minuteMs);
      await held;
    },
    drain: async () => {},
  };
  return { hand: clockByHand(bot, (sentence) => said.push(sentence)), letGo, turned, said };
}

it.each(["hello", "", "8h", "-1d", "+1x", "+0d", "+31d", "+9999d"])(
  "does not take “%s” for a time to move on by",
  (line) => {
    const { hand, turned, said } = heldBot();
    hand.take(line);
    expect(said).toEqual(["Say how far, up to 30 days: +10m, +8h or +1d."]);
    expect(turned).toEqual([]);
  },
);

it("moves the time on by one line at a time, and goes no further once it is stopped", async () => {
  const { hand, letGo, turned, said } = heldBot();
  hand.take(" +1d ");
  hand.take("+1h");
  expect(said).toEqual([
    "Everything that is due on the way is done first.",
    "The time is moving on already. Type that again when it has.",
  ]);
  const stopped = hand.stop();
  letGo();
  await stopped;
  expect(turned).toEqual([10]);
  expect(said).toHaveLength(2);
});

it("says when it has moved on, and takes the next line then", async () => {
  const { hand, letGo, turned, said } = heldBot();
  letGo();
  hand.take("+10m");
  await expect.poll(() => said.at(-1)).toBe("Moved on by 10m.");
  hand.take("+20m");
  await expect.poll(() => said.at(-1)).toBe("Moved on by 20m.");
  expect(turned).toEqual([10, 10, 10]);
});

it("says what went wrong", async () => {
  const said: string[] = [];
  const bot = { turn: () => Promise.reject(new Error("no table")), drain: async () => {} };
  clockByHand(bot, (sentence) => said.push(sentence)).take("+1h");
  await expect.poll(() => said.at(-1)).toBe("The time could not be moved on: no table");
});
