import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SlackTwin } from "#local/slack/twin.ts";
import type { TurnableClock } from "#local/turnable-clock.ts";
import { acme, acmeTwin } from "./acme.ts";
import { call } from "./call.ts";

let slack: SlackTwin;
let clock: TurnableClock;

beforeEach(async () => {
  ({ slack, clock } = await acmeTwin());
});
afterEach(() => slack.close());

const hello = { channel: "C0NEWS", text: "Hello" };
const bold = { type: "section", text: { type: "mrkdwn", text: "*x*" } };
const attachments = (count: number) => Array.from({ length: count }, () => ({ text: "x" }));

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
      "conversations.join",
      { channel: "C0OPEN" },
      { error: "missing_scope", needed: "channels:join" },
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
      { error: "invalid_arguments" },
    ],
  ])("refuses %s", async (_case, token, method, input, answer) => {
    expect(await call(slack, method, input, token)).toMatchObject({ ok: false, ...answer });
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
    const response = await slack.fetch(`${slack.apiUrl}chat.postMessage`, {
      method: "POST",
      headers: { "content-type": type, ...(withToken && { authorization: "Bearer xoxb-acme" }) },
      body,
    });
    expect(await response.json()).toMatchObject(answer);
  });

  it("says which scopes a token has", async () => {
    const client = new WebClient("xoxb-acme", { slackApiUrl: slack.apiUrl });
    const { response_metadata: metadata } = await client.auth.test();
    expect(metadata?.scopes).toEqual(acme.installation?.scopes);
  });
});

