import { answerRequest } from "#app/requests/answer-request.ts";
import { parseSlackText } from "#command/parse-command.ts";
import type { ChannelButton } from "#model/button.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { ChannelRequest } from "#model/job.ts";
import type { SettingsForm } from "#model/settings-form.ts";
import { aChannel, aFeed, aSchedule, aSubscription } from "../../support/fake-channels.ts";
import {
  anAsker,
  type CommandWorld,
  commandWorld,
  said,
} from "../../support/fake-command-world.ts";

export const channel = aChannel("C1");
export const gazette = "https://gazette.example/feed.xml" as CanonicalUrl;
export const herald = "https://herald.example/rss" as CanonicalUrl;

/** A channel that follows two feeds, with its digest at 08:00 in Paris every day. */
export async function followed(
  pages: Parameters<typeof commandWorld>[0] = {},
  titles: readonly (readonly [CanonicalUrl, string])[] = [
    [gazette, "Westmere Gazette"],
    [herald, "Herald"],
  ],
): Promise<CommandWorld> {
  const w = commandWorld(pages);
  const settings = newChannelSettings(channel, aSchedule());
  await w.channels.putSettings(settings);
  await w.slots.place(channel, settings.schedule);
  for (const [feedUrl, title] of titles) {
    const feedId = feedIdOf(feedUrl);
    await w.feeds.putFeed({ ...aFeed(feedId), url: feedUrl, title });
    await w.channels.putSubscription({ ...aSubscription(channel, feedId), feedUrl, title });
  }
  return w;
}

/** Types a command as on Slack. */
export async function type(w: CommandWorld, text: string, userId = "U1"): Promise<string> {
  const parsed = parseSlackText(text);
  if (!parsed.ok) throw new Error(`not a command: ${text}`);
  const command = parsed.value;
  if (command.kind === "brief" || command.kind === "help") throw new Error(text);
  return ask(w, { kind: "command", command }, userId);
}

export async function ask(
  w: CommandWorld,
  request: ChannelRequest,
  userId = "U1",
): Promise<string> {
  const asker = anAsker(channel, userId, { channelName: "news" });
  return said(await answerRequest(w, asker, request));
}

export const press = (w: CommandWorld, button: ChannelButton, ...chosen: readonly string[]) =>
  ask(w, { kind: "press", button, chosen });
export const submit = (w: CommandWorld, fields: Omit<SettingsForm, "kind">) =>
  ask(w, { kind: "form", form: { kind: "settings", ...fields } });
export const titles = async (w: CommandWorld) =>
  ((await w.channels.whole(channel))?.subscriptions ?? []).map(({ title }) => title);
