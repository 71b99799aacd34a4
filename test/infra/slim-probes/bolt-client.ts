import { App } from "@slack/bolt";
import { report } from "./report.ts";

const receiver = { init() {}, start: async () => {}, stop: async () => {} };
const clientOptions = { slackApiUrl: String(process.env.PROBE_CHAT) };
const { client } = new App({
  receiver,
  convoStore: false,
  clientOptions,
  authorize: async () => ({}),
});
const error = await client.auth.test().catch((reason: unknown) => reason);
report(error instanceof Error && { ...error, message: error.message });
