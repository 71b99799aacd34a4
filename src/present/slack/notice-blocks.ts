import type { KnownBlock } from "@slack/web-api";
import type { NoticeMessage } from "#model/message.ts";
import { richText, section, words } from "./rich-text.ts";

export function noticeText({ text, headline, url }: NoticeMessage): string {
  return [headline, text, url].filter((line) => line !== undefined).join("\n");
}

/** A sentence of ours, under the headline and link of the page it speaks of. */
export function noticeBlocks({ text, headline, url }: NoticeMessage): readonly KnownBlock[] {
  const title = headline ?? url;
  const head =
    title === undefined
      ? []
      : [
          section(
            url === undefined
              ? words(title, { bold: true })
              : { type: "link" as const, url, text: title, style: { bold: true } },
          ),
        ];
  return [richText(...head, section(words(text)))];
}
