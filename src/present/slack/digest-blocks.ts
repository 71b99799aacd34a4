import type { ContextBlock, KnownBlock } from "@slack/web-api";
import type { Digest, DigestStory } from "#model/digest.ts";
import { cutText } from "../cut-text.ts";
import {
  ageWords,
  dateWords,
  digestFacts,
  nextWords,
  outletWords,
  plainDigest,
  quietQuestion,
  storySentences,
  troubleLine,
} from "../digest-lines.ts";
import { escapeMrkdwn, mrkdwnLink } from "./escape-mrkdwn.ts";
import type { SlackPayload } from "./message-payload.ts";
import { richText, section, words } from "./rich-text.ts";

/** Longest text of one sentence, in characters; twelve stories then stay within Slack's total. */
const sentenceMax = 320;

/** Longest link we show, in characters: a text object holds 3,000 with its escapes. */
const linkMax = 800;

/** Links to further articles of a story. */
const furtherMax = 3;

/** A digest as Slack shows it: the date, then story by story, then when the next one comes. */
export function slackDigest(digest: Digest, now: Date): SlackPayload {
  const text = escapeMrkdwn(cutText(plainDigest(digest), 3900));
  if (digest.stories.length === 0) return { text, blocks: quietBlocks(digest) };
  return {
    text,
    blocks: [
      { type: "header", text: { type: "plain_text", text: dateWords(digest), emoji: false } },
      context(escapeMrkdwn(digestFacts(digest))),
      ...digest.stories.flatMap((story) => storyBlocks(story, now)),
      { type: "divider" },
      ...footer(digest),
    ],
  };
}

function quietBlocks(digest: Digest): readonly KnownBlock[] {
  return [
    richText(section(words(`${dateWords(digest)}. `, { bold: true }), words(digestFacts(digest)))),
    ...footer(digest),
  ];
}

function storyBlocks(story: DigestStory, now: Date): readonly KnownBlock[] {
  const headline = cutText(story.headline || "(no headline)", sentenceMax);
  const title =
    story.url === undefined || story.url.length > linkMax
      ? words(headline, { bold: true })
      : { type: "link" as const, url: story.url, text: headline, style: { bold: true } };
  const sentences = storySentences(story).map((text) => cutText(text, sentenceMax));
  const facts = [outletWords(story), ageWords(story.publishedAt, now)].filter(Boolean);
  return [
    richText(
      section(title),
      ...(sentences.length === 0 ? [] : [section(words(sentences.join(" ")))]),
    ),
    context([escapeMrkdwn(facts.join(" · ")), ...furtherLinks(story)].join(" · ")),
  ];
}

function furtherLinks({ further }: DigestStory): readonly string[] {
  return further
    .filter(({ url }) => url.length <= linkMax)
    .slice(0, furtherMax)
    .map(({ outlet, url }) => mrkdwnLink(url, cutText(outlet || new URL(url).host, 40)));
}

function footer(digest: Digest): readonly KnownBlock[] {
  const lines = [...digest.troubles.map(troubleLine), quietQuestion(digest), nextWords(digest)];
  const shown = lines.filter((line) => line !== undefined).slice(0, 10);
  return shown.length === 0 ? [] : [context(escapeMrkdwn(cutText(shown.join("\n"), 2000)))];
}

function context(text: string): ContextBlock {
  return { type: "context", elements: [{ type: "mrkdwn", text }] };
}
