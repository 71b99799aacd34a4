import { describe, expect, it } from "vitest";
import { readingWorld } from "#adapters/reading-world.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { everyWish, fakeClock } from "../support/fake-world.ts";

const url = "https://gazette.example/news/pier/2" as CanonicalUrl;

/** @param afterMs when the host's next turn is; `undefined` where all are taken */
function reading(afterMs: number | undefined) {
  const clock = fakeClock();
  const hosts: string[] = [];
  const book = async (host: string, now: Date) => {
    hosts.push(host);
    return afterMs === undefined ? undefined : new Date(now.getTime() + afterMs);
  };
  const settings = { allowOrigins: [], honours: new Set(everyWish), contactUrl: undefined };
  return { ...readingWorld(settings, clock, undefined, { book }), hosts };
}

describe("the turn at a host", () => {
  it("is booked, and waited for", async () => {
    const world = reading(30);
    const order: string[] = [];
    const turn = world.awaitTurn(url).then((comes) => order.push(`turn ${comes}`));
    await new Promise((resume) => setImmediate(resume));
    order.push("meanwhile");
    await turn;
    expect([world.hosts, order]).toEqual([["gazette.example"], ["meanwhile", "turn true"]]);
  });

  it.each([
    [0, true],
    [10_001, false],
    [undefined, false],
  ])("that comes in %s ms comes in time: %s", async (afterMs, comes) => {
    expect(await reading(afterMs).awaitTurn(url)).toBe(comes);
  });
});
