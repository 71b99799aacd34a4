import { WebClient } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { acme, stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

const hello = { channel: "C0NEWS", text: "Hello" };

describe("what comes before a method", () => {
  it.each([
    ["no token", "", "auth.test", {}, { error: "not_authed" }],
    ["a token nobody gave out", "xoxb-x", "auth.test", {}, { error: "invalid_auth" }],
    [
      "the app's own token",
      "xapp-1-A0NEWSBRIEF-local",
      "auth.test",
      {},
      { error: "not_allowed_token_type" },
    ],
    [
      "a method that does not exist",
      "xoxb-acme",
      "chat.shout",
      {},
      { error: "unknown_method", req_method: "chat.shout" },
    ],
    [
      "a scope that was not granted",
      "xoxb-acme",
      "users.conversations",
      { types: "private_channel" },
      { error: "missing_scope", needed: "groups:read" },
    ],
    [
      "a missing argument",
      "xoxb-acme",
      "chat.postMessage",
      { text: "x" },
      {
        error: "invalid_arguments",
        response_metadata: { messages: ["[ERROR] missing required field: channel"] },
      },
    ],
    [
      "an argument nobody knows",
      "xoxb-acme",
      "chat.postMessage",
      { ...hello, colour: "red" },
      { error: "twin_unknown_argument" },
    ],
    [
      "a truth that is none",
      "xoxb-acme",
      "chat.postMessage",
      { ...hello, unfurl_links: "maybe" },
      { error: "invalid_arguments" },
    ],
    [
      "blocks that are no JSON",
      "xoxb-acme",
      "chat.postMessage",
      { ...hello, blocks: "[{" },
      { error: "invalid_blocks_format" },
    ],
    [
      "both ways to open a view",
      "xoxb-acme",
      "views.open",
      { trigger_id: "1", interactivity_pointer: "2", view: {} },
      {
        error: "invalid_arguments",
        response_metadata: {
          messages: ["[ERROR] only one of trigger_id, interactivity_pointer is allowed"],
        },
      },
    ],
  ])("refuses %s", async (_case, token, method, input, answer) => {
    expect(await call(at.slack, method, input, token)).toMatchObject({ ok: false, ...answer });
  });

  it.each([
    [
      "JSON without a charset",
      "application/json",
      JSON.stringify(hello),
      { ok: true, warning: "missing_charset" },
    ],
    ["JSON with a charset", "application/json; charset=utf-8", JSON.stringify(hello), { ok: true }],
    [
      "a form with a charset",
      "application/x-www-form-urlencoded; charset=utf-8",
      "channel=C0NEWS&text=x",
      { ok: true, warning: "superfluous_charset" },
    ],
    ["half a JSON", "application/json", "{", { ok: false, error: "invalid_json" }],
    ["a JSON list", "application/json", "[]", { ok: false, error: "json_not_object" }],
    ["an image", "image/png", "x", { ok: false, error: "invalid_post_type" }],
    ["what says nothing of itself", "", "x", { ok: false, error: "missing_post_type" }],
    [
      "an odd charset",
      "application/json; charset=latin-9",
      "{}",
      { ok: false, error: "invalid_charset" },
    ],
    [
      "the token inside JSON",
      "application/json",
      JSON.stringify({ ...hello, token: "xoxb-acme" }),
      { ok: false, error: "not_authed" },
    ],
    [
      "the token inside a form",
      "application/x-www-form-urlencoded",
      "channel=C0NEWS&text=x&token=xoxb-acme",
      { ok: true },
    ],
  ])("reads %s", async (name, type, body, answer) => {
    const withToken = !name.startsWith("the token");
    const response = await at.slack.fetch(`${at.slack.apiUrl}chat.postMessage`, {
      method: "POST",
      headers: { "content-type": type, ...(withToken && { authorization: "Bearer xoxb-acme" }) },
      body,
    });
    expect(await response.json()).toMatchObject(answer);
  });

  it("reads a call without a body from its address", async () => {
    const response = await at.slack.fetch(`${at.slack.apiUrl}users.info?user=U0BOB`, {
      method: "POST",
      headers: { authorization: "Bearer xoxb-acme" },
    });
    expect(await response.json()).toMatchObject({ ok: true, user: { id: "U0BOB" } });
  });

  it("says which scopes a token has", async () => {
    const client = new WebClient("xoxb-acme", { slackApiUrl: at.slack.apiUrl });
    const { response_metadata: metadata } = await client.auth.test();
    expect(metadata?.scopes).toEqual(acme.installation?.scopes);
  });
});
