import type { ContextBlock, RichTextBlock, RichTextElement, RichTextSection } from "@slack/web-api";
import { withoutTurns } from "#shared/isolate-text.ts";

/**
 * Visible characters that we put into one message. Slack refused 11,341 in mixed blocks
 * (`msg_blocks_too_long`, slackapi/bolt-js#2509) and documents no limit.
 */
export const visibleMax = 9000;

/** Plain text as Slack shows it without parsing any of it; safe for foreign text. */
export function words(text: string, style?: { bold?: boolean; italic?: boolean }): RichTextElement {
  return { type: "text", text: withoutTurns(text), ...(style !== undefined && { style }) };
}

/** Longest address of a link, in characters. @see https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export const linkMax = 3000;

/** A link where there is an address that Slack takes, else its words alone. */
export function linked(
  url: string | undefined,
  text: string,
  style?: { readonly bold: boolean },
): RichTextElement {
  return url === undefined || url.length > linkMax
    ? words(text, style)
    : { type: "link", url, text: withoutTurns(text), ...(style !== undefined && { style }) };
}

export function section(...elements: RichTextElement[]): RichTextSection {
  return { type: "rich_text_section", elements };
}

export function bullets(items: readonly RichTextSection[]): RichTextBlock["elements"][number] {
  return { type: "rich_text_list", style: "bullet", elements: [...items] };
}

/** Text to copy, shown as {@link words} are. */
export function preformatted(text: string): RichTextBlock["elements"][number] {
  return { type: "rich_text_preformatted", elements: [{ type: "text", text: withoutTurns(text) }] };
}

export function quote(...elements: RichTextElement[]): RichTextBlock["elements"][number] {
  return { type: "rich_text_quote", elements };
}

/**
 * A line of small print.
 *
 * @param text shown as it stands, whatever marks of mrkdwn are in it
 * @param links mrkdwn behind it
 */
export function context(text: string, links?: string): ContextBlock {
  return {
    type: "context",
    elements: [
      { type: "plain_text", text: withoutTurns(text), emoji: false },
      ...(links === undefined ? [] : [{ type: "mrkdwn", text: links } as const]),
    ],
  };
}

export function richText(...elements: RichTextBlock["elements"]): RichTextBlock {
  return { type: "rich_text", elements };
}
