import { setTimeout } from "node:timers/promises";
import { hostGapMs } from "#adapters/dynamodb/host-turns.ts";
import { type FetchInTurnWorld, fetchInTurn } from "#app/feeds/fetch-in-turn.ts";
import type { HostTurns, PageFetcher } from "#app/ports.ts";

/** Turns of one command alone: whoever names many feeds of one host waits, as all do. */
export function turnsAtHosts(): HostTurns {
  const nextAt = new Map<string, number>();
  return {
    async book(host, now) {
      const turnAt = Math.max(now.getTime(), nextAt.get(host) ?? 0);
      nextAt.set(host, turnAt + hostGapMs);
      return new Date(turnAt);
    },
  };
}

type WaitingWorld = FetchInTurnWorld & { readonly wait?: (ms: number) => Promise<unknown> };

/** Books the next turn at a link's host, and waits for it. */
export async function awaitTurn(
  { turns, clock, wait = setTimeout }: Omit<WaitingWorld, "pages">,
  link: string,
): Promise<void> {
  const now = clock.now();
  const turnAt = await turns.book(new URL(link).host, now);
  if (turnAt !== undefined && turnAt > now) await wait(turnAt.getTime() - now.getTime());
}

/** Makes a fetch that waits for its turn at each host to which a link leads. */
export function fetchingInTurns(world: WaitingWorld): PageFetcher {
  const { clock, wait = setTimeout } = world;
  return {
    async fetch(url, validators) {
      await awaitTurn(world, url);
      let outcome = await fetchInTurn(world, url, validators);
      while (outcome.kind === "busy-host") {
        const { redirect, turnAt = clock.now() } = outcome;
        await wait(Math.max(0, turnAt.getTime() - clock.now().getTime()));
        outcome = await fetchInTurn(world, url, validators, redirect);
      }
      return outcome;
    },
  };
}
