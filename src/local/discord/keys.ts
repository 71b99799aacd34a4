import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from "node:crypto";

/** Ed25519 keys of an app: Discord signs with the one, the bot checks with the other. */
export type AppKeys = {
  /** Hex, as the developer portal shows it. */
  readonly publicKey: string;
  readonly signHex: (message: Buffer) => string;
};

/** Bytes of DER in front of the raw public key (RFC 8410 §4). */
const derPrefixBytes = 12;

/** @param pem PKCS #8, for a key that stays the same from run to run; without it a new pair is made */
export function createKeys(pem?: string): AppKeys {
  const privateKey: KeyObject =
    pem === undefined ? generateKeyPairSync("ed25519").privateKey : createPrivateKey(pem);
  const der = createPublicKey(privateKey).export({ format: "der", type: "spki" });
  return {
    publicKey: der.subarray(derPrefixBytes).toString("hex"),
    signHex: (message) => sign(null, message, privateKey).toString("hex"),
  };
}
