import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { slackFrontDoor } from "#adapters/slack/front-door.ts";
import { serveOnLoopback } from "#local/listen-on-loopback.ts";
import { buttonId } from "#model/button.ts";
import { page } from "../../support/briefs.ts";
import { fakeClock, fakeJobs, fakeLog, fakeViews } from "../../support/fake-world.ts";
import { gatewayEvent, slackRequest, slackSecret } from "../../support/requests.ts";

function door(fault?: Error) {
  const clock = fakeClock();
  const jobs = fakeJobs(fault);
  const log = fakeLog();
  const handler = slackFrontDoor(
    { jobs, log, clock, views: fakeViews() },
    { signingSecret: slackSecret },
  );
  return { handler, jobs, log, seconds: clock.now().getTime() / 1000 };
}

function command(text: string): string {
  return new URLSearchParams({
    command: "/brief",
    text,
    team_id: "T1",
    channel_id: "C1",
    user_id: "U1",
    trigger_id: "1.2.abc",
    response_url: "https://hooks.slack.com/commands/T1/1/x",
    api_app_id: "A1",
    token: "t",
  }).toString();
}

function interaction(payload: object): string {
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

const shortcut = (message: object, responseUrl: string) =>
  interaction({
    type: "message_action",
    callback_id: "brief_this_link",
    team: { id: "T1", domain: "d" },
    user: { id: "U1", name: "u" },
    channel: { id: "C1", name: "c" },
    message: { type: "message", ts: "1.1", ...message },
    message_ts: "1.1",
    action_ts: "1.2",
    trigger_id: "5.6.abc",
    response_url: responseUrl,
    token: "t",
  });

/** Calls the shortcut on a message, and tells what is said at the response address meanwhile. */
async function callShortcut({ handler, jobs, seconds }: ReturnType<typeof door>, message: object) {
  const said: unknown[] = [];
  const slack = await serveOnLoopback((request, response) => {
    text(request).then((body) => {
      said.push({ ...JSON.parse(body), jobs: jobs.added.length });
      response.end("ok");
    });
  }, 0);
  const response = await handler(slackRequest(shortcut(message, slack.origin), { seconds }));
  slack.server.close();
  return { status: response.statusCode, said, origin: slack.origin };
}

const press = (actionId: string, responseUrl = "https://hooks.slack.com/actions/T1/1/x") =>
  interaction({
    type: "block_actions",
    team: { id: "T1", domain: "d" },
    user: { id: "U1", username: "u" },
    channel: { id: "C1", name: "c" },
    container: { type: "message", message_ts: "1.1", channel_id: "C1", is_ephemeral: true },
    trigger_id: "3.4.abc",
    response_url: responseUrl,
    api_app_id: "A1",
    token: "t",
    actions: [{ type: "button", action_id: actionId, block_id: "b", action_ts: "1.2" }],
  });

describe("Slack's front door", () => {
  it("acknowledges a link with the host it reads, and leaves the rest to a job", async () => {
    const { handler, jobs, seconds } = door();
    const response = await handler(slackRequest(command("https://lemonde.fr/a"), { seconds }));
    expect(response.statusCode).toBe(200);
    expect(JSON.parse(response.body ?? "")).toMatchObject({
      response_type: "ephemeral",
      text: "Reading lemonde.fr…",
    });
    expect(jobs.added).toEqual([
      {
        kind: "write-brief",
        askedAt: expect.any(Date),
        id: "slack-1.2.abc",
        request: { kind: "link", url: "https://lemonde.fr/a", share: false },
        reply: {
          platform: "slack",
          workspaceId: "T1",
          channelId: "C1",
          userId: "U1",
          responseUrl: "https://hooks.slack.com/commands/T1/1/x",
          replaces: true,
        },
      },
    ]);
  });

  it.each([
    ["a slip of the finger", "subscrbe lemonde.fr", "Did you mean /brief subscribe?"],
    ["two links", "https://a.example/1 https://b.example/2", "2 links"],
    ["no link", "the news", "“the news” is not a link"],
    ["help", "help", "/brief &lt;link&gt;"],
  ])("answers %s at once, without a job", async (_case, text, words) => {
    const { handler, jobs, seconds } = door();
    const response = await handler(slackRequest(command(text), { seconds }));
    expect(JSON.parse(response.body ?? "").text).toContain(words);
    expect(jobs.added).toEqual([]);
  });

  it.each(["", "directmessage", "privategroup", "mpdm-ana--ben-1"])(
    "knows a place without a name, which Slack calls “%s”",
    async (name) => {
      const { handler, jobs, seconds } = door();
      await handler(slackRequest(`${command("list")}&channel_name=${name}`, { seconds }));
      expect(jobs.added).toMatchObject([{ kind: "answer-command", asked: {} }]);
      expect(jobs.added[0]).not.toHaveProperty("asked.channelName");
    },
  );

  it("makes what people type harmless", async () => {
    const { handler, seconds } = door();
    const response = await handler(slackRequest(command("<!channel> hello"), { seconds }));
    expect(JSON.parse(response.body ?? "").text).not.toContain("<!channel>");
  });

  it.each([
    ["share", { kind: "share", page, length: "standard" }, true],
    ["shorter", { kind: "resize", page, length: "short" }, true],
    ["longer", { kind: "resize", page, length: "long" }, true],
    ["receipts", { kind: "receipts", page, length: "standard" }, false],
  ] as const)("takes a press of %s", async (name, request, replaces) => {
    const { handler, jobs, seconds } = door();
    const id = buttonId({ press: name, page, length: "standard" });
    const response = await handler(slackRequest(press(id), { seconds }));
    expect(response.statusCode).toBe(200);
    expect(jobs.added).toMatchObject([{ id: "slack-3.4.abc", request, reply: { replaces } }]);
  });

  it.each([
    ["explains a button that it does not know", "brief:share:nonsense", ["older message"]],
    ["explains a button of no kind that it has", "frob", ["older message"]],
    ["lets a button alone that only opens a link", buttonId({ press: "open" }), []],
  ])("%s", async (_case, actionId, words) => {
    const said: string[] = [];
    const slack = await serveOnLoopback((request, response) => {
      text(request).then((body) => {
        said.push(body);
        response.end("ok");
      });
    }, 0);
    const { handler, jobs, seconds } = door();
    const response = await handler(slackRequest(press(actionId, slack.origin), { seconds }));
    slack.server.close();
    expect(response.statusCode).toBe(200);
    expect(jobs.added).toEqual([]);
    expect(said).toEqual(words.map((word) => expect.stringContaining(word)));
  });

  it("says so when the queue does not take the job", async () => {
    const { handler, log, seconds } = door(new Error("no queue"));
    const response = await handler(slackRequest(command("https://lemonde.fr/a"), { seconds }));
    expect(JSON.parse(response.body ?? "").text).toContain("Try again");
    expect(log.lines.join()).toContain("could not be taken");
  });

  const link = "https://lemonde.fr/a";
  const linked = { type: "link", url: link, text: "What Macron says" };
  const emoji = { type: "emoji", name: "party", url: "https://emoji.example/party.gif" };
  const richText = {
    type: "rich_text",
    elements: [{ type: "rich_text_section", elements: [emoji, linked] }],
  };
  const button = (url: string) => ({
    type: "actions",
    elements: [{ type: "button", text: { type: "plain_text", text: "Open" }, url }],
  });
  const forwarded = {
    is_msg_unfurl: true,
    from_url: "https://d.slack.com/archives/C2/p1?thread_ts=1.1&cid=C2",
  };
  it.each([
    ["in its text", { text: `see <${link}>` }],
    ["behind words", { text: `see <${link}|what Macron says>` }],
    [
      "in its text, with its preview",
      { text: `<${link}>`, attachments: [{ from_url: `${link}?x=1` }] },
    ],
    [
      "of an app, in an attachment",
      { text: "", attachments: [{ title_link: link }, { text: "x" }] },
    ],
    [
      "of a message that was forwarded",
      {
        text: "",
        attachments: [
          {
            is_msg_unfurl: true,
            from_url: "https://d.slack.com/archives/C2/p1",
            text: `see <${link}>`,
          },
        ],
      },
    ],
    [
      "of an app, in its blocks",
      {
        text: "News of the day",
        blocks: [
          { type: "section", text: { type: "mrkdwn", text: `*<${link}|What Macron says>*` } },
        ],
      },
    ],
    ["of an app, in the text of an attachment", { attachments: [{ text: `New: <${link}|read>` }] }],
    ["of an app, above an attachment", { attachments: [{ pretext: `<${link}>`, text: "x" }] }],
    [
      "of an app, in a field of an attachment",
      { attachments: [{ fields: [{ title: "Link", value: `<${link}>` }] }] },
    ],
    [
      "of an app, in a block of an attachment",
      { attachments: [{ blocks: [{ type: "context", elements: [{ text: `<${link}>` }] }] }] },
    ],
    ["of an app, behind a button alone", { text: "News", blocks: [button(link)] }],
    [
      "of an app, in rich text and not behind its buttons",
      { text: "News", blocks: [richText, button("https://elsewhere.example/app")] },
    ],
    ["of an app, in rich text", { text: "News of the day", blocks: [richText] }],
    [
      "of an app's message that was forwarded",
      {
        text: "",
        attachments: [
          { ...forwarded, text: "", message_blocks: [{ message: { blocks: [richText] } }] },
        ],
      },
    ],
    [
      "of a message whose address was pasted",
      {
        text: `see <${forwarded.from_url.replace("&", "&amp;")}>`,
        attachments: [{ ...forwarded, text: `<${link}>` }],
      },
    ],
  ])("briefs the link of a message by its shortcut: %s", async (_case, message) => {
    const opened = door();
    const { status, said } = await callShortcut(opened, message);
    expect(status).toBe(200);
    // The job's answer takes that place: it must not be there first.
    expect(said).toMatchObject([{ text: "Reading lemonde.fr…", replace_original: false, jobs: 0 }]);
    expect(opened.jobs.added).toMatchObject([
      { request: { url: link }, reply: { replaces: true } },
    ]);
  });

  it("says in the same place why nothing comes of a shortcut", async () => {
    const outage = await callShortcut(door(new Error("no queue")), { text: `<${link}>` });
    expect(outage.said).toMatchObject([
      { text: "Reading lemonde.fr…", replace_original: false },
      { text: expect.stringContaining("Try again"), replace_original: true },
    ]);
    for (const [message, words] of [
      [{ text: "hello" }, "no link to an article"],
      [{ text: "hello", files: [{ id: "F1", mimetype: "application/pdf" }] }, "may not open files"],
    ] as const) {
      const { said } = await callShortcut(door(), message);
      expect(said).toMatchObject([
        { text: expect.stringContaining(words), replace_original: false },
      ]);
    }
  });

  it.each([
    ["a message of the channel", {}, {}],
    ["a reply in a thread, there", { thread_ts: "0.9" }, { threadTs: "0.9" }],
    ["the first message of a thread, in the channel", { thread_ts: "1.1" }, {}],
    [
      "a reply that stands in the channel, too, in the channel",
      { thread_ts: "0.9", subtype: "thread_broadcast" },
      {},
    ],
  ])("answers what is asked of %s", async (_case, message, thread) => {
    const opened = door();
    const { said, origin } = await callShortcut(opened, { text: `<${link}>`, ...message });
    expect(said).toEqual([
      {
        text: "Reading lemonde.fr…",
        blocks: expect.anything(),
        response_type: "ephemeral",
        replace_original: false,
        jobs: 0,
        ...("threadTs" in thread && { thread_ts: thread.threadTs }),
      },
    ]);
    expect(opened.jobs.added).toEqual([
      expect.objectContaining({
        reply: {
          platform: "slack",
          workspaceId: "T1",
          channelId: "C1",
          userId: "U1",
          responseUrl: origin,
          replaces: true,
          ...thread,
        },
      }),
    ]);
  });

  it("answers the question that proves the address", async () => {
    const { handler, seconds } = door();
    const body = JSON.stringify({ type: "url_verification", challenge: "é-challenge", token: "t" });
    const contentType = "application/json; charset=utf-8";
    const response = await handler(slackRequest(body, { seconds, contentType }));
    expect(response).toMatchObject({ statusCode: 200 });
    expect(response.body).toContain("é-challenge");
  });

  it.each([
    [
      "a charset behind the type",
      { contentType: "application/x-www-form-urlencoded; charset=utf-8" },
    ],
    ["a plain body", { base64: false }],
  ])("takes %s", async (_case, options) => {
    const { handler, jobs, seconds } = door();
    const response = await handler(
      slackRequest(command("https://lemonde.fr/é"), { seconds, ...options }),
    );
    expect(response.statusCode).toBe(200);
    expect(jobs.added).toHaveLength(1);
  });

  it.each([
    ["a request of five minutes and a second ago", -301],
    ["a request from the future", 301],
  ])("refuses %s", async (_case, late) => {
    const { handler, jobs, seconds } = door();
    const event = slackRequest(command("https://lemonde.fr/a"), { seconds: seconds + late });
    expect((await handler(event)).statusCode).toBe(401);
    expect(jobs.added).toEqual([]);
  });

  it("refuses a changed body and another's secret, and says so once in its log", async () => {
    const { handler, log, seconds } = door();
    const event = slackRequest(command("https://lemonde.fr/a"), { seconds, base64: false });
    expect((await handler({ ...event, body: `${event.body}&x=1` })).statusCode).toBe(401);
    const other = slackRequest(command("https://lemonde.fr/a"), { seconds, secret: "other" });
    expect((await handler(other)).statusCode).toBe(401);
    expect(log.lines).toEqual([
      'warn a request does not bear the signature that our secret makes {"platform":"slack"}',
    ]);
  });

  it.each([
    ["an empty request", ""],
    ["junk", "{oops"],
    ["a form without sense", "a=b&payload=%7Boops"],
    ["null", "null"],
    ["an object", "{}"],
    ["an event of nothing", '{"type":"event_callback"}'],
    ["a form around an object", "payload=%7B%7D"],
  ])("never crashes on %s", async (_case, body) => {
    const { handler, seconds } = door();
    const unsigned = gatewayEvent("/slack/events", body, {}, false);
    expect((await handler(unsigned)).statusCode).toBe(401);
    for (const contentType of [
      "application/json",
      "text/plain",
      "application/x-www-form-urlencoded",
      "",
    ]) {
      const response = await handler(slackRequest(body, { seconds, contentType }));
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
      expect(response.statusCode).toBeLessThan(500);
    }
    const { headers, ...event } = slackRequest(body, { seconds });
    const { "Content-Type": _, ...without } = headers;
    const untyped = await handler({ ...event, headers: without });
    expect([400, 404]).toContain(untyped.statusCode);
  });

  const view = {
    id: "V1",
    hash: "h",
    callback_id: "settings",
    private_metadata: '{"channelId":"C1"}',
    state: { values: {} },
  };
  const submission = (more: object) =>
    interaction({
      type: "view_submission",
      team: { id: "T1" },
      user: { id: "U1" },
      view: { ...view, ...more },
    });
  const filled = (field: unknown) => ({ state: { values: { only: { a: field } } } });
  const share = buttonId({ press: "share", page, length: "standard" });
  const without = (form: string, name: string) =>
    form.replace(new RegExp(`(?<=^|&)${name}=[^&]*&?`), "");
  it.each([
    ["a command of nothing", "command=%2Fbrief"],
    ...["team_id", "channel_id", "user_id", "text", "trigger_id", "response_url"].map((name) => [
      `a command without ${name}`,
      without(command("list"), name),
    ]),
    ["a form without fields", submission({ state: undefined })],
    ["a form whose field is a number", submission(filled({ value: 7 }))],
    ["a form whose field is nothing", submission(filled(null))],
    ["a form whose options are a number", submission(filled({ selected_options: 8 }))],
    ["a form without memory", submission({ private_metadata: undefined })],
    ["a form of no view", interaction({ type: "view_submission", user: { id: "U1" } })],
    ["a press of nobody", press(share).replace("user%22", "owner%22")],
    ["a press nowhere", press(share).replace("container", "box")],
    ["a shortcut on no message", shortcut({}, "https://h").replace("%22message%22", "%22m%22")],
    ["a menu without what is typed", interaction({ type: "block_suggestion", action_id: "zone" })],
  ])("answers 400 to %s, and warns once", async (_case, body) => {
    const { handler, jobs, log, seconds } = door();
    expect((await handler(slackRequest(body ?? "", { seconds }))).statusCode).toBe(400);
    expect(jobs.added).toEqual([]);
    expect(log.lines).toEqual([expect.stringMatching(/^warn a signed request made no sense /)]);
  });

  it.each([
    ["texts", { value: "tide" }],
    ["nothing", { value: null, selected_option: null, selected_options: [] }],
    ["options", { selected_options: [{ value: "1" }], selected_option: { value: "a" } }],
  ])("takes a form whose fields hold %s", async (_case, field) => {
    const { handler, jobs, seconds } = door();
    expect((await handler(slackRequest(submission(filled(field)), { seconds }))).statusCode).toBe(
      200,
    );
    expect(jobs.added).toHaveLength(1);
  });

  it("looks no deeper into a message than messages are, and never crashes on one", async () => {
    const { handler, log, seconds } = door();
    const blocks = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const body = shortcut({ text: "x", blocks: "B" }, "http://127.0.0.1:1/").replace(
      encodeURIComponent('"B"'),
      encodeURIComponent(blocks),
    );
    expect(body.length).toBeGreaterThan(100_000);
    expect((await handler(slackRequest(body, { seconds }))).statusCode).toBe(200);
    expect(log.lines.filter((line) => line.includes("bolt"))).toEqual([]);
  });

  it("refuses a huge request before anything else", async () => {
    const { handler, seconds } = door();
    const response = await handler(slackRequest("a".repeat(1_000_001), { seconds }));
    expect(response.statusCode).toBe(413);
  });

  it("takes a request without headers or body", async () => {
    const { handler } = door();
    const bare = { ...gatewayEvent("/", "", {}, false), headers: undefined, body: undefined };
    expect((await handler(bare as never)).statusCode).toBe(401);
  });
});

describe("events that say that we were removed", () => {
  const eventTime = 1_643_446_800;
  const event = (inner: object) =>
    JSON.stringify({
      type: "event_callback",
      team_id: "T1",
      api_app_id: "A1",
      event_id: "Ev1",
      event_time: eventTime,
      event: inner,
    });
  const at = new Date(eventTime * 1000);
  const workspace = { platform: "slack", workspaceId: "T1" } as const;
  const wholeWorkspace = { what: "workspace", workspace };
  const channel = { what: "channel", channel: { ...workspace, channelId: "C1" } };

  it.each([
    ["an uninstallation", { type: "app_uninstalled" }, wholeWorkspace],
    ["a revoked bot token", { type: "tokens_revoked", tokens: { bot: ["U1"] } }, wholeWorkspace],
    ["a deleted channel", { type: "channel_deleted", channel: "C1" }, channel],
    ["a deleted private channel", { type: "group_deleted", channel: "C1" }, channel],
    [
      "a channel that we left",
      { type: "channel_left", channel: "C1" },
      { ...channel, isLeft: true },
    ],
    [
      "a channel that is archived",
      { type: "channel_archive", channel: "C1", user: "U1" },
      { ...channel, what: "archived-channel" },
    ],
    [
      "a private channel that is archived",
      { type: "group_archive", channel: "C1" },
      { ...channel, what: "archived-channel" },
    ],
    [
      "a channel with another id",
      { type: "channel_id_changed", old_channel_id: "C1", new_channel_id: "C2" },
      { ...channel, movedTo: "C2" },
    ],
  ])(
    "make a job of %s, but where it names an organisation and no workspace",
    async (_case, inner, gone) => {
      const { handler, jobs, seconds } = door();
      const request = slackRequest(event(inner), { seconds, contentType: "application/json" });
      expect((await handler(request)).statusCode).toBe(200);
      expect(jobs.added).toEqual([{ kind: "forget-gone", gone, at }]);
      const ofAll = { ...JSON.parse(event(inner)), team_id: undefined, enterprise_id: "E1" };
      const json = { seconds, contentType: "application/json" };
      const answer = await handler(slackRequest(JSON.stringify(ofAll), json));
      expect([answer.statusCode, jobs.added.length]).toEqual([200, 1]);
    },
  );

  it.each([undefined, null, "1643446800"])(
    "happened a moment ago where they do not tell when: %s",
    async (untold) => {
      const { handler, jobs, seconds } = door();
      const body = { ...JSON.parse(event({ type: "app_uninstalled" })), event_time: untold };
      const json = { seconds, contentType: "application/json" };
      expect((await handler(slackRequest(JSON.stringify(body), json))).statusCode).toBe(200);
      const now = new Date(seconds * 1000);
      expect(jobs.added).toEqual([{ kind: "forget-gone", gone: wholeWorkspace, at: now }]);
    },
  );

  it.each([
    [
      "only a person's token was revoked",
      { type: "tokens_revoked", tokens: { oauth: ["U1"], bot: [] } },
    ],
    ["no token is named", { type: "tokens_revoked" }],
    ["no new id is given", { type: "channel_id_changed", old_channel_id: "C1" }],
  ])("leave it at that when %s", async (_case, inner) => {
    const { handler, jobs, seconds } = door();
    const request = slackRequest(event(inner), { seconds, contentType: "application/json" });
    expect((await handler(request)).statusCode).toBe(200);
    expect(jobs.added).toEqual([]);
  });

  it("are sent again by Slack when the queue does not take the job", async () => {
    const { handler, seconds } = door(new Error("the queue is down"));
    const request = slackRequest(event({ type: "app_uninstalled" }), {
      seconds,
      contentType: "application/json",
    });
    expect((await handler(request)).statusCode).toBeGreaterThanOrEqual(500);
  });
});
