import type { APIComponentInContainer } from "discord.js";
import type { Digest, DigestStory } from "#model/digest.ts";
import { cutText } from "../cut-text.ts";
import {
  dateWords,
  digestFacts,
  nextWords,
  outletWords,
  quietQuestion,
  storySentences,
  troubleLine,
} from "../digest-lines.ts";
import { containerPayload, type DiscordPayload, textDisplay } from "./components.ts";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";
import { fits } from "./fits.ts";

/** Longest sentence and link tried in turn, in characters: all texts of a message share 4,000. */
const caps = [
  { sentence: 300, link: 400 },
  { sentence: 160, link: 250 },
  { sentence: 90, link: 160 },
  { sentence: 60, link: 0 },
] as const;

type Cap = (typeof caps)[number];

/** A digest as Discord shows it: the date, then story by story, then when the next one comes. */
export function discordDigest(digest: Digest): DiscordPayload {
  const tries = caps.map((cap) => components(digest, cap));
  return containerPayload(tries.find(fits) ?? tries.at(-1) ?? []);
}

function components(digest: Digest, cap: Cap): readonly APIComponentInContainer[] {
  const facts = escapeMarkdown(digestFacts(digest));
  const head =
    digest.stories.length === 0
      ? [textDisplay(`**${dateWords(digest)}.** ${facts}`)]
      : [textDisplay(`## ${dateWords(digest)}\n-# ${facts}`)];
  return [...head, ...digest.stories.map((story) => storyText(story, cap)), ...footer(digest, cap)];
}

function storyText(story: DigestStory, cap: Cap): APIComponentInContainer {
  const headline = cutText(story.headline || "(no headline)", cap.sentence);
  const title =
    story.url === undefined || story.url.length > cap.link
      ? escapeMarkdown(headline)
      : markdownLink(story.url, headline);
  const sentences = storySentences(story).map((text) =>
    escapeMarkdown(cutText(text, cap.sentence)),
  );
  const age = `<t:${Math.floor(story.publishedAt.getTime() / 1000)}:R>`;
  const facts = [escapeMarkdown(outletWords(story)), age].filter(Boolean).join(" · ");
  return textDisplay(
    [`**${title}**`, ...(sentences.length > 0 ? [sentences.join(" ")] : []), `-# ${facts}`].join(
      "\n",
    ),
  );
}

function footer(digest: Digest, cap: Cap): readonly APIComponentInContainer[] {
  const lines = [...digest.troubles.map(troubleLine), quietQuestion(digest), nextWords(digest)]
    .filter((line) => line !== undefined)
    .slice(0, 6)
    .map((line) => `-# ${escapeMarkdown(cutText(line, cap.sentence))}`);
  return lines.length === 0 ? [] : [textDisplay(lines.join("\n"))];
}
