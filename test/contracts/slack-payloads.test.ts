import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SlackTwin } from "#local/slack/twin.ts";
import type { OutboundRequest } from "#local/web-server-gateway-event.ts";
import { acme, acmeTwin, said } from "../local/slack/acme.ts";
import { call } from "../local/slack/call.ts";
import { readContract } from "./contract-folder.ts";

type Json = { readonly [key: string]: unknown };

const samples = {
  command: "slash-command",
  press: "block_actions-body-block_actions",
  submission: "view_submission-body-view_submission",
  closing: "view_closed-body-view_closed",
  suggestion: "block_suggestion-body-block_suggestion",
  shortcut: "app_using_methods_in_class-payload-message_action",
  uninstall: "events-app_uninstalled_body-event_callback-app_uninstalled",
  revoked: "events-tokens_revoked_body-event_callback-tokens_revoked",
  home: "events_org_apps-event_payload-event_callback-app_home_opened",
} as const;
type Name = keyof typeof samples;

const theirs = Object.fromEntries(
  Object.entries(samples).map(([name, file]) => [
    name,
    readContract(`slack/samples/bolt-python/${file}.json`),
  ]),
) as Readonly<Record<Name, Json | undefined>>;

/** Keys that only old payloads have, or that depend on what was shown. */
const notAlways = new Set([
  "authed_users",
  "enterprise_id",
  "enterprise_name",
  "client_msg_id",
  "blocks",
]);

/** Paths of all keys of a value; what people named themselves is left out. */
function keysOf(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((item) => keysOf(item, `${path}[]`));
  if (typeof value !== "object" || value === null || path.endsWith(".values")) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    notAlways.has(key) ? [] : [`${path}.${key}`, ...keysOf(inner, `${path}.${key}`)],
  );
}

describe.skipIf(Object.values(theirs).includes(undefined))("what Slack's stand-in sends", () => {
  const ours = new Map<Name, unknown>();
  const received: OutboundRequest[] = [];
  let slack: SlackTwin;

  const last = (): unknown => {
    const text = received.at(-1)?.body.toString() ?? "";
    if (text.startsWith("{")) return JSON.parse(text);
    const form = new URLSearchParams(text);
    const payload = form.get("payload");
    return payload === null ? Object.fromEntries(form) : JSON.parse(payload);
  };

  beforeAll(async () => {
    const enterprise = { id: "E111", name: "Org" };
    ({ slack } = await acmeTwin({
      workspaces: [{ ...acme, enterprise }],
      limits: "off",
      deliver: async (request) => {
        received.push(request);
        return said();
      },
    }));
    const ann = { teamId: "T0ACME", userId: "U0ANN" };
    const where = { ...ann, channelId: "C0NEWS" };
    const typed = { ...where, command: "/brief", text: "Hi" };
    const plain = { type: "plain_text", text: "x" };
    await slack.slashCommand(typed);
    ours.set("command", last());
    const button = { type: "button", action_id: "a", value: "v", text: plain };
    const { ts } = await call(slack, "chat.postMessage", {
      channel: "C0NEWS",
      text: "x",
      blocks: [{ type: "actions", elements: [button] }],
    });
    await slack.press({ ...where, on: { channelId: "C0NEWS", ts: String(ts) }, actionId: "a" });
    ours.set("press", last());
    await slack.messageShortcut({ ...where, ts: String(ts), callbackId: "c" });
    ours.set("shortcut", last());
    const open = async () => {
      await slack.slashCommand(typed);
      const trigger = (last() as Json).trigger_id;
      const element = { type: "external_select", action_id: "f" };
      const view = {
        type: "modal",
        title: plain,
        submit: plain,
        close: plain,
        notify_on_close: true,
        blocks: [
          { type: "input", label: plain, optional: true, element },
          { type: "input", label: plain, element: { type: "plain_text_input", action_id: "i" } },
        ],
      };
      const answer = await call(slack, "views.open", { trigger_id: trigger, view });
      return String((answer.view as Json).id);
    };
    const viewId = await open();
    await slack.suggest({ ...ann, viewId, actionId: "f", value: "s" });
    ours.set("suggestion", last());
    await slack.submitView({ ...ann, viewId, entries: { i: "x" } });
    ours.set("submission", last());
    await slack.closeView({ ...ann, viewId: await open() });
    ours.set("closing", last());
    await slack.change("T0ACME", { kind: "open-home", userId: "U0ANN" });
    ours.set("home", last());
    await slack.change("T0ACME", { kind: "uninstall" });
    ours.set("uninstall", last());
    received.pop();
    ours.set("revoked", last());
  });
  afterAll(() => slack.close());

  it.each(Object.keys(samples) as Name[])("has every key of Slack's own %s", (name) => {
    const sample = name === "command" ? theirs[name]?.parsed : theirs[name];
    const keys = new Set(keysOf(ours.get(name)));
    expect(keysOf(sample).filter((key) => !keys.has(key))).toEqual([]);
  });
});
