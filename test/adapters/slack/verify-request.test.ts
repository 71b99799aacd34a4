import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isFromSlack } from "#adapters/slack/verify-request.ts";

const secret = "8f742231b10e8888abcd99yyyzzz85a5";
const now = new Date("2026-03-02T08:00:00Z");
const seconds = now.getTime() / 1000;

function signed(text: string, timestamp: number | "now" = seconds) {
  const body = Buffer.from(text);
  const mac = createHmac("sha256", secret).update(`v0:${timestamp}:`).update(body).digest("hex");
  return { body, timestamp: String(timestamp), signature: `v0=${mac}` };
}

describe("knowing Slack by its signature", () => {
  it.each([
    ["a request of now", signed("a"), true],
    ["bytes that are no text", { ...signed("é€"), body: Buffer.from("é€") }, true],
    ["a request 300 s old", signed("a", seconds - 300), true],
    ["a request 301 s old", signed("a", seconds - 301), false],
    ["a request 300 s ahead", signed("a", seconds + 300), true],
    ["a request 301 s ahead", signed("a", seconds + 301), false],
    ["a changed body", { ...signed("a"), body: Buffer.from("b") }, false],
    ["a changed time", { ...signed("a"), timestamp: String(seconds - 1) }, false],
    [
      "a signature cut short",
      { ...signed("a"), signature: signed("a").signature.slice(0, -1) },
      false,
    ],
    ["no signature", { ...signed("a"), signature: undefined }, false],
    ["no time", { ...signed("a"), timestamp: undefined }, false],
    ["a time that is no number", signed("a", "now"), false],
  ])("%s", (_case, request, expected) => {
    expect(isFromSlack(request, secret, now)).toBe(expected);
  });
});
