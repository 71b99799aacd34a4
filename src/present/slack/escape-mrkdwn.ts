import { withoutTurns } from "#shared/isolate-text.ts";

/**
 * Makes foreign text safe inside Slack's mrkdwn: nothing in it can ping, link, format by code or turn the words around it.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeMrkdwn(text: string): string {
  return withoutTurns(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** A link in mrkdwn; `label` is foreign text. */
export function mrkdwnLink(url: string, label: string): string {
  const address = escapeMrkdwn(url.replaceAll("|", "%7C"));
  return `<${address}|${escapeMrkdwn(label).replaceAll("|", "¦")}>`;
}
