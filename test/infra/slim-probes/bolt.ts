import { App, AwsLambdaReceiver, LogLevel } from "@slack/bolt";
import { report } from "./report.ts";

const receiver = new AwsLambdaReceiver({ signingSecret: "s", signatureVerification: false });
const app = new App({
  receiver,
  convoStore: false,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl: `${process.env.PROBE_CHAT}/api` },
  authorize: async () => ({ botToken: "xoxb-1", botId: "B1", botUserId: "U1" }),
});
app.command("/brief", async ({ ack, client, body }) => {
  const opened = await client.views.open({
    trigger_id: body.trigger_id,
    view: { type: "modal", title: { type: "plain_text", text: "é" }, blocks: [] },
  });
  await ack({ text: String(opened.view?.id) });
});

const form = { command: "/brief", team_id: "T1", user_id: "U2", channel_id: "C1", trigger_id: "1" };
const event = {
  headers: { "content-type": "application/x-www-form-urlencoded" },
  body: String(new URLSearchParams(form)),
  isBase64Encoded: false,
};
const answer = receiver.toHandler() as unknown as (event: object, context: object) => object;
report(await answer(event, {}));
