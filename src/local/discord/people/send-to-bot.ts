import { type BotAnswer, deliverInTime } from "../../deliver-in-time.ts";
import type { Deliver, OutboundRequest } from "../../web-server-gateway-event.ts";
import type { AppKeys } from "../keys.ts";
import type { DiscordServices } from "../services.ts";

/** Ways in which a signature can be wrong, for the bot to refuse with 401. */
export type SignatureFault = "wrong-key" | "changed-body" | "unsigned";

/** What a person's doing needs beyond the services. */
export type People = DiscordServices & {
  readonly deliver: Deliver;
  readonly keys: AppKeys;
  /** Path at the bot to which interactions go. */
  readonly path: string;
};

/** Signs a payload as Discord does. @see interactions/overview#setting-up-an-endpoint-validating-security-request-headers */
function signedRequest(
  { keys, clock, path }: Pick<People, "keys" | "clock" | "path">,
  payload: unknown,
  fault?: SignatureFault,
): OutboundRequest {
  const timestamp = String(Math.floor(clock.now() / 1000));
  const body = JSON.stringify(payload);
  const signature = keys.signHex(Buffer.from(`${timestamp}${body}`));
  const wrong = `${signature.startsWith("0") ? "1" : "0"}${signature.slice(1)}`;
  return {
    method: "POST",
    path,
    headers: {
      "content-type": "application/json",
      "user-agent": "Discord-Interactions/1.0 (+https://discord.com)",
      ...(fault !== "unsigned" && {
        "x-signature-ed25519": fault === "wrong-key" ? wrong : signature,
        "x-signature-timestamp": timestamp,
      }),
    },
    body: Buffer.from(fault === "changed-body" ? `${body} ` : body),
  };
}

/** Signs, sends and waits no longer than Discord does. */
export async function sendToBot(
  people: People,
  payload: unknown,
  fault?: SignatureFault,
): Promise<BotAnswer> {
  return await deliverInTime(people, signedRequest(people, payload, fault));
}
