import { describe, expect, it } from "vitest";
import { turnableClock } from "#local/turnable-clock.ts";

describe("a clock that is turned", () => {
  it("stands still until then", () => {
    const clock = turnableClock(new Date(1_000));
    expect(clock.now()).toBe(1_000);
    clock.advance(500);
    expect(clock.now()).toBe(1_500);
  });

  it("wakes sleepers in the order of their time, none too early", async () => {
    const clock = turnableClock(new Date(0));
    const woken: number[] = [];
    for (const ms of [30, 10, 20, 40]) void clock.sleep(ms).then(() => woken.push(ms));
    clock.advance(30);
    await new Promise(setImmediate);
    expect(woken).toEqual([10, 20, 30]);
  });

  it("lets nobody wait for no time at all", async () => {
    expect(await turnableClock(new Date(0)).sleep(0)).toBeUndefined();
  });
});
