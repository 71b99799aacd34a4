import { createHmac, timingSafeEqual } from "node:crypto";
import { isRecent } from "../is-recent.ts";

export type SignedRequest = {
  readonly body: Uint8Array;
  /** `X-Slack-Request-Timestamp`, epoch seconds. */
  readonly timestamp: string | undefined;
  /** `X-Slack-Signature`. */
  readonly signature: string | undefined;
};

/**
 * Tells whether Slack sent these very bytes within five minutes of now, either way.
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function isFromSlack(request: SignedRequest, signingSecret: string, now: Date): boolean {
  const { body, timestamp, signature } = request;
  if (signature === undefined || !isRecent(timestamp, now)) return false;
  const mac = createHmac("sha256", signingSecret).update(`v0:${timestamp}:`).update(body);
  const expected = Buffer.from(`v0=${mac.digest("hex")}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
