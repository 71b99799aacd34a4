import type { Platform } from "#model/channel.ts";
import type { Subscription } from "#model/subscription.ts";
import { listedFeed } from "./listed-subscription.ts";

/** The command that follows a feed as a channel follows it, with its filter: to be copied. */
export function subscribeLine(subscription: Subscription, platform: Platform): string {
  const { url, options = {} } = listedFeed(subscription);
  const given = Object.entries(options);
  if (platform === "discord")
    return [
      "/subscribe",
      ...[["feed", url], ...given].map(([name, value]) => `${name}: ${value}`),
    ].join(" ");
  const words = given.map(([name, value]) =>
    name === "delivery" ? value : `${name.replace("_", " ")}: ${value}`,
  );
  return ["/brief subscribe", url, ...words].join(" ");
}
