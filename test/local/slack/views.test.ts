import { beforeEach, describe, expect, it } from "vitest";
import type { OutboundRequest } from "#local/web-server-gateway-event.ts";
import { acme, acmeTwin, said, stage } from "./acme.ts";
import { call } from "./call.ts";

const where = { teamId: "T0ACME", channelId: "C0NEWS", userId: "U0ANN" };
const ann = { teamId: "T0ACME", userId: "U0ANN" };
const plain = (text: string) => ({ type: "plain_text", text });
const input = (blockId: string, element: object, more: object = {}) => ({
  type: "input",
  block_id: blockId,
  label: plain(blockId),
  element,
  ...more,
});
const settings = (more: object = {}) => ({
  type: "modal",
  callback_id: "settings",
  title: plain("Settings"),
  submit: plain("Save"),
  blocks: [
    input("time", { type: "timepicker", action_id: "time", initial_time: "08:00" }),
    input("words", { type: "plain_text_input", action_id: "words" }, { optional: true }),
    input("name", { type: "plain_text_input", action_id: "name" }),
    {
      type: "actions",
      block_id: "buttons",
      elements: [{ type: "button", action_id: "more", text: plain("More") }],
    },
  ],
  ...more,
});
const home = { type: "home", blocks: [{ type: "divider" }] };

const at = stage();
let answers: unknown[];

beforeEach(() => {
  answers = [];
  at.bot = () => said(answers.shift() ?? "");
});

const payloadOf = (request: OutboundRequest | undefined) =>
  JSON.parse(new URLSearchParams(request?.body.toString("utf8")).get("payload") ?? "null");

/** Has Ann type the command and returns the trigger it brings. */
async function trigger(): Promise<string> {
  await at.slack.slashCommand({ ...where, command: "/brief", text: "settings" });
  return new URLSearchParams(at.received.at(-1)?.body.toString()).get("trigger_id") ?? "";
}

async function open(more: object = {}): Promise<string> {
  const answer = await call(at.slack, "views.open", {
    trigger_id: await trigger(),
    view: settings(more),
  });
  return String((answer.view as { readonly id: string }).id);
}

describe("opening a view", () => {
  it("answers the view as stored and shows it", async () => {
    const answer = await call(at.slack, "views.open", {
      trigger_id: await trigger(),
      view: settings({ private_metadata: "C0NEWS" }),
    });
    expect(answer).toMatchObject({
      ok: true,
      view: {
        type: "modal",
        team_id: "T0ACME",
        callback_id: "settings",
        private_metadata: "C0NEWS",
        state: { values: {} },
        hash: expect.any(String),
        root_view_id: expect.any(String),
        previous_view_id: null,
        close: null,
        bot_id: "B0BOT",
        app_id: "A0NEWSBRIEF",
      },
    });
    expect(at.slack.see.modals("T0ACME", "U0ANN")).toHaveLength(1);
    expect(at.slack.see.modals("T0ACME", "U0BOB")).toEqual([]);
  });

  it("takes a trigger for three seconds, once", async () => {
    const view = settings();
    const late = await trigger();
    at.clock.advance(3_001);
    at.slack.record.expectRefusal("expired_trigger_id");
    expect(await call(at.slack, "views.open", { trigger_id: late, view })).toMatchObject({
      error: "expired_trigger_id",
    });
    const good = await trigger();
    at.clock.advance(3_000);
    expect(await call(at.slack, "views.open", { trigger_id: good, view })).toMatchObject({
      ok: true,
    });
    at.slack.record.expectRefusal("exchanged_trigger_id");
    expect(await call(at.slack, "views.open", { trigger_id: good, view })).toMatchObject({
      error: "exchanged_trigger_id",
    });
    at.slack.record.expectRefusal("invalid_trigger_id");
    expect(await call(at.slack, "views.open", { trigger_id: "1.2.3", view })).toMatchObject({
      error: "invalid_trigger_id",
    });
  });

  it("refuses a view that breaks a rule, and keeps the trigger", async () => {
    const triggerId = await trigger();
    at.slack.record.expectRefusal("invalid_arguments");
    const wrong = settings({ title: plain("a".repeat(25)) });
    expect(await call(at.slack, "views.open", { trigger_id: triggerId, view: wrong })).toEqual({
      ok: false,
      error: "invalid_arguments",
      response_metadata: {
        messages: ["[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"],
      },
    });
    const view = settings();
    expect(await call(at.slack, "views.open", { trigger_id: triggerId, view })).toMatchObject({
      ok: true,
    });
  });

  it("refuses an external id that is taken", async () => {
    await open({ external_id: "one" });
    at.slack.record.expectRefusal("duplicate_external_id");
    expect(
      await call(at.slack, "views.open", {
        trigger_id: await trigger(),
        view: settings({ external_id: "one" }),
      }),
    ).toMatchObject({ error: "duplicate_external_id" });
  });

  it("piles up three modals and no fourth", async () => {
    let viewId = await open();
    for (const expected of ["ok", "ok", "push_limit_reached"]) {
      if (expected !== "ok") at.slack.record.expectRefusal(expected);
      await at.slack.press({ ...ann, on: { viewId }, actionId: "more" });
      const answer = await call(at.slack, "views.push", {
        trigger_id: payloadOf(at.received.at(-1)).trigger_id,
        view: settings(),
      });
      expect(answer.ok ? "ok" : answer.error).toBe(expected);
      viewId = answer.ok ? String((answer.view as { readonly id: string }).id) : viewId;
    }
    expect(at.slack.see.modals("T0ACME", "U0ANN")).toHaveLength(3);
  });
});

