import { Routes } from "discord.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { outcomeOf } from "#adapters/discord/outcome-of.ts";
import { discordRest } from "#adapters/discord/replies.ts";
import { startWebServer, type WebResponse, type WebServer } from "#local/web-server.ts";
import type { PostOutcome } from "#model/message.ts";

let answer: WebResponse;
let server: WebServer;
beforeAll(async () => {
  server = await startWebServer(async () => answer);
});
afterAll(() => server.close());

function json(status: number, body: object, more: Readonly<Record<string, string>> = {}) {
  const headers = { "content-type": "application/json", ...more };
  return { status, headers, body: JSON.stringify(body) };
}

/** What Cloudflare answers in Discord's place. */
function page(status: number) {
  return { status, headers: { "content-type": "text/html" }, body: "<h1>Access denied</h1>" };
}

/** What comes of an answer to an interaction. */
const posted = (api = `${server.origin}/api`): Promise<PostOutcome> =>
  outcomeOf(async () => {
    await discordRest({ api }).patch(Routes.webhookMessage("1", "t", "@original"), {
      body: {},
      auth: false,
    });
    return { kind: "posted" };
  });

it.each<[string, WebResponse, PostOutcome]>([
  ["taken", json(200, {}), { kind: "posted" }],
  [
    "asked to wait",
    json(429, { retry_after: 7 }, { "retry-after": "7" }),
    // discord.js waits a little longer than it is told.
    { kind: "rate-limited", retryAfterMs: 7050 },
  ],
  ["dismissed by the person", json(404, { code: 10008 }), { kind: "gone" }],
  ["too late", json(401, { code: 50027 }), { kind: "gone" }],
  ["not let in", json(403, { code: 50013 }), { kind: "not-allowed", reason: "50013" }],
  [
    "of a channel that is gone",
    json(404, { code: 10003 }),
    { kind: "not-allowed", reason: "10003" },
  ],
  ["our mistake", json(400, { code: 50035 }), { kind: "refused", reason: "50035" }],
  ["broken", { status: 503, headers: {}, body: "" }, { kind: "unanswered" }],
  [
    "asked to wait by a code",
    json(400, { code: 20028 }),
    { kind: "rate-limited", retryAfterMs: 60_000 },
  ],
  ["dropped", { dropped: true }, { kind: "unanswered" }],
  ["a ban", page(429), { kind: "rate-limited", retryAfterMs: 60_000 }],
  ["a guard's", page(403), { kind: "failed", reason: "HTTP 403" }],
])("says what came of an answer: %s", async (_case, given, expected) => {
  answer = given;
  expect(await posted()).toEqual(expected);
});

it("knows a call that never left", async () => {
  const closed = await startWebServer(async () => answer);
  await closed.close();
  expect(await posted(`${closed.origin}/api`)).toEqual({ kind: "failed", reason: "no connection" });
});
