import { typedAs } from "#command/typed-as.ts";
import type { Answer } from "#model/message.ts";
import { type Asker, sentence, thisPlace } from "./asker.ts";

/** The answer where a channel follows nothing that could be shown, changed or removed. */
export function nothingFollowed(asker: Asker): Answer {
  return sentence(
    `${thisPlace(asker)} follows nothing yet. Start with any site: ${typedAs(asker.channel.platform, "subscribe")}`,
  );
}

/** The answer to a press about a feed that was removed meanwhile. */
export const notFollowed: Answer = sentence("That feed is not followed here any more.");
