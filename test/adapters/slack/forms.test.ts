import { describe, expect, it } from "vitest";
import { slackFrontDoor } from "#adapters/slack/front-door.ts";
import { buttonId, type ChannelButton } from "#model/button.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { LocalDate } from "#model/schedule.ts";
import { fakeClock, fakeJobs, fakeLog, fakeViews } from "../../support/fake-world.ts";
import { slackRequest, slackSecret } from "../../support/requests.ts";

function door({ isOpening = true, fault }: { isOpening?: boolean; fault?: Error } = {}) {
  const clock = fakeClock();
  const jobs = fakeJobs(fault);
  const log = fakeLog();
  const views = fakeViews(isOpening);
  const handler = slackFrontDoor({ jobs, log, clock, views }, { signingSecret: slackSecret });
  const seconds = clock.now().getTime() / 1000;
  return {
    jobs,
    views,
    log,
    async send(body: string, contentType?: string) {
      const options = contentType === undefined ? { seconds } : { seconds, contentType };
      const response = await handler(slackRequest(body, options));
      return { status: response.statusCode, body: response.body ?? "" };
    },
  };
}

function typed(text: string, channel = "news"): string {
  return new URLSearchParams({
    command: "/brief",
    text,
    team_id: "T1",
    channel_id: "C1",
    channel_name: channel,
    user_id: "U1",
    trigger_id: "1.2.abc",
    response_url: "https://hooks.slack.com/commands/T1/1/x",
    api_app_id: "A1",
    token: "t",
  }).toString();
}

function interaction(payload: object): string {
  const common = { team: { id: "T1", domain: "d" }, user: { id: "U1", username: "u" } };
  return new URLSearchParams({
    payload: JSON.stringify({
      ...common,
      trigger_id: "3.4.abc",
      api_app_id: "A1",
      token: "t",
      ...payload,
    }),
  }).toString();
}

const inMessage = {
  channel: { id: "C1", name: "news" },
  container: { type: "message", message_ts: "1.1", channel_id: "C1", is_ephemeral: true },
  response_url: "https://hooks.slack.com/actions/T1/1/x",
};
const memory = JSON.stringify({ channelId: "C1", channelName: "news" });
const inModal = {
  view: { id: "V9", type: "modal", private_metadata: memory, hash: "h", state: { values: {} } },
  container: { type: "view", view_id: "V9" },
};

function pressed(button: ChannelButton, place: object = inMessage, more: object = {}): string {
  const action = { type: "button", action_id: buttonId(button), block_id: "b", action_ts: "1.2" };
  return interaction({ type: "block_actions", ...place, actions: [{ ...action, ...more }] });
}

