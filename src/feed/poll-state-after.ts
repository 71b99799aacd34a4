import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Validators } from "#model/fetch-outcome.ts";
import type { FeedMove, PollState, PollWish } from "#model/poll-state.ts";
import { dayMs, hourMs } from "#shared/durations.ts";
import { unreachable } from "#shared/unreachable.ts";
import { changeRateAfter } from "./change-rate.ts";

/**
 * Validators older than this are not sent: some servers answer "unchanged" for ever to one that they
 * no longer understand, as NetNewsWire found.
 */
export const validatorsMsMax = 8 * dayMs;

/**
 * On so many days must a feed say that it has moved, and never the contrary in between: maintenance
 * pages redirect too.
 */
const moveDaysMin = 3;

/** A feed must say twice that it is gone, this far apart. */
const goneMsMin = 6 * hourMs;

/** What a poll brought, as far as polling goes. */
export type PollResult =
  | {
      readonly kind: "fetched";
      readonly newCount: number;
      /** What `changeRateOf` makes of the document; counts on the first poll. */
      readonly documentRate: number;
      readonly validators: Validators;
      readonly documentHash?: string;
      readonly wish?: PollWish;
      /** Where permanent redirects led, with a feed behind them. */
      readonly movedTo?: CanonicalUrl;
    }
  | {
      readonly kind: "unchanged";
      readonly validators?: Validators;
      /** Counts for a move that began with a feed behind it. */
      readonly movedTo?: CanonicalUrl;
    }
  | { readonly kind: "gone" }
  | { readonly kind: "failed" };

/** What follows from a poll besides the next one. */
export type PollConsequence =
  | { readonly kind: "none" }
  /** The feed's address is `to` from now on. */
  | { readonly kind: "adopt"; readonly to: CanonicalUrl }
  /** The feed said twice that it is gone: poll no more, and tell its channels. */
  | { readonly kind: "stop" };

type AfterPoll = { readonly state: PollState; readonly consequence: PollConsequence };

const nothing: PollConsequence = { kind: "none" };

/** What to remember after a poll, and what follows from it. */
export function pollStateAfter(before: PollState, result: PollResult, now: Date): AfterPoll {
  const { goneAt, move, failingSince, documentHash, wish, ...rest } = before;
  const kept = {
    ...rest,
    ...(documentHash !== undefined && { documentHash }),
    ...(wish !== undefined && { wish }),
  };
  const failed = {
    ...kept,
    failureCount: before.failureCount + 1,
    failingSince: failingSince ?? now,
  };
  const elapsedMs = now.getTime() - (before.polledAt ?? now).getTime();
  switch (result.kind) {
    case "fetched": {
      const newPerDay =
        before.polledAt === undefined
          ? result.documentRate
          : changeRateAfter(before.newPerDay, result.newCount, elapsedMs);
      const { validators } = result;
      const fetched = {
        ...rest,
        polledAt: now,
        newPerDay,
        failureCount: 0,
        validators,
        fetchedAt: now,
        ...(result.documentHash !== undefined && { documentHash: result.documentHash }),
        ...(result.wish !== undefined && { wish: result.wish }),
      };
      return moving(fetched, moveAfter(move, result.movedTo, now));
    }
    case "unchanged": {
      const newPerDay = changeRateAfter(before.newPerDay, 0, elapsedMs);
      const validators = { ...before.validators, ...result.validators };
      const state = {
        ...kept,
        polledAt: now,
        newPerDay,
        failureCount: 0,
        validators,
      };
      const isSaidAgain = move !== undefined && move.to === result.movedTo;
      return moving(state, isSaidAgain ? moveAfter(move, move.to, now) : move);
    }
    case "gone": {
      const isCertain = goneAt !== undefined && now.getTime() - goneAt.getTime() >= goneMsMin;
      const state = { ...failed, goneAt: goneAt ?? now };
      return { state, consequence: isCertain ? { kind: "stop" } : nothing };
    }
    case "failed": {
      const state = { ...failed, ...(move && { move }) };
      return { state, consequence: nothing };
    }
    default:
      return unreachable(result);
  }
}

/** A move that was said on enough days is over, and followed. */
function moving(state: PollState, move: FeedMove | undefined): AfterPoll {
  if (move === undefined) return { state, consequence: nothing };
  return move.days.length < moveDaysMin
    ? { state: { ...state, move }, consequence: nothing }
    : { state, consequence: { kind: "adopt", to: move.to } };
}

/** The validators to ask with; none when the document they are of came too long ago. */
export function usableValidators(state: PollState, now: Date): Validators | undefined {
  const { validators, fetchedAt } = state;
  if (validators === undefined || fetchedAt === undefined) return undefined;
  return now.getTime() - fetchedAt.getTime() < validatorsMsMax ? validators : undefined;
}

/** The move after one more answer; one without a word of it ends it. */
function moveAfter(
  before: FeedMove | undefined,
  to: CanonicalUrl | undefined,
  now: Date,
): FeedMove | undefined {
  if (to === undefined) return undefined;
  const today = dateOf(now);
  if (before?.to !== to) return { to, days: [today] };
  return before.days.at(-1) === today ? before : { to, days: [...before.days, today] };
}

function dateOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
