import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discordPersonalNotes } from "#adapters/discord/personal-notes.ts";
import { discordRest } from "#adapters/discord/replies.ts";
import { slackPersonalNotes } from "#adapters/slack/personal-notes.ts";
import { slackClient } from "#adapters/slack/replies.ts";
import { createDiscordTwin, type DiscordTwin } from "#local/discord/twin.ts";
import { discordSeat, discordWorld, slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { createSlackTwin, type SlackTwin } from "#local/slack/twin.ts";
import { turnableClock } from "#local/turnable-clock.ts";

const clock = turnableClock(new Date("2026-03-02T07:00:00Z"));
let slack: SlackTwin;
let discord: DiscordTwin;
beforeEach(async () => {
  const workspaces = [slackWorkspace];
  slack = await createSlackTwin({ clock, signingSecret: "s", workspaces, limits: "off" });
  discord = await createDiscordTwin({ clock, seed: discordWorld, limits: "off" });
});
afterEach(async () => {
  slack.record.assertNoSurprise();
  discord.record.assertNoSurprise();
  await Promise.all([slack.close(), discord.close()]);
});

const inSlack = () =>
  slackPersonalNotes(slackClient({ apiUrl: slack.apiUrl }), {
    botToken: async () => slackWorkspace.installation?.botToken,
  });
const inDiscord = () =>
  discordPersonalNotes(discordRest({ api: discord.apiUrl }).setToken(discord.app.botToken));
const ofSlack = {
  platform: "slack",
  workspaceId: slackSeat.teamId,
  channelId: slackSeat.channelId,
} as const;
const ofDiscord = {
  platform: "discord",
  workspaceId: "3000000000000000001",
  channelId: discordSeat.channelId,
} as const;

describe("a note to a person about a channel", () => {
  it("stands in the app's own messages in Slack, and nowhere else", async () => {
    expect(await inSlack().tell(ofSlack, slackSeat.userId, "Nothing <gets> through.")).toBe(true);
    const call = slack.record.calls.at(-1);
    expect(JSON.stringify(call)).toContain("&lt;gets&gt;");
    expect(slack.see.messages(slackSeat.teamId, slackSeat.channelId)).toEqual([]);
  });

  it("is a direct message in Discord, and pings nobody", async () => {
    expect(await inDiscord().tell(ofDiscord, discordSeat.userId, "Nothing *gets* through.")).toBe(
      true,
    );
    expect(discord.record.calls.map(({ name }) => name)).toEqual([
      "POST /users/@me/channels",
      "POST /channels/:id/messages",
    ]);
    expect(discord.see.messages(discordSeat.channelId)).toEqual([]);
  });

  it("is not written to somebody whose account was deactivated, though Slack would take it", async () => {
    const person = slack.world.workspaces.get(slackSeat.teamId)?.users.get(slackSeat.userId);
    if (person !== undefined) person.deleted = true;
    expect(await inSlack().tell(ofSlack, slackSeat.userId, "x")).toBe(false);
    expect(slack.record.calls.map(({ name }) => name)).toEqual(["users.info"]);
  });

  it("asks Slack alone whether an account was deactivated, and takes no answer for no", async () => {
    const { userId } = slackSeat;
    expect(await inSlack().isDeactivated(ofSlack, userId)).toBe(false);
    const person = slack.world.workspaces.get(slackSeat.teamId)?.users.get(userId);
    if (person !== undefined) person.deleted = true;
    expect(await inSlack().isDeactivated(ofSlack, userId)).toBe(true);
    slack.faults.next({ kind: "dropped", when: "before" }, "users.info");
    expect(await inSlack().isDeactivated(ofSlack, userId)).toBe(false);
    expect(await inDiscord().isDeactivated(ofDiscord, discordSeat.userId)).toBe(false);
    expect(discord.record.calls).toEqual([]);
  });

  it("that does not arrive is no trouble", async () => {
    expect(await inSlack().tell(ofSlack, "somebody", "x")).toBe(false);
    expect(await inDiscord().tell(ofDiscord, "somebody", "x")).toBe(false);
    slack.faults.next({ kind: "dropped", when: "before" }, "chat.postMessage");
    expect(await inSlack().tell(ofSlack, slackSeat.userId, "x")).toBe(false);
    // That nobody says whether the account lives keeps no note back.
    slack.faults.next({ kind: "dropped", when: "before" }, "users.info");
    expect(await inSlack().tell(ofSlack, slackSeat.userId, "x")).toBe(true);
    discord.record.expectRefusal("10013");
    expect(await inDiscord().tell(ofDiscord, "4000000000000000077", "x")).toBe(false);
  });
});
