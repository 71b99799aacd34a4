import { slackClient } from "#adapters/slack/replies.ts";
import { report } from "./report.ts";

const client = slackClient({ apiUrl: `${process.env.PROBE_CHAT}/` });
const answer = await client.chat
  .postMessage({ token: "xoxb-1", channel: "C1", text: "hello" })
  .catch((reason: unknown) => reason);
report(
  answer instanceof Error ? { ...answer, name: answer.name, message: answer.message } : answer,
);
