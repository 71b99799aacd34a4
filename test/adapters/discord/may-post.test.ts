import { afterAll, beforeAll, expect, it } from "vitest";
import { mayPost } from "#adapters/discord/may-post.ts";
import { discordRest } from "#adapters/discord/replies.ts";
import { startWebServer, type WebServer } from "#local/web-server.ts";

const channel = { platform: "discord", workspaceId: "1", channelId: "2" } as const;
let answer: { readonly status: number; readonly body: object };
let server: WebServer;
beforeAll(async () => {
  const headers = { "content-type": "application/json" };
  server = await startWebServer(async () => ({
    status: answer.status,
    headers,
    body: JSON.stringify(answer.body),
  }));
});
afterAll(() => server.close());

it.each<[string, number, object, Awaited<ReturnType<typeof mayPost>>]>([
  ["shown", 200, { id: "2", type: 12 }, "unknown"],
  ["kept from us", 403, { code: 50001 }, "not-in-channel"],
  ["not known", 404, { code: 10003 }, "unknown"],
  ["asked for in vain", 503, {}, "unknown"],
])("what a channel says that is %s", async (_case, status, body, expected) => {
  answer = { status, body };
  const rest = discordRest({ api: `${server.origin}/api` });
  // Without a token nothing is asked, and nothing known.
  expect(await mayPost(rest, channel)).toBe("unknown");
  expect(await mayPost(rest.setToken("t"), channel)).toBe(expected);
});
