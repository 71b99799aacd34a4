import { createHmac, timingSafeEqual } from "node:crypto";

/** How far a request's time may lie from ours, either way, in seconds. */
const ageSecondsMax = 300;

export type SignedRequest = {
  readonly body: Uint8Array;
  /** `X-Slack-Request-Timestamp`, epoch seconds. */
  readonly timestamp: string | undefined;
  /** `X-Slack-Signature`. */
  readonly signature: string | undefined;
};

/**
 * Tells whether Slack sent these very bytes within five minutes of now. Times further ahead are
 * refused as well: a signed request must not be kept for later.
 *
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function isFromSlack(request: SignedRequest, signingSecret: string, now: Date): boolean {
  const { body, timestamp, signature } = request;
  if (timestamp === undefined || signature === undefined || !/^\d{1,12}$/.test(timestamp))
    return false;
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > ageSecondsMax) return false;
  const mac = createHmac("sha256", signingSecret).update(`v0:${timestamp}:`).update(body);
  const expected = Buffer.from(`v0=${mac.digest("hex")}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
