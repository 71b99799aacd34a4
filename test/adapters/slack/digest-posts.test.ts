import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { slackDigestPosts } from "#adapters/slack/channel-posts.ts";
import { slackPosting } from "#adapters/slack/post-once.ts";
import { slackClient } from "#adapters/slack/replies.ts";
import { slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { createSlackTwin, type SlackTwin } from "#local/slack/twin.ts";
import { type TurnableClock, turnableClock } from "#local/turnable-clock.ts";
import { startWebServer } from "#local/web-server.ts";
import type { DeliveryKey } from "#model/delivery.ts";
import type { LocalDate } from "#model/schedule.ts";
import { sampleDigest } from "../../support/sample-digest.ts";

const start = new Date("2026-03-02T06:50:00Z");
const dueAt = new Date("2026-03-02T07:00:00Z");
const { teamId, channelId } = slackSeat;

let time: TurnableClock;
let slack: SlackTwin;
beforeEach(async () => {
  time = turnableClock(start);
  slack = await createSlackTwin({
    clock: time,
    signingSecret: "s",
    workspaces: [slackWorkspace],
    limits: "off",
  });
});
afterEach(() => slack.close());

const clock = { now: () => new Date(time.now()) };
const posts = () =>
  slackDigestPosts(
    slackPosting(
      slackClient({ apiUrl: slack.apiUrl }),
      { botToken: async () => slackWorkspace.installation?.botToken },
      clock,
    ),
  );
const key = (slot = "08:00", channel = channelId): DeliveryKey => ({
  channel: { platform: "slack", workspaceId: teamId, channelId: channel },
  date: "2026-03-02" as LocalDate,
  slot,
});
const delivery = () => ({ key: key(), postAt: dueAt, claimedAt: start });
const seen = () => slack.see.messages(teamId, channelId);
const calls = (name: string) => slack.record.calls.filter((call) => call.name === name).length;

describe("a digest on its way to Slack", () => {
  it("is handed to Slack's scheduler and appears at its time, once", async () => {
    expect(await posts().post(delivery(), sampleDigest(), false)).toMatchObject({ kind: "posted" });
    expect(seen()).toHaveLength(0);
    await slack.advance(10 * 60_000);
    expect(seen()).toHaveLength(1);
    expect(seen()[0]?.text).toContain("Harbour council votes");
    expect(JSON.stringify(seen()[0]?.blocks)).toContain("Harbour council votes");
    const handed = slack.record.calls.find(({ name }) => name === "chat.scheduleMessage");
    expect(handed?.input).toMatchObject({ unfurl_links: false, unfurl_media: false });
    slack.record.assertNoSurprise();
  });

  it.each([
    { kind: "dropped", when: "after" },
    { kind: "server-error", status: 500, when: "after" },
    { kind: "server-error", status: 503, when: "after" },
  ] as const)("appears once when the answer is lost: %j", async (fault) => {
    slack.faults.next(fault, "chat.scheduleMessage");
    expect(await posts().post(delivery(), sampleDigest(), false)).toEqual({ kind: "unanswered" });
    expect(await posts().post(delivery(), sampleDigest(), true)).toMatchObject({
      kind: "posted",
    });
    await slack.advance(10 * 60_000);
    expect(seen()).toHaveLength(1);
    expect(calls("chat.scheduleMessage")).toBe(1);
  });

  it("is told apart from one of another date that is late as well", async () => {
    const late = new Date("2026-03-05T09:00:07Z");
    time.advance(late.getTime() - time.now());
    const all = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"].map((date) => {
      const of = { ...key(), date: date as LocalDate };
      return { key: of, postAt: posts().timeFor(of, dueAt, late), claimedAt: late };
    });
    expect(new Set(all.map(({ postAt }) => postAt.getTime())).size).toBe(all.length);
    const [first, second] = all;
    if (first === undefined || second === undefined) throw new Error("two dates");
    await posts().post(first, sampleDigest(), false);
    // The run that takes the second over asks Slack whether it waits there.
    await posts().post(second, sampleDigest(), true);
    await slack.advance(15 * 60_000);
    expect(seen()).toHaveLength(2);
  });

  it.each([1, 2, 3, 4, 5, 6])("is so, too, where their turns are %i minutes apart", (minutes) => {
    const now = new Date("2026-03-05T09:00:07Z");
    const then = new Date(now.getTime() + minutes * 60_000);
    const at = (date: string, turn: Date) =>
      posts()
        .timeFor({ ...key(), date: date as LocalDate }, dueAt, turn)
        .getTime();
    const days = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"];
    for (const [place, date] of days.entries()) {
      for (const other of days.toSpliced(place, 1)) {
        expect(at(date, now)).not.toBe(at(other, then));
      }
      expect(at(date, now)).toBeGreaterThanOrEqual(now.getTime() + 4 * 60_000);
      expect(at(date, now)).toBeLessThanOrEqual(now.getTime() + 11 * 60_000);
    }
  });

  it("is repeated when the call never got through", async () => {
    slack.faults.next({ kind: "dropped", when: "before" }, "chat.scheduleMessage", 2);
    for (const mayStandAlready of [false, true]) {
      expect(await posts().post(delivery(), sampleDigest(), mayStandAlready)).toEqual({
        kind: "unanswered",
      });
    }
    expect(await posts().post(delivery(), sampleDigest(), true)).toMatchObject({ kind: "posted" });
    await slack.advance(10 * 60_000);
    expect(seen()).toHaveLength(1);
  });

  it("appears once when the call takes effect only after its connection broke", async () => {
    slack.faults.next({ kind: "dropped", when: "before" }, "chat.scheduleMessage");
    expect(await posts().post(delivery(), sampleDigest(), false)).toEqual({ kind: "unanswered" });
    await slackClient({ apiUrl: slack.apiUrl }).chat.scheduleMessage({
      token: slackWorkspace.installation?.botToken ?? "",
      channel: channelId,
      post_at: dueAt.getTime() / 1000,
      text: "late",
    });
    expect(await posts().post(delivery(), sampleDigest(), true)).toMatchObject({ kind: "posted" });
    await slack.advance(10 * 60_000);
    expect(seen()).toHaveLength(1);
  });

  it("is found again by a run that takes over", async () => {
    await posts().post(delivery(), sampleDigest(), false);
    time.advance(90_000);
    expect(await posts().post(delivery(), sampleDigest(), true)).toMatchObject({ kind: "posted" });
    await slack.advance(10 * 60_000);
    expect(seen()).toHaveLength(1);
  });

  it("is open while Slack answers nothing, and unconfirmed when its time has come", async () => {
    slack.faults.plan(() => ({ kind: "dropped", when: "after" }));
    expect(await posts().post(delivery(), sampleDigest(), false)).toEqual({ kind: "unanswered" });
    slack.faults.plan();
    time.advance(10 * 60_000);
    expect(await posts().post(delivery(), sampleDigest(), true)).toEqual({ kind: "unconfirmed" });
  });

  it("stays open when Slack limits the very question", async () => {
    slack.faults.next({ kind: "dropped", when: "after" }, "chat.scheduleMessage");
    slack.faults.next(
      { kind: "rate-limited", retryAfterSeconds: 30 },
      "chat.scheduledMessages.list",
    );
    await posts().post(delivery(), sampleDigest(), false);
    expect(await posts().post(delivery(), sampleDigest(), true)).toEqual({
      kind: "unanswered",
      retryAfterMs: 30_000,
    });
  });

  it("waits when Slack asks for it", async () => {
    slack.faults.next({ kind: "rate-limited", retryAfterSeconds: 30 }, "chat.scheduleMessage");
    expect(await posts().post(delivery(), sampleDigest(), false)).toEqual({
      kind: "rate-limited",
      retryAfterMs: 30_000,
    });
  });

  it("is scheduled ahead when late, as far as Slack can be asked about it", () => {
    const now = new Date("2026-03-02T09:00:00Z");
    const late = posts().timeFor(key(), dueAt, now);
    // Four minutes ahead, and in the minute of its date.
    expect(late.getTime() - now.getTime()).toBeGreaterThanOrEqual(4 * 60_000);
    expect(late.getTime() - now.getTime()).toBeLessThanOrEqual(6 * 60_000);
    expect(late.getTime() % 60_000).toBe(0);
    expect(posts().timeFor(key(), dueAt, start)).toEqual(dueAt);
  });

  it("is posted at once when a person asks for it, and never twice", async () => {
    const asked = { key: key("now-1"), postAt: start, claimedAt: start };
    slack.faults.next({ kind: "dropped", when: "after" }, "chat.postMessage");
    expect(await posts().post(asked, sampleDigest(), false)).toEqual({ kind: "unconfirmed" });
    expect(seen()).toHaveLength(1);
    expect(await posts().post(asked, sampleDigest(), true)).toEqual({ kind: "unconfirmed" });
    expect(seen()).toHaveLength(1);
  });

  it("is held back from a channel that does not let us in, or that we cannot see", async () => {
    for (const [code, channel] of [
      ["not_in_channel", "C0OTHER01"],
      ["channel_not_found", "C0NOWHERE"],
    ] as const) {
      slack.record.expectRefusal(code);
      const outcome = await posts().post(
        { ...delivery(), key: key("08:00", channel) },
        sampleDigest(),
        false,
      );
      expect(outcome).toEqual({ kind: "paused", reason: "not-in-channel" });
    }
  });

  it("fails where its time has passed meanwhile, and is refused where Slack cannot read it", async () => {
    const posting = slackPosting(
      slackClient({ apiUrl: slack.apiUrl }),
      { botToken: async () => slackWorkspace.installation?.botToken },
      clock,
    );
    const payload = { text: "Digest", blocks: [] };
    slack.record.expectRefusal("time_in_past");
    const late = { key: key(), postAt: new Date(start.getTime() - 60_000) };
    expect(await posting.postOnce(late, payload, false)).toEqual({
      kind: "failed",
      reason: "time_in_past",
    });
    slack.record.expectRefusal("invalid_blocks");
    const senseless = { ...payload, blocks: [{ type: "sense" } as never] };
    expect(await posting.postOnce(delivery(), senseless, false)).toEqual({
      kind: "refused",
      reason: "invalid_blocks",
    });
  });

  it.each([
    ["account_inactive", { kind: "gone", what: "workspace" }],
    ["channel_is_limited_access", { kind: "gone", what: "channel" }],
    ["internal_error", { kind: "unanswered" }],
    ["restricted_too_many", { kind: "rate-limited", retryAfterMs: 60_000 }],
    ["msg_too_long", { kind: "refused", reason: "msg_too_long" }],
    [403, { kind: "failed", reason: "HTTP 403" }],
  ] as const)("is told what became of it where Slack answers %s", async (error, outcome) => {
    const answer = await answering(error, "chat.scheduleMessage");
    expect(await answer.post(delivery(), sampleDigest(), false)).toEqual(outcome);
    await answer.close();
  });

  it.each([403, "invalid_cursor", "internal_error"])(
    "is not handed over again while Slack answers the question with %s",
    async (error) => {
      const answer = await answering(error, "chat.scheduledMessages.list");
      expect(await answer.post(delivery(), sampleDigest(), true)).toEqual({ kind: "unanswered" });
      expect(answer.called).toEqual(["chat.scheduledMessages.list"]);
      await answer.close();
    },
  );

  it("knows that a channel is archived", async () => {
    slack.record.expectRefusal("is_archived");
    await slack.change(teamId, { kind: "archive", channelId, by: slackSeat.userId });
    const outcome = await posts().post(delivery(), sampleDigest(), false);
    expect(outcome).toEqual({ kind: "paused", reason: "channel-archived" });
  });
});

/** A Slack that answers one method with an error, or with a status that is no answer of its API. */
async function answering(error: string | number, method: string) {
  const called: string[] = [];
  const server = await startWebServer(async ({ path }) => {
    const name = path.replace("/api/", "");
    called.push(name);
    const isWrong = name === method;
    return {
      status: isWrong && typeof error === "number" ? error : 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(isWrong ? { ok: false, error } : { ok: true }),
    };
  });
  const client = slackClient({ apiUrl: `${server.origin}/api/` });
  const { post } = slackDigestPosts(
    slackPosting(client, { botToken: async () => "xoxb-1" }, clock),
  );
  return { post, called, close: () => server.close() };
}
