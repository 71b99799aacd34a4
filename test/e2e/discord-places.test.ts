import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bitsOf, type PermissionName } from "#local/discord/permissions.ts";
import type { DiscordChannelSeed } from "#local/discord/seeds.ts";
import { channelOf } from "#local/discord/world.ts";
import { discordSeat, discordWorld } from "#local/local-worlds.ts";
import { passTime } from "#local/pass-time.ts";
import { testBot } from "../support/test-bot.ts";
import { actionIn, textOf, until } from "./command-flow.ts";

/** What people see in every kind of place that Discord has, and where the bot may do less than it needs to. */

const guildId = discordWorld.guilds[0]?.id ?? "";
const { userId } = discordSeat;
const stepMs = 4 * 60 * 60_000;

const bot = testBot();
const site = () => `${bot.console.origin}/articles/`;
let count = 0;
beforeEach(() => {
  setBot({});
  everyone("SEND_MESSAGES_IN_THREADS");
});
afterEach(async () => {
  try {
    bot.discord.record.assertNoSurprise();
  } finally {
    setBot({});
    for (const id of subscribed.splice(0)) {
      Object.assign(channelAt(id), { locked: false, overwrites: [] });
      await type(id, "unsubscribe", { feed: "sample" });
    }
    bot.discord.record.clear();
  }
});
/** Where a test subscribed. */
const subscribed: string[] = [];

/** Commands that change or show what a channel follows. */
const commandsOfChannels = () =>
  [
    ["subscribe", { feed: site() }],
    ["digest now", {}],
    ["digest schedule", { time: "08:00" }],
    ["subscriptions", {}],
    ["settings", {}],
  ] as const;

function guild() {
  const found = bot.discord.world.guilds.get(guildId);
  if (found === undefined) throw new Error("no server");
  return found;
}
const botId = () => bot.discord.app.botId;
const setBot = (more: { readonly isTimedOut?: boolean }) =>
  guild().members.set(botId(), { userId: botId(), roles: [], ...more });
function everyone(...more: readonly PermissionName[]): void {
  const role = guild().roles.get(guildId);
  if (role !== undefined) role.permissions |= bitsOf(more);
}

/** Adds a channel to the server, or a conversation beside it. */
function place(seed: Omit<DiscordChannelSeed, "id">, isOutside = false): string {
  count += 1;
  const id = `41${String(count).padStart(17, "0")}`;
  const channel = channelOf(
    { name: `place-${count}`, ...seed, id },
    isOutside ? undefined : guildId,
  );
  bot.discord.world.channels.set(id, channel);
  if (!isOutside) guild().channels.set(id, channel);
  return id;
}
const channelAt = (id: string) => {
  const found = bot.discord.world.channels.get(id);
  if (found === undefined) throw new Error("no channel");
  return found;
};

/** Types a command somewhere: what the person reads then. */
async function type(channelId: string, path: string, options = {}): Promise<string> {
  const [name = "", ...sub] = path.split(" ");
  await bot.discord.command({ channelId, userId, name, path: sub, options });
  await bot.drain();
  return newest(channelId);
}
const newest = (channelId: string) =>
  textOf(bot.discord.see.messages(channelId, userId).at(-1)) ||
  (bot.discord.see.messages(channelId, userId).at(-1)?.content ?? "");
const posted = (channelId: string) => bot.discord.see.messages(channelId);
const notes = () =>
  [...bot.discord.world.directMessages.values()].flatMap(({ id }) =>
    bot.discord.see.messages(id).map(textOf),
  );

async function digestNow(channelId: string): Promise<void> {
  const before = posted(channelId).length;
  await type(channelId, "digest now");
  await until(bot, () => posted(channelId).length > before);
}
async function told(channelId: string, pattern: RegExp): Promise<string> {
  await until(bot, () => pattern.test(newest(channelId)));
  return newest(channelId);
}
async function passDay(): Promise<void> {
  await passTime(bot, 6 * stepMs, stepMs);
}
async function subscribe(channelId: string): Promise<string> {
  subscribed.push(channelId);
  const said = await type(channelId, "subscribe", { feed: site() });
  await type(channelId, "digest schedule", { time: "08:00", days: "every day", timezone: "UTC" });
  return said;
}

