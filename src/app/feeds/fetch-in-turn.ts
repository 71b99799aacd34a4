import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { FetchOutcome, Validators } from "#model/fetch-outcome.ts";
import type { PollRedirect } from "#model/job.ts";
import type { Clock, HostTurns, PageFetcher } from "../ports.ts";

export type FetchInTurnWorld = {
  readonly pages: PageFetcher;
  readonly turns: HostTurns;
  readonly clock: Clock;
};

/** A redirect leads to a host whose turn is later, or which has none left (`turnAt` is absent). */
export type BusyHost = {
  readonly kind: "busy-host";
  readonly redirect: PollRedirect;
  readonly turnAt?: Date;
};

/** As many redirects as one fetch follows. */
const waitsMax = 6;

/**
 * Fetches a feed whose own host gives it a turn. Redirects to another host need a turn there; one that is later is not
 * waited for here: the poll goes on at that address when it comes, and asks nobody twice.
 *
 * @param from how far an earlier run got
 */
export async function fetchInTurn(
  { pages, turns, clock }: FetchInTurnWorld,
  url: CanonicalUrl,
  validators: Validators | undefined,
  from?: PollRedirect,
): Promise<FetchOutcome | BusyHost> {
  const start = from?.url ?? url;
  const waitCount = (from?.waitCount ?? 0) + 1;
  const found: { busy?: BusyHost } = {};
  const outcome = await pages.fetch(start, validators, async (next, isPermanent) => {
    const { host } = new URL(next);
    if (host === new URL(start).host) return true;
    const now = clock.now();
    const turnAt = await turns.book(host, now);
    if (turnAt !== undefined && turnAt <= now) return true;
    const redirect = {
      url: next,
      isPermanent: isPermanent && from?.isPermanent !== false,
      waitCount,
    };
    found.busy = { kind: "busy-host", redirect, ...(turnAt !== undefined && { turnAt }) };
    return false;
  });
  if (found.busy === undefined) return from === undefined ? outcome : onTheWholeWay(outcome, from);
  return waitCount > waitsMax
    ? { kind: "redirected-too-often", url: found.busy.redirect.url }
    : found.busy;
}

/** The outcome as one fetch from the feed's own address would have had it. */
function onTheWholeWay(outcome: FetchOutcome, from: PollRedirect): FetchOutcome {
  switch (outcome.kind) {
    case "fetched":
      return { ...outcome, page: moved(outcome.page, from) };
    case "unchanged":
      return moved(outcome, from);
    default:
      return outcome;
  }
}

function moved<Answer extends { readonly url: CanonicalUrl; readonly movedTo?: CanonicalUrl }>(
  { movedTo, ...answer }: Answer,
  from: PollRedirect,
) {
  const isPermanent = from.isPermanent && (answer.url === from.url || movedTo !== undefined);
  return { ...answer, ...(isPermanent && { movedTo: answer.url }) };
}
