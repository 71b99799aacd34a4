import type { APIComponentInContainer } from "discord.js";
import type { BriefMessage, Message } from "#model/message.ts";
import { unreachable } from "#shared/unreachable.ts";
import { capBrief, sentenceCaps } from "../cap-brief.ts";
import { firstFitting } from "../first-fitting.ts";
import { briefComponents } from "./brief-components.ts";
import { containerPayload, type DiscordPayload } from "./components.ts";
import { fits } from "./fits.ts";
import { noticeComponents } from "./notice-components.ts";
import { receiptComponents } from "./receipt-components.ts";
import { troubleComponents } from "./trouble-components.ts";

/** Dresses a message for Discord. No text of an article can ping or link by itself in it. */
export function discordPayload(message: Message): DiscordPayload {
  switch (message.kind) {
    case "brief":
      return containerPayload(fittingBrief(message));
    case "receipts":
      return containerPayload(receiptComponents(message.brief));
    case "notice":
      return containerPayload(noticeComponents(message));
    case "feed-trouble":
      return containerPayload(troubleComponents(message));
    default:
      return unreachable(message);
  }
}

function fittingBrief(message: BriefMessage): readonly APIComponentInContainer[] {
  return firstFitting<number, readonly APIComponentInContainer[]>(
    sentenceCaps,
    (max) => briefComponents({ ...message, brief: capBrief(message.brief, max) }),
    fits,
  );
}
