import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discordDigestPosts } from "#adapters/discord/channel-posts.ts";
import { discordPosting } from "#adapters/discord/post-once.ts";
import { discordRest } from "#adapters/discord/replies.ts";
import { createDiscordTwin, type DiscordTwin } from "#local/discord/twin.ts";
import { discordSeat, discordWorld } from "#local/local-worlds.ts";
import { type TurnableClock, turnableClock } from "#local/turnable-clock.ts";
import { startWebServer } from "#local/web-server.ts";
import type { LocalDate } from "#model/schedule.ts";
import { containerPayload, textDisplay } from "#present/discord/components.ts";
import { sampleDigest } from "../../support/sample-digest.ts";

const start = new Date("2026-03-02T07:00:00Z");
let time: TurnableClock;
let discord: DiscordTwin;
beforeEach(async () => {
  time = turnableClock(start);
  discord = await createDiscordTwin({ clock: time, seed: discordWorld, limits: "off" });
});
afterEach(() => discord.close());

const clock = { now: () => new Date(time.now()) };
const posts = () =>
  discordDigestPosts(
    discordPosting(discordRest({ api: discord.apiUrl }).setToken(discord.app.botToken), clock),
  );
const delivery = (channelId = discordSeat.channelId) => ({
  key: {
    channel: { platform: "discord" as const, workspaceId: "3000000000000000001", channelId },
    date: "2026-03-02" as LocalDate,
    slot: "08:00",
  },
  postAt: start,
  claimedAt: start,
});
const seen = () => discord.see.messages(discordSeat.channelId);
const postName = /channels\/.*messages/;

describe("a digest on its way to Discord", () => {
  it("is posted, and pings nobody", async () => {
    expect(await posts().post(delivery(), sampleDigest(), false)).toMatchObject({ kind: "posted" });
    expect(seen()).toHaveLength(1);
    expect(seen()[0]?.pings).toEqual([]);
    discord.record.assertNoSurprise();
  });

  it("fails at once, and says why, where nobody gave us a token", async () => {
    const without = discordDigestPosts(discordPosting(discordRest({ api: discord.apiUrl }), clock));
    expect(await without.post(delivery(), sampleDigest(), false)).toEqual({
      kind: "failed",
      reason: "no token of this bot",
    });
  });

  it.each(["dropped", "server-error"] as const)(
    "appears once when the answer is lost: %s",
    async (kind) => {
      const fault =
        kind === "dropped"
          ? ({ kind, when: "after" } as const)
          : ({ kind, status: 502, when: "after" } as const);
      discord.faults.next(fault, postName, 2);
      expect(await posts().post(delivery(), sampleDigest(), false)).toMatchObject({
        kind: "posted",
      });
      expect(seen()).toHaveLength(1);
    },
  );

  it("is tried three times where no answer comes, and then left open", async () => {
    discord.faults.next({ kind: "dropped", when: "before" }, postName, 3);
    expect(await posts().post(delivery(), sampleDigest(), false)).toEqual({ kind: "unanswered" });
    expect(seen()).toEqual([]);
    expect(await posts().post(delivery(), sampleDigest(), true)).toMatchObject({ kind: "posted" });
  });

  it("fails, and finds no fault with itself, where a guard stands before Discord", async () => {
    const headers = { "content-type": "text/html" };
    const guard = await startWebServer(async () => ({ status: 403, headers, body: "<h1>No</h1>" }));
    const rest = discordRest({ api: `${guard.origin}/api` }).setToken("token");
    const outcome = await discordDigestPosts(discordPosting(rest, clock)).post(
      delivery(),
      sampleDigest(),
      false,
    );
    expect(outcome).toEqual({ kind: "failed", reason: "HTTP 403" });
    await guard.close();
  });

  it("waits a minute where we are banned, as the page that says so names no time", async () => {
    discord.faults.next({ kind: "ban-page" }, postName);
    expect(await posts().post(delivery(), sampleDigest(), false)).toEqual({
      kind: "rate-limited",
      retryAfterMs: 60_000,
    });
  });

  it("appears once when another run takes over within two minutes", async () => {
    await posts().post(delivery(), sampleDigest(), false);
    time.advance(90_000);
    const again = await posts().post(delivery(), sampleDigest(), true);
    expect(again).toEqual({ kind: "posted", messageId: seen()[0]?.id });
    expect(seen()).toHaveLength(1);
  });

  it("waits when Discord asks for it, but stays open after a lost answer", async () => {
    discord.faults.next({ kind: "rate-limited", retryAfterSeconds: 7, scope: "user" }, postName);
    expect(await posts().post(delivery(), sampleDigest(), false)).toMatchObject({
      kind: "rate-limited",
    });
    const fresh = posts();
    discord.faults.next({ kind: "dropped", when: "after" }, postName);
    discord.faults.next({ kind: "rate-limited", retryAfterSeconds: 7, scope: "user" }, postName);
    expect(await fresh.post(delivery(), sampleDigest(), false)).toEqual({
      kind: "unanswered",
      retryAfterMs: expect.closeTo(7000, -3),
    });
  });

  it("knows that a message which is refused now was never let in", async () => {
    discord.record.expectRefusal("50035");
    const post = discordPosting(
      discordRest({ api: discord.apiUrl }).setToken(discord.app.botToken),
      clock,
    );
    const tooLong = containerPayload([textDisplay("x".repeat(4200))]);
    expect(await post(delivery(), tooLong, true)).toMatchObject({ kind: "refused" });
  });

  it("knows a channel that is gone", async () => {
    discord.record.expectRefusal("10003");
    expect(await posts().post(delivery("4000000000000000099"), sampleDigest(), false)).toEqual({
      kind: "gone",
      what: "channel",
    });
  });

  it.each([
    ["that shut us out", false, undefined, "not-in-channel"],
    ["of a server that took us out", true, undefined, "not-in-server"],
    [
      "of a server that does not answer",
      true,
      { kind: "dropped", when: "before" },
      "not-in-channel",
    ],
  ] as const)("knows a channel %s", async (_case, isOut, fault, reason) => {
    const { workspaceId } = delivery().key.channel;
    const guild = discord.world.guilds.get(workspaceId);
    for (const role of guild?.roles.values() ?? []) role.permissions = 0n;
    if (isOut) guild?.members.delete(discord.app.botId);
    discord.record.expectRefusal("50001");
    if (fault === undefined) discord.record.expectRefusal("10004");
    else discord.faults.next(fault, /guilds/, 9);
    const outcome = await posts().post(delivery(), sampleDigest(), false);
    expect(outcome).toEqual({ kind: "paused", reason });
  });

  it.each([
    [10004, "not-in-server"],
    [50001, "not-in-server"],
    [50013, "not-in-channel"],
  ])("knows by what is said of the server whether it took us out: %i", async (code, reason) => {
    const refusing = await startWebServer(async ({ path }) => ({
      status: 403,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ code: path.includes("/guilds/") ? code : 50001, message: "No" }),
    }));
    const rest = discordRest({ api: refusing.origin }).setToken(discord.app.botToken);
    const outcome = await discordDigestPosts(discordPosting(rest, clock)).post(
      delivery(),
      sampleDigest(),
      false,
    );
    await refusing.close();
    expect(outcome).toEqual({ kind: "paused", reason });
  });
});
