import { expect, it } from "vitest";
import { formParts } from "#model/button.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { Digest } from "#model/digest.ts";
import type { Answer, HomeChannel, SettingsMessage } from "#model/message.ts";
import type { TimeZone } from "#model/schedule.ts";
import { discordAnswer } from "#present/discord/answer-payload.ts";
import { discordDigest } from "#present/discord/digest-components.ts";
import { privateHelp, privateSentence } from "#present/discord/first-answer.ts";
import { settingsModal } from "#present/discord/settings-modals.ts";
import { slackAnswer } from "#present/slack/answer-payload.ts";
import { slackDigest } from "#present/slack/digest-blocks.ts";
import { helpPayload, readingPayload, sentencePayload } from "#present/slack/first-answer.ts";
import { homeView } from "#present/slack/home-view.ts";
import { importView, waitingView } from "#present/slack/modal-views.ts";
import { settingsView } from "#present/slack/settings-view.ts";
import { page, sampleBrief, sentence } from "../support/briefs.ts";
import { aChannel, aFeedId, aSchedule } from "../support/fake-channels.ts";
import { sampleDigest, sampleStory } from "../support/sample-digest.ts";

const url = "https://gazette.example/pier" as CanonicalUrl;
const longUrl = `https://gazette.example/${"a/".repeat(100)}` as CanonicalUrl;
const now = new Date("2026-03-02T07:00:00Z");
const at = new Date("2026-03-04T07:00:00Z");

const fresh = newChannelSettings(aChannel("C1"), aSchedule());
const settings: SettingsMessage = { kind: "settings", settings: fresh, trial: [] };
const item = {
  title: "Gazette",
  url,
  facts: ["live", { userId: "1", name: "Ada", before: "by " }],
};

const answers: Readonly<Record<string, Answer>> = {
  "a brief": {
    kind: "brief",
    brief: sampleBrief({ genre: "opinion" }),
    page,
    audience: "private",
    others: ["short", "long"],
  },
  "a brief that was shared": {
    kind: "brief",
    brief: sampleBrief({ points: [], source: { ...sampleBrief().source, readStatus: "teaser" } }),
    page,
    audience: "private",
    shared: { link: "https://chat.example/1" },
  },
  receipts: {
    kind: "receipts",
    brief: sampleBrief({ points: Array.from({ length: 9 }, () => sentence("tide ".repeat(220))) }),
  },
  "a notice": { kind: "notice", text: "It cannot be read.", headline: "A pier", url },
  trouble: {
    kind: "feed-trouble",
    zone: "Asia/Tokyo" as TimeZone,
    feedId: aFeedId,
    title: "Gazette",
    reason: "It answers with a file.",
    since: now,
    isStopped: false,
  },
  "a card": {
    kind: "card",
    title: "Feeds",
    lines: ["One line", "Another"],
    typedLine: "/brief list",
    items: [
      item,
      { ...item, url: longUrl },
      ...Array.from({ length: 90 }, () => ({ title: "tide ".repeat(24), facts: [] })),
    ],
    footer: "Its footer",
    buttons: [{ label: "Press", button: { press: "repair" } }],
    menu: {
      prompt: "Pick",
      button: { press: "choose-mute" },
      options: [{ value: "a", label: "A" }],
    },
  },
  settings: {
    ...settings,
    channelName: "news",
    trial: ["Drops one"],
    language: "own",
    spent: "2 of 5 dollars",
    notice: "Saved.",
    draft: "draft-1",
    settings: { ...fresh, mutedUntil: at, filter: { ...fresh.filter, not: ["golf"] } },
  },
  "bare settings": settings,
};

const trouble = { title: "Herald", reason: "Its server cannot be found." };
const digests: Readonly<Record<string, Digest>> = {
  "a digest": sampleDigest({
    stories: [
      sampleStory({ isHeadlineNews: true }),
      sampleStory({
        news: "Toll rises.",
        disagreement: "Outlets differ.",
        basis: "teaser",
        further: [],
      }),
    ],
    isDelayed: true,
    troubles: Array.from({ length: 6 }, () => trouble),
  }),
  "a long digest": sampleDigest({
    stories: Array.from({ length: 9 }, () => sampleStory()),
    troubles: Array.from({ length: 8 }, () => trouble),
  }),
  "a quiet digest": sampleDigest({ stories: [], quietMornings: 3, troubles: [trouble] }),
};

