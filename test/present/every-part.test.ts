import { describe, expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import { checkContent } from "#local/slack/message-content.ts";
import { formParts, parseButtonId } from "#model/button.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { Answer, CardMessage, HomeChannel, SettingsMessage } from "#model/message.ts";
import type { TimeZone } from "#model/schedule.ts";
import type { FormFields } from "#model/settings-form.ts";
import { discordAnswer } from "#present/discord/answer-payload.ts";
import { settingsComponents } from "#present/discord/settings-components.ts";
import { settingsModal } from "#present/discord/settings-modals.ts";
import { shownMarks } from "#present/shown-fields.ts";
import { furtherPayloads, slackAnswer } from "#present/slack/answer-payload.ts";
import { homeView } from "#present/slack/home-view.ts";
import { settingsView } from "#present/slack/settings-view.ts";
import { page, sampleBrief } from "../support/briefs.ts";
import { aChannel, aFeedId, aSchedule } from "../support/fake-channels.ts";

const url = "https://gazette.example/pier" as CanonicalUrl;
const since = new Date("2026-03-02T04:00:00Z");

const card: Required<CardMessage> = {
  kind: "card",
  title: "Its title",
  lines: ["Its first line", "Its second line"],
  typedLine: "/subscribe feed: gazette.example",
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

const settings: Required<Omit<SettingsMessage, "retry">> = {
  kind: "settings",
  settings: newChannelSettings(aChannel("C1"), aSchedule()),
  channelName: "news",
  isGroupMessage: true,
  trial: ["Kept so many"],
  language: "fr",
  spent: "So many dollars",
  notice: "It was saved",
  isSaved: true,
  draft: "draft-1",
  marks: {},
  entered: {},
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
    {
      spoken: ["Gazette", "2 March", "Gone", "stopped looking"],
      shown: ["Find its new address", "Mute for a week", "Remove"],
    },
  ],
  [
    "a card",
    card,
    {
      spoken: [
        "Its title",
        "Its first line",
        "Its second line",
        "/subscribe feed: gazette.example",
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

/** A field of a form, with what stands in it: each kind has its own name for that. */
type Filled = {
  readonly initial_options?: readonly { readonly value: string }[];
  readonly initial_option?: { readonly value: string };
  readonly initial_time?: string;
  readonly initial_value?: string;
  readonly custom_id?: string;
  readonly value?: string;
  readonly max_values?: number;
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
};

describe("the form of the settings is filled with what is so now", () => {
  const filter = {
    only: ["pier", "tide"],
    not: ["football"],
    outletsOnly: ["Gazette"],
    outletsNot: ["evening.example"],
    languages: ["de", "fr"],
  };
  const now = { ...settings.settings, filter, storiesMax: 5, length: "long" } as const;
  const expected = {
    time: now.schedule.time,
    days: now.schedule.days.map(String),
    zone: now.schedule.zone,
    storiesMax: "5",
    length: "long",
    language: "fr",
    languages: ["de", "fr"],
    only: "pier, tide",
    not: "football",
    outletsOnly: "Gazette",
    outletsNot: "evening.example",
  };
  const inOrder = (values: unknown) => (Array.isArray(values) ? values.toSorted() : values);

  const filledInSlack = (message: SettingsMessage) => {
    const filled = settingsView(message, { channelId: "C1" }).blocks.flatMap((block) => {
      if (block.type !== "input") return [];
      const { element } = block as unknown as { readonly element: Filled };
      const chosen = element.initial_options?.map(({ value }) => value);
      const one = element.initial_option?.value ?? element.initial_time ?? element.initial_value;
      return [[block.block_id, inOrder(chosen ?? one)] as const];
    });
    return Object.fromEntries(filled);
  };
  const filledInDiscord = (entered: FormFields = {}) => {
    const filled = formParts.flatMap((part) =>
      settingsModal(part, now, "fr", entered).components.map((label) => {
        const { component } = label as { readonly component: Filled };
        const chosen = component.options?.flatMap((one) => (one.default === true ? one.value : []));
        const isOne = component.max_values === 1;
        return [component.custom_id, component.value ?? (isOne ? chosen?.[0] : inOrder(chosen))];
      }),
    );
    return Object.fromEntries(filled);
  };

  it("in Slack", () => {
    const view = settingsView({ ...settings, settings: now }, { channelId: "C1" });
    expect(filledInSlack({ ...settings, settings: now })).toEqual({ ...expected, mute: "off" });
    expect(textsIn(view.blocks)).toContain("For #news.");
    expect(textsIn(view.blocks)).toContain("Model: So many dollars");
  });

  it("in Discord, in three parts", () => {
    expect(filledInDiscord()).toEqual(expected);
  });

  it("or with what was entered, however wrong it was", () => {
    const fields = { ...expected, time: "09:15", only: "pier,tide,,", storiesMax: "9" };
    const again = { ...settings, settings: now, entered: { ...fields, mute: "7" } };
    expect(filledInSlack(again)).toEqual({ ...fields, mute: "7" });
    expect(filledInDiscord(fields)).toEqual(fields);
    expect(filledInDiscord({ time: "" })).toMatchObject({ time: undefined, zone: expected.zone });
  });

  it("again in Discord by a button, where something in it was wrong: a form is never answered by a form", () => {
    const retry = { press: "edit", part: "schedule", draft: "draft-1" } as const;
    const shown = textsIn(settingsComponents({ ...settings, retry }));
    expect(shown).toContain("It was saved");
    expect(shown).toContain("Open the form again");
    expect(shown).not.toContain("Settings of");
    expect(JSON.stringify(settingsComponents({ ...settings, retry }))).toContain(
      "channel:edit:schedule:draft-1",
    );
  });

  it("with a filter that was tried and not saved, on the way back to it", () => {
    expect(JSON.stringify(settingsComponents(settings))).toContain("channel:edit:filter:draft-1");
  });

  it("in which nobody has to choose languages, and all else that is chosen has a value", () => {
    const labels = formParts.map((part) => settingsModal(part, now, "fr").components);
    const menus = JSON.stringify(labels).matchAll(
      /"custom_id":"(\w+)","min_values":(\d),"max_values":\d+,"required":(\w+)/g,
    );
    expect([...menus].map(([, ...menu]) => menu)).toEqual([
      ["days", "1", "true"],
      ["storiesMax", "1", "true"],
      ["length", "1", "true"],
      ["language", "1", "true"],
      ["languages", "0", "false"],
    ]);
  });

  it("with nothing chosen in Slack where nothing is so", () => {
    const usual = JSON.stringify(settingsView(settings, { channelId: "C1" }));
    expect(usual).not.toContain('"initial_options":[]');
    expect(usual).not.toContain('"initial_value":""');
  });

  it("and remembers in Slack what it showed when it was opened first", () => {
    const { marks: _, ...opened } = { ...settings, settings: now };
    const marksOf = (message: SettingsMessage) =>
      JSON.parse(settingsView(message, { channelId: "C1" }).private_metadata ?? "").marks;
    const first = marksOf(opened);
    expect(first).toEqual(shownMarks(now, "fr"));
    const changed = { ...now, storiesMax: 9 };
    expect(marksOf({ ...opened, settings: changed, marks: first })).toEqual(first);
  });

  it("and asks for no language of briefs where no model translates", () => {
    const { language: _, ...without } = settings;
    expect(textsIn(settingsModal("stories", now, undefined))).not.toContain("Language of briefs");
    expect(textsIn(settingsView(without, { channelId: "C1" }))).not.toContain("Language of briefs");
  });
});