describe("where everything works", () => {
  it.each<[string, () => Omit<DiscordChannelSeed, "id">]>([
    ["an announcement channel", () => ({ kind: "announcement" })],
    ["the chat of a voice channel", () => ({ kind: "voice" })],
    ["the chat of a stage", () => ({ kind: "stage" })],
    ["a thread", () => ({ kind: "thread", parentId: discordSeat.channelId })],
    ["a post of a forum", () => ({ kind: "thread", parentId: place({ kind: "forum" }) })],
    [
      "a thread that went to sleep",
      () => ({ kind: "thread", parentId: discordSeat.channelId, archived: true }),
    ],
  ])("is %s", async (_what, seed) => {
    const id = place(seed());
    expect(await subscribe(id)).toContain("now follows Sample News");
    await digestNow(id);
    expect(posted(id)).toHaveLength(1);
    expect(channelAt(id).archived).toBe(false);
  });
});

describe("where a permission is missing", () => {
  it.each<[readonly PermissionName[], Omit<DiscordChannelSeed, "id">, string]>([
    [["SEND_MESSAGES"], { kind: "text" }, "I need Embed Links and Send Messages in #"],
    [["EMBED_LINKS"], { kind: "text" }, "I need Embed Links in #"],
    [["VIEW_CHANNEL"], { kind: "text" }, "I need View Channel, Embed Links and Send Messages in #"],
    [["SEND_MESSAGES"], { kind: "announcement" }, "I need Embed Links and Send Messages in #"],
    [["SEND_MESSAGES"], { kind: "voice" }, "I need Embed Links and Send Messages in #"],
    [["CONNECT"], { kind: "stage" }, "I need Connect in #"],
    [
      ["SEND_MESSAGES_IN_THREADS"],
      { kind: "thread" },
      "I need Send Messages in Threads in the channel of this thread. Somebody who manages that channel can",
    ],
  ])("names it before anything is stored: %o in %o", async (deny, seed, words) => {
    const overwrites = [{ id: botId(), kind: "member" as const, deny }];
    const parentId = place({ kind: "text", overwrites });
    const id =
      seed.kind === "thread" ? place({ ...seed, parentId }) : place({ ...seed, overwrites });
    for (const [path, options] of [
      ["subscribe", { feed: site() }],
      ["digest now", {}],
    ] as const) {
      expect((await type(id, path, options)).replaceAll("\\", "")).toContain(words);
    }
    expect(await type(id, "subscriptions")).toContain("follows nothing.");
    expect(posted(id)).toEqual([]);
  });

  it("is said of a private thread without the bot, and all goes on once it is mentioned there", async () => {
    const parentId = discordSeat.channelId;
    const id = place({ kind: "thread", parentId, threadMemberIds: [userId] });
    bot.discord.record.expectRefusal("50001");
    expect(await type(id, "subscribe", { feed: site() })).toBe(
      `I could not post here: I am not in this thread. Let me see it, or mention me in it where it is a private thread, then send the command again.\n\`\`\`\n/subscribe feed: ${site()}\n\`\`\``,
    );
    expect(await type(id, "subscriptions")).toContain("follows nothing.");
    channelAt(id).threadMemberIds = [userId, botId()];
    expect(await subscribe(id)).toContain("now follows Sample News");
    await digestNow(id);
    expect(posted(id)).toHaveLength(1);
    // It is taken out again.
    channelAt(id).threadMemberIds = [userId];
    bot.discord.record.expectRefusal("50001");
    await type(id, "digest now");
    expect(await told(id, /^I could not/)).toContain("mention me in it where it is a private");
    expect(notes().at(-1)).toContain("mention me in it where it is a private thread");
  });

  it("is told at the press of Repair, too", async () => {
    const id = place({ kind: "text" });
    await subscribe(id);
    channelAt(id).overwrites = [
      { id: botId(), kind: "member", allow: 0n, deny: bitsOf(["SEND_MESSAGES"]) },
    ];
    bot.discord.record.expectRefusal("50013");
    await passDay();
    expect(notes().at(-1)).toContain(
      "I may not post in that channel. Have somebody who manages it",
    );
    expect(await type(id, "digest next")).toContain("Paused: I may not post in this channel.");
    const press = async () => {
      const messageId = bot.discord.see.messages(id, userId).at(-1)?.id ?? "";
      await bot.discord.press({ channelId: id, userId, messageId, customId: "channel:repair" });
      await bot.drain();
      return newest(id).replaceAll("\\", "");
    };
    expect(await press()).toContain("I need Embed Links and Send Messages in #");
    channelAt(id).overwrites = [];
    await type(id, "digest next");
    expect(await press()).toContain("I try again to post here.");
  });
});

