import { expect, it } from "vitest";
import { channelOf } from "#local/discord/world.ts";
import { discordSeat, slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { testBot } from "../support/test-bot.ts";
import { textOf } from "./command-flow.ts";

/** What the answers to every command call the place in which they stand, where it is no channel. */

const { teamId, userId } = slackSeat;
const botUserId = slackWorkspace.installation?.botUserId ?? "";
const bot = testBot();
const site = () => `${bot.console.origin}/articles/`;

const typedInSlack = () => [
  ...["help", "list", `subscribe ${site()} not: football`, `subscribe ${site()}`],
  ...[`subscribe ${site()}`, "list", "digest at 22:00 every day", "digest next", "digest skip"],
  ...["digest unskip", "why nonsense", `why ${site()}`, "settings", "mute 3 days", "unmute"],
  ...["unmute", "log", "export", "unsubscribe nothing", "unsubscribe sample", "digest now", "list"],
];
const typedInDiscord = () =>
  [
    ...[["help"], ["subscriptions"], ["subscribe", { feed: site(), not: "football" }]],
    ...[["subscribe", { feed: site() }], ["subscribe", { feed: site() }], ["subscriptions"]],
    ...[["digest schedule", { time: "22:00", days: "every day" }], ["digest next"]],
    ...[["digest skip"], ["digest unskip"], ["why", { link: "nonsense" }]],
    ...[["why", { link: site() }], ["settings"], ["log"], ["export"]],
    ...[
      ["unsubscribe", { feed: "nothing" }],
      ["unsubscribe", { feed: "sample" }],
    ],
    ...[["digest now"], ["subscriptions"]],
  ] as const;

/** Nothing of a walk may be called a channel, but where feeds are taken to another one. */
function withoutChannels(read: readonly string[], word: string): void {
  const all = read.join("\n");
  expect(all.replaceAll("in another channel", "")).not.toMatch(/channel/i);
  expect(all).toContain(`This ${word} follows nothing.`);
  expect(all).toContain(`This ${word} now follows Sample News.`);
  expect(all).toContain(`This ${word} no longer follows Sample News.`);
}

it.each([
  ["D0APP0001", "im", ""],
  ["C0GROUP01", "mpim", "mpdm-you--gil-1"],
] as const)("a conversation of Slack's is not called a channel: %s", async (id, kind, name) => {
  const members = new Set([userId, botUserId]);
  const channels = bot.slack.world.workspaces.get(teamId)?.channels;
  const rest = { archived: false, readOnly: false, createdAt: 0, messages: new Map() };
  channels?.set(id, { id, teamId, name, kind, members, ...rest });
  const read: string[] = [];
  for (const text of typedInSlack()) {
    await bot.slack.slashCommand({ teamId, channelId: id, userId, command: "/brief", text });
    await bot.drain();
    const [form] = bot.slack.see.modals(teamId, userId);
    const { text: heard = "", blocks } = bot.slack.see.messages(teamId, id, userId).at(-1) ?? {};
    const shown = JSON.stringify([form?.payload.blocks, blocks]).matchAll(/"text":"([^"]*)"/g);
    read.push(heard, ...[...shown].map(([, one = ""]) => one));
    if (form) await bot.slack.closeView({ teamId, userId, viewId: form.id });
  }
  withoutChannels(read, "conversation");
});

it.each([
  ["conversation", { kind: "dm", recipientId: discordSeat.userId }],
  ["thread", { kind: "thread", parentId: discordSeat.channelId }],
] as const)("a %s of Discord's is not called a channel", async (word, seed) => {
  const id = `43${word.length}0000000000000001`;
  const guild = word === "thread" ? [...bot.discord.world.guilds.values()][0] : undefined;
  const channel = channelOf({ name: "place", ...seed, id }, guild?.id);
  bot.discord.world.channels.set(id, channel);
  guild?.channels.set(id, channel);
  if (guild) for (const role of guild.roles.values()) role.permissions |= 1n << 38n;
  const read: string[] = [];
  for (const [path, options = {}] of typedInDiscord()) {
    const [name = "", ...sub] = path.split(" ");
    const typed = { channelId: id, userId: discordSeat.userId, name, path: sub, options };
    await bot.discord.command(typed);
    await bot.drain();
    read.push(textOf(bot.discord.see.messages(id, discordSeat.userId).at(-1)));
  }
  withoutChannels(read, word);
});
