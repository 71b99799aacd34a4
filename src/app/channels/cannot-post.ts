import { cannotPostSentence } from "#command/explain-pause.ts";
import type { Answer } from "#model/message.ts";
import type { People } from "../command-ports.ts";
import { type Asker, refusal } from "../requests/asker.ts";

/** Why nothing could be posted to a channel, said to whoever asks for posts there; `undefined` where we may, or nobody can tell. */
export async function cannotPost(
  { people }: { readonly people: Pick<People, "canPost"> },
  { channel, asked }: Pick<Asker, "channel" | "asked">,
): Promise<Answer | undefined> {
  const can = await people.canPost(channel);
  return can === "yes" || can === "unknown"
    ? undefined
    : refusal(cannotPostSentence(can, channel, asked), asked);
}
