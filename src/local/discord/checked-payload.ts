import type { JsonObject } from "#shared/json-value.ts";
import type { ApiReply } from "./api-error.ts";
import type { CallbackContext } from "./check/callback.ts";
import { checkDiscord } from "./check/check-discord.ts";
import type { DiscordEndpoint } from "./check/endpoints.ts";
import type { DiscordServices } from "./services.ts";

/** The payload of a request as Discord reads it, doubts noted; or the answer that refuses it. */
export function checkedPayload<Payload = JsonObject>(
  { record }: Pick<DiscordServices, "record">,
  endpoint: DiscordEndpoint,
  body: unknown,
  context?: CallbackContext,
): { readonly payload: Payload } | ApiReply {
  const verdict = checkDiscord(endpoint, body, context);
  if (!verdict.ok) return { status: verdict.status, body: verdict.body };
  for (const rule of verdict.doubts) record.doubt(rule);
  return { payload: verdict.payload as Payload };
}
