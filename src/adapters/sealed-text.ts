import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** AES-256-GCM: what was changed at rest does not open. @see NIST SP 800-38D */
const algorithm = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;

/**
 * Seals a secret for storage.
 *
 * @param key 32 bytes
 * @param label what the secret belongs to; it opens under the same label only
 */
export function seal(text: string, key: Uint8Array, label: string): Uint8Array {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(label));
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** @throws when `sealed` was not made by {@link seal} with that key and label, or has changed since */
export function unseal(sealed: Uint8Array, key: Uint8Array, label: string): string {
  const iv = sealed.subarray(0, ivBytes);
  const tag = sealed.subarray(ivBytes, ivBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagBytes })
    .setAAD(Buffer.from(label))
    .setAuthTag(tag);
  const text = decipher.update(sealed.subarray(ivBytes + tagBytes));
  return Buffer.concat([text, decipher.final()]).toString("utf8");
}
