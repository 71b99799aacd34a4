import { createPublicKey, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { OutboundRequest } from "#local/web-server-gateway-event.ts";
import { said, stage } from "../acme.ts";

const at = stage();

function isSigned({ headers, body }: OutboundRequest): boolean {
  const spki = Buffer.concat([
    Buffer.from("302a300506032b6570032100", "hex"),
    Buffer.from(at.discord.app.publicKey, "hex"),
  ]);
  const key = createPublicKey({ key: spki, format: "der", type: "spki" });
  const message = Buffer.concat([Buffer.from(headers["x-signature-timestamp"] ?? ""), body]);
  return verify(null, message, key, Buffer.from(headers["x-signature-ed25519"] ?? "", "hex"));
}

describe("registering an address", () => {
  it("accepts a bot that answers PING and refuses what is not signed", async () => {
    at.bot = (request) => (isSigned(request) ? said({ type: 1 }) : { ...said({}), status: 401 });
    expect(await at.discord.registerEndpoint()).toEqual([]);
    expect(at.received).toHaveLength(4);
  });

  it("names everything that is wrong", async () => {
    at.bot = () => said({ type: 1, extra: true });
    expect(await at.discord.registerEndpoint()).toHaveLength(4);
    at.bot = () => said({ type: 1 });
    expect(await at.discord.registerEndpoint()).toEqual([
      expect.stringContaining("wrong-key"),
      expect.stringContaining("changed-body"),
      expect.stringContaining("unsigned"),
    ]);
  });
});
