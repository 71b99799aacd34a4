import { typedAs } from "#command/typed-as.ts";
import type { Answer } from "#model/message.ts";
import { type Asker, sentence, thisPlace } from "./asker.ts";

/**
 * The answer where a channel follows nothing that could be shown, changed or removed.
 *
 * @param isFirst whether it may be the first that somebody sees of the bot, as after `/brief` alone: it names the rest, too
 */
export function nothingFollowed(asker: Asker, isFirst = false): Answer {
  const { platform } = asker.channel;
  const start = `${thisPlace(asker)} follows nothing. Start with any site: ${typedAs(platform, "subscribe")}`;
  const rest = `To have one article said short: ${typedAs(platform, "brief")}\nWhat else there is: ${typedAs(platform, "help")}`;
  return sentence(isFirst ? `${start}\n${rest}` : start);
}

/** The answer to a press about a feed that was removed meanwhile. */
export const notFollowed: Answer = sentence("That feed is not followed here any more.");
