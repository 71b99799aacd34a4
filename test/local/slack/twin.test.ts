import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OutboundRequest } from "#local/web-server-gateway-event.ts";
import { type AcmeTwin, acmeTwin, said } from "./acme.ts";

const where = { teamId: "T0ACME", channelId: "C0NEWS", userId: "U0ANN" };

describe("a brief from command to Share, with Slack's own client", () => {
  let twin: AcmeTwin;
  let received: OutboundRequest[];
  let client: WebClient;

  beforeEach(async () => {
    received = [];
    twin = await acmeTwin({
      deliver: async (request) => {
        received.push(request);
        return said(
          request.body.toString().startsWith("payload")
            ? ""
            : { response_type: "ephemeral", text: "Reading lemonde.fr…" },
        );
      },
    });
    client = new WebClient("xoxb-acme", {
      slackApiUrl: twin.slack.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    });
  });

  afterEach(async () => {
    await twin.slack.close();
    twin.slack.record.assertNoSurprise();
  });

  it("shows the answer, replaces it, and shares it", async () => {
    const { slack } = twin;
    const { responseUrl } = await slack.slashCommand({
      ...where,
      command: "/brief",
      text: "https://lemonde.fr/a",
    });
    const form = new URLSearchParams(received[0]?.body.toString());
    expect(form.get("response_url")).toBe(responseUrl);
    expect(slack.see.messages("T0ACME", "C0NEWS", "U0ANN")).toMatchObject([
      { text: "Reading lemonde.fr…", ephemeralTo: "U0ANN" },
    ]);
    expect(slack.see.messages("T0ACME", "C0NEWS", "U0BOB")).toEqual([]);

    const replaced = await fetch(responseUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        replace_original: true,
        text: "Brief",
        blocks: [
          { type: "section", text: { type: "mrkdwn", text: "*Brief*" } },
          {
            type: "actions",
            elements: [
              {
                type: "button",
                action_id: "share",
                value: "b1",
                text: { type: "plain_text", text: "Share" },
              },
            ],
          },
        ],
      }),
    });
    expect(replaced.status).toBe(200);
    const seen = slack.see.messages("T0ACME", "C0NEWS", "U0ANN");
    expect(seen).toMatchObject([{ text: "Brief", ephemeralTo: "U0ANN" }]);

    await slack.press({
      ...where,
      on: { channelId: "C0NEWS", ts: seen[0]?.ts ?? "" },
      actionId: "share",
    });
    const payload = JSON.parse(
      new URLSearchParams(received[1]?.body.toString()).get("payload") ?? "",
    );
    expect(payload).toMatchObject({
      type: "block_actions",
      container: { is_ephemeral: true, channel_id: "C0NEWS" },
      actions: [{ action_id: "share", value: "b1", type: "button" }],
    });
    const shared = await fetch(payload.response_url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ response_type: "in_channel", replace_original: false, text: "Brief" }),
    });
    expect(shared.status).toBe(200);
    expect(slack.see.messages("T0ACME", "C0NEWS", "U0BOB")).toMatchObject([{ text: "Brief" }]);
  });

  it("posts through the Web API", async () => {
    const posted = await client.chat.postMessage({
      channel: "C0NEWS",
      text: "Digest",
      unfurl_links: false,
      blocks: [{ type: "section", text: { type: "mrkdwn", text: "Digest" } }],
    });
    expect(posted).toMatchObject({ ok: true, channel: "C0NEWS", message: { text: "Digest" } });
  });
});
