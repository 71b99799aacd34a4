import { createPublicKey, verify } from "node:crypto";
import { afterEach, beforeEach } from "vitest";
import type { DiscordSeed } from "#local/discord/seeds.ts";
import {
  createDiscordTwin,
  type DiscordTwin,
  type DiscordTwinOptions,
} from "#local/discord/twin.ts";
import { type TurnableClock, turnableClock } from "#local/turnable-clock.ts";
import type { OutboundRequest, OutboundResponse } from "#local/web-server-gateway-event.ts";

export const ids = {
  guild: "2000000000000000001",
  foreignGuild: "2000000000000000002",
  bot: "1000000000000000001",
  ann: "3000000000000000001",
  bob: "3000000000000000002",
  grump: "3000000000000000003",
  botRole: "4000000000000000001",
  newsRole: "4000000000000000002",
  news: "5000000000000000001",
  silent: "5000000000000000002",
  hidden: "5000000000000000003",
  plain: "5000000000000000004",
  forum: "5000000000000000005",
  thread: "5000000000000000006",
  locked: "5000000000000000007",
  announcements: "5000000000000000008",
  foreign: "5000000000000000009",
  category: "5000000000000000010",
  archived: "5000000000000000011",
  forgetful: "5000000000000000012",
  dmAnn: "6000000000000000001",
  dmGrump: "6000000000000000002",
  others: "6000000000000000003",
} as const;

/** A guild with two people, the bot and a channel for each kind of trouble; and one without the bot. */
const acme: DiscordSeed = {
  users: [
    { id: ids.ann, username: "ann", locale: "fr" },
    { id: ids.bob, username: "bob" },
    { id: ids.grump, username: "grump", refusesMessages: true },
  ],
  guilds: [
    {
      id: ids.guild,
      name: "Acme",
      ownerId: ids.ann,
      everyone: ["VIEW_CHANNEL", "SEND_MESSAGES", "READ_MESSAGE_HISTORY", "EMBED_LINKS"],
      roles: [
        { id: ids.botRole, name: "Newsbrief", permissions: ["SEND_MESSAGES_IN_THREADS"] },
        { id: ids.newsRole, name: "news", permissions: [], mentionable: true },
      ],
      members: [
        { userId: ids.ann },
        { userId: ids.bob },
        { userId: ids.grump },
        { userId: ids.bot, roles: [ids.botRole] },
      ],
      channels: [
        { id: ids.news, name: "news" },
        {
          id: ids.silent,
          name: "silent",
          overwrites: [{ id: ids.botRole, kind: "role", deny: ["SEND_MESSAGES"] }],
        },
        {
          id: ids.hidden,
          name: "hidden",
          overwrites: [{ id: ids.guild, kind: "role", deny: ["VIEW_CHANNEL"] }],
        },
        {
          id: ids.plain,
          name: "plain",
          overwrites: [{ id: ids.bot, kind: "member", deny: ["EMBED_LINKS"] }],
        },
        { id: ids.forum, name: "forum", kind: "forum" },
        { id: ids.thread, name: "talk", kind: "thread", parentId: ids.news },
        { id: ids.locked, name: "shut", kind: "thread", parentId: ids.news, locked: true },
        { id: ids.announcements, name: "announcements", kind: "announcement" },
        { id: ids.category, name: "Talks", kind: "category" },
        { id: ids.archived, name: "old", kind: "thread", parentId: ids.news, archived: true },
        {
          id: ids.forgetful,
          name: "forgetful",
          overwrites: [{ id: ids.bot, kind: "member", deny: ["READ_MESSAGE_HISTORY"] }],
        },
      ],
    },
    {
      id: ids.foreignGuild,
      name: "Elsewhere",
      ownerId: ids.bob,
      everyone: ["VIEW_CHANNEL", "SEND_MESSAGES"],
      members: [{ userId: ids.ann }, { userId: ids.bob }],
      channels: [{ id: ids.foreign, name: "general" }],
    },
  ],
  directMessages: [
    { id: ids.dmAnn, recipientId: ids.ann },
    { id: ids.dmGrump, recipientId: ids.grump },
    { id: ids.others, kind: "group", peopleIds: [ids.ann, ids.bob] },
  ],
};

const startAt = new Date("2026-11-23T08:00:00Z");

export type AcmeTwin = { readonly discord: DiscordTwin; readonly clock: TurnableClock };

/** A twin of Acme with a clock that stands still. */
export async function acmeTwin(options: Partial<DiscordTwinOptions> = {}): Promise<AcmeTwin> {
  const clock = turnableClock(startAt);
  const discord = await createDiscordTwin({ clock, seed: acme, ...options });
  return { discord, clock };
}

/** Acme's twin, with what its bot was sent and what it answers. */
export type Stage = AcmeTwin & {
  readonly received: OutboundRequest[];
  bot: (request: OutboundRequest) => OutboundResponse | Promise<OutboundResponse>;
  /** The payload that the bot was sent, by default the last. */
  readonly sent: (index?: number) => ReturnType<typeof JSON.parse>;
  readonly isSigned: (request: OutboundRequest) => boolean;
};

/**
 * Sets the stage anew before each test of a file; after it, nothing may have been refused that was not
 * announced.
 *
 * @param mayRefuse the tests are about refusals, and announce none
 */
export function stage({ mayRefuse = false } = {}): Stage {
  const at = {
    received: [] as OutboundRequest[],
    sent: (index = -1) => JSON.parse(at.received.at(index)?.body.toString() ?? "null"),
    isSigned({ headers, body }) {
      const spki = Buffer.concat([
        Buffer.from("302a300506032b6570032100", "hex"),
        Buffer.from(at.discord.app.publicKey, "hex"),
      ]);
      const key = createPublicKey({ key: spki, format: "der", type: "spki" });
      const message = Buffer.concat([Buffer.from(headers["x-signature-timestamp"] ?? ""), body]);
      return verify(null, message, key, Buffer.from(headers["x-signature-ed25519"] ?? "", "hex"));
    },
  } as Stage;
  beforeEach(async () => {
    at.received.length = 0;
    at.bot = () => said({ type: 5 });
    const deliver = async (request: OutboundRequest) => {
      at.received.push(request);
      return await at.bot(request);
    };
    Object.assign(at, await acmeTwin({ deliver }));
  });
  afterEach(async () => {
    await at.discord.close();
    if (!mayRefuse) at.discord.record.assertNoSurprise();
  });
  return at;
}

/** A bot's inline answer. */
export function said(body: unknown): {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
} {
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}