describe("changing a view", () => {
  it("goes by id or by external id, and minds the hash", async () => {
    const viewId = await open({ external_id: "mine" });
    const [before] = at.slack.see.modals("T0ACME", "U0ANN");
    const hash = before?.hash;
    const renamed = settings({ title: plain("Changed"), external_id: "mine" });
    expect(
      await call(at.slack, "views.update", { external_id: "mine", view: renamed, hash }),
    ).toMatchObject({ ok: true, view: { id: viewId, title: { text: "Changed" } } });
    at.slack.record.expectRefusal("hash_conflict");
    expect(
      await call(at.slack, "views.update", { view_id: viewId, view: renamed, hash }),
    ).toMatchObject({ error: "hash_conflict" });
    at.slack.record.expectRefusal("not_found");
    expect(
      await call(at.slack, "views.update", { view_id: "V0NONE", view: renamed }),
    ).toMatchObject({ error: "not_found" });
    at.slack.record.expectRefusal("invalid_arguments");
    expect(await call(at.slack, "views.update", { view: renamed })).toMatchObject({
      error: "invalid_arguments",
    });
  });

  it("finds none that was closed", async () => {
    const viewId = await open();
    await at.slack.submitView({ ...ann, viewId, entries: { name: "Ann" } });
    at.slack.record.expectRefusal("not_found");
    expect(
      await call(at.slack, "views.update", { view_id: viewId, view: settings() }),
    ).toMatchObject({ error: "not_found" });
  });

  it("finds none of another workspace", async () => {
    const viewId = await open();
    const own = acme.installation;
    const other = {
      ...acme,
      id: "T0OTHER",
      ...(own && { installation: { ...own, botToken: "xoxb-other" } }),
    };
    const { slack } = await acmeTwin({ workspaces: [acme, other] });
    const [view] = [...at.slack.world.views.values()];
    if (view !== undefined) slack.world.views.set(viewId, view);
    const input = { view_id: viewId, view: settings() };
    expect(await call(slack, "views.update", input, "xoxb-other")).toMatchObject({
      error: "not_found",
    });
    expect(await call(slack, "views.update", input)).toMatchObject({ ok: true });
  });

  it("answers empty texts for what was not given", async () => {
    const view = settings({ callback_id: undefined });
    const answer = await call(at.slack, "views.open", { trigger_id: await trigger(), view });
    expect(answer).toMatchObject({ ok: true, view: { callback_id: "", private_metadata: "" } });
  });
});

