import { afterAll, beforeAll, expect, it } from "vitest";
import { outcomeAsBot } from "#adapters/slack/outcome-of.ts";
import { slackClient } from "#adapters/slack/replies.ts";
import { respond, respondAlone } from "#adapters/slack/respond.ts";
import { startWebServer, type WebResponse, type WebServer } from "#local/web-server.ts";
import type { PostOutcome } from "#model/message.ts";

let answer: WebResponse;
const heard: string[] = [];
let server: WebServer;
beforeAll(async () => {
  server = await startWebServer(async ({ body }) => {
    heard.push(body.toString("utf8"));
    return answer;
  });
});
afterAll(() => server.close());

const status = (code: number, body = "", headers: Readonly<Record<string, string>> = {}) => ({
  status: code,
  headers,
  body,
});
const code = (error: string) =>
  status(200, JSON.stringify({ ok: false, error }), { "content-type": "application/json" });

it.each<[string, WebResponse, PostOutcome]>([
  ["taken", status(200, "ok"), { kind: "posted" }],
  [
    "asked to wait",
    status(429, "", { "retry-after": "7" }),
    { kind: "rate-limited", retryAfterMs: 7000 },
  ],
  ["asked to wait, not how long", status(429), { kind: "rate-limited", retryAfterMs: 1000 }],
  [
    "asked to wait until a date",
    status(429, "", { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" }),
    { kind: "rate-limited", retryAfterMs: 1000 },
  ],
  ["not there", status(404, "no_team"), { kind: "gone" }],
  ["used up", status(400, "used_url"), { kind: "gone" }],
  ["too old", status(400, "expired_url"), { kind: "gone" }],
  ["of a workspace that removed us", status(400, "account_inactive"), { kind: "gone" }],
  ["broken", status(503, "oh"), { kind: "unanswered" }],
  [
    "not understood",
    status(400, "invalid_blocks"),
    { kind: "refused", reason: "HTTP 400: invalid_blocks" },
  ],
  [
    "not understood, with what a person sent",
    status(400, "bad https://secret.example"),
    { kind: "refused", reason: "HTTP 400: " },
  ],
  ["dropped", { dropped: true }, { kind: "unanswered" }],
])("says what came of an answer by its address: %s", async (_case, given, expected) => {
  answer = given;
  const body = { text: "Hello", blocks: [], response_type: "ephemeral", replace_original: true };
  expect(await respond(`${server.origin}/r`, { ...body, response_type: "ephemeral" })).toEqual(
    expected,
  );
});

it.each<[string, WebResponse, PostOutcome]>([
  ["posted", status(200, '{"ok":true}'), { kind: "posted" }],
  [
    "asked to wait",
    status(429, "", { "retry-after": "7" }),
    { kind: "rate-limited", retryAfterMs: 7000 },
  ],
  ["asked to wait by a code", code("ratelimited"), { kind: "rate-limited", retryAfterMs: 1000 }],
  ["closed by the person", code("expired_trigger_id"), { kind: "gone" }],
  ["not let in", code("not_in_channel"), { kind: "not-allowed", reason: "not_in_channel" }],
  ["signed out", code("token_revoked"), { kind: "not-allowed", reason: "token_revoked" }],
  ["fallen over", code("internal_error"), { kind: "unanswered" }],
  ["fallen over without a word", status(500), { kind: "unanswered" }],
  ["our mistake", code("invalid_blocks"), { kind: "refused", reason: "invalid_blocks" }],
  ["broken", status(503), { kind: "unanswered" }],
  ["refused by a guard", status(403), { kind: "failed", reason: "HTTP 403" }],
  ["dropped", { dropped: true }, { kind: "unanswered" }],
])("says what came of a call as the bot: %s", async (_case, given, expected) => {
  answer = given;
  const client = slackClient({ apiUrl: `${server.origin}/api/` });
  const call = async (token: string): Promise<PostOutcome> => {
    await client.chat.postMessage({ token, channel: "C1", text: "Hello" });
    return { kind: "posted" };
  };
  expect(await outcomeAsBot({ botToken: async () => "xoxb-1" }, "T1", call)).toEqual(expected);
});

it("waits for no answer for ever", async () => {
  const silent = await startWebServer(() => new Promise(() => {}));
  const client = slackClient({ apiUrl: `${silent.origin}/api/` });
  const body = { text: "Hello", blocks: [], response_type: "ephemeral" } as const;
  const outcomes = await Promise.all([
    outcomeAsBot({ botToken: async () => "xoxb-1" }, "T1", async (token) => {
      await client.chat.postMessage({ token, channel: "C1", text: "Hello" });
      return { kind: "posted" };
    }),
    respond(`${silent.origin}/r`, { ...body, replace_original: true }),
  ]);
  await silent.close();
  expect(outcomes).toEqual([{ kind: "unanswered" }, { kind: "unanswered" }]);
});

it("calls nobody for a workspace that did not install the bot", async () => {
  const outcome = await outcomeAsBot({ botToken: async () => undefined }, "T1", async () => {
    throw new Error("called");
  });
  expect(outcome).toEqual({ kind: "not-allowed", reason: "not_installed" });
});

it.each([
  ["beside a message of a thread", false, true, { thread_ts: "1.1" }],
  ["in place of a message whose button was pressed", true, true, {}],
  // Where Slack does not know what stands there, it says so anew.
  ["in place of what was said first", true, undefined, { thread_ts: "1.1" }],
] as const)(
  "answers in the thread where it was asked: %s",
  async (_case, replaces, isOfPress, thread) => {
    answer = status(200);
    const address = { responseUrl: `${server.origin}/r`, threadTs: "1.1" };
    const body = { text: "Hello", blocks: [] };
    await respondAlone({ ...address, ...(isOfPress && { isOfPress }) }, replaces, body);
    expect(JSON.parse(heard.at(-1) ?? "")).toEqual({
      ...body,
      response_type: "ephemeral",
      replace_original: replaces,
      ...thread,
    });
  },
);
