import { createHmac } from "node:crypto";
import type { OutboundRequest } from "../web-server-gateway-event.ts";

/** Ways in which a signature can be wrong, for the bot to refuse. */
export type SignatureFault = "stale" | "future" | "wrong-secret" | "changed-body" | "unsigned";

/** Seconds beyond which a bot must refuse a request, either way. */
const replayWindowSeconds = 300;

type Unsigned = {
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Signs a request to the bot as Slack does.
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function signRequest(
  { path, contentType, body, headers = {} }: Unsigned,
  secret: string,
  now: number,
  fault?: SignatureFault,
): OutboundRequest {
  const shift = { stale: -replayWindowSeconds - 1, future: replayWindowSeconds + 1 };
  const seconds =
    Math.floor(now / 1000) + (fault === "stale" || fault === "future" ? shift[fault] : 0);
  const key = fault === "wrong-secret" ? `${secret}x` : secret;
  const signature = createHmac("sha256", key).update(`v0:${seconds}:${body}`).digest("hex");
  return {
    method: "POST",
    path,
    headers: {
      "content-type": contentType,
      "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
      accept: "application/json,*/*",
      ...(fault !== "unsigned" && {
        "x-slack-signature": `v0=${signature}`,
        "x-slack-request-timestamp": String(seconds),
      }),
      ...headers,
    },
    body: Buffer.from(fault === "changed-body" ? `${body} ` : body),
  };
}
