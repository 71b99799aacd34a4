import type { ActionsBlock, ContextBlock, KnownBlock } from "@slack/web-api";
import type { BriefButton } from "#model/button.ts";
import type { BriefMessage } from "#model/message.ts";
import { cutText } from "#shared/cut-text.ts";
import { withoutTurns } from "#shared/isolate-text.ts";
import { withDirection } from "../brief-direction.ts";
import { genreLabel, quotationLine, resizeButtons, sourceFacts } from "../brief-lines.ts";
import { buttonElement } from "./button-element.ts";
import { mrkdwnLink, mrkdwnMax } from "./escape-mrkdwn.ts";
import { bullets, context, quote, richText, section, words } from "./rich-text.ts";

/** Slack's limit for a header, in characters. @see https://docs.slack.dev/reference/block-kit/blocks/header-block */
const headerMax = 150;

/** Longest headline we show, in characters, as on Discord. */
const headlineMax = 256;

/** Longest link that a button carries, in characters. @see https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const linkMax = 2000;

/** A brief as Slack shows it: headline, gist, points, quotation, what next, source, buttons. */
export function briefBlocks(message: BriefMessage): readonly KnownBlock[] {
  const brief = withDirection(message.brief);
  const label = genreLabel(brief);
  const points = brief.points.map(({ text }) => section(words(text)));
  return [
    headlineBlock(label === undefined ? brief.headline : `${label}: ${brief.headline}`),
    richText(
      section(words(brief.gist.text)),
      ...(points.length === 0 ? [] : [bullets(points)]),
      ...(brief.quotation === undefined ? [] : [quote(words(quotationLine(brief.quotation)))]),
      ...(brief.next === undefined
        ? []
        : [section(words("Next: ", { bold: true }), words(brief.next.text))]),
    ),
    sourceBlock(message),
    buttonsBlock(message),
  ];
}

/** One that is longer than a header may be stands in bold: of a text without a title it is the news itself. */
function headlineBlock(headline: string): KnownBlock {
  const text = withoutTurns(headline);
  return text.length <= headerMax
    ? { type: "header", text: { type: "plain_text", text, emoji: false } }
    : richText(section(words(cutText(headline, headlineMax), { bold: true })));
}

function sourceBlock({ brief }: BriefMessage): ContextBlock {
  const { url } = brief.source;
  const link = url === undefined ? "" : `· ${mrkdwnLink(url, "Read the article")}`;
  const isTaken = link !== "" && link.length <= mrkdwnMax;
  return context(sourceFacts(brief).join(" · "), isTaken ? link : undefined);
}

function buttonsBlock(message: BriefMessage): ActionsBlock {
  const { brief, page, audience, shared } = message;
  const { url } = brief.source;
  // The page can be read anew by it when it is stored no more.
  const value = url !== undefined && url.length <= linkMax ? { value: url } : {};
  const button = (press: BriefButton["press"], label: string, more = {}) =>
    buttonElement(label, { press, page, length: brief.length }, { ...value, ...more });
  const receipts = button("receipts", "Receipts");
  const report = button("report", "Report");
  if (audience === "channel") return { type: "actions", elements: [receipts, report] };
  return {
    type: "actions",
    elements: [
      ...(shared === undefined ? [button("share", "Share", { style: "primary" })] : []),
      ...(shared?.link === undefined
        ? []
        : [buttonElement("Shared: open", { press: "open" }, { url: shared.link })]),
      ...resizeButtons(message).map(({ label, button }) => buttonElement(label, button, value)),
      receipts,
      report,
    ],
  };
}
