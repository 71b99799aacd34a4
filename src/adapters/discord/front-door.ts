import type { Clock } from "#app/ports.ts";
import {
  emptyResponse,
  httpRequest,
  jsonResponse,
  unsignedAnswer,
  type WebHandler,
} from "../lambda/http-event.ts";
import { answerInteraction, type DiscordWorld } from "./answer-interaction.ts";
import { decodeInteraction } from "./decode-interaction.ts";
import { interactionKey, isFromDiscord } from "./verify-interaction.ts";

/**
 * Answers Discord's interactions on Lambda.
 *
 * @param publicKey the application's public key, 64 hex digits
 */
export function discordFrontDoor(
  world: DiscordWorld & { readonly clock: Clock },
  { publicKey }: { readonly publicKey: string },
): WebHandler {
  const key = interactionKey(publicKey);
  const unsigned = unsignedAnswer(world.log, "discord");
  return async (event) => {
    const request = httpRequest(event);
    if (request === undefined) return emptyResponse(413);
    const { headers, body } = request;
    const signed = {
      body,
      timestamp: headers["x-signature-timestamp"],
      signature: headers["x-signature-ed25519"],
    };
    if (!isFromDiscord(signed, key, world.clock.now())) return unsigned();
    const interaction = decodeInteraction(body);
    if (interaction === undefined) {
      world.log.warn("a signed request made no sense", { platform: "discord" });
      return emptyResponse(400);
    }
    return jsonResponse(await answerInteraction(world, interaction));
  };
}
