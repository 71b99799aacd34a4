import { typedAs } from "#command/typed-as.ts";
import type { Answer } from "#model/message.ts";
import { type Asker, sentence } from "./asker.ts";

/** The answer where a channel follows nothing that could be shown, changed or removed. */
export function nothingFollowed({ channel }: Asker): Answer {
  return sentence(
    `This channel follows nothing yet. Start with any site: ${typedAs(channel.platform, "subscribe")}`,
  );
}

/** The answer to a press about a feed that was removed meanwhile. */
export const notFollowed: Answer = sentence("This channel does not follow that feed any more.");