describe("posting", () => {
  it.each([
    ["an unknown channel", { ...hello, channel: "C0NONE" }, "channel_not_found"],
    ["a private channel the bot is not in", { ...hello, channel: "C0PRIV" }, "channel_not_found"],
    ["a public channel the bot is not in", { ...hello, channel: "C0OPEN" }, "not_in_channel"],
    ["an archived channel", { ...hello, channel: "C0OLD" }, "is_archived"],
    [
      "a channel for admins",
      { ...hello, channel: "C0WALL" },
      "restricted_action_read_only_channel",
    ],
    ["a person who left", { ...hello, channel: "U0GONE" }, "channel_not_found"],
    ["nothing", { channel: "C0NEWS", text: "" }, "no_text"],
    ["an empty list of blocks", { channel: "C0NEWS", blocks: [] }, "no_text"],
    ["markdown beside text", { ...hello, markdown_text: "x" }, "markdown_text_conflict"],
    [
      "markdown of 12,001",
      { channel: "C0NEWS", markdown_text: "a".repeat(12_001) },
      "msg_too_long",
    ],
    ["101 attachments", { ...hello, attachments: attachments(101) }, "too_many_attachments"],
    ["blocks that break a rule", { ...hello, blocks: [{ type: "alert" }] }, "invalid_blocks"],
    [
      "an attachment with such blocks",
      { ...hello, attachments: [{ blocks: [{ type: "alert" }] }] },
      "invalid_attachments",
    ],
    ["metadata that is a list", { ...hello, metadata: [] }, "invalid_metadata_format"],
    [
      "metadata without a type",
      { ...hello, metadata: { event_payload: {} } },
      "invalid_metadata_schema",
    ],
    [
      "metadata of 17 kB",
      { ...hello, metadata: { event_type: "x", event_payload: { x: "a".repeat(17_000) } } },
      "metadata_too_large",
    ],
    ["a reply to nothing", { ...hello, thread_ts: "1.1" }, "thread_not_found"],
    ["a name of its own without the scope", { ...hello, username: "Ann" }, "missing_scope"],
  ])("refuses %s", async (_case, input, error) => {
    expect(await call(slack, "chat.postMessage", input)).toMatchObject({ ok: false, error });
    expect(slack.see.messages("T0ACME", "C0NEWS")).toEqual([]);
  });

  it("names the block that is wrong, as Slack does", async () => {
    const blocks = [{ type: "header", text: { type: "plain_text", text: "a".repeat(151) } }];
    const words = "must be less than 151 characters [json-pointer:/blocks/0/text/text]";
    expect(await call(slack, "chat.postMessage", { ...hello, blocks })).toEqual({
      ok: false,
      error: "invalid_blocks",
      errors: [words],
      response_metadata: { messages: [`[ERROR] ${words}`] },
    });
  });

  it("cuts a text of 40,001 and says so", async () => {
    const answer = await call(slack, "chat.postMessage", { ...hello, text: "a".repeat(40_001) });
    expect(answer).toMatchObject({ ok: true, warning: "message_truncated" });
    expect(slack.see.lastMessage("T0ACME", "C0NEWS")?.text).toHaveLength(40_000);
  });

  it("writes to a person in the app's direct messages", async () => {
    const answer = await call(slack, "chat.postMessage", { ...hello, channel: "U0BOB" });
    expect(answer).toMatchObject({ ok: true, channel: expect.stringMatching(/^D/) });
    expect(slack.see.messages("T0ACME", String(answer.channel), "U0BOB")).toHaveLength(1);
  });

  it("posts into public channels uninvited where that scope was granted", async () => {
    const scopes = ["chat:write", "chat:write.public"];
    const installation = { botToken: "xoxb-acme", botId: "B0BOT", botUserId: "U0BOT", scopes };
    const open = await acmeTwin({ workspaces: [{ ...acme, installation }] });
    expect(
      await call(open.slack, "chat.postMessage", { ...hello, channel: "#open" }),
    ).toMatchObject({
      ok: true,
      channel: "C0OPEN",
    });
    await open.slack.close();
  });

  it.each([
    ["channel", { text: "<!channel> news" }],
    [
      "here",
      { text: "x", blocks: [{ type: "section", text: { type: "mrkdwn", text: "<!here|here>" } }] },
    ],
    ["U0ANN", { text: "<@U0ANN>" }],
    [
      "U0ANN",
      {
        text: "x",
        blocks: [
          {
            type: "rich_text",
            elements: [
              { type: "rich_text_section", elements: [{ type: "user", user_id: "U0ANN" }] },
            ],
          },
        ],
      },
    ],
    [
      "everyone",
      {
        text: "x",
        blocks: [{ type: "context", elements: [{ type: "mrkdwn", text: "<!everyone>" }] }],
      },
    ],
    ["S012", { markdown_text: "<!subteam^S012|team>" }],
    ["everyone", { text: "x", attachments: [{ text: "<!everyone>" }] }],
    ["ann", { text: "thanks @ann", link_names: true }],
  ])("refuses to call %s until that is announced: %o", async (ping, content) => {
    const input = { channel: "C0NEWS", ...content };
    expect(await call(slack, "chat.postMessage", input)).toMatchObject({
      ok: false,
      error: "twin_unannounced_ping",
      twin_detail: ping,
    });
    slack.allowPing(ping);
    clock.advance(1_000);
    expect(await call(slack, "chat.postMessage", input)).toMatchObject({ ok: true });
  });

  it.each([
    ["escaped text", { text: "&lt;!channel&gt; &lt;@U0ANN&gt;" }],
    [
      "plain text",
      { text: "x", blocks: [{ type: "header", text: { type: "plain_text", text: "<!channel>" } }] },
    ],
    [
      "rich text",
      {
        text: "x",
        blocks: [
          {
            type: "rich_text",
            elements: [
              { type: "rich_text_section", elements: [{ type: "text", text: "<!channel>" }] },
            ],
          },
        ],
      },
    ],
    ["a link and a channel", { text: "<https://example.com|x> <#C0NEWS>" }],
    ["a bare name", { text: "thanks @ann, mail a@b.example" }],
  ])("lets %s pass", async (_case, content) => {
    expect(await call(slack, "chat.postMessage", { channel: "C0NEWS", ...content })).toMatchObject({
      ok: true,
    });
  });
});

