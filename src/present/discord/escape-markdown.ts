import { withoutTurns } from "#shared/isolate-text.ts";

/**
 * Makes foreign text safe inside Discord's markdown: nothing in it formats, links, mentions or
 * shows as an emoji, and nothing turns the words around it. Line feeds become spaces, so line-start
 * marks matter only at the start.
 *
 * @see https://docs.discord.com/developers/reference#message-formatting
 */
export function escapeMarkdown(text: string): string {
  return withoutTurns(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\*_~`|<>[\]@]|:(?=[\w+-]+:|\/\/)/g, "\\$&")
    .replace(/^(#|-|\+)/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Foreign text to copy, in a block in which no mark means anything; two backticks are kept apart by what nobody sees. */
export function codeBlock(text: string): string {
  return `\`\`\`\n${withoutTurns(text).replace(/`(?=`)/g, "`\u200b")}\n\`\`\``;
}

/** A link in markdown that shows no preview; `label` is foreign text. */
export function markdownLink(url: string, label: string): string {
  const address = url.replace(/[<>\s]/g, (mark) => encodeURIComponent(mark));
  return `[${escapeMarkdown(label)}](<${address}>)`;
}
