import type { APIComponentInContainer } from "discord.js";
import type { NoticeMessage } from "#model/message.ts";
import { cutText } from "#shared/cut-text.ts";
import { firstFitting } from "../first-fitting.ts";
import { textDisplay } from "./components.ts";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";
import { fits } from "./fits.ts";

/** Characters of a headline and of a link that are shown, and of a text as far as there is room. */
const titleMax = 300;
const linkMax = 2000;
const textsMax = [3000, 1500, 700] as const;

/** A sentence of ours, under the headline and link of the page it speaks of. */
export function noticeComponents({
  text,
  headline,
  url,
}: NoticeMessage): readonly APIComponentInContainer[] {
  const title = cutText(headline ?? url ?? "", titleMax);
  const linked =
    url === undefined || url.length > linkMax ? escapeMarkdown(title) : markdownLink(url, title);
  const head = title === "" ? [] : [textDisplay(`**${linked}**`)];
  return firstFitting<number, readonly APIComponentInContainer[]>(
    textsMax,
    (max) => [...head, textDisplay(escapeMarkdown(cutText(text, max)))],
    fits,
  );
}