describe("forms in Slack", () => {
  it.each(["", "settings"])(
    "open at once from “/brief %s”, and are filled by a job",
    async (text) => {
      const { send, jobs, views } = door();
      expect(await send(typed(text))).toEqual({ status: 200, body: "" });
      expect(views.opened).toMatchObject([
        { triggerId: "1.2.abc", view: { callback_id: "answer", private_metadata: memory } },
      ]);
      expect(jobs.added).toEqual([
        {
          kind: "answer-command",
          askedAt: expect.any(Date),
          id: "slack-1.2.abc",
          request: { kind: "command", command: { kind: "settings" } },
          reply: {
            platform: "slack",
            workspaceId: "T1",
            channelId: "C1",
            userId: "U1",
            viewId: "V1",
          },
          asked: { channelName: "news" },
        },
      ]);
    },
  );

  it("do not open to mute for a time that was typed", async () => {
    const { send, jobs, views } = door();
    await send(typed("mute for 2 weeks"));
    expect(views.opened).toEqual([]);
    const form = { kind: "settings", mute: "14" };
    expect(jobs.added).toMatchObject([{ request: { kind: "form", form } }]);
  });

  it("for an import open without a job", async () => {
    const { send, jobs, views } = door();
    await send(typed("import"));
    expect(views.opened).toMatchObject([{ view: { callback_id: "import" } }]);
    expect(jobs.added).toEqual([]);
  });

  it("for an import remember that they were opened in a group message", async () => {
    const { send, jobs, views } = door();
    await send(typed("import", "mpdm-ana--ben--cy-1"));
    const values = { "text-0": { text: { type: "plain_text_input", value: "a.example" } } };
    const view = { ...views.opened[0]?.view, id: "V1", state: { values } };
    await send(interaction({ type: "view_submission", view }));
    expect(jobs.added).toMatchObject([{ asked: { isGroupMessage: true } }]);
  });

  it.each([
    [
      "a document goes on in the next field",
      ["<opml><outline te", 'xt="a"/></opml>'],
      '<opml><outline text="a"/></opml>',
    ],
    ["each address has a line", ["a.example", "b.example"], "a.example\nb.example"],
  ])("for an import are read field by field: %s", async (_case, fields, text) => {
    const { send, jobs } = door();
    const values = Object.fromEntries(
      fields.map((value, at) => [`text-${at}`, { text: { type: "plain_text_input", value } }]),
    );
    const view = {
      id: "V9",
      type: "modal",
      callback_id: "import",
      private_metadata: memory,
      state: { values },
    };
    await send(interaction({ type: "view_submission", view }));
    expect(jobs.added).toMatchObject([{ request: { form: { kind: "import", text } } }]);
  });

  it("that Slack does not open are said to be so, and no job is added", async () => {
    const { send, jobs } = door({ isOpening: false });
    expect((await send(typed("settings"))).body).toContain("Slack did not open the form, so");
    expect(jobs.added).toEqual([]);
  });

  it.each([
    ["settings", { press: "home-settings", channelId: "C1" }],
    ["an import", { press: "home-import", channelId: "C1" }],
    ["an answer", { press: "home-export", channelId: "C1" }],
  ] as const)(
    "that do not open from the App Home are said to be so there: %s",
    async (_what, button) => {
      const { send, jobs } = door({ isOpening: false });
      const view = { id: "V1", type: "home", private_metadata: "", app_installed_team_id: "T1" };
      await send(pressed(button, { view, container: { type: "view", view_id: "V1" } }));
      const notice = expect.stringMatching(
        /did not open the form, so nothing was done\. Try again/,
      );
      expect(jobs.added).toMatchObject([
        { request: { kind: "home", notice }, reply: { home: true, userId: "U1", channelId: "C1" } },
      ]);
    },
  );

  it.each([
    { press: "home-settings", channelId: "C1" },
    { press: "home-repair", channelId: "C1" },
  ] as const)(
    "that do not open from the App Home are said so there where not even the queue takes the note: $press",
    async (button) => {
      const { send, views } = door({ isOpening: false, fault: new Error("down") });
      const view = { id: "V1", type: "home", private_metadata: "", app_installed_team_id: "T1" };
      await send(pressed(button, { view, container: { type: "view", view_id: "V1" } }));
      expect(views.published).toMatchObject([{ userId: "U1", view: { type: "home" } }]);
      expect(JSON.stringify(views.published)).toMatch(/Slack did not open|could not take that/);
    },
  );

  it("that do not open from an answer in a modal are said to be so in its place", async () => {
    const { send, views, jobs } = door({ isOpening: false });
    const view = { ...inModal.view, callback_id: "answer" };
    await send(pressed({ press: "settings" }, { ...inModal, view }));
    expect(JSON.stringify(views.updated)).toContain("did not open the form");
    expect(jobs.added).toEqual([]);
  });

  it("are taken as typed, and say that they are being saved", async () => {
    const { send, jobs } = door();
    const option = (value: string) => ({ selected_option: { text: {}, value } });
    const values = {
      time: { time: { type: "timepicker", selected_time: "07:30" } },
      days: { days: { type: "checkboxes", selected_options: [{ value: "1" }, { value: "5" }] } },
      zone: { zone: { type: "external_select", ...option("Asia/Tokyo") } },
      storiesMax: { storiesMax: { type: "static_select", ...option("5") } },
      length: { length: { type: "static_select", ...option("short") } },
      languages: { languages: { type: "multi_static_select", selected_options: [] } },
      only: { only: { type: "plain_text_input", value: null } },
      not: { not: { type: "plain_text_input", value: "football" } },
      outletsOnly: { outletsOnly: { type: "plain_text_input", value: "Gazette" } },
      outletsNot: { outletsNot: { type: "plain_text_input", value: null } },
      mute: { mute: { type: "static_select", ...option("off") } },
    };
    const view = {
      id: "V9",
      type: "modal",
      callback_id: "settings",
      private_metadata: memory,
      hash: "1.x",
      state: { values },
    };
    const { body } = await send(interaction({ type: "view_submission", view }));
    expect(JSON.parse(body)).toMatchObject({
      response_action: "update",
      view: { blocks: [{ elements: [{ elements: [{ text: "Saving…" }] }] }] },
    });
    expect(jobs.added).toEqual([
      {
        kind: "answer-command",
        askedAt: expect.any(Date),
        id: "slack-V9-1.x",
        request: {
          kind: "form",
          form: {
            kind: "settings",
            time: "07:30",
            days: ["1", "5"],
            zone: "Asia/Tokyo",
            storiesMax: "5",
            length: "short",
            languages: [],
            only: "",
            not: "football",
            outletsOnly: "Gazette",
            outletsNot: "",
            mute: "off",
          },
        },
        reply: {
          platform: "slack",
          workspaceId: "T1",
          channelId: "C1",
          userId: "U1",
          viewId: "V9",
        },
        asked: { channelName: "news" },
      },
    ]);
  });

  it("that were opened in the App Home show there what became of them", async () => {
    const { send, jobs } = door();
    const private_metadata = JSON.stringify({ channelId: "C7", fromHome: true });
    const view = { ...inModal.view, private_metadata, callback_id: "settings" };
    await send(interaction({ type: "view_submission", view }));
    expect(jobs.added).toMatchObject([
      { reply: { channelId: "C7", viewId: "V9", fromHome: true } },
    ]);
  });

  const submitted = (name: string, typed: Readonly<Record<string, string>>) => {
    const values = Object.fromEntries(
      Object.entries(typed).map(([field, value]) => [
        field,
        { [field]: { type: "plain_text_input", value } },
      ]),
    );
    const view = { ...inModal.view, callback_id: name, state: { values } };
    return interaction({ type: "view_submission", view });
  };

  it.each([
    [
      "a filter with too many words",
      "settings",
      { not: Array.from({ length: 34 }, (_, at) => `word ${at}`).join(","), only: "x".repeat(61) },
      { not: "Leave out 4.", only: "Put commas between words." },
    ],
    ["an import of nothing", "import", { "text-1": "the news" }, { "text-1": "neither OPML" }],
  ])("say beside the field what is wrong, and stay: %s", async (_case, name, typed, said) => {
    const { send, jobs } = door();
    const { body } = await send(submitted(name, typed));
    const errors = Object.entries(said).map(([field, text]) => [
      field,
      expect.stringContaining(text),
    ]);
    expect(JSON.parse(body)).toEqual({
      response_action: "errors",
      errors: Object.fromEntries(errors),
    });
    expect(jobs.added).toEqual([]);
  });

  it.each([
    ["settings", { not: "football" }, "time"],
    ["import", { "text-1": "https://user:pass@gazette.example/feed" }, "text-1"],
  ])("stay as they are when no queue takes them: %s", async (name, typed, field) => {
    const { send } = door({ fault: new Error("no queue") });
    const { body } = await send(submitted(name, typed));
    expect(JSON.parse(body)).toEqual({
      response_action: "errors",
      errors: { [field]: expect.stringContaining("Try again in a minute") },
    });
  });

  it("stay as they are when no queue takes a trial, which is said above them", async () => {
    const { send, views } = door({ fault: new Error("no queue") });
    const view = { ...inModal.view, callback_id: "settings" };
    await send(pressed({ press: "try-filter" }, { ...inModal, view }));
    expect(views.pushed).toMatchObject([{ triggerId: "3.4.abc" }]);
    expect(JSON.stringify(views.pushed)).toContain("Try again in a minute");
    expect([...views.opened, ...views.updated]).toEqual([]);
  });

  it("say so when no queue takes what they are filled by", async () => {
    const { send, views } = door({ fault: new Error("no queue") });
    expect(await send(typed("settings"))).toEqual({ status: 200, body: "" });
    expect(views.updated).toMatchObject([{ id: "V1" }]);
    expect(JSON.stringify(views.updated)).toContain("Try again in a minute");
  });

  it("propose zones for what is typed", async () => {
    const { send } = door();
    const { body } = await send(
      interaction({
        type: "block_suggestion",
        action_id: "zone",
        block_id: "zone",
        value: "toky",
        ...inModal,
      }),
    );
    expect(JSON.parse(body)).toEqual({
      options: [{ text: { type: "plain_text", text: "Asia/Tokyo" }, value: "Asia/Tokyo" }],
    });
  });
});

