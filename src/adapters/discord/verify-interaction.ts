import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { isRecent } from "../is-recent.ts";

export type SignedInteraction = {
  readonly body: Uint8Array;
  /** `X-Signature-Timestamp`, epoch seconds. */
  readonly timestamp: string | undefined;
  /** `X-Signature-Ed25519`, 128 hex digits. */
  readonly signature: string | undefined;
};

/** ASN.1 head of an Ed25519 public key. @see https://www.rfc-editor.org/rfc/rfc8410#section-4 */
const keyHead = Buffer.from("302a300506032b6570032100", "hex");

/**
 * Makes the key that checks an application's interactions.
 *
 * @param hex the application's public key, 64 hex digits
 * @throws {TypeError} when it is not one
 */
export function interactionKey(hex: string): KeyObject {
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new TypeError("DISCORD_PUBLIC_KEY must be 64 hex digits");
  const der = Buffer.concat([keyHead, Buffer.from(hex, "hex")]);
  return createPublicKey({ key: der, format: "der", type: "spki" });
}

/**
 * Tells whether Discord sent these very bytes within five minutes of now, either way. Discord sends
 * requests with wrong signatures on purpose, and drops an address that accepts one.
 *
 * @see https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint
 */
export function isFromDiscord(request: SignedInteraction, key: KeyObject, now: Date): boolean {
  const { body, timestamp, signature } = request;
  // Buffer would leave out whatever follows the digits.
  if (signature === undefined || !/^[0-9a-f]{128}$/i.test(signature)) return false;
  if (!isRecent(timestamp, now)) return false;
  const signed = Buffer.concat([Buffer.from(timestamp), body]);
  return verify(null, signed, key, Buffer.from(signature, "hex"));
}
