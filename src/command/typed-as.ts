import type { Platform } from "#model/channel.ts";

/** How a command is typed on a platform, to be named in a sentence. */
export function typedAs(platform: Platform, what: keyof typeof usages): string {
  return usages[what][platform];
}

const usages = {
  help: { slack: "/brief help", discord: "/help" },
  brief: { slack: "/brief https://…", discord: "/brief link: https://…" },
  why: { slack: "/brief why https://…", discord: "/why link: https://…" },
  subscribe: { slack: "/brief subscribe lemonde.fr", discord: "/subscribe feed: lemonde.fr" },
  follow: { slack: "/brief subscribe", discord: "/subscribe" },
  subscribeLive: {
    slack: "/brief subscribe lemonde.fr live not: football",
    discord: "/subscribe feed: lemonde.fr delivery: live not: football",
  },
  unfilter: {
    slack: "/brief subscribe <feed> only: anything",
    discord: "/subscribe feed: <feed> only: anything",
  },
  unsubscribe: { slack: "/brief unsubscribe <feed>", discord: "/unsubscribe" },
  list: { slack: "/brief list", discord: "/subscriptions" },
  schedule: {
    slack: "/brief digest at 08:00 weekdays Europe/Paris",
    discord: "/digest schedule",
  },
  scheduleInFull: {
    slack: "/brief digest at 08:00 weekdays Europe/Paris",
    discord: "/digest schedule time: 08:00 days: weekdays timezone: Europe/Paris",
  },
  settings: { slack: "/brief settings", discord: "/settings" },
  now: { slack: "/brief digest now", discord: "/digest now" },
  next: { slack: "/brief digest next", discord: "/digest next" },
} as const;