const home: HomeChannel = {
  channelId: "C1",
  schedule: "08:00, every day",
  feeds: Array.from({ length: 17 }, () => item),
  next: ["Monday", "Tuesday"],
  trouble: "Paused: I am not in this channel.",
  isPaused: true,
};
const bare: HomeChannel = {
  channelId: "C2",
  schedule: "09:00",
  feeds: [],
  next: [],
  isPaused: false,
};
const help = [{ usage: "/brief list", summary: "Show what this channel follows" }];
const marked = { bold: "*", italic: "_", code: "`" } as const;

/** What a person sees of a message or a form, in order, each text once. */
function seen(payload: unknown): string {
  const lines = [...new Set(shown(payload))].join(" | ");
  return lines.replace(/\n/g, "⏎").replace(/((?:tide |a\/)){9,}/g, "$1… ");
}

function shown(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const { style, url: link } = value as { readonly style?: unknown; readonly url?: string };
  const isMarked = (name: string) => typeof style === "object" && style !== null && name in style;
  const mark = Object.entries(marked).find(([name]) => isMarked(name))?.[1] ?? "";
  return Object.entries(value).flatMap(([name, inner]) => {
    if (typeof inner === "object") return shown(inner);
    if (name === "style" && "label" in value && inner !== 2) return [`(${inner})`];
    if (name === "style" && inner === "primary") return ["(primary)"];
    return texts.has(name)
      ? [`${mark}${inner}${mark}${link === undefined ? "" : ` → ${link}`}`]
      : [];
  });
}

const texts = new Set(["text", "content", "label", "placeholder", "description", "title"]);

const each = <Given, Made>(given: Readonly<Record<string, Given>>, make: (one: Given) => Made) =>
  Object.fromEntries(Object.entries(given).map(([name, one]) => [name, make(one)]));

