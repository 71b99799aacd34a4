import { afterEach, beforeEach } from "vitest";
import type { SlackWorkspaceSeed } from "#local/slack/seeds.ts";
import { createSlackTwin, type SlackTwin, type SlackTwinOptions } from "#local/slack/twin.ts";
import { type TurnableClock, turnableClock } from "#local/turnable-clock.ts";
import type {
  Deliver,
  OutboundRequest,
  OutboundResponse,
} from "#local/web-server-gateway-event.ts";

/** A workspace with two people, the bot, and a channel of each kind. */
export const acme: SlackWorkspaceSeed = {
  id: "T0ACME",
  name: "Acme",
  domain: "acme",
  users: [
    { id: "U0ANN", name: "ann", realName: "Ann Ash", tz: "Europe/Paris" },
    { id: "U0BOB", name: "bob", tz: "America/New_York" },
    { id: "U0GONE", name: "gone", deleted: true },
  ],
  channels: [
    { id: "C0NEWS", name: "news", members: ["U0ANN", "U0BOB", "U0BOT"] },
    { id: "C0OPEN", name: "open", members: ["U0ANN"] },
    { id: "C0PRIV", name: "secret", kind: "private", members: ["U0ANN"] },
    { id: "C0OLD", name: "old", members: ["U0ANN", "U0BOT"], archived: true },
    { id: "C0WALL", name: "wall", members: ["U0ANN", "U0BOT"], readOnly: true },
    { id: "D0ANN", kind: "im", members: ["U0ANN", "U0BOT"] },
  ],
  installation: {
    botToken: "xoxb-acme",
    botId: "B0BOT",
    botUserId: "U0BOT",
    scopes: ["commands", "chat:write", "channels:read", "im:write", "users:read"],
  },
};

export const startAt = new Date("2026-11-23T08:00:00Z");

export type AcmeTwin = { readonly slack: SlackTwin; readonly clock: TurnableClock };

/** A twin of Acme with a clock that stands still. */
export async function acmeTwin(
  options: Partial<SlackTwinOptions> & { readonly deliver?: Deliver } = {},
): Promise<AcmeTwin> {
  const clock = turnableClock(startAt);
  const slack = await createSlackTwin({
    clock,
    signingSecret: "acme-secret",
    workspaces: [acme],
    ...options,
  });
  return { slack, clock };
}

/** Acme's twin, with what its bot was sent and what it answers. */
export type Stage = AcmeTwin & {
  readonly received: OutboundRequest[];
  bot: (request: OutboundRequest) => OutboundResponse | Promise<OutboundResponse>;
};

/**
 * Sets the stage anew before each test of a file; after it, nothing may have been refused that was not
 * announced.
 *
 * @param mayRefuse the tests are about refusals, and announce none
 */
export function stage({ mayRefuse = false } = {}): Stage {
  const at = { received: [] as OutboundRequest[] } as Stage;
  beforeEach(async () => {
    at.received.length = 0;
    at.bot = () => said();
    const deliver = async (request: OutboundRequest) => {
      at.received.push(request);
      return await at.bot(request);
    };
    Object.assign(at, await acmeTwin({ deliver }));
  });
  afterEach(async () => {
    await at.slack.close();
    if (!mayRefuse) at.slack.record.assertNoSurprise();
  });
  return at;
}

/** A bot's answer of 200. */
export function said(body: unknown = ""): { status: number; headers: object; body: string } & {
  readonly headers: Readonly<Record<string, string>>;
} {
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}
