import { withoutTurns } from "#shared/isolate-text.ts";

/** Longest text of mrkdwn, with its escapes. @see https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export const mrkdwnMax = 3000;

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

/** What forms mrkdwn has for a label, as marks that look much the same; it knows no way to take their force. */
const lookalikes: Readonly<Record<string, string>> = {
  "|": "¦",
  "*": "∗",
  _: "＿",
  "~": "∼",
  "`": "ˋ",
  ":": "∶",
};

/** An underscore within a word means nothing to it. */
const forms = /[|*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=[\w+-]+:)/gu;

/** A link in mrkdwn; `label` is foreign text. */
export function mrkdwnLink(url: string, label: string): string {
  const address = escapeMrkdwn(url.replaceAll("|", "%7C"));
  const words = escapeMrkdwn(label.replace(/\s+/g, " "));
  return `<${address}|${words.replace(forms, (mark) => lookalikes[mark] ?? mark)}>`;
}
