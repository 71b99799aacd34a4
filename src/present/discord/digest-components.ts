import type { APIButtonComponent, APIComponentInContainer } from "discord.js";
import { buttonId, type DigestButton } from "#model/button.ts";
import type { Digest, DigestStory } from "#model/digest.ts";
import { dateWords } from "#model/time-words.ts";
import { cutText } from "#shared/cut-text.ts";
import {
  digestFacts,
  nextWords,
  quietQuestion,
  skipButton,
  troubleLines,
} from "../digest-lines.ts";
import { firstFitting } from "../first-fitting.ts";
import {
  capStory,
  headlineOf,
  newMark,
  outletName,
  type StoryLine,
  storyFacts,
  storyLines,
} from "../story-lines.ts";
import { buttonRow, containerPayload, type DiscordPayload, textDisplay } from "./components.ts";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";
import { fits } from "./fits.ts";

/**
 * Longest sentence, link and name of an outlet tried in turn, in characters, further outlets named under
 * a story, and its lines: all texts of a message share 4,000.
 */
const caps = [
  { sentence: 400, link: 400, name: 60, further: 3, lines: 3 },
  { sentence: 250, link: 300, name: 40, further: 3, lines: 3 },
  { sentence: 160, link: 250, name: 30, further: 1, lines: 3 },
  { sentence: 110, link: 160, name: 30, further: 0, lines: 3 },
  { sentence: 80, link: 110, name: 25, further: 0, lines: 3 },
  { sentence: 60, link: 0, name: 20, further: 0, lines: 2 },
  { sentence: 45, link: 0, name: 15, further: 0, lines: 1 },
] as const;

type Cap = (typeof caps)[number];

/**
 * So many stories have buttons of their own; a message holds 40 components, and a story with two
 * buttons takes four. Of more stories one is picked from a menu.
 */
const storiesWithButtonsMax = 8;

/** A digest as Discord shows it: the date, then story by story, then when the next one comes. */
export function discordDigest(digest: Digest): DiscordPayload {
  return containerPayload(
    firstFitting<Cap, readonly APIComponentInContainer[]>(
      caps,
      (cap) => components(digest, cap),
      fits,
    ),
  );
}

function components(digest: Digest, cap: Cap): readonly APIComponentInContainer[] {
  const facts = escapeMarkdown(digestFacts(digest));
  if (digest.stories.length === 0) {
    return [textDisplay(`**${dateWords(digest.date)}.** ${facts}`), ...footer(digest, cap)];
  }
  const hasButtons = digest.stories.length <= storiesWithButtonsMax;
  return [
    textDisplay(`## ${dateWords(digest.date)}\n-# ${facts}`),
    ...digest.stories.flatMap((story, place) => [
      storyText(story, digest, cap),
      ...(hasButtons ? [storyButtons(digest, place)] : []),
    ]),
    ...(hasButtons ? [] : [menu(digest, "more"), menu(digest, "less")]),
    ...footer(digest, cap),
  ];
}

function storyText(whole: DigestStory, digest: Digest, cap: Cap): APIComponentInContainer {
  const story = capStory(whole, cap.sentence);
  const headline = headlineOf(story);
  const title =
    story.url === undefined || story.url.length > cap.link
      ? escapeMarkdown(headline)
      : markdownLink(story.url, headline);
  const age = `<t:${Math.floor(story.publishedAt.getTime() / 1000)}:R>`;
  const facts = storyFacts(story, digest, cap.name).map(escapeMarkdown);
  return textDisplay(
    [
      `**${story.isHeadlineNews === true ? `${newMark} ` : ""}${title}**`,
      ...storyLines(story).slice(0, cap.lines).map(lineText),
      `-# ${[...facts, age, ...furtherNames(story, cap)].join(" · ")}`,
    ].join("\n"),
  );
}

function lineText({ text, isNews }: StoryLine): string {
  return isNews === true ? `**${newMark}** ${escapeMarkdown(text)}` : escapeMarkdown(text);
}

/** "also Coast News, Herald": their links are behind More, where there is room for them. */
function furtherNames({ further }: DigestStory, cap: Cap): readonly string[] {
  const names = further
    .slice(0, cap.further)
    .map(({ outlet, url }) => outletName(outlet, url, cap.name));
  return names.length === 0 ? [] : [`also ${escapeMarkdown(names.join(", "))}`];
}

function storyButtons({ date, slot }: Digest, story: number): APIComponentInContainer {
  return buttonRow([
    button("More", { press: "more", date, slot, story }),
    button("Less like this", { press: "less", date, slot, story }),
  ]);
}

/** @see https://docs.discord.com/developers/components/reference#string-select for the limits */
function menu({ date, slot, stories }: Digest, press: "more" | "less"): APIComponentInContainer {
  return {
    type: 1,
    components: [
      {
        type: 3,
        custom_id: buttonId({ press, date, slot, story: 0 }),
        placeholder: press === "more" ? "More about a story…" : "Less like a story…",
        options: stories.map((story, place) => ({
          value: String(place),
          label: cutText(headlineOf(story), 100),
        })),
      },
    ],
  };
}

function footer(digest: Digest, cap: Cap): readonly APIComponentInContainer[] {
  const lines = [...troubleLines(digest), quietQuestion(digest), nextWords(digest)]
    .filter((line) => line !== undefined)
    .map((line) => `-# ${escapeMarkdown(cutText(line, Math.min(cap.sentence, 200)))}`);
  const skip = skipButton(digest);
  const buttons = [
    ...(skip === undefined ? [] : [button(skip.label, { press: "skip", date: skip.date })]),
    button("Settings", { press: "settings" }),
  ];
  return [...(lines.length === 0 ? [] : [textDisplay(lines.join("\n"))]), buttonRow(buttons)];
}

function button(label: string, press: DigestButton): APIButtonComponent {
  return { type: 2, style: 2, label, custom_id: buttonId(press) };
}
