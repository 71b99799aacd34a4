import { describe, expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import { checkContent } from "#local/slack/message-content.ts";
import { parseButtonId } from "#model/button.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { Answer, CardMessage, HomeChannel, SettingsMessage } from "#model/message.ts";
import type { TimeZone } from "#model/schedule.ts";
import { discordAnswer } from "#present/discord/answer-payload.ts";
import { furtherPayloads, slackAnswer } from "#present/slack/answer-payload.ts";
import { homeView } from "#present/slack/home-view.ts";
import { page, sampleBrief } from "../support/briefs.ts";
import { aChannel, aFeedId, aSchedule } from "../support/fake-channels.ts";

const url = "https://gazette.example/pier" as CanonicalUrl;
const since = new Date("2026-03-02T04:00:00Z");

const card: Required<CardMessage> = {
  kind: "card",
  title: "Its title",
  lines: ["Its first line", "Its second line"],
  items: [
    { title: "An item", url, facts: ["a fact", { userId: "U1", name: "Ada", before: "by " }] },
    { title: "Another item", facts: [] },
  ],
  footer: "Its footer",
  buttons: [{ label: "Press me", button: { press: "repair" }, style: "danger" }],
  menu: {
    prompt: "Pick one",
    button: { press: "choose-mute" },
    options: [
      { value: "one", label: "The first" },
      { value: "two", label: "The second", isChosen: true },
    ],
  },
  file: { name: "feeds.opml", text: "whole", parts: ["part one", "part two"] },
};

const settings: Required<SettingsMessage> = {
  kind: "settings",
  settings: newChannelSettings(aChannel("C1"), aSchedule()),
  channelName: "news",
  trial: ["Kept so many"],
  language: "fr",
  spent: "So many dollars",
  notice: "It was saved",
  isSaved: true,
  draft: "draft-1",
  marks: {},
};

const brief = sampleBrief({ genre: "opinion" });

type Said = { readonly spoken: readonly string[]; readonly shown: readonly string[] };

/** Answers with all their parts: what is heard and seen of each, and what is only seen. */
const whole: readonly (readonly [string, Answer, Said])[] = [
  [
    "a brief",
    { kind: "brief", brief, page, audience: "private" },
    {
      spoken: [
        "Opinion: ",
        brief.headline,
        brief.gist.text,
        ...brief.points.map(({ text }) => text),
        "“We owe it to the town.” — Ada Brook",
        "The sea wall will be discussed",
        "Westmere Gazette",
        "https://gazette.example/news/pier-vote",
      ],
      shown: [],
    },
  ],
  [
    "its receipts",
    { kind: "receipts", brief },
    { spoken: [], shown: [brief.gist, ...brief.points].map(({ text }) => `${text} (source)`) },
  ],
  [
    "a notice",
    { kind: "notice", text: "It cannot be read", headline: "A pier", url },
    { spoken: ["It cannot be read", "A pier", url], shown: [] },
  ],
  [
    "a notice about a link",
    { kind: "notice", text: "It cannot be read", url },
    { spoken: ["It cannot be read", url], shown: [] },
  ],
  [
    "trouble with a feed",
    {
      kind: "feed-trouble",
      zone: "Asia/Tokyo" as TimeZone,
      feedId: aFeedId,
      title: "Gazette",
      reason: "Gone",
      since,
      isStopped: true,
    },
    { spoken: ["Gazette", "2 March", "Gone", "stopped looking"], shown: [] },
  ],
  [
    "a card",
    card,
    {
      spoken: [
        "Its title",
        "Its first line",
        "Its second line",
        "An item",
        "a fact",
        "by ",
        "Another item",
        "Its footer",
      ],
      shown: [url, "Press me", "Pick one", "The first", "The second"],
    },
  ],
  [
    "settings",
    settings,
    {
      spoken: [
        "It was saved",
        "08:00",
        "every day",
        "Language of briefs",
        "French",
        "So many dollars",
      ],
      shown: ["Kept so many"],
    },
  ],
];

/** Answers with none but the parts that they must have. */
const bare: readonly (readonly [string, Answer])[] = [
  ["a notice", { kind: "notice", text: "It cannot be read" }],
  ["a card", { kind: "card", lines: ["Its line"] }],
  ["settings", { kind: "settings", settings: settings.settings, trial: [] }],
];

/** All that people can see or press, each text by itself, without the marks that keep it plain. */
function textsIn(value: unknown): string {
  return typeof value === "string"
    ? `${value.replaceAll("\\", "")}\n`
    : typeof value === "object" && value !== null
      ? Object.values(value).map(textsIn).join("")
      : "";
}

describe("each part of an answer is there, on both platforms:", () => {
  it.each(whole)("%s", (_case, answer, { spoken, shown }) => {
    const slack = slackAnswer(answer);
    const discord = textsIn(discordAnswer(answer));
    for (const part of spoken) expect(slack.text).toContain(part);
    for (const part of [...spoken, ...shown]) expect(discord).toContain(part);
    const seen = textsIn(slack.blocks);
    for (const part of [...spoken, ...shown]) expect(seen).toContain(part);
  });

  it("a file, which Slack shows part by part", () => {
    expect(textsIn(discordAnswer(card))).toContain("attachment://feeds.opml");
    expect(slackAnswer(card).text).toContain("feeds.opml");
    expect(textsIn(slackAnswer(card).blocks)).toContain("part one");
    const [further, ...others] = furtherPayloads(card);
    expect(others).toEqual([]);
    expect(further?.text).toBe("feeds.opml, part 2 of 2");
    expect(textsIn(further?.blocks)).toContain("part two");
    expect(textsIn(further?.blocks)).toContain("feeds.opml, part 2 of 2");
  });
});

describe("an answer without its other parts says nothing of them, and is taken:", () => {
  it.each(bare)("%s", (_case, answer) => {
    const [slack, discord] = [slackAnswer(answer), discordAnswer(answer)];
    expect(JSON.stringify([slack, discord])).not.toContain("undefined");
    expect(checkContent(slack, { surface: "response_url" })).toMatchObject({ ok: true });
    expect(checkDiscord("create_message", discord)).toMatchObject({ ok: true });
  });
});

describe("an App Home", () => {
  const channel: Required<HomeChannel> = {
    channelId: "C1",
    schedule: "08:00, every day",
    feeds: [{ title: "Gazette", url, facts: ["live"] }],
    next: ["Monday", "Tuesday"],
    trouble: "It was taken out",
    isPaused: true,
  };

  it("shows each part of a channel, and each button leads to that channel", () => {
    const view = homeView({ kind: "home", channels: [channel], notice: "It was saved" });
    const seen = textsIn(view.blocks);
    const parts = ["08:00, every day", "Gazette", url, "live", "Monday · Tuesday", "taken out"];
    for (const part of [...parts, "It was saved"]) expect(seen).toContain(part);
    const ids = [...JSON.stringify(view).matchAll(/"action_id":"([^"]+)"/g)].map(([, id]) => id);
    expect(ids.map((id) => parseButtonId(id ?? ""))).toEqual(
      (["home-settings", "home-repair", "home-export", "home-import"] as const).map((press) => ({
        press,
        channelId: "C1",
      })),
    );
  });
});
