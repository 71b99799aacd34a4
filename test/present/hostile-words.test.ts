import { describe, expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import { checkBlocks } from "#local/slack/blocks/check-blocks.ts";
import { checkContent } from "#local/slack/message-content.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { Answer } from "#model/message.ts";
import type { TimeZone } from "#model/schedule.ts";
import { discordAnswer } from "#present/discord/answer-payload.ts";
import { discordDigest } from "#present/discord/digest-components.ts";
import { slackAnswer } from "#present/slack/answer-payload.ts";
import { slackDigest } from "#present/slack/digest-blocks.ts";
import { homeView } from "#present/slack/home-view.ts";
import { hostileTexts, page, sampleBrief, sentence } from "../support/briefs.ts";
import { aChannel, aFeedId, aSchedule } from "../support/fake-channels.ts";
import { sampleDigest, sampleStory } from "../support/sample-digest.ts";

const url = "https://gazette.example/pier" as CanonicalUrl;
const now = new Date("2026-03-02T07:00:00Z");

/** All that is written by others, in each answer that shows it. */
const answersWith: Readonly<Record<string, (words: string) => Answer>> = {
  "a brief": (words) => {
    const source = { ...sampleBrief().source, outlet: words };
    const quotation = { text: words, speaker: words, start: 0, end: words.length };
    const [gist, points, next] = [sentence(words), [sentence(words)], sentence(words)];
    const brief = sampleBrief({ headline: words, gist, points, next, quotation, source });
    return { kind: "brief", brief, page, audience: "private" };
  },
  "a brief without its link": (words) => {
    const { url: _, ...source } = sampleBrief().source;
    return {
      kind: "brief",
      brief: sampleBrief({ headline: words, source }),
      page,
      audience: "private",
    };
  },
  "a notice without its link": (words) => ({ kind: "notice", text: words, headline: words }),
  "its receipts": (words) => {
    const brief = sampleBrief({ headline: words, gist: sentence(words) });
    return { kind: "receipts", brief };
  },
  "a notice": (words) => ({ kind: "notice", text: words, headline: words, url }),
  "trouble with a feed": (words) => ({
    kind: "feed-trouble",
    zone: "Asia/Tokyo" as TimeZone,
    feedId: aFeedId,
    title: words,
    reason: words,
    since: now,
    isStopped: false,
  }),
  "a card": (words) => ({
    kind: "card",
    title: words,
    lines: [words],
    items: [
      { title: words, url, facts: [words] },
      { title: words, facts: [words] },
    ],
    footer: words,
    menu: {
      prompt: "Which one?",
      button: { press: "choose-removed" },
      options: [{ value: "one", label: words }],
    },
  }),
  settings: (words) => {
    const fresh = newChannelSettings(aChannel("C1"), aSchedule());
    const lists = { only: [words], not: [words], outletsOnly: [words], outletsNot: [words] };
    const settings = { ...fresh, filter: { ...fresh.filter, ...lists } };
    return { kind: "settings", settings, channelName: words, trial: [words], notice: words };
  },
};

function digestWith(words: string) {
  const story = sampleStory({
    headline: words,
    outlet: words,
    sentences: [words],
    news: words,
    disagreement: words,
    further: [{ outlet: words, url }],
  });
  return sampleDigest({ stories: [story], troubles: [{ title: words, reason: words }] });
}

/** Texts that a chat reads marks in: Slack's plain text and mrkdwn, Discord's contents. Labels and rich text show as they stand. */
function readIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { type, text, content } = value as Readonly<Record<string, unknown>>;
  const own = type === "mrkdwn" ? [String(text)] : typeof content === "string" ? [content] : [];
  return [...own, ...Object.values(value).flatMap(readIn)];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function expectDead(slack: { readonly text: string }, discord: object): void {
  expect(checkDiscord("create_message", discord)).toMatchObject({ ok: true });
  for (const text of [slack.text, ...readIn(slack)])
    expect(text).not.toMatch(/<[!@#]|<https?:\/\/evil/);
  for (const text of readIn(discord))
    expect(text).not.toMatch(
      /(?<!\\)(?:<[@#:]|@(?:everyone|here)|\]\(https?:\/\/evil|\|\||``|~~|__)|^# |(?<!\\):\/\/evil/m,
    );
  for (const text of stringsIn([slack, discord])) {
    expect(text).not.toMatch(/[\u202a-\u202e\u2066\u2067]/u);
    expect(text).not.toMatch(/\p{Cs}/u);
  }
}

/** How long words may be is a matter of its own. */
const lengthMax = 200;
const words = [...hostileTexts, "||[a](https://evil.example)|| @here", "🎉".repeat(90)].filter(
  ({ length }) => length <= lengthMax,
);

describe.each(words.map((one) => [one.slice(0, 60), one] as const))(
  "words of others neither ping, link nor format, whoever shows them: %s",
  (_case, one) => {
    it.each(Object.entries(answersWith))("%s", (_name, answerWith) => {
      const answer = answerWith(one);
      const slack = slackAnswer(answer);
      expect(checkContent(slack, { surface: "response_url" })).toMatchObject({ ok: true });
      expectDead(slack, discordAnswer(answer));
    });

    it("a digest", () => {
      const digest = digestWith(one);
      expectDead(slackDigest(digest, now), discordDigest(digest));
    });

    it("an App Home", () => {
      const feeds = [{ title: one, url, facts: [one] }];
      const channel = { channelId: "C1", schedule: one, feeds, next: [one], trouble: one };
      const view = homeView({ kind: "home", channels: [{ ...channel, isPaused: true }] });
      expect(checkBlocks(view, "home_view")).toMatchObject({ ok: true });
      expect(readIn(view)).toEqual([]);
    });
  },
);
