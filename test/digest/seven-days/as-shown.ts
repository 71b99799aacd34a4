import type { APIButtonComponent } from "discord.js";
import type { DiscordPayload } from "#present/discord/components.ts";
import type { SlackPayload } from "#present/slack/message-payload.ts";

/** A message as a person sees it, line by line: for reviewing, not for posting. */
export function shownOnSlack({ text, blocks }: SlackPayload): string {
  const shown = blocks.map((block): string => {
    switch (block.type) {
      case "header":
        return `# ${block.text.text}`;
      case "divider":
        return "---";
      case "context":
        return block.elements.map((one) => ("text" in one ? one.text : "")).join(" ");
      case "actions":
        return block.elements
          .map((one) => (one.type === "button" ? `[${one.text.text}]` : `{${one.type}}`))
          .join(" ");
      case "rich_text":
        return block.elements
          .map((part) =>
            "elements" in part
              ? part.elements
                  .map((one) =>
                    one.type === "link"
                      ? `${one.text} <${one.url}>`
                      : "text" in one
                        ? one.text
                        : "",
                  )
                  .join("")
              : "",
          )
          .join("\n");
      default:
        return `{${block.type}}`;
    }
  });
  return `${shown.join("\n")}\n\n=== as text, for screen readers and notifications ===\n${text}\n`;
}

/** @see shownOnSlack */
export function shownOnDiscord({ components }: DiscordPayload): string {
  const shown = components.flatMap((container) =>
    container.components.map((part): string => {
      if (part.type === 10) return part.content;
      if (part.type !== 1) return `{${part.type}}`;
      return part.components
        .map((one) =>
          one.type === 2 ? `[${(one as APIButtonComponent & { label: string }).label}]` : `{menu}`,
        )
        .join(" ");
    }),
  );
  return `${shown.join("\n")}\n`;
}
