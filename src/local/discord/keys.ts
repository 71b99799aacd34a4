import { createPublicKey, generateKeyPairSync, sign } from "node:crypto";

/** Ed25519 keys of an app: Discord signs with the one, the bot checks with the other. */
export type AppKeys = {
  /** Hex, as the developer portal shows it. */
  readonly publicKey: string;
  readonly signHex: (message: Buffer) => string;
};

/** Bytes of DER in front of the raw public key (RFC 8410 §4). */
const derPrefixBytes = 12;

/** Makes a new pair. */
export function createKeys(): AppKeys {
  const { privateKey } = generateKeyPairSync("ed25519");
  const der = createPublicKey(privateKey).export({ format: "der", type: "spki" });
  return {
    publicKey: der.subarray(derPrefixBytes).toString("hex"),
    signHex: (message) => sign(null, message, privateKey).toString("hex"),
  };
}
