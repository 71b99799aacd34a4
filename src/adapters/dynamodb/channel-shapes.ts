import * as z from "zod/mini";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { type ChannelSettings, pauseReasons } from "#model/channel-settings.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { LocalDate, LocalTime, TimeZone, Weekday } from "#model/schedule.ts";
import type { Subscription } from "#model/subscription.ts";
import {
  branded,
  briefLength,
  channel,
  deliveryMode,
  feedWeight,
  filter,
  instant,
  oneOfElse,
} from "../shape-parts.ts";

/** Shapes of settings and subscriptions as stored: JSON, with dates as ISO 8601 strings. */

const StoredSettings = z.object({
  channel,
  schedule: z.object({
    time: branded<LocalTime>(),
    days: z.array(z.int()),
    zone: branded<TimeZone>(),
  }),
  storiesMax: z.int(),
  filter,
  tastes: z.array(z.object({ word: z.string(), weight: z.number() })),
  skipped: z.array(branded<LocalDate>()),
  had: z.exactOptional(z.object({ date: branded<LocalDate>(), time: branded<LocalTime>() })),
  // What was stored before a channel could choose reads as the usual.
  length: z._default(briefLength, "standard"),
  language: z.exactOptional(z.string()),
  mutedUntil: z.exactOptional(instant),
  paused: z.exactOptional(
    z.object({
      // A reason that only a later version knows: the next post finds out anew.
      reason: oneOfElse(pauseReasons, "no-permission"),
      since: instant,
    }),
  ),
});

const StoredSubscription = z.object({
  channel,
  feedId: branded<FeedId>(),
  feedUrl: branded<CanonicalUrl>(),
  title: z.string(),
  mode: deliveryMode,
  filter,
  weight: z.exactOptional(feedWeight),
  addedBy: z.string(),
  addedAt: instant,
  mutedUntil: z.exactOptional(instant),
  liveUntil: z.exactOptional(instant),
  dailyUntil: z.exactOptional(instant),
  movedFrom: z.exactOptional(branded<FeedId>()),
});

export const StoredSubscriber = z.object({ ...channel.shape, mode: deliveryMode });

/** @throws when the stored item is not one we could have written */
export function settingsOf(item: Readonly<Record<string, unknown>>): ChannelSettings {
  const { schedule, ...settings } = StoredSettings.parse(JSON.parse(String(item.settings)));
  return { ...settings, schedule: { ...schedule, days: schedule.days as Weekday[] } };
}

/** @throws when the stored item is not one we could have written */
export function subscriptionOf(item: Readonly<Record<string, unknown>>): Subscription {
  return StoredSubscription.parse(JSON.parse(String(item.subscription)));
}
