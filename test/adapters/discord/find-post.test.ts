import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discordChannelPosts } from "#adapters/discord/channel-posts.ts";
import { findPost } from "#adapters/discord/find-post.ts";
import { discordPosting } from "#adapters/discord/post-once.ts";
import { discordRest } from "#adapters/discord/replies.ts";
import type { DeliveryOutcome } from "#app/post-ports.ts";
import { createDiscordTwin, type DiscordTwin } from "#local/discord/twin.ts";
import { discordSeat, discordWorld } from "#local/local-worlds.ts";
import { type TurnableClock, turnableClock } from "#local/turnable-clock.ts";
import { startWebServer } from "#local/web-server.ts";
import type { LocalDate } from "#model/schedule.ts";

const answered = (body: unknown) => ({
  status: 200,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

const start = new Date("2026-03-02T07:00:00Z");
const { channelId, userId } = discordSeat;
const guildId = "3000000000000000001";
let time: TurnableClock;
let discord: DiscordTwin;
beforeEach(async () => {
  time = turnableClock(start);
  discord = await createDiscordTwin({ clock: time, seed: discordWorld, limits: "off" });
});
afterEach(() => discord.close());

/** Posts by a worker of its own, as each run has one. */
function post(
  mayStandAlready: boolean,
  { slot = "08:00", text = "News", claimedAt = start } = {},
): Promise<DeliveryOutcome> {
  const rest = discordRest({ api: discord.apiUrl }).setToken(discord.app.botToken);
  const posting = discordPosting(rest, { now: () => new Date(time.now()) });
  const channel = { platform: "discord" as const, workspaceId: guildId, channelId };
  const key = { channel, date: "2026-03-02" as LocalDate, slot };
  const delivery = { key, postAt: claimedAt, claimedAt };
  return discordChannelPosts(posting).post(delivery, { kind: "notice", text }, mayStandAlready);
}

const seen = () => discord.see.messages(channelId);
const own = () => seen().filter(({ authorId }) => authorId === discord.app.botId);
const say = () => discord.say({ channelId, userId, content: "Good morning" });
const forbid = (bit: bigint) => {
  for (const role of discord.world.guilds.get(guildId)?.roles.values() ?? []) {
    role.permissions &= ~(1n << bit);
  }
};
const viewChannel = 10n;
const readHistory = 16n;
const theChannel = /^GET \/channels\/:id$/;
const theList = /^GET \/channels\/:id\/messages$/;
const looks = () => discord.record.calls.filter(({ name }) => theList.test(name)).length;

/** Longer than Discord remembers a nonce. */
const wait = () => time.advance(10 * 60_000);

describe("a post that is taken over when its nonce may be forgotten", () => {
  it("is found among what others and we posted, though it would be worded anew", async () => {
    await post(false, { slot: "07:00" });
    const first = await post(false);
    say();
    await post(false, { slot: "09:00" });
    wait();
    expect(await post(true, { text: "Other words" })).toEqual(first);
    expect(own()).toHaveLength(3);
  });

  it("is posted where nothing was since; for that nobody's messages are read", async () => {
    forbid(readHistory);
    say();
    wait();
    const claimedAt = new Date(time.now());
    wait();
    expect(await post(true, { claimedAt })).toMatchObject({ kind: "posted" });
    expect(own()).toHaveLength(1);
    expect(looks()).toBe(0);
  });

  it("is posted, once, where only others' stand", async () => {
    say();
    await post(false, { slot: "09:00" });
    wait();
    const other = await post(true, { slot: "10:00" });
    expect(other).toMatchObject({ kind: "posted" });
    expect(looks()).toBe(1);
    wait();
    expect(await post(true, { slot: "10:00" })).toEqual(other);
    expect(own()).toHaveLength(2);
  });

  it("is looked for on and on where people write much", async () => {
    Array.from({ length: 250 }, say);
    const first = await post(false);
    Array.from({ length: 20 }, say);
    wait();
    expect(await post(true)).toEqual(first);
    expect(looks()).toBe(3);
    expect(await post(true, { slot: "09:00" })).toMatchObject({ kind: "posted" });
    expect(own()).toHaveLength(2);
  });

  it("is posted where the channel never had a message", async () => {
    forbid(readHistory);
    wait();
    expect(await post(true)).toMatchObject({ kind: "posted" });
    expect(own()).toHaveLength(1);
  });

  it("is not posted again where somebody deleted it", async () => {
    await post(false);
    discord.world.channels.get(channelId)?.messages.clear();
    wait();
    expect(await post(true)).toEqual({ kind: "unconfirmed", isUnlisted: true });
    expect(own()).toEqual([]);
  });

  it.each([
    ["we may not read the list", () => forbid(readHistory), true],
    [
      "we are shut out",
      () => {
        discord.record.expectRefusal("50001");
        forbid(viewChannel);
      },
    ],
    ["a full list ends with the last message", () => void Array.from({ length: 99 }, say)],
    ["there is more than is read", () => void Array.from({ length: 1100 }, say)],
    [
      "Discord fails at the list",
      () => discord.faults.next({ kind: "server-error", status: 500, when: "before" }, theList, 9),
      true,
    ],
  ])("is unconfirmed where %s", async (_case, happens, isUnlisted = false) => {
    say();
    happens();
    wait();
    expect(await post(true)).toEqual({ kind: "unconfirmed", ...(isUnlisted && { isUnlisted }) });
    expect(own()).toEqual([]);
  });

  it.each([
    ["the channel", theChannel],
    ["the list", theList],
  ])(
    "stays open where no answer comes for %s, and waits as long as it is asked to",
    async (_case, name) => {
      say();
      wait();
      discord.faults.next({ kind: "dropped", when: "before" }, name);
      expect(await post(true)).toEqual({ kind: "unanswered", retryAfterMs: 180_000 });
      discord.faults.next({ kind: "server-error", status: 503, when: "before" }, name);
      expect(await post(true)).toEqual({ kind: "unanswered", retryAfterMs: 180_000 });
      discord.faults.next({ kind: "rate-limited", retryAfterSeconds: 7, scope: "user" }, name);
      expect(await post(true)).toEqual({
        kind: "unanswered",
        retryAfterMs: expect.closeTo(7000, -3),
      });
      expect(own()).toEqual([]);
      expect(await post(true)).toMatchObject({ kind: "posted" });
    },
  );
});

it("looks through the channel where Discord names no last message", async () => {
  const server = await startWebServer(async ({ path }) =>
    answered(
      path.endsWith("/messages") ? [{ id: "9", components: [{ id: 7 }] }] : { id: channelId },
    ),
  );
  const rest = discordRest({ api: `${server.origin}/api` }).setToken("token");
  const channel = { platform: "discord" as const, workspaceId: guildId, channelId };
  expect(await findPost(rest, channel, 7, start)).toEqual({ kind: "posted", messageId: "9" });
  await server.close();
});

it("takes no list for whole that may begin with the newest", async () => {
  const ids = Array.from(
    { length: 150 },
    (_, at) => `${(BigInt(start.getTime() - 1_420_070_400_000) << 22n) + BigInt(at)}`,
  );
  const server = await startWebServer(async ({ path, query }) => {
    if (!path.endsWith("/messages"))
      return answered({ id: channelId, last_message_id: ids.at(-1) });
    const after = BigInt(query.get("after") ?? 0);
    const newest = ids.filter((id) => BigInt(id) > after).slice(-100);
    // Somebody writes on meanwhile.
    ids.push(`${BigInt(ids.at(-1) ?? 0) + 1n}`);
    return answered(newest.map((id) => ({ id, components: [] })));
  });
  const rest = discordRest({ api: `${server.origin}/api` }).setToken("token");
  const channel = { platform: "discord" as const, workspaceId: guildId, channelId };
  expect(await findPost(rest, channel, 7, start)).toEqual({ kind: "unconfirmed" });
  await server.close();
});