describe("submitting a view", () => {
  it("sends what was entered, and what stood there before", async () => {
    const viewId = await open({ private_metadata: "C0NEWS" });
    await at.slack.submitView({ ...ann, viewId, entries: { name: "Ann", time: "09:30" } });
    expect(payloadOf(at.received.at(-1))).toMatchObject({
      type: "view_submission",
      user: { id: "U0ANN" },
      response_urls: [],
      view: {
        id: viewId,
        callback_id: "settings",
        private_metadata: "C0NEWS",
        state: {
          values: {
            time: { time: { type: "timepicker", selected_time: "09:30" } },
            words: { words: { type: "plain_text_input", value: null } },
            name: { name: { type: "plain_text_input", value: "Ann" } },
          },
        },
      },
    });
    expect(at.slack.see.modals("T0ACME", "U0ANN")).toEqual([]);
  });

  it.each([
    ["a needed field is empty", {}, "asks for name"],
    ["a field is not there", { name: "Ann", colour: "red" }, "has no colour"],
  ])("is not possible while %s", async (_case, entries, words) => {
    const viewId = await open();
    await expect(at.slack.submitView({ ...ann, viewId, entries })).rejects.toThrow(words);
  });

  it("keeps the form open with the errors the bot finds", async () => {
    const viewId = await open();
    answers.push({ response_action: "errors", errors: { name: "Too short" } });
    await at.slack.submitView({ ...ann, viewId, entries: { name: "A" } });
    expect(at.slack.see.modals("T0ACME", "U0ANN")).toMatchObject([
      { id: viewId, errors: { name: "Too short" } },
    ]);
  });

  it.each([
    ["update", { response_action: "update", view: settings({ title: plain("Next") }) }, ["Next"]],
  ])("does what the bot answers: %s", async (_case, answer, titles) => {
    const viewId = await open();
    answers.push(answer);
    await at.slack.submitView({ ...ann, viewId, entries: { name: "Ann" } });
    const shown = at.slack.see.modals("T0ACME", "U0ANN");
    expect(shown.map(({ payload }) => (payload.title as { readonly text: string }).text)).toEqual(
      titles,
    );
  });

  it.each([
    [
      "errors for a block that is no input",
      { response_action: "errors", errors: { buttons: "x" } },
    ],
    ["no errors at all", { response_action: "errors", errors: {} }],
    ["an action that does not exist", { response_action: "explode" }],
    ["a view that breaks a rule", { response_action: "update", view: { type: "modal" } }],
  ])("is refused when the bot answers %s", async (_case, answer) => {
    const viewId = await open();
    answers.push(answer);
    at.slack.record.expectRefusal("view_submission");
    await at.slack.submitView({ ...ann, viewId, entries: { name: "Ann" } });
    expect(at.slack.see.modals("T0ACME", "U0ANN")).toHaveLength(1);
  });

  it("tells of a closed view only where the bot asked", async () => {
    await at.slack.closeView({ ...ann, viewId: await open() });
    const heard = at.received.length;
    await at.slack.closeView({ ...ann, viewId: await open({ notify_on_close: true }) });
    expect(at.received).toHaveLength(heard + 2);
    expect(payloadOf(at.received.at(-1))).toMatchObject({ type: "view_closed", is_cleared: false });
  });

  it("looks options up as a person types", async () => {
    const blocks = [input("feed", { type: "external_select", action_id: "feed" })];
    const viewId = await open({ blocks });
    const option = { text: plain("Le Monde"), value: "f1" };
    answers.push({ options: [option] });
    const typing = { ...ann, viewId, actionId: "feed", value: "mon" };
    expect(await at.slack.suggest(typing)).toEqual([option]);
    expect(payloadOf(at.received.at(-1))).toMatchObject({
      type: "block_suggestion",
      action_id: "feed",
      block_id: "feed",
      value: "mon",
    });
  });
});

describe("App Home", () => {
  it("is published, shown, and published again under its hash", async () => {
    const first = await call(at.slack, "views.publish", { user_id: "U0ANN", view: home });
    expect(first).toMatchObject({ ok: true, view: { type: "home" } });
    const hash = (first.view as { readonly hash: string }).hash;
    const again = { user_id: "U0ANN", view: home, hash };
    expect(await call(at.slack, "views.publish", again)).toMatchObject({ ok: true });
    at.slack.record.expectRefusal("hash_conflict");
    expect(await call(at.slack, "views.publish", again)).toMatchObject({
      error: "hash_conflict",
    });
    expect(at.slack.see.home("T0ACME", "U0ANN")).toBeDefined();
    await at.slack.change("T0ACME", { kind: "open-home", userId: "U0ANN" });
    expect(JSON.parse(at.received.at(-1)?.body.toString() ?? "")).toMatchObject({
      type: "event_callback",
      event: { type: "app_home_opened", user: "U0ANN", tab: "home", view: { type: "home" } },
    });
  });

  it("is refused for nobody, and where it is switched off", async () => {
    at.slack.record.expectRefusal("invalid_arguments");
    expect(await call(at.slack, "views.publish", { user_id: "U0NONE", view: home })).toMatchObject({
      error: "invalid_arguments",
    });
    const off = await acmeTwin({ app: { homeTab: false, messagesTab: false } });
    expect(await call(off.slack, "views.publish", { user_id: "U0ANN", view: home })).toMatchObject({
      error: "not_enabled",
    });
    expect(
      await call(off.slack, "chat.postMessage", { channel: "U0ANN", text: "x" }),
    ).toMatchObject({
      error: "messages_tab_disabled",
    });
    await off.slack.close();
  });
});
