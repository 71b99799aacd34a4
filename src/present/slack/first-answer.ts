import { type HelpLine, neverReads } from "#model/help-line.ts";
import { escapeMrkdwn } from "./escape-mrkdwn.ts";
import type { SlackPayload } from "./message-payload.ts";
import { bullets, preformatted, richText, section, words } from "./rich-text.ts";

/** The line that stands where the brief will be. */
export function readingPayload(host: string): SlackPayload {
  return sentencePayload(`Reading ${host}…`);
}

export function sentencePayload(text: string, typedLine?: string): SlackPayload {
  const copied = typedLine === undefined ? [] : [preformatted(typedLine)];
  return {
    text: escapeMrkdwn([text, typedLine].join("\n").trim()),
    blocks: [richText(section(words(text)), ...copied)],
  };
}

export function helpPayload(lines: readonly HelpLine[]): SlackPayload {
  return {
    text: escapeMrkdwn(lines.map(({ usage, summary }) => `${usage}: ${summary}`).join("\n")),
    blocks: [
      richText(
        section(words("Newsbrief reads the news for you and says it short.", { bold: true })),
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
