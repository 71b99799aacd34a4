import { answerRequest } from "#app/requests/answer-request.ts";
import type { ChannelButton } from "#model/button.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { SubscribeCommand } from "#model/command.ts";
import type { Answer } from "#model/message.ts";
import { aChannel } from "../../support/fake-channels.ts";
import { anAsker, type CommandWorld, feedAt, pageWith } from "../../support/fake-command-world.ts";

export const site = "https://gazette.example/";
export const feed = "https://gazette.example/feed.xml";
export const sport = "https://gazette.example/sport.xml";
export const slackChannel = aChannel("C1");
export const discordChannel = { platform: "discord", workspaceId: "G1", channelId: "9" } as const;

export const pages = {
  [site]: pageWith(site, { "/feed.xml": "Gazette" }),
  [feed]: feedAt(feed, "Gazette"),
  [sport]: feedAt(sport, "Gazette Sport"),
};

export function subscribeTo(url: string, more: Partial<SubscribeCommand> = {}): SubscribeCommand {
  return { kind: "subscribe", url: canonicalUrl(url) as CanonicalUrl, only: [], not: [], ...more };
}

export function ask(
  world: CommandWorld,
  command: SubscribeCommand,
  asker = anAsker(slackChannel),
): Promise<Answer> {
  return answerRequest(world, asker, { kind: "command", command });
}

export function press(
  world: CommandWorld,
  button: ChannelButton,
  chosen: readonly string[] = [],
  asker = anAsker(slackChannel),
): Promise<Answer> {
  return answerRequest(world, asker, { kind: "press", button, chosen });
}

export function firstButton(answer: Answer): ChannelButton {
  const button = answer.kind === "card" ? answer.buttons?.[0]?.button : undefined;
  if (button === undefined || "page" in button) throw new Error("no button");
  return button;
}

export const followed = async (world: CommandWorld, channel = slackChannel) =>
  (await world.channels.whole(channel))?.subscriptions ?? [];
