import type { APIComponentInContainer } from "discord.js";
import type { NoticeMessage } from "#model/message.ts";
import { textDisplay } from "./components.ts";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";

/** A sentence of ours, under the headline and link of the page it speaks of. */
export function noticeComponents({
  text,
  headline,
  url,
}: NoticeMessage): readonly APIComponentInContainer[] {
  const title = headline ?? url;
  const linked =
    title === undefined
      ? undefined
      : url === undefined
        ? escapeMarkdown(title)
        : markdownLink(url, title);
  return [
    ...(linked === undefined ? [] : [textDisplay(`**${linked}**`)]),
    textDisplay(escapeMarkdown(text)),
  ];
}
