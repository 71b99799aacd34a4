import { createHmac } from "node:crypto";
import type { OutboundRequest } from "../web-server-gateway-event.ts";

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
): OutboundRequest {
  const seconds = Math.floor(now / 1000);
  const signature = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  return {
    method: "POST",
    path,
    headers: {
      "content-type": contentType,
      "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
      accept: "application/json,*/*",
      "x-slack-signature": `v0=${signature}`,
      "x-slack-request-timestamp": String(seconds),
      ...headers,
    },
    body: Buffer.from(body),
  };
}
