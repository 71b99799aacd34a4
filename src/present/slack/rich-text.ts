import type { RichTextBlock, RichTextElement, RichTextSection } from "@slack/web-api";

/** Plain text as Slack shows it without parsing any of it; safe for foreign text. */
export function words(text: string, style?: { bold?: boolean; italic?: boolean }): RichTextElement {
  return { type: "text", text, ...(style !== undefined && { style }) };
}

export function section(...elements: RichTextElement[]): RichTextSection {
  return { type: "rich_text_section", elements };
}

export function bullets(items: readonly RichTextSection[]): RichTextBlock["elements"][number] {
  return { type: "rich_text_list", style: "bullet", elements: [...items] };
}

export function quote(...elements: RichTextElement[]): RichTextBlock["elements"][number] {
  return { type: "rich_text_quote", elements };
}

export function richText(...elements: RichTextBlock["elements"]): RichTextBlock {
  return { type: "rich_text", elements };
}
