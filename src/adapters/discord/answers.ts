import { type RawFile, type REST, Routes } from "discord.js";
import type { Answers } from "#app/ports.ts";
import type { Answer, PostOutcome } from "#model/message.ts";
import { discordAnswer } from "#present/discord/answer-payload.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { DiscordReply } from "./replies.ts";

/** Answers commands of Discord by their interaction's token, which needs no other authority. */
export function discordAnswers(rest: REST): Answers<DiscordReply> {
  return {
    show: ({ applicationId, token }, answer) =>
      outcomeOf(async (): Promise<PostOutcome> => {
        const route = Routes.webhookMessage(applicationId, token, "@original");
        const files = filesOf(answer);
        await rest.patch(route, {
          body: discordAnswer(answer),
          auth: false,
          ...(files.length > 0 && { files: [...files] }),
        });
        return { kind: "posted" };
      }),
  };
}

/** Files are sent beside the message, which points at them by name. */
function filesOf(answer: Answer): readonly RawFile[] {
  if (answer.kind !== "card" || answer.file === undefined) return [];
  const { name, text } = answer.file;
  return [{ name, data: Buffer.from(text, "utf8"), contentType: "text/x-opml; charset=utf-8" }];
}