describe("what was posted", () => {
  let ts: string;

  beforeEach(async () => {
    ts = String((await call(slack, "chat.postMessage", { ...hello, blocks: [bold] })).ts);
  });

  it.each([
    ["a message that does not exist", "chat.update", { ts: "1.1", text: "x" }, "message_not_found"],
    ["a text of 4,001", "chat.update", { text: "a".repeat(4_001) }, "msg_too_long"],
    ["nothing to say", "chat.update", { text: "" }, "no_text"],
    [
      "a channel out of sight",
      "chat.update",
      { channel: "C0PRIV", text: "x" },
      "channel_not_found",
    ],
    ["deleting nothing", "chat.delete", { ts: "1.1" }, "message_not_found"],
    [
      "a link to nothing",
      "chat.getPermalink",
      { ts: undefined, message_ts: "1.1" },
      "message_not_found",
    ],
  ])("refuses %s", async (_case, method, input, error) => {
    const { ts: own, ...rest } = { channel: "C0NEWS", ts, ...input };
    const all = { ...rest, ...(own !== undefined && { ts: own }) };
    expect(await call(slack, method, all)).toMatchObject({ ok: false, error });
  });

  it("is edited: new text takes the old blocks away, no text leaves them", async () => {
    await call(slack, "chat.update", { channel: "C0NEWS", ts, text: "New" });
    expect(slack.see.lastMessage("T0ACME", "C0NEWS")).toMatchObject({ text: "New" });
    expect(slack.see.lastMessage("T0ACME", "C0NEWS")?.blocks).toBeUndefined();
    await call(slack, "chat.update", { channel: "C0NEWS", ts, blocks: [bold] });
    expect(slack.see.lastMessage("T0ACME", "C0NEWS")).toMatchObject({
      text: "New",
      blocks: [bold],
    });
  });

  it("cannot be edited in an archived channel, nor by another", async () => {
    const channel = slack.world.workspaces.get("T0ACME")?.channels.get("C0NEWS");
    const message = channel?.messages.get(ts);
    if (!channel || !message) throw new Error("nothing was posted");
    channel.messages.set(ts, { ...message, botId: "B0OTHER" });
    const edit = { channel: "C0NEWS", ts, text: "x" };
    expect(await call(slack, "chat.update", edit)).toMatchObject({ error: "cant_update_message" });
    expect(await call(slack, "chat.delete", { channel: "C0NEWS", ts })).toMatchObject({
      error: "cant_delete_message",
    });
    channel.archived = true;
    expect(await call(slack, "chat.update", edit)).toMatchObject({ error: "is_inactive" });
  });

  it("has a link, is answered in a thread, and goes", async () => {
    clock.advance(1_000);
    const reply = await call(slack, "chat.postMessage", { ...hello, thread_ts: ts });
    expect(
      await call(slack, "chat.getPermalink", { channel: "C0NEWS", message_ts: reply.ts }),
    ).toEqual({
      ok: true,
      channel: "C0NEWS",
      permalink: `https://acme.slack.com/archives/C0NEWS/p${String(reply.ts).replace(".", "")}?thread_ts=${ts}&cid=C0NEWS`,
    });
    await call(slack, "chat.delete", { channel: "C0NEWS", ts });
    expect(slack.see.messages("T0ACME", "C0NEWS")).toHaveLength(1);
  });

  it("may be for one person, who must be there", async () => {
    const only = { ...hello, user: "U0ANN" };
    const shown = await call(slack, "chat.postEphemeral", only);
    expect(shown).toMatchObject({ ok: true, message_ts: expect.any(String) });
    expect(slack.see.messages("T0ACME", "C0NEWS", "U0BOB")).toHaveLength(1);
    expect(slack.see.messages("T0ACME", "C0NEWS", "U0ANN")).toHaveLength(2);
    const edit = { channel: "C0NEWS", ts: shown.message_ts, text: "x" };
    expect(await call(slack, "chat.update", edit)).toMatchObject({ error: "message_not_found" });
    expect(await call(slack, "chat.postEphemeral", { ...only, user: "U0GONE" })).toMatchObject({
      error: "user_not_in_channel",
    });
  });
});

