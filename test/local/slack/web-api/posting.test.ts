import { describe, expect, it } from "vitest";
import { acme, acmeTwin, stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

const hello = { channel: "C0NEWS", text: "Hello" };
const attachments = (count: number) => Array.from({ length: count }, () => ({ text: "x" }));

const inRichText = (element: object) => ({
  text: "x",
  blocks: [{ type: "rich_text", elements: [{ type: "rich_text_section", elements: [element] }] }],
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
    ["nothing", { channel: "C0NEWS", text: "" }, "no_text"],
    ["an empty list of blocks", { channel: "C0NEWS", blocks: [] }, "no_text"],
    ["markdown beside text", { ...hello, markdown_text: "x" }, "markdown_text_conflict"],
    [
      "markdown of 12,001",
      { channel: "C0NEWS", markdown_text: "a".repeat(12_001) },
      "msg_too_long",
    ],
    ["101 attachments", { ...hello, attachments: attachments(101) }, "too_many_attachments"],
    ["attachments of words", { ...hello, attachments: ["x"] }, "invalid_attachments"],
    ["blocks of words", { ...hello, blocks: ["x"] }, "invalid_blocks_format"],
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
    expect(await call(at.slack, "chat.postMessage", input)).toMatchObject({ ok: false, error });
    expect(at.slack.see.messages("T0ACME", "C0NEWS")).toEqual([]);
  });

  it("takes a message to a person who left, as Slack does", async () => {
    const input = { ...hello, channel: "U0GONE" };
    expect(await call(at.slack, "chat.postMessage", input)).toMatchObject({ ok: true });
  });

  it("names the block that is wrong, as Slack does", async () => {
    const blocks = [{ type: "header", text: { type: "plain_text", text: "a".repeat(151) } }];
    const words = "must be less than 151 characters [json-pointer:/blocks/0/text/text]";
    expect(await call(at.slack, "chat.postMessage", { ...hello, blocks })).toEqual({
      ok: false,
      error: "invalid_blocks",
      errors: [words],
      response_metadata: { messages: [`[ERROR] ${words}`] },
    });
  });

  it("cuts a text of 40,001 and says so", async () => {
    const answer = await call(at.slack, "chat.postMessage", { ...hello, text: "a".repeat(40_001) });
    expect(answer).toMatchObject({ ok: true, warning: "message_truncated" });
    expect(at.slack.see.messages("T0ACME", "C0NEWS").at(-1)?.text).toHaveLength(40_000);
  });

  it("writes to a person in the app's direct messages", async () => {
    const answer = await call(at.slack, "chat.postMessage", { ...hello, channel: "U0BOB" });
    expect(answer).toMatchObject({ ok: true, channel: expect.stringMatching(/^D/) });
    expect(at.slack.see.messages("T0ACME", String(answer.channel), "U0BOB")).toHaveLength(1);
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
    ["U0ANN", inRichText({ type: "user", user_id: "U0ANN" })],
    [
      "everyone",
      {
        text: "x",
        blocks: [{ type: "context", elements: [{ type: "mrkdwn", text: "<!everyone>" }] }],
      },
    ],
    ["S012", { markdown_text: "<!subteam^S012|team>" }],
    ["S012", inRichText({ type: "usergroup", usergroup_id: "S012" })],
    ["here", inRichText({ type: "broadcast", range: "here" })],
    ["everyone", { text: "x", attachments: [{ text: "<!everyone>" }] }],
    ["ann", { text: "thanks @ann", link_names: true }],
  ])("refuses to call %s until that is announced: %o", async (ping, content) => {
    const input = { channel: "C0NEWS", ...content };
    expect(await call(at.slack, "chat.postMessage", input)).toMatchObject({
      ok: false,
      error: "twin_unannounced_ping",
      twin_detail: ping,
    });
    at.slack.allowPing(ping);
    at.clock.advance(1_000);
    expect(await call(at.slack, "chat.postMessage", input)).toMatchObject({ ok: true });
  });

  it.each([
    ["escaped text", { text: "&lt;!channel&gt; &lt;@U0ANN&gt;" }],
    [
      "plain text",
      { text: "x", blocks: [{ type: "header", text: { type: "plain_text", text: "<!channel>" } }] },
    ],
    ["rich text", inRichText({ type: "text", text: "<!channel>" })],
    ["a link and a channel", { text: "<https://example.com|x> <#C0NEWS>" }],
    ["a bare name", { text: "thanks @ann, mail a@b.example" }],
  ])("lets %s pass", async (_case, content) => {
    expect(
      await call(at.slack, "chat.postMessage", { channel: "C0NEWS", ...content }),
    ).toMatchObject({
      ok: true,
    });
  });
});
