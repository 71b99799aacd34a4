import type { DiscordSeat } from "./console/discord-pane.ts";
import type { SlackSeat } from "./console/slack-pane.ts";
import type { DiscordSeed } from "./discord/seeds.ts";
import type { SlackWorkspaceSeed } from "./slack/seeds.ts";

/** The Slack workspace and the Discord server in which the local bot lives. */

export const slackWorkspace: SlackWorkspaceSeed = {
  id: "T0LOCAL01",
  name: "Local workspace",
  domain: "local",
  users: [
    { id: "U0READER1", name: "you", realName: "You", tz: "Europe/Paris" },
    { id: "U0BOT0001", name: "newsbrief", isBot: true },
  ],
  channels: [
    { id: "C0NEWS001", name: "news", members: ["U0READER1", "U0BOT0001"] },
    { id: "C0OTHER01", name: "without-the-bot", kind: "private", members: ["U0READER1"] },
  ],
  installation: {
    botToken: "xoxb-local-newsbrief",
    botId: "B0BOT0001",
    botUserId: "U0BOT0001",
    scopes: ["commands", "chat:write", "users:read", "channels:read", "groups:read"],
  },
};

export const slackSeat: SlackSeat = {
  teamId: slackWorkspace.id,
  channelId: "C0NEWS001",
  channelName: "news",
  userId: "U0READER1",
  userName: "You",
};

export const discordWorld: DiscordSeed = {
  users: [{ id: "2000000000000000001", username: "you", globalName: "You", locale: "en-GB" }],
  guilds: [
    {
      id: "3000000000000000001",
      name: "Local server",
      ownerId: "2000000000000000001",
      everyone: [
        "VIEW_CHANNEL",
        "SEND_MESSAGES",
        "EMBED_LINKS",
        "READ_MESSAGE_HISTORY",
        "USE_APPLICATION_COMMANDS",
        "CONNECT",
      ],
      members: [{ userId: "2000000000000000001" }, { userId: "1000000000000000001" }],
      channels: [{ id: "4000000000000000001", name: "news", kind: "text" }],
    },
  ],
};

export const discordSeat: DiscordSeat = {
  channelId: "4000000000000000001",
  channelName: "news",
  userId: "2000000000000000001",
  userName: "You",
};