describe("a place that changes while a digest is on its way", () => {
  it("is a thread that is locked: who asked is told, it is paused, and goes on when it is opened", async () => {
    const id = place({ kind: "thread", parentId: discordSeat.channelId });
    await subscribe(id);
    await bot.discord.command({
      channelId: id,
      userId,
      name: "digest",
      path: ["now"],
      options: {},
    });
    channelAt(id).locked = true;
    bot.discord.record.expectRefusal("160005");
    await bot.drain();
    expect(await told(id, /^I could not/)).toBe(
      "I could not post here: this thread is closed or locked. Open it again, then send the command again.",
    );
    expect(notes().at(-1)).toContain("that thread is closed or locked. Open it again,");
    expect(await type(id, "digest now")).toContain("This thread is locked, so I could not post");
    channelAt(id).locked = false;
    await passDay();
    expect(posted(id)).toHaveLength(1);
    expect(await type(id, "digest next")).not.toContain("Paused");
  });

  it("is a bot in time-out: paused, told, and on again when the time-out ends", async () => {
    const id = place({ kind: "text" });
    await subscribe(id);
    setBot({ isTimedOut: true });
    expect(await type(id, "digest now")).toContain("I need ");
    bot.discord.record.expectRefusal("50013");
    await passDay();
    expect(await type(id, "digest next")).toContain("Paused: I may not post in this channel.");
    setBot({});
    await passDay();
    expect(posted(id)).toHaveLength(1);
  });

  it("is a server that the bot was taken out of: all goes on when it is back within three days", async () => {
    const id = place({ kind: "text" });
    await subscribe(id);
    guild().members.delete(botId());
    // No event tells of it: the next post finds out.
    for (const code of ["50001", "10004"]) bot.discord.record.expectRefusal(code);
    await passDay();
    const said = await type(id, "subscribe", { feed: site() });
    expect(said).toContain("I am not in this server yet");
    expect(posted(id)).toEqual([]);
    setBot({});
    await passDay();
    expect(posted(id)).toHaveLength(1);
    expect(await type(id, "digest next")).not.toContain("Paused");
  });

  it("is a channel that is deleted: it is forgotten", async () => {
    const id = place({ kind: "text" });
    await subscribe(id);
    const channel = channelAt(id);
    bot.discord.world.channels.delete(id);
    guild().channels.delete(id);
    bot.discord.record.expectRefusal("10003");
    await passDay();
    bot.discord.world.channels.set(id, channel);
    guild().channels.set(id, channel);
    expect(await type(id, "subscriptions")).toContain("follows nothing.");
  });
});

describe("a server that has not added the bot, where somebody uses their own", () => {
  it.each<[string, readonly PermissionName[]]>([
    ["aloud", ["USE_EXTERNAL_APPS"]],
    ["for themselves alone", []],
  ])("briefs there, %s, and follows nothing", async (_how, allow) => {
    const deny: readonly PermissionName[] = allow.length > 0 ? [] : ["USE_EXTERNAL_APPS"];
    const overwrites = [{ id: guildId, kind: "role" as const, allow, deny }];
    const id = place({ kind: "text", overwrites });
    guild().members.delete(botId());
    // Who owns a server may do everything there.
    const { ownerId } = guild();
    Object.assign(guild(), { ownerId: "1" });
    for (const [path, options] of commandsOfChannels()) {
      expect(await type(id, path, options)).toContain("I am not in this server yet");
    }
    const link = `${bot.console.origin}/articles/macron-putin-de-escalation`;
    await type(id, "brief", { link, share: true });
    await told(id, /Macron/);
    expect(posted(id)).toHaveLength(allow.length);
    Object.assign(guild(), { ownerId });
  });
});

describe("conversations of other people, where somebody installed the bot for themselves", () => {
  const outside = (kind: "dm" | "group") => place({ kind, peopleIds: [userId, "3"] }, true);

  it.each(["group", "dm"] as const)(
    "briefs and answers there, and follows nothing: %s",
    async (kind) => {
      const id = outside(kind);
      for (const [path, options] of commandsOfChannels()) {
        expect(await type(id, path, options)).toContain("I am no part of this conversation");
      }
      expect(await type(id, "log")).not.toBe("");
      const link = `${bot.console.origin}/articles/macron-putin-de-escalation`;
      await type(id, "brief", { link });
      await told(id, /Macron/);
      const message = bot.discord.see.messages(id, userId).at(-1);
      expect(message?.ephemeralTo).toBe(userId);
      const customId = actionIn(message?.components, "brief:share:");
      await bot.discord.press({ channelId: id, userId, messageId: message?.id ?? "", customId });
      await bot.drain();
      // By the interaction itself, which needs no membership.
      expect(posted(id).map(textOf)).toEqual([expect.stringContaining("Macron")]);
    },
  );
});
