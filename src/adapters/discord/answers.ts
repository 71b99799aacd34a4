import type { RawFile, REST } from "discord.js";
import type { Answers } from "#app/ports.ts";
import type { Answer } from "#model/message.ts";
import { discordAnswer } from "#present/discord/answer-payload.ts";
import type { DiscordReply } from "./replies.ts";
import { showAnswer } from "./show-answer.ts";

/** Answers commands of Discord by their interaction's token, which needs no other authority. */
export function discordAnswers(rest: REST): Answers<DiscordReply> {
  return {
    show: (address, answer) =>
      showAnswer(rest, address, answer, discordAnswer(answer), filesOf(answer)),
  };
}

/** Files are sent beside the message, which points at them by name. */
function filesOf(answer: Answer): readonly RawFile[] {
  if (answer.kind !== "card" || answer.file === undefined) return [];
  const { name, text } = answer.file;
  return [{ name, data: Buffer.from(text, "utf8"), contentType: "text/x-opml; charset=utf-8" }];
}
