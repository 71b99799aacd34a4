import type { APIComponentInContainer } from "discord.js";
import type { BriefMessage, Message } from "#model/message.ts";
import { unreachable } from "#shared/unreachable.ts";
import { capBrief, sentenceCaps } from "../cap-brief.ts";
import { briefComponents } from "./brief-components.ts";
import { containerPayload, type DiscordPayload } from "./components.ts";
import { noticeComponents } from "./notice-components.ts";
import { receiptComponents } from "./receipt-components.ts";

/** Dresses a message for Discord. No text of an article can ping or link by itself in it. */
export function discordPayload(message: Message): DiscordPayload {
  switch (message.kind) {
    case "brief":
      return containerPayload(fittingBrief(message));
    case "receipts":
      return containerPayload(receiptComponents(message.brief));
    case "notice":
      return containerPayload(noticeComponents(message));
    default:
      return unreachable(message);
  }
}

/** Characters over all text displays that we allow ourselves; Discord refuses more than 4,000. */
const charactersMax = 3900;

/** Discord answers 500 when the texts' bytes and 12 for each pass 10,170 (discord-api-docs#8554). */
const bytesMax = 9500;

function fittingBrief(message: BriefMessage): readonly APIComponentInContainer[] {
  const tries = sentenceCaps.map((max) =>
    briefComponents({ ...message, brief: capBrief(message.brief, max) }),
  );
  return tries.find(fits) ?? tries.at(-1) ?? [];
}

function fits(components: readonly APIComponentInContainer[]): boolean {
  const texts = components.flatMap((part) => ("content" in part ? [part.content] : []));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
  return texts.join("").length <= charactersMax && bytes <= bytesMax;
}
