import { type RawFile, type REST, Routes } from "discord.js";
import type { Answer, PostOutcome } from "#model/message.ts";
import { isSaidBeside } from "#model/reply-address.ts";
import { type DiscordPayload, messageFlag } from "#present/discord/components.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { DiscordReply } from "./replies.ts";

/** Shows an answer by its interaction's token, in place of what stands there or beside it. */
export function showAnswer(
  rest: REST,
  address: DiscordReply,
  answer: Answer,
  payload: DiscordPayload,
  files: readonly RawFile[] = [],
): Promise<PostOutcome> {
  const { applicationId, token } = address;
  return outcomeOf(async () => {
    if (isSaidBeside(address, answer)) {
      const body = { ...payload, flags: payload.flags | messageFlag.ephemeral };
      await rest.post(Routes.webhook(applicationId, token), { body, auth: false });
    } else {
      const route = Routes.webhookMessage(applicationId, token, "@original");
      const attached = files.length > 0 ? { files: [...files] } : {};
      await rest.patch(route, { body: payload, auth: false, ...attached });
    }
    return { kind: "posted" };
  });
}
