import type { KnownBlock } from "@slack/web-api";
import type { NoticeMessage } from "#model/message.ts";
import { cutText } from "#shared/cut-text.ts";
import { linked, richText, section, words } from "./rich-text.ts";

/** Characters of a headline and of a text that are shown, of about 11,000 that Slack takes. */
const titleMax = 300;
const textMax = 8000;

export function noticeText({ text, headline, url }: NoticeMessage): string {
  return [headline, text, url].filter((line) => line !== undefined).join("\n");
}

/** A sentence of ours, under the headline and link of the page it speaks of. */
export function noticeBlocks({ text, headline, url }: NoticeMessage): readonly KnownBlock[] {
  const title = headline ?? url;
  const head =
    title === undefined ? [] : [section(linked(url, cutText(title, titleMax), { bold: true }))];
  return [richText(...head, section(words(cutText(text, textMax))))];
}
