import { describe, expect, it } from "vitest";
import { hostGapMs } from "#adapters/dynamodb/host-turns.ts";
import type { PageFetcher } from "#app/ports.ts";
import { awaitTurn, fetchingInTurns, turnsAtHosts } from "#cli/turns-at-hosts.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { fakeClock } from "../support/fake-world.ts";

/** Time that moves on when everybody waits. */
function waitingTime() {
  const clock = fakeClock();
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const wait = (ms: number) =>
    new Promise<void>((wake) => void sleepers.push({ at: clock.now().getTime() + ms, wake }));
  const until = async <Value>(work: Promise<Value>): Promise<Value> => {
    let isOver = false;
    void work.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await new Promise((resume) => setImmediate(resume));
      sleepers.sort((a, b) => a.at - b.at);
      const next = sleepers.shift();
      if (next === undefined) continue;
      clock.advance(next.at - clock.now().getTime());
      next.wake();
    }
    return work;
  };
  return { clock, wait, until };
}

/** Publishers who note when they are asked; `/to/<host>/<path>` sends on to another host. */
function publishers(clock: { now(): Date }) {
  const asked: (readonly [host: string, at: number])[] = [];
  const start = clock.now().getTime();
  const pages: PageFetcher = {
    async fetch(link, _validators, mayFollow) {
      let url = link;
      for (;;) {
        const { host, pathname } = new URL(url);
        asked.push([host, clock.now().getTime() - start]);
        const [, to] = /^\/to\/(.+)$/.exec(pathname) ?? [];
        if (to === undefined) return { kind: "unchanged", url };
        url = `https://${to}` as CanonicalUrl;
        if (!(await mayFollow?.(url, false))) {
          return { kind: "blocked-address", url, detail: "kept out" };
        }
      }
    },
  };
  const timesOf = (host: string) => asked.filter(([of]) => of === host).map(([, at]) => at);
  return { pages, timesOf };
}

describe("a command that reads many links", () => {
  const numbers = [0, 1, 2, 3];
  const everyGap = (count: number) => Array.from({ length: count }, (_, at) => at * hostGapMs);

  it.each([
    ["one host", (n: number) => `https://a.example/${n}`],
    ["hosts that lead to one", (n: number) => `https://h${n}.example/to/a.example/${n}`],
    [
      "hosts that lead to one over others",
      (n: number) => `https://h${n}.example/to/g${n}.example/to/a.example/${n}`,
    ],
  ])("asks %s once in two seconds, and others meanwhile", async (_case, linkOf) => {
    const { clock, wait, until } = waitingTime();
    const { pages, timesOf } = publishers(clock);
    const { fetch } = fetchingInTurns({ pages, turns: turnsAtHosts(), clock, wait });
    const links = [...numbers.map(linkOf), "https://b.example/"];
    const outcomes = await until(Promise.all(links.map((link) => fetch(link as CanonicalUrl))));
    expect(outcomes.map(({ kind }) => kind)).toEqual(links.map(() => "unchanged"));
    expect(timesOf("a.example")).toEqual(everyGap(numbers.length));
    expect(timesOf("b.example")).toEqual([0]);
    expect(timesOf("h1.example").length).toBeLessThan(2);
  });

  it("asks for its pages in the same turns", async () => {
    const { clock, wait, until } = waitingTime();
    const { pages, timesOf } = publishers(clock);
    const world = { pages, turns: turnsAtHosts(), clock, wait };
    await until(fetchingInTurns(world).fetch("https://a.example/" as CanonicalUrl));
    await until(awaitTurn(world, "https://a.example/page"));
    await until(fetchingInTurns(world).fetch("https://a.example/" as CanonicalUrl));
    expect(timesOf("a.example")).toEqual([0, 2 * hostGapMs]);
  });
});
