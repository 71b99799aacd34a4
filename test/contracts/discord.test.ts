import { describe, expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import type { DiscordEndpoint } from "#local/discord/check/endpoints.ts";
import { readContract } from "./contract-folder.ts";

type Case = {
  readonly name: string;
  readonly endpoint: DiscordEndpoint;
  /** `null`: nobody could find out. */
  readonly accept: boolean | null;
  readonly expect_status?: number;
  readonly payload: unknown;
};

const cases = readContract("discord/conformance-cases.json") as readonly Case[] | undefined;

describe.skipIf(cases === undefined)("Discord's payloads, as collected", () => {
  it.each((cases ?? []).map((one, index) => [`${index}: ${one.name}`, one] as const))(
    "%s",
    (_name, { endpoint, accept, expect_status: status, payload }) => {
      const verdict = checkDiscord(endpoint, payload);
      if (accept === null) expect(typeof verdict.ok).toBe("boolean");
      else expect(verdict).toMatchObject({ ok: accept });
      if (status !== undefined) expect(verdict).toMatchObject({ status });
      if (!verdict.ok) expect(verdict.body.message).not.toBe("");
    },
  );
});
