import { type HelpLine, neverReads } from "#model/help-line.ts";
import { escapeMrkdwn } from "./escape-mrkdwn.ts";
import type { SlackPayload } from "./message-payload.ts";
import { bullets, richText, section, words } from "./rich-text.ts";

/** The line that stands where the brief will be. */
export function readingPayload(host: string): SlackPayload {
  return sentencePayload(`Reading ${host}…`);
}

export function sentencePayload(text: string): SlackPayload {
  return { text: escapeMrkdwn(text), blocks: [richText(section(words(text)))] };
}

export function helpPayload(lines: readonly HelpLine[]): SlackPayload {
  return {
    text: escapeMrkdwn(lines.map(({ usage, summary }) => `${usage}: ${summary}`).join("\n")),
    blocks: [
      richText(
        section(
          words("Newsbrief reads the news for this channel and says it short.", { bold: true }),
        ),
        bullets(
          lines.map(({ usage, summary }) =>
            section({ type: "text", text: usage, style: { code: true } }, words(`  ${summary}`)),
          ),
        ),
        section(words(neverReads, { italic: true })),
      ),
    ],
  };
}