it("on Slack", () => {
  const memory = { channelId: "C1" };
  const channels = [home, ...Array.from({ length: 18 }, () => bare)];
  const all = {
    ...each(answers, (one) => slackAnswer(one).blocks),
    ...each(digests, (one) => slackDigest(one, now).blocks),
    "the App Home": homeView({ kind: "home", channels, notice: "Saved." }),
    "the form of the settings": settingsView(answers.settings as SettingsMessage, memory),
    "its other form": settingsView(settings, memory),
    "the form of imports": importView(memory),
    "a form to come": waitingView(memory),
    "first answers": [
      readingPayload("gazette.example"),
      sentencePayload("No.", "/brief x"),
      helpPayload(help),
    ],
  };
  expect(each(all, seen)).toMatchInlineSnapshot(`
    {
      "a brief": "Opinion: Harbour council votes to rebuild the old pier | The harbour council of Westmere voted on Tuesday 25 January to rebuild the old pier. | The work will cost 4.2 million pounds, council leader Ada Brook said. | Opponents said the money was needed for the sea wall. | “We owe it to the town.” — Ada Brook | *Next: * | The sea wall will be discussed on 14 February. | Westmere Gazette · 25 January 2022 · 2 min read · full text · extractive, in the article’s own words | · <https://gazette.example/news/pier-vote|Read the article> | Share | (primary) | Shorter | Longer | Receipts | Report",
      "a brief that was shared": "Harbour council votes to rebuild the old pier | The harbour council of Westmere voted on Tuesday 25 January to rebuild the old pier. | “We owe it to the town.” — Ada Brook | *Next: * | The sea wall will be discussed on 14 February. | Westmere Gazette · 25 January 2022 · 2 min read · teaser only · extractive, in the article’s own words | · <https://gazette.example/news/pier-vote|Read the article> | Shared: open | Receipts | Report",
      "a card": "*Feeds* | One line⏎ | Another⏎ | /brief list | *Gazette* → https://gazette.example/pier |   live · by Ada | *Gazette* → https://gazette.example/a/…  | *tide … * | 16 more did not fit here. | _Its footer_ | Pick | A | Press",
      "a digest": "Monday 2 March | 2 stories · 2 min read · delayed | *New: * | *Harbour council votes to rebuild the old pier* → https://gazette.example/news/pier-vote | The harbour council of Westmere voted on Monday 2 March to rebuild the old pier. | Westmere Gazette · 4 outlets, 2 independent · feed text · 3 h | · also <https://coast.example/pier|Coast News> | More | Less like this | Toll rises. | Outlets differ. | Westmere Gazette · 4 outlets, 2 independent · teaser only · 3 h | Herald: Its server cannot be found. | 1 more feed cannot be read. | Next digest: Tuesday 3 March, 08:00 (Europe/Paris) | Skip tomorrow | Settings",
      "a form to come": "Newsbrief | Close | One moment…",
      "a long digest": "Monday 2 March | 9 stories · 2 min read · from the feeds’ own texts | *Harbour council votes to rebuild the old pier* → https://gazette.example/news/pier-vote | The harbour council of Westmere voted on Monday 2 March to rebuild the old pier. | Westmere Gazette · 4 outlets, 2 independent · 3 h | · also <https://coast.example/pier|Coast News> | More | Less like this | Herald: Its server cannot be found. | 3 more feeds cannot be read. | Next digest: Tuesday 3 March, 08:00 (Europe/Paris) | Skip tomorrow | Settings",
      "a notice": "*A pier* → https://gazette.example/pier | It cannot be read.",
      "a quiet digest": "*Monday 2 March. * | A quiet day: nothing new in 3 feeds; 2 of them healthy. | Herald: Its server cannot be found. | That makes 3 quiet digests in a row. Add a feed, or choose other days? | Next digest: Tuesday 3 March, 08:00 (Europe/Paris) | Skip tomorrow | Settings",
      "bare settings": "*Digest: * | 08:00, every day (Europe/Paris) | *Stories: * | 7 at most | *Briefs: * | standard | *Languages: * | all | *Only articles with: * | anything | *No articles with: * | nothing left out | *Only outlets: * | *No outlets: * | *Muted: * | no",
      "first answers": "Reading gazette.example… | No.⏎/brief x | No. | /brief x | /brief list: Show what this channel follows | *Newsbrief reads the news for you and says it short.* | \`/brief list\` |   Show what this channel follows | _It never reads what people write here. It knows what is typed into its commands and forms, and a message on which it is called._",
      "its other form": "Settings | Save | Cancel | For this channel. | Time of the digest | Days | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | Time zone | Type a city | Europe/Paris | Stories in a digest, at most | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | Length of briefs | Short: one sentence and two points | Standard: 60 to 120 words | Long: more points | Only in these languages | Arabic | Chinese | Dutch | English | French | German | Italian | Japanese | Korean | Polish | Portuguese | Russian | Spanish | Turkish | Ukrainian | Vietnamese | None chosen: in all languages | Only articles with one of these words | Commas between them | No article with any of these words | Only articles of these outlets | No article of these outlets | Try this filter | Mute | Not muted | Mute for a day | Mute for a week | Mute for two weeks",
      "receipts": "*Receipts. * | Each sentence, and where it stands in the article: | *The harbour council of Westmere voted on Tuesday 25 January to rebuild the old pier.* | The harbour council of Westmere voted on Tuesday 25 January to rebuild the old pier. (source) | *tide … * | tide …  (source) | 8 more did not fit here.",
      "settings": "*Saved.* | *Digest: * | 08:00, every day (Europe/Paris) | *Stories: * | 7 at most | *Briefs: * | standard | *Language of briefs: * | the article’s own | *Languages: * | all | *Only articles with: * | anything | *No articles with: * | golf | *Only outlets: * | *No outlets: * | nothing left out | *Muted: * | until Wednesday 4 March, 08:00 (Europe/Paris) | *Model: * | 2 of 5 dollars | Drops one",
      "the App Home": "Your channels | Saved. |   08:00, every day | *Paused: I am not in this channel.* | Next: Monday · Tuesday | Gazette → https://gazette.example/pier |   live · by Ada | 2 more feeds | Settings | Repair | (primary) | Export OPML | Import OPML |   09:00 | 1 more channel did not fit here.",
      "the form of imports": "Import feeds | Import | Cancel | OPML, or addresses, one to a line | More, if it did not fit (2) | More, if it did not fit (3) | More, if it did not fit (4)",
      "the form of the settings": "Settings | Save | Cancel | *Saved.* | For #news. | Time of the digest | Days | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | Time zone | Type a city | Europe/Paris | Stories in a digest, at most | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | Length of briefs | Short: one sentence and two points | Standard: 60 to 120 words | Long: more points | Language of briefs | The article’s own | Arabic | Chinese | Dutch | English | French | German | Italian | Japanese | Korean | Polish | Portuguese | Russian | Spanish | Turkish | Ukrainian | Vietnamese | A language model translates; what it writes is checked | Only in these languages | None chosen: in all languages | Only articles with one of these words | Commas between them | No article with any of these words | Only articles of these outlets | No article of these outlets | Try this filter | Drops one | Muted until Wednesday 4 March, 08:00 (Europe/Paris) | Not muted | Mute for a day | Mute for a week | Mute for two weeks | Stay muted as it is | Model: 2 of 5 dollars",
      "trouble": "*Gazette has not been readable since 2 March. * | It answers with a file. I keep looking, and carry on by myself when it is back. | Find its new address | Mute for a week | Remove",
    }
  `);
});

