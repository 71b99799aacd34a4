import { beforeAll, expect, it } from "vitest";
import { slackSeat } from "#local/local-worlds.ts";
import { testBot } from "../support/test-bot.ts";
import { actionIn, chats } from "./command-flow.ts";

/** Guests of a workspace, and people of another one in a channel that both share. */

const { teamId, channelId } = slackSeat;
const otherTeam = "T0OTHER01";
const bot = testBot();
const site = () => `${bot.console.origin}/articles/`;
beforeAll(() => {
  const workspace = bot.slack.world.workspaces.get(teamId);
  const person = { teamId, tz: "Europe/Paris", locale: "en-US", isBot: false, deleted: false };
  for (const [id, more] of [
    ["U0GUEST01", { name: "gil", realName: "Gil Guest", guest: "multi-channel" }],
    ["U0GUEST02", { name: "sol", realName: "Sol Single", guest: "single-channel" }],
    ["U0PARTNER", { name: "pat", realName: "Pat Partner", homeTeamId: otherTeam }],
  ] as const) {
    workspace?.users.set(id, { ...person, id, ...more });
    workspace?.channels.get(channelId)?.members.add(id);
  }
});

const { slack } = chats(() => bot);

async function typeAs(userId: string, text: string): Promise<string> {
  await bot.slack.slashCommand({ teamId, channelId, userId, command: "/brief", text });
  await bot.drain();
  return bot.slack.see.messages(teamId, channelId, userId).at(-1)?.text ?? "";
}

it("guests may change what their channel follows, and everybody sees who did", async () => {
  expect(await typeAs("U0GUEST01", `subscribe ${site()}`)).toContain("now follows Sample News");
  expect(await typeAs("U0GUEST02", "digest at 07:00 every day")).toContain("07:00 every day");
  expect(await slack.type("list")).toContain("added by gil");
  const log = await slack.type("log");
  expect(log).toMatch(/gil · added Sample News/);
  expect(log).toMatch(/sol · set the digest to 07:00/);
  expect(await slack.type("unsubscribe sample")).toContain("no longer follows Sample News");
});

it("a group message, to which Slack invites nobody later, is told where to go instead", async () => {
  const id = "C0GROUP01";
  const name = "mpdm-you--gil--sol-1";
  const place = { id, teamId, name, kind: "mpim", archived: false, readOnly: false } as const;
  const members = new Set([slackSeat.userId, "U0GUEST01"]);
  const channels = bot.slack.world.workspaces.get(teamId)?.channels;
  channels?.set(id, { ...place, members, createdAt: 0, messages: new Map() });
  bot.slack.record.expectRefusal("channel_not_found");
  const { userId } = slackSeat;
  const typed = { teamId, channelId: id, userId, command: "/brief", text: `subscribe ${site()}` };
  await bot.slack.slashCommand(typed);
  await bot.drain();
  expect(bot.slack.see.messages(teamId, id, userId).at(-1)?.text).toBe(
    `I could not post here: I am no part of this conversation. Subscribe in your messages with me, under Apps, or in a channel instead.\n/brief ${typed.text}`,
  );
});

it("a press by somebody of another workspace is about the channel of the workspace whose bot posted", async () => {
  await slack.type(`subscribe ${site()}`);
  await bot.turn(1000);
  await slack.digestNow();
  const digest = bot.slack.see.messages(teamId, channelId).at(-1);
  const on = { channelId, ts: digest?.ts ?? "" };
  const actionId = actionIn(digest?.blocks, "digest:skip");
  await bot.slack.press({ teamId, userId: "U0PARTNER", on, actionId });
  await bot.drain();
  const seen = bot.slack.see.messages(teamId, channelId, "U0PARTNER").at(-1);
  expect(seen?.text).toMatch(/^No digest on /);
  expect(seen?.ephemeralTo).toBe("U0PARTNER");
  expect(await slack.type("log")).toMatch(/pat · skipped the digest/);
});

it("an event of a shared channel is about the workspace that installed the bot, whichever sends it", async () => {
  expect(await slack.type("list")).toContain("Sample News");
  const event = { type: "channel_left", channel: channelId };
  await bot.slack.sendEvent(teamId, event, { sourceTeamId: otherTeam });
  await bot.drain();
  expect(await slack.type("list")).toContain("follows nothing.");
});
