import { generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { interactionKey, isFromDiscord } from "#adapters/discord/verify-interaction.ts";

const now = new Date("2026-03-02T08:00:00Z");
const seconds = now.getTime() / 1000;
const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const hexKey = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");

function signed(text: string, timestamp = String(seconds)) {
  const signature = sign(null, Buffer.from(timestamp + text), privateKey).toString("hex");
  return { body: Buffer.from(text), timestamp, signature };
}

describe("knowing Discord by its signature", () => {
  it.each([
    ["a request of now", signed("a"), true],
    ["a request 300 s old", signed("a", String(seconds - 300)), true],
    ["a request 301 s old", signed("a", String(seconds - 301)), false],
    ["a changed body", { ...signed("a"), body: Buffer.from("b") }, false],
    ["a changed time", { ...signed("a"), timestamp: String(seconds - 1) }, false],
    ["another's signature", { ...signed("a"), signature: "ab".repeat(64) }, false],
    ["a signature cut short", { ...signed("a"), signature: "abcd" }, false],
    ["a signature that is no number", { ...signed("a"), signature: "x" }, false],
    [
      "a signature with more behind it",
      { ...signed("a"), signature: `${signed("a").signature} x` },
      false,
    ],
    ["no signature", { ...signed("a"), signature: undefined }, false],
    ["no time", { ...signed("a"), timestamp: undefined }, false],
    ["a time that is no number", signed("a", "now"), false],
  ])("%s", (_case, request, expected) => {
    expect(isFromDiscord(request, interactionKey(hexKey), now)).toBe(expected);
  });

  it.each(["", "ab", `${hexKey}ab`, hexKey.replace(/..$/, "zz")])(
    "takes no key like ‘%s’",
    (hex) => {
      expect(() => interactionKey(hex)).toThrow("DISCORD_PUBLIC_KEY must be 64 hex digits");
    },
  );
});
