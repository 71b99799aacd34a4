import { describe, expect, test } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import { fc } from "../../../support/properties.ts";

describe("every check", () => {
  test("whatever is thrown at it, it answers and never throws", () => {
    const endpoints = [
      "create_message",
      "callback",
      "execute_webhook",
      "command",
      "bulk_commands",
    ] as const;
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...endpoints), (value, endpoint) => {
        expect(checkDiscord(endpoint, value)).toHaveProperty("ok");
      }),
    );
  });
});