it("on Discord", () => {
  const all = {
    ...each(answers, discordAnswer),
    ...each(digests, discordDigest),
    "the forms of the settings": formParts.map((part) => settingsModal(part, fresh, "own")),
    "first answers": [privateSentence("No.", "/list x"), privateHelp(help)],
  };
  expect(each(all, seen)).toMatchInlineSnapshot(`
    {
      "a brief": "### Opinion: [Harbour council votes to rebuild the old pier](<https://gazette.example/news/pier-vote>)⏎The harbour council of Westmere voted on Tuesday 25 January to rebuild the old pier. | - The work will cost 4.2 million pounds, council leader Ada Brook said.⏎- Opponents said the money was needed for the sea wall. | > “We owe it to the town.” — Ada Brook | **Next:** The sea wall will be discussed on 14 February. | -# Westmere Gazette · 25 January 2022 · 2 min read · full text · extractive, in the article’s own words · <t:1643135400:R> | (1) | Share | Shorter | Longer | Receipts | Report",
      "a brief that was shared": "### [Harbour council votes to rebuild the old pier](<https://gazette.example/news/pier-vote>)⏎The harbour council of Westmere voted on Tuesday 25 January to rebuild the old pier. | > “We owe it to the town.” — Ada Brook | **Next:** The sea wall will be discussed on 14 February. | -# Westmere Gazette · 25 January 2022 · 2 min read · teaser only · extractive, in the article’s own words · <t:1643135400:R> | (5) | Shared: open → https://chat.example/1 | Receipts | Report",
      "a card": "**Feeds**⏎One line⏎Another | \`\`\`⏎/brief list⏎\`\`\` | - **[Gazette](<https://gazette.example/pier>)** · live · by <@1>⏎- **Gazette** · live · by <@1>⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide**⏎- **tide … tide** | -# 61 more did not fit here. | -# Its footer | Pick | A | Press",
      "a digest": "## Monday 2 March⏎-# 2 stories · 2 min read · delayed | **New: [Harbour council votes to rebuild the old pier](<https://gazette.example/news/pier-vote>)**⏎The harbour council of Westmere voted on Monday 2 March to rebuild the old pier.⏎-# Westmere Gazette · 4 outlets, 2 independent · feed text · <t:1772424000:R> · also Coast News | More | Less like this | **[Harbour council votes to rebuild the old pier](<https://gazette.example/news/pier-vote>)**⏎**New:** Toll rises.⏎The harbour council of Westmere voted on Monday 2 March to rebuild the old pier.⏎Outlets differ.⏎-# Westmere Gazette · 4 outlets, 2 independent · teaser only · <t:1772424000:R> | -# Herald: Its server cannot be found.⏎-# Herald: Its server cannot be found.⏎-# Herald: Its server cannot be found.⏎-# Herald: Its server cannot be found.⏎-# Herald: Its server cannot be found.⏎-# 1 more feed cannot be read.⏎-# Next digest: Tuesday 3 March, 08:00 (Europe/Paris) | Skip tomorrow | Settings",
      "a long digest": "## Monday 2 March⏎-# 9 stories · 2 min read · from the feeds’ own texts | **[Harbour council votes to rebuild the old pier](<https://gazette.example/news/pier-vote>)**⏎The harbour council of Westmere voted on Monday 2 March to rebuild the old pier.⏎-# Westmere Gazette · 4 outlets, 2 independent · <t:1772424000:R> · also Coast News | More about a story… | Harbour council votes to rebuild the old pier | Less like a story… | -# Herald: Its server cannot be found.⏎-# Herald: Its server cannot be found.⏎-# Herald: Its server cannot be found.⏎-# Herald: Its server cannot be found.⏎-# Herald: Its server cannot be found.⏎-# 3 more feeds cannot be read.⏎-# Next digest: Tuesday 3 March, 08:00 (Europe/Paris) | Skip tomorrow | Settings",
      "a notice": "**[A pier](<https://gazette.example/pier>)** | It cannot be read.",
      "a quiet digest": "**Monday 2 March.** A quiet day: nothing new in 3 feeds; 2 of them healthy. | -# Herald: Its server cannot be found.⏎-# That makes 3 quiet digests in a row. Add a feed, or choose other days?⏎-# Next digest: Tuesday 3 March, 08:00 (Europe/Paris) | Skip tomorrow | Settings",
      "bare settings": "### Settings of this channel⏎**Digest:** 08:00, every day (Europe/Paris)⏎**Stories:** 7 at most⏎**Briefs:** standard⏎**Languages:** all⏎**Only articles with:** anything⏎**No articles with:** nothing left out⏎**Only outlets:** all⏎**No outlets:** nothing left out⏎**Muted:** no | Change time | Change stories | Change filter | Mute | Not muted | Mute for a day | Mute for a week | Mute for two weeks",
      "first answers": "No. | \`\`\`⏎/list x⏎\`\`\` | **Newsbrief reads the news for you and says it short.** | - \`/brief list\` Show what this channel follows | -# It never reads what people write here. It knows what is typed into its commands and forms, and a message on which it is called.",
      "receipts": "**Receipts.** Each sentence, and where it stands in the article: | **The harbour council of Westmere voted on Tuesday 25 January to rebuild the old pier.**⏎> The harbour council of Westmere voted on Tuesday 25 January to rebuild the old pier. (source) | **tide … tide**⏎> tide … (source) | -# 10 more did not fit here.",
      "settings": "Saved. | ### Settings of \\#news⏎**Digest:** 08:00, every day (Europe/Paris)⏎**Stories:** 7 at most⏎**Briefs:** standard⏎**Language of briefs:** the article’s own⏎**Languages:** all⏎**Only articles with:** anything⏎**No articles with:** golf⏎**Only outlets:** all⏎**No outlets:** nothing left out⏎**Muted:** until Wednesday 4 March, 08:00 (Europe/Paris)⏎**Model:** 2 of 5 dollars | -# Drops one | (1) | Save this filter | Change time | Change stories | Change filter | Mute | Not muted | Mute for a day | Mute for a week | Mute for two weeks | Stay muted as it is",
      "the forms of the settings": "When the digest comes | Time | Such as 08:00 or 7:30 pm | Days | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | Time zone | Such as Europe/Paris; a city or country will do | What a digest is like | Stories in a digest, at most | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | Length of briefs | Short: one sentence and two points | Standard: 60 to 120 words | Long: more points | Language of briefs | The article’s own | Arabic | Chinese | Dutch | English | French | German | Italian | Japanese | Korean | Polish | Portuguese | Russian | Spanish | Turkish | Ukrainian | Vietnamese | A language model translates; what it writes is checked | Only in these languages | None chosen: in all languages | What may come | Only articles with one of these words | Commas between them | No article with any of these words | Only articles of these outlets | No article of these outlets",
      "trouble": "**Gazette has not been readable since 2 March.** It answers with a file. I keep looking, and carry on by myself when it is back. | Find its new address | Mute for a week | Remove",
    }
  `);
});
