import { describe, expect, it } from "vitest";
import { said, stage } from "../acme.ts";

const at = stage();

describe("registering an address", () => {
  it("accepts a bot that answers PING and refuses what is not signed", async () => {
    at.bot = (request) => (at.isSigned(request) ? said({ type: 1 }) : { ...said({}), status: 401 });
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
