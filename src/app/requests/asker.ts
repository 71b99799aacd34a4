import { type Channel, placeWord } from "#model/channel.ts";
import type { AskedAt } from "#model/job.ts";
import type { Answer, CardMessage } from "#model/message.ts";
import type { ReplyAddress } from "#model/reply-address.ts";

/** Who asked for something about a channel, and where. */
export type Asker = {
  readonly channel: Channel;
  readonly userId: string;
  readonly asked: AskedAt;
  /** Names the interaction: the same for a job that comes twice. */
  readonly id: string;
  /** When they asked: the same for a job that comes twice. */
  readonly askedAt: Date;
  /** Where they wait for the answer. */
  readonly reply: ReplyAddress;
};

/** "This channel", or what else it is, to begin a sentence that is said in it. */
export function thisPlace({ channel, asked }: Pick<Asker, "channel" | "asked">): string {
  return `This ${placeWord(channel, asked)}`;
}

/** One sentence as an answer. */
export function sentence(text: string): Answer {
  return { kind: "notice", text };
}

/** Why nothing came of a command, with what was typed. */
export function refusal(text: string, { typedLine }: AskedAt): Answer {
  return typedLine === undefined ? sentence(text) : card({ lines: [text], typedLine });
}

/** Why nothing came of a press: what was pressed stays. */
export function excuse(text: string): Answer {
  return { kind: "notice", isExcuse: true, text };
}

export function card(parts: Omit<CardMessage, "kind">): CardMessage {
  return { kind: "card", ...parts };
}