describe("channels and people", () => {
  it.each([
    [
      "conversations.info",
      { channel: "C0NEWS", include_num_members: true },
      { channel: { id: "C0NEWS", is_member: true, num_members: 3 } },
    ],
    ["conversations.info", { channel: "C0PRIV" }, { ok: false, error: "channel_not_found" }],
    [
      "conversations.info",
      { channel: "D0ANN" },
      { ok: false, error: "missing_scope", needed: "im:read" },
    ],
    [
      "conversations.list",
      { exclude_archived: true, limit: 1 },
      {
        channels: [{ id: "C0NEWS" }],
        response_metadata: { next_cursor: expect.stringMatching(/./) },
      },
    ],
    [
      "conversations.list",
      { types: "private_channel" },
      { ok: false, error: "missing_scope", needed: "groups:read" },
    ],
    ["conversations.list", { types: "planets" }, { ok: false, error: "invalid_types" }],
    ["conversations.list", { limit: 1_001 }, { ok: false, error: "invalid_limit" }],
    ["conversations.list", { cursor: "x" }, { ok: false, error: "invalid_cursor" }],
    ["conversations.members", { channel: "C0NEWS" }, { members: ["U0ANN", "U0BOB", "U0BOT"] }],
    ["conversations.open", { users: "U0ANN" }, { channel: { id: "D0ANN" } }],
    ["conversations.open", { users: "U0NONE" }, { ok: false, error: "user_not_found" }],
    ["conversations.open", { users: "U0GONE" }, { ok: false, error: "user_disabled" }],
    ["conversations.open", {}, { ok: false, error: "users_list_not_supplied" }],
    [
      "conversations.open",
      { channel: "C0NEWS" },
      { ok: false, error: "method_not_supported_for_channel_type" },
    ],
    [
      "users.info",
      { user: "U0BOB" },
      { user: { id: "U0BOB", tz: "America/New_York", tz_offset: -18_000 } },
    ],
    ["users.info", { user: "U0NONE" }, { ok: false, error: "user_not_found" }],
    ["auth.test", {}, { team_id: "T0ACME", user_id: "U0BOT", bot_id: "B0BOT" }],
    ["api.test", { error: "oops" }, { ok: false, error: "oops" }],
  ])("%s %o", async (method, input, answer) => {
    expect(await call(slack, method, input)).toMatchObject(answer);
  });

  it("gives all channels page by page", async () => {
    const ids: unknown[] = [];
    let cursor = "";
    do {
      const page = await call(slack, "conversations.list", { limit: 2, cursor });
      ids.push(...(page.channels as readonly { readonly id: string }[]).map(({ id }) => id));
      cursor = (page.response_metadata as { readonly next_cursor: string }).next_cursor;
    } while (cursor !== "");
    expect(ids).toEqual(["C0NEWS", "C0OPEN", "C0OLD", "C0WALL"]);
  });
});

describe("how often one may call", () => {
  it("lets one post a second into a channel, and says how long to wait", async () => {
    const post = (channel: string) =>
      slack.fetch(`${slack.apiUrl}chat.postMessage`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: "Bearer xoxb-acme" },
        body: JSON.stringify({ channel, text: "x" }),
      });
    expect((await post("C0NEWS")).status).toBe(200);
    const second = await post("C0NEWS");
    expect(second.status).toBe(429);
    expect(second.headers.get("retry-after")).toBe("1");
    expect(await second.json()).toEqual({ ok: false, error: "ratelimited" });
    expect((await post("D0ANN")).status).toBe(200);
    clock.advance(1_000);
    expect((await post("C0NEWS")).status).toBe(200);
  });

  it("lets twenty of the second tier pass in a minute", async () => {
    for (let count = 0; count < 20; count += 1)
      expect(await call(slack, "conversations.list")).toMatchObject({ ok: true });
    expect(await call(slack, "conversations.list")).toMatchObject({ error: "ratelimited" });
    clock.advance(3_000);
    expect(await call(slack, "conversations.list")).toMatchObject({ ok: true });
  });

  it("leaves limits out on demand", async () => {
    const free = await acmeTwin({ limits: "off" });
    for (let count = 0; count < 30; count += 1)
      expect(await call(free.slack, "chat.postMessage", hello)).toMatchObject({ ok: true });
    await free.slack.close();
  });
});
