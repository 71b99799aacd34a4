import { everyObject } from "./blocks/walk.ts";
import type { MessageContent } from "./world.ts";

/**
 * Who would be called by a message: `channel`, `here`, `everyone`, user ids, user group ids.
 *
 * Plain text objects and `rich_text` text are never parsed by Slack; `mrkdwn`, markdown and the
 * top-level text are, also where blocks hide that text.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function pingsOf(content: MessageContent, linksNames = false): readonly string[] {
  const parsed: string[] = [content.text];
  const pings: string[] = [];
  for (const { node } of everyObject([content.blocks ?? [], content.attachments ?? []], "")) {
    const { type, text } = node;
    if ((type === "mrkdwn" || type === "markdown") && typeof text === "string") parsed.push(text);
    if (type === "user" && typeof node.user_id === "string") pings.push(node.user_id);
    if (type === "usergroup" && typeof node.usergroup_id === "string")
      pings.push(node.usergroup_id);
    if (type === "broadcast" && typeof node.range === "string") pings.push(node.range);
  }
  for (const attachment of content.attachments ?? [])
    for (const name of ["text", "pretext", "title", "fallback"])
      if (typeof attachment[name] === "string") parsed.push(attachment[name]);
  for (const text of parsed) pings.push(...pingsInText(text, linksNames));
  return [...new Set(pings)];
}

/** The pings that fire in one text that Slack parses. */
function pingsInText(text: string, linksNames: boolean): readonly string[] {
  const pings: string[] = [];
  for (const [, sigil, id, group] of text.matchAll(
    /<(?:(@)([UW][A-Z0-9]+)|!(?:subteam\^(S[A-Z0-9]+)|(?:channel|here|everyone|group)))(?:\|[^<>]*)?>/g,
  ))
    pings.push(sigil === "@" ? (id ?? "") : (group ?? ""));
  for (const [, range] of text.matchAll(/<!(channel|here|everyone|group)(?:\|[^<>]*)?>/g))
    pings.push(range ?? "");
  // With `link_names` or `parse=full` a bare name is enough.
  if (linksNames)
    for (const [, name] of text.matchAll(/(?<![\w@])@([a-z0-9][\w.-]*)/gi)) pings.push(name ?? "");
  return [...new Set(pings)].filter((ping) => ping !== "");
}
