import { given, type TwinClock } from "./turnable-clock.ts";
import type { Deliver, OutboundRequest, OutboundResponse } from "./web-server-gateway-event.ts";

/** How the bot answered, as the platform saw it. */
export type BotAnswer =
  | { readonly kind: "answered"; readonly response: OutboundResponse }
  /** No answer within three seconds; what comes later is not looked at. */
  | { readonly kind: "timed-out" }
  | { readonly kind: "unreachable"; readonly cause: unknown };

/**
 * Milliseconds within which both platforms want their first answer.
 *
 * @see https://docs.slack.dev/interactivity/handling-user-interaction
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback
 */
export const answerWithinMs = 3_000;

/** Carries to nobody, until a bot is there. */
export const noBot: Deliver = () => Promise.reject(new Error("No bot is listening"));

/** Sends a request to the bot and waits no longer than the platforms do. */
export async function deliverInTime(
  { clock, deliver }: { readonly clock: TwinClock; readonly deliver: Deliver },
  request: OutboundRequest,
): Promise<BotAnswer> {
  const tooLate = clock
    .sleep(given(clock, answerWithinMs) + 1)
    .then((): BotAnswer => ({ kind: "timed-out" }));
  const answer = deliver(request).then(
    (response): BotAnswer => ({ kind: "answered", response }),
    (cause: unknown): BotAnswer => ({ kind: "unreachable", cause }),
  );
  return await Promise.race([tooLate, answer]);
}
