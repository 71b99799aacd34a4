import { createHmac } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { OutboundRequest } from "#local/web-server-gateway-event.ts";
import { toApiGatewayEvent } from "#local/web-server-gateway-event.ts";
import { said, stage, startAt } from "./acme.ts";
import { call, respond } from "./call.ts";

const where = { teamId: "T0ACME", channelId: "C0NEWS", userId: "U0ANN" };
const typed = { ...where, command: "/brief", text: "https://example.com/é?a=b&c" };

const at = stage();

const form = (request: OutboundRequest | undefined) =>
  new URLSearchParams(request?.body.toString("utf8"));
const payloadOf = (request: OutboundRequest | undefined) =>
  JSON.parse(form(request).get("payload") ?? "null");
const seen = (userId = "U0ANN") => at.slack.see.messages("T0ACME", "C0NEWS", userId);

function isSigned({ headers, body }: OutboundRequest): boolean {
  const timestamp = headers["x-slack-request-timestamp"] ?? "";
  const expected = createHmac("sha256", "acme-secret").update(`v0:${timestamp}:`).update(body);
  const age = Math.abs(startAt.getTime() / 1000 - Number(timestamp));
  return headers["x-slack-signature"] === `v0=${expected.digest("hex")}` && age <= 300;
}

describe("a slash command", () => {
  it("comes as Slack sends it, signed over the raw bytes", async () => {
    await at.slack.slashCommand(typed);
    const [request] = at.received;
    if (!request) throw new Error("nothing was sent");
    expect(isSigned(request)).toBe(true);
    expect(request).toMatchObject({ method: "POST", path: "/slack/events" });
    expect(request.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(Object.fromEntries(form(request))).toMatchObject({
      team_id: "T0ACME",
      team_domain: "acme",
      channel_id: "C0NEWS",
      channel_name: "news",
      user_id: "U0ANN",
      user_name: "ann",
      command: "/brief",
      text: "https://example.com/é?a=b&amp;c",
      api_app_id: "A0NEWSBRIEF",
      is_enterprise_install: "false",
    });
  });

  it("keeps its bytes through API Gateway, in base64 too", async () => {
    await at.slack.slashCommand({ ...typed, text: "naïve 😀" });
    const [request] = at.received;
    if (!request) throw new Error("nothing was sent");
    for (const base64 of [false, true]) {
      const event = toApiGatewayEvent(request, { base64, now: startAt.getTime() });
      const bytes = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
      expect(bytes.equals(request.body)).toBe(true);
      expect(event).toMatchObject({
        version: "2.0",
        rawPath: "/slack/events",
        headers: { "x-slack-signature": expect.stringMatching(/^v0=/) },
        requestContext: { http: { method: "POST" }, timeEpoch: startAt.getTime() },
      });
    }
  });

  it.each([
    ["plain text", "Reading…", { text: "Reading…", ephemeralTo: "U0ANN" }],
    ["JSON", { text: "Hi" }, { text: "Hi", ephemeralTo: "U0ANN" }],
    [
      "blocks",
      { blocks: [{ type: "divider" }] },
      { blocks: [{ type: "divider" }], ephemeralTo: "U0ANN" },
    ],
  ])("shows an answer of %s to that person alone", async (_case, body, shown) => {
    at.bot = () => said(body);
    await at.slack.slashCommand(typed);
    expect(seen()).toMatchObject([shown]);
    expect(seen("U0BOB")).toEqual([]);
  });

  it("shows an answer to all when it says so, and nothing when it is empty", async () => {
    await at.slack.slashCommand(typed);
    expect(seen()).toEqual([]);
    at.bot = () => said({ response_type: "in_channel", text: "For all" });
    await at.slack.slashCommand(typed);
    expect(seen("U0BOB")).toMatchObject([{ text: "For all" }]);
  });

  it("fails with operation_timeout after three seconds, and not before", async () => {
    at.bot = () => {
      at.clock.advance(3_000);
      return said("in time");
    };
    await at.slack.slashCommand(typed);
    at.bot = () => {
      at.clock.advance(3_001);
      return said("too late");
    };
    at.slack.record.expectRefusal("operation_timeout");
    await at.slack.slashCommand(typed);
    expect(seen().map(({ text }) => text)).toEqual([
      "in time",
      '/brief failed with the error "operation_timeout"',
    ]);
  });

  it("fails when the bot does", async () => {
    at.bot = () => ({ ...said(), status: 500 });
    at.slack.record.expectRefusal("dispatch_failed", 2);
    await at.slack.slashCommand(typed);
    at.bot = () => Promise.reject(new Error("refused"));
    await at.slack.slashCommand(typed);
    expect(seen()).toHaveLength(2);
  });

  it("fails when the answer breaks a rule", async () => {
    at.bot = () => said({ blocks: [{ type: "alert" }] });
    at.slack.record.expectRefusal("invalid_blocks");
    await at.slack.slashCommand(typed);
    expect(seen()).toMatchObject([{ text: '/brief failed with the error "invalid_blocks"' }]);
  });
});

describe("a response address", () => {
  it("takes five posts, then none", async () => {
    const { responseUrl } = await at.slack.slashCommand(typed);
    for (let use = 0; use < 5; use += 1)
      expect(await respond(at.slack, responseUrl, { text: "x" })).toEqual({ status: 200 });
    at.slack.record.expectRefusal("used_url");
    expect(await respond(at.slack, responseUrl, { text: "x" })).toEqual({
      status: 404,
      error: "used_url",
    });
  });

  it("lives for thirty minutes", async () => {
    const { responseUrl } = await at.slack.slashCommand(typed);
    at.clock.advance(30 * 60_000);
    expect(await respond(at.slack, responseUrl, { text: "x" })).toMatchObject({ status: 200 });
    at.clock.advance(1);
    at.slack.record.expectRefusal("expired_url");
    expect(await respond(at.slack, responseUrl, { text: "x" })).toMatchObject({ status: 404 });
  });

  it("replaces, deletes and adds, but makes nothing public that was private", async () => {
    at.bot = () => said("Reading…");
    const { responseUrl } = await at.slack.slashCommand(typed);
    await respond(at.slack, responseUrl, { replace_original: true, text: "Brief" });
    await respond(at.slack, responseUrl, { text: "More" });
    expect(seen().map(({ text }) => text)).toEqual(["Brief", "More"]);
    at.slack.record.expectRefusal("twin_ephemeral_cannot_become_public");
    const wish = { replace_original: true, response_type: "in_channel", text: "x" };
    expect(await respond(at.slack, responseUrl, wish)).toMatchObject({ status: 400 });
    await respond(at.slack, responseUrl, { delete_original: true });
    expect(seen().map(({ text }) => text)).toEqual(["More"]);
  });

  it.each([
    ["nothing", {}, "no_text"],
    ["a list", [], "invalid_payload"],
    ["blocks that break a rule", { blocks: [{ type: "alert" }] }, "invalid_blocks"],
    ["a key nobody knows", { text: "x", colour: "red" }, "twin_unknown_argument"],
    ["an unannounced ping", { text: "<!here>" }, "twin_unannounced_ping"],
  ])("refuses %s", async (_case, body, error) => {
    const { responseUrl } = await at.slack.slashCommand(typed);
    at.slack.record.expectRefusal(error);
    expect(await respond(at.slack, responseUrl, body)).toEqual({ status: 400, error });
  });

  it("takes no more than posts, and none of a channel or an app that is gone", async () => {
    const { responseUrl } = await at.slack.slashCommand(typed);
    at.slack.record.expectRefusal("invalid_method");
    expect((await at.slack.fetch(responseUrl)).status).toBe(405);
    at.slack.world.installationOfTeam.delete("T0ACME");
    at.slack.record.expectRefusal("account_inactive");
    expect(await respond(at.slack, responseUrl, { text: "x" })).toMatchObject({
      error: "account_inactive",
    });
    at.slack.world.workspaces.get("T0ACME")?.channels.delete(typed.channelId);
    at.slack.record.expectRefusal("channel_not_found");
    expect(await respond(at.slack, responseUrl, { text: "x" })).toMatchObject({
      error: "channel_not_found",
    });
  });

  it("is not there when nobody issued it", async () => {
    at.slack.record.expectRefusal("no_service");
    const url = `${at.slack.origin}/commands/T0ACME/1/x`;
    expect(await respond(at.slack, url, { text: "x" })).toMatchObject({ status: 404 });
  });
});

const share = {
  type: "actions",
  block_id: "row",
  elements: [
    {
      type: "button",
      action_id: "share",
      value: "b1",
      text: { type: "plain_text", text: "Share" },
    },
    {
      type: "overflow",
      action_id: "more",
      options: [
        { text: { type: "plain_text", text: "Less" }, value: "less" },
        { text: { type: "plain_text", text: "Report" }, value: "report" },
      ],
    },
    {
      type: "static_select",
      action_id: "length",
      placeholder: { type: "plain_text", text: "How long" },
      options: [{ text: { type: "plain_text", text: "Long" }, value: "long" }],
    },
  ],
};

describe("a press", () => {
  let ts: string;

  beforeEach(async () => {
    const post = { channel: "C0NEWS", text: "Brief", blocks: [share] };
    ts = String((await call(at.slack, "chat.postMessage", post)).ts);
  });

  it("tells what was pressed, on which message, by whom", async () => {
    await at.slack.press({ ...where, on: { channelId: "C0NEWS", ts }, actionId: "share" });
    expect(payloadOf(at.received[0])).toMatchObject({
      type: "block_actions",
      user: { id: "U0ANN", team_id: "T0ACME" },
      team: { id: "T0ACME", domain: "acme" },
      channel: { id: "C0NEWS", name: "news" },
      container: { type: "message", message_ts: ts, is_ephemeral: false },
      message: { ts, text: "Brief", bot_id: "B0BOT", blocks: [{ block_id: "row" }] },
      actions: [{ type: "button", action_id: "share", block_id: "row", value: "b1" }],
      response_url: expect.stringContaining("/actions/T0ACME/"),
      trigger_id: expect.any(String),
    });
  });

  it("tells what was chosen", async () => {
    const on = { channelId: "C0NEWS", ts };
    await at.slack.press({ ...where, on, actionId: "more", choice: "report" });
    expect(payloadOf(at.received[0]).actions).toMatchObject([
      { type: "overflow", selected_option: { value: "report" } },
    ]);
    await at.slack.press({ ...where, on, actionId: "length", choice: "long" });
    expect(payloadOf(at.received[1]).actions).toMatchObject([
      { selected_option: { value: "long" }, placeholder: { text: "How long" } },
    ]);
    await expect(
      at.slack.press({ ...where, on, actionId: "more", choice: "explode" }),
    ).rejects.toThrow("not an option");
  });

  it("replaces the message that was pressed, for all who see it", async () => {
    await at.slack.press({ ...where, on: { channelId: "C0NEWS", ts }, actionId: "share" });
    const { response_url: url } = payloadOf(at.received[0]);
    await respond(at.slack, url, { replace_original: true, text: "Shared" });
    expect(seen("U0BOB")).toMatchObject([{ ts, text: "Shared" }]);
  });

  it.each([
    ["a message that is not there", { channelId: "C0NEWS", ts: "1.1" }, "share"],
    ["a button that is not there", undefined, "explode"],
  ])("cannot be made on %s", async (_case, on, actionId) => {
    const place = on ?? { channelId: "C0NEWS", ts };
    await expect(at.slack.press({ ...where, on: place, actionId })).rejects.toThrow();
    expect(at.received).toEqual([]);
  });

  it("can be a shortcut on the message", async () => {
    await at.slack.messageShortcut({ ...where, ts, callbackId: "brief_link" });
    expect(payloadOf(at.received[0])).toMatchObject({
      type: "message_action",
      callback_id: "brief_link",
      message_ts: ts,
      message: { text: "Brief" },
      response_url: expect.stringContaining("/app/"),
    });
  });
});
