/**
 * Makes foreign text safe inside Slack's mrkdwn: nothing in it can ping, link or format by code.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A link in mrkdwn; `label` is foreign text. */
export function mrkdwnLink(url: string, label: string): string {
  const address = escapeMrkdwn(url.replaceAll("|", "%7C"));
  return `<${address}|${escapeMrkdwn(label).replaceAll("|", "¦")}>`;
}
