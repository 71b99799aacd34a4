import { acknowledge } from "../acknowledge.ts";
import { type ApiReply, ok, refuse } from "../api-error.ts";
import { messageJson } from "../json.ts";
import type { RouteCall } from "../services.ts";

/** POST /interactions/:id/:token/callback */
export function interactionCallback(call: RouteCall): ApiReply {
  const [id, token] = call.ids;
  const interaction = call.world.interactions.get(token ?? "");
  if (!interaction || interaction.id !== id) return refuse(10062);
  const refused = acknowledge(call, interaction, call.body);
  if (refused) return refused;
  if (call.query.get("with_response") !== "true") return { status: 204 };
  const channel = call.world.channels.get(interaction.channelId);
  const message = channel?.messages.get(interaction.originalId ?? "");
  return ok({
    interaction: {
      id: interaction.id,
      type: 2,
      response_message_id: interaction.originalId ?? null,
      response_message_loading: interaction.isThinking,
      response_message_ephemeral: message?.ephemeralTo !== undefined,
    },
    ...(message && {
      resource: { type: interaction.answer, message: messageJson(call, message) },
    }),
  });
}
