import { describe, expect, it } from "vitest";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import type { Fault } from "#local/web-server-faults.ts";
import { minuteMs } from "#shared/durations.ts";
import { testBot } from "../support/test-bot.ts";
import { chats } from "./command-flow.ts";

const bot = testBot();

const { slack, discord } = chats(() => bot);

/** What a person does to share a brief, what then stands in the channel for everybody, and what they see. */
const platforms = {
  Slack: {
    async share(link: string): Promise<void> {
      await slack.type(link);
      await slack.press("brief:share");
    },
    fail: (fault: Fault) => bot.slack.faults.next(fault, "chat.postMessage"),
    standing: () => bot.slack.see.messages(slackSeat.teamId, slackSeat.channelId).length,
    seen: () => JSON.stringify(slack.seen()),
  },
  Discord: {
    async share(link: string): Promise<void> {
      await discord.type("brief", { link });
      await discord.press("brief:share:");
    },
    fail: (fault: Fault) => bot.discord.faults.next(fault, /^POST \/webhooks\/[^/]+\/[^/]+$/),
    standing: () => bot.discord.see.messages(discordSeat.channelId).length,
    seen: () => JSON.stringify(discord.seen()),
  },
} as const;

const losses: readonly { name: string; isThere: boolean; fault: Fault; article: string }[] = [
  {
    name: "a 503 before it took effect",
    isThere: false,
    fault: { kind: "server-error", status: 503, when: "before" },
    article: "westmere-bridge",
  },
  {
    name: "a 503 after it took effect",
    isThere: true,
    fault: { kind: "server-error", status: 503, when: "after" },
    article: "northern-rail-strike",
  },
  {
    name: "a connection that broke before",
    isThere: false,
    fault: { kind: "dropped", when: "before" },
    article: "seagrass-returns",
  },
  {
    name: "a connection that broke after",
    isThere: true,
    fault: { kind: "dropped", when: "after" },
    article: "macron-putin-de-escalation",
  },
];

describe.each(Object.entries(platforms))("a brief shared in %s", (name, platform) => {
  /** How often something is said in what the person sees. */
  const times = (words: string) => platform.seen().split(words).length - 1;
  const doubt = `${name} did not say whether it took your brief. If it does not stand here`;

  it.each(losses)("stands once at the most after $name", async ({ fault, isThere, article }) => {
    const link = `${bot.console.origin}/articles/${article}`;
    const [standing, doubts, links] = [platform.standing(), times(doubt), times("Shared: open")];
    platform.fail(fault);
    await bot.turn(minuteMs);
    await platform.share(link);
    await bot.turn(minuteMs);
    await bot.drain();
    expect(platform.standing()).toBe(standing + (isThere ? 1 : 0));
    expect(times(doubt)).toBeGreaterThan(doubts);
    if (isThere) return;
    // Who has looked, and presses again, has it.
    await platform.share(link);
    expect(platform.standing()).toBe(standing + 1);
    expect(times("Shared: open")).toBeGreaterThan(links);
  });
});
