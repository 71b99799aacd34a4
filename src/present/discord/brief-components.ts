import type { APIButtonComponent, APIComponentInContainer } from "discord.js";
import { type BriefButton, buttonId } from "#model/button.ts";
import type { BriefMessage } from "#model/message.ts";
import { cutText } from "#shared/cut-text.ts";
import { withDirection } from "../brief-direction.ts";
import { genreLabel, quotationLine, resizeButtons, sourceFacts } from "../brief-lines.ts";
import { buttonRow, textDisplay } from "./components.ts";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";

/** Longest headline we show, in characters; Discord has no limit of its own for one. */
const headlineMax = 256;

/** Longest link we show, in characters: all texts of a message share 4,000. */
const linkMax = 1200;

/** A brief as Discord shows it: headline, gist, points, quotation, what next, source, buttons. */
export function briefComponents(given: BriefMessage): readonly APIComponentInContainer[] {
  const brief = withDirection(given.brief);
  const message = { ...given, brief };
  return [
    textDisplay(`### ${headline(message)}\n${escapeMarkdown(brief.gist.text)}`),
    ...(brief.points.length === 0
      ? []
      : [textDisplay(brief.points.map(({ text }) => `- ${escapeMarkdown(text)}`).join("\n"))]),
    ...(brief.quotation === undefined
      ? []
      : [textDisplay(`> ${escapeMarkdown(quotationLine(brief.quotation))}`)]),
    ...(brief.next === undefined
      ? []
      : [textDisplay(`**Next:** ${escapeMarkdown(brief.next.text)}`)]),
    textDisplay(`-# ${sourceLine(message)}`),
    buttonRow(buttons(message)),
  ];
}

function headline({ brief }: BriefMessage): string {
  const label = genreLabel(brief);
  const text = cutText(brief.headline, headlineMax);
  const { url } = brief.source;
  const linked =
    url === undefined || url.length > linkMax ? escapeMarkdown(text) : markdownLink(url, text);
  return label === undefined ? linked : `${label}: ${linked}`;
}

function sourceLine({ brief }: BriefMessage): string {
  const facts = sourceFacts(brief).map(escapeMarkdown);
  const { publishedAt } = brief.source;
  if (publishedAt !== undefined) facts.push(`<t:${Math.floor(publishedAt.getTime() / 1000)}:R>`);
  return facts.join(" · ");
}

function buttons(message: BriefMessage): readonly APIButtonComponent[] {
  const { brief, page, audience, shared } = message;
  const button = (label: string, does: BriefButton, style: 1 | 2 = 2): APIButtonComponent => ({
    type: 2,
    style,
    label,
    custom_id: buttonId(does),
  });
  const on = { page, length: brief.length };
  const receipts = button("Receipts", { press: "receipts", ...on });
  const report = button("Report", { press: "report", ...on });
  if (audience === "channel") return [receipts, report];
  return [
    ...(shared === undefined ? [button("Share", { press: "share", ...on }, 1)] : []),
    ...(shared?.link === undefined
      ? []
      : [{ type: 2 as const, style: 5 as const, label: "Shared: open", url: shared.link }]),
    ...resizeButtons(message).map(({ label, button: does }) => button(label, does)),
    receipts,
    report,
  ];
}
