import type { ModalView } from "@slack/web-api";
import { expect, it } from "vitest";
import { viewOpener } from "#adapters/slack/open-view.ts";
import { stage } from "../../local/slack/acme.ts";

const at = stage();

const ann = { teamId: "T0ACME", userId: "U0ANN" };
const plain = (text: string) => ({ type: "plain_text", text }) as const;
const modal = (title: string): ModalView => ({
  type: "modal",
  title: plain(title),
  blocks: [
    { type: "actions", elements: [{ type: "button", action_id: "more", text: plain("More") }] },
  ],
});

/** The trigger of what Ann did last. */
function trigger(): string {
  const form = new URLSearchParams(at.received.at(-1)?.body.toString());
  return form.get("trigger_id") ?? JSON.parse(form.get("payload") ?? "{}").trigger_id;
}

it("opens a modal, one above it, and changes that, as Slack knows these calls", async () => {
  const tokens = { botToken: async () => "xoxb-acme" };
  const views = viewOpener({ apiUrl: at.slack.apiUrl }, tokens);
  await at.slack.slashCommand({ ...ann, channelId: "C0NEWS", command: "/brief", text: "settings" });
  const viewId = (await views.open(ann.teamId, trigger(), modal("Settings"))) ?? "";
  await at.slack.press({ ...ann, on: { viewId }, actionId: "more" });
  const above = (await views.push(ann.teamId, trigger(), modal("Waiting"))) ?? "";
  expect(await views.update(ann.teamId, above, modal("Done"))).toBe(above);
  expect(at.slack.see.modals(ann.teamId, ann.userId).map(({ payload }) => payload.title)).toEqual([
    plain("Settings"),
    plain("Done"),
  ]);
});