describe("buttons in Slack", () => {
  const reply = { platform: "slack", workspaceId: "T1", channelId: "C1", userId: "U1" };
  const answersHere = { ...reply, responseUrl: inMessage.response_url };

  it("under a private answer are answered in its place, with what was chosen", async () => {
    const { send, jobs } = door();
    const choice = { type: "static_select", selected_option: { text: {}, value: "Asia/Tokyo" } };
    await send(pressed({ press: "choose-zone" }, inMessage, choice));
    expect(jobs.added).toEqual([
      {
        kind: "answer-command",
        askedAt: expect.any(Date),
        id: "slack-3.4.abc",
        request: { kind: "press", button: { press: "choose-zone" }, chosen: ["Asia/Tokyo"] },
        reply: { ...answersHere, replaces: true, isOfPress: true },
        asked: { channelName: "news" },
      },
    ]);
  });

  it.each<[string, ChannelButton]>([
    ["Skip tomorrow", { press: "skip", date: "2026-11-30" as LocalDate }],
    ["Fix", { press: "fix", feedId: "0123456789abcdef0123" as FeedId }],
    ["Mute", { press: "mute", feedId: "0123456789abcdef0123" as FeedId }],
    ["Remove", { press: "remove", feedId: "0123456789abcdef0123" as FeedId }],
  ])(
    "%s under a message for everybody is answered beside it, to the presser alone",
    async (_label, button) => {
      const { send, jobs } = door();
      const container = { ...inMessage.container, is_ephemeral: false };
      await send(pressed(button, { ...inMessage, container }));
      expect(jobs.added).toMatchObject([
        { request: { kind: "press", button }, reply: { ...answersHere, replaces: false } },
      ]);
    },
  );

  it("open the settings in a modal", async () => {
    const { send, jobs, views } = door();
    await send(pressed({ press: "settings" }));
    expect(views.opened).toMatchObject([{ triggerId: "3.4.abc" }]);
    expect(jobs.added).toMatchObject([
      { request: { command: { kind: "settings" } }, reply: { ...reply, viewId: "V1" } },
    ]);
  });

  it("of the App Home are about their own channel, and what they do shows there", async () => {
    const { send, jobs, views } = door();
    const home = {
      view: { id: "V0", type: "home", private_metadata: "" },
      container: { type: "view", view_id: "V0" },
    };
    await send(pressed({ press: "home-export", channelId: "C7" }, home));
    expect(views.opened).toHaveLength(1);
    expect(jobs.added).toMatchObject([
      {
        request: { kind: "press", button: { press: "home-export", channelId: "C7" } },
        reply: { ...reply, channelId: "C7", viewId: "V1", fromHome: true },
      },
    ]);
  });

  it("in a form try its filter as it stands there", async () => {
    const { send, jobs } = door();
    const values = { not: { not: { type: "plain_text_input", value: "football" } } };
    const view = { ...inModal.view, callback_id: "settings", state: { values } };
    await send(pressed({ press: "try-filter" }, { ...inModal, view }));
    expect(jobs.added).toMatchObject([
      {
        request: { kind: "form", form: { kind: "settings", not: "football", isTrial: true } },
        reply: { ...reply, viewId: "V9" },
      },
    ]);
  });

  it("that only open a link want no answer", async () => {
    const { send, jobs } = door();
    expect((await send(pressed({ press: "open" }))).status).toBe(200);
    expect(jobs.added).toEqual([]);
  });

  it("report a brief: it is on record, and the reader is told", async () => {
    const { send, log, jobs } = door();
    const response_url = "http://127.0.0.1:9/";
    const action_id = "brief:report:standard:AAAAAAAAAAAAAAAAAAAAAA";
    const action = { type: "button", action_id, block_id: "b", action_ts: "1" };
    const { status } = await send(
      interaction({ type: "block_actions", ...inMessage, response_url, actions: [action] }),
    );
    // Nobody listens at that address: that the thanks cannot be shown is no failure.
    expect(status).toBe(200);
    expect(log.lines.join()).toContain("brief reported");
    expect(jobs.added).toEqual([]);
  });
});

describe("the App Home of Slack", () => {
  const opened = (tab: string) => ({
    type: "event_callback",
    team_id: "T1",
    api_app_id: "A1",
    event_id: "Ev1",
    event: { type: "app_home_opened", user: "U1", channel: "D1", tab, event_ts: "1" },
  });

  it("is not made for who opens another tab", async () => {
    const { send, jobs } = door();
    const event = opened("messages");
    expect((await send(JSON.stringify(event), "application/json")).status).toBe(200);
    expect(jobs.added).toEqual([]);
  });

  it("is made by a job when somebody opens it", async () => {
    const { send, jobs } = door();
    const event = opened("home");
    expect((await send(JSON.stringify(event), "application/json")).status).toBe(200);
    expect(jobs.added).toEqual([
      {
        kind: "answer-command",
        askedAt: expect.any(Date),
        id: "slack-Ev1",
        request: { kind: "home" },
        reply: { platform: "slack", workspaceId: "T1", channelId: "D1", userId: "U1", home: true },
        asked: {},
      },
    ]);
  });
});
