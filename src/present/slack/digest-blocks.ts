import type { ActionsBlock, KnownBlock, RichTextSection } from "@slack/web-api";
import type { DigestButton } from "#model/button.ts";
import type { Digest, DigestStory } from "#model/digest.ts";
import { dateWords } from "#model/time-words.ts";
import { cutText } from "#shared/cut-text.ts";
import {
  digestFacts,
  nextWords,
  plainDigestWithin,
  quietQuestion,
  skipButton,
  troubleLines,
} from "../digest-lines.ts";
import { firstFitting } from "../first-fitting.ts";
import {
  ageWords,
  capStory,
  headlineOf,
  newMark,
  outletName,
  type StoryLine,
  storyFacts,
  storyLines,
} from "../story-lines.ts";
import { buttonElement } from "./button-element.ts";
import { escapeMrkdwn, mrkdwnLink, mrkdwnMax } from "./escape-mrkdwn.ts";
import type { SlackPayload } from "./message-payload.ts";
import { context, linked, linkMax, richText, section, visibleMax, words } from "./rich-text.ts";

/**
 * Longest sentence and name of an outlet tried in turn, in characters, links to further articles under a
 * story, the others being behind More, and its lines.
 */
const caps = [
  { sentence: 400, name: 60, further: 3, lines: 3 },
  { sentence: 280, name: 60, further: 3, lines: 3 },
  { sentence: 180, name: 40, further: 3, lines: 3 },
  { sentence: 110, name: 30, further: 1, lines: 3 },
  { sentence: 80, name: 25, further: 0, lines: 2 },
] as const;

type Cap = (typeof caps)[number];

/** Longest link to a further article, in characters, which three share. */
const furtherMax = 800;

/**
 * Characters of the headlines' addresses up to which each may be as long as Slack takes one; beyond, each is
 * as short as a further one. What Slack takes of a whole message is not documented.
 */
const addressesMax = 8000;

/** The digest as one text, for screen readers and notifications: Slack advises 4,000 characters at most. */
const textMax = 3900;

/** A digest as Slack shows it: the date, then story by story, then when the next one comes. */
export function slackDigest(digest: Digest, now: Date): SlackPayload {
  const text = escapeMrkdwn(
    plainDigestWithin(digest, textMax, (plain) => escapeMrkdwn(plain).length),
  );
  if (digest.stories.length === 0) return { text, blocks: quietBlocks(digest) };
  const blocks = firstFitting<Cap, readonly KnownBlock[]>(
    caps,
    (cap) => blocksOf(digest, cap, now),
    fits,
  );
  return { text, blocks };
}

function blocksOf(digest: Digest, cap: Cap, now: Date): readonly KnownBlock[] {
  return [
    { type: "header", text: { type: "plain_text", text: dateWords(digest.date), emoji: false } },
    context(digestFacts(digest)),
    ...digest.stories.flatMap((story, place) => storyBlocks(story, place, digest, cap, now)),
    { type: "divider" },
    ...footer(digest),
  ];
}

function quietBlocks(digest: Digest): readonly KnownBlock[] {
  return [
    richText(
      section(words(`${dateWords(digest.date)}. `, { bold: true }), words(digestFacts(digest))),
    ),
    ...footer(digest),
  ];
}

function storyBlocks(
  whole: DigestStory,
  place: number,
  digest: Digest,
  cap: Cap,
  now: Date,
): readonly KnownBlock[] {
  const story = capStory(whole, cap.sentence);
  const headline = headlineOf(story);
  const title = linked(hasRoom(digest, story) ? story.url : undefined, headline, { bold: true });
  const mark = story.isHeadlineNews === true ? [words(`${newMark} `, { bold: true })] : [];
  const facts = [...storyFacts(story, digest, cap.name), ageWords(story.publishedAt, now)];
  const { date, slot } = digest;
  return [
    richText(section(...mark, title), ...storyLines(story).slice(0, cap.lines).map(lineSection)),
    context(facts.join(" · "), furtherLinks(story, cap)),
    actions([
      ["More", { press: "more", date, slot, story: place }],
      ["Less like this", { press: "less", date, slot, story: place }],
    ]),
  ];
}

function hasRoom({ stories }: Digest, { url }: DigestStory): boolean {
  const lengths = stories.map((story) => story.url?.length ?? 0).filter((n) => n <= linkMax);
  return (url?.length ?? 0) <= furtherMax || lengths.reduce((sum, n) => sum + n, 0) <= addressesMax;
}

function lineSection({ text, isNews }: StoryLine): RichTextSection {
  return isNews === true
    ? section(words(`${newMark} `, { bold: true }), words(text))
    : section(words(text));
}

/** "· also Coast News, Herald", linked. */
function furtherLinks({ further }: DigestStory, cap: Cap): string | undefined {
  const links = further
    .filter(({ url }) => url.length <= furtherMax)
    .slice(0, cap.further)
    .map(({ outlet, url }) => mrkdwnLink(url, outletName(outlet, url, cap.name)));
  const [last] = [links, links.slice(0, 2), links.slice(0, 1)]
    .map((some) => `· also ${some.join(", ")}`)
    .filter((text) => text.length <= mrkdwnMax);
  return links.length === 0 ? undefined : last;
}

function footer(digest: Digest): readonly KnownBlock[] {
  const lines = [...troubleLines(digest), quietQuestion(digest), nextWords(digest)]
    .filter((line) => line !== undefined)
    .map((line) => cutText(line, 300));
  const skip = skipButton(digest);
  return [
    ...lines.map((line) => context(line)),
    actions([
      ...(skip === undefined ? [] : [[skip.label, { press: "skip", date: skip.date }] as const]),
      ["Settings", { press: "settings" }],
    ]),
  ];
}

function actions(buttons: readonly (readonly [string, DigestButton])[]): ActionsBlock {
  return {
    type: "actions",
    elements: buttons.map(([label, button]) => buttonElement(label, button)),
  };
}

/** Counts what a person sees, and the addresses with it, to be safe. */
function fits(blocks: readonly KnownBlock[]): boolean {
  const texts = [...JSON.stringify(blocks).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)];
  return texts.reduce((sum, [, text = ""]) => sum + text.length, 0) <= visibleMax;
}
