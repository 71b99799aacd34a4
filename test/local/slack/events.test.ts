import { beforeEach, describe, expect, it } from "vitest";
import { approve } from "#local/slack/oauth-page.ts";
import { acme, acmeTwin, said, stage } from "./acme.ts";
import { call } from "./call.ts";

const at = stage();
let status: number;
let headers: Readonly<Record<string, string>>;

beforeEach(() => {
  status = 200;
  headers = {};
  at.bot = () => ({ ...said(), status, headers });
});

const event = (index: number) => JSON.parse(at.received.at(index)?.body.toString() ?? "null");

describe("events", () => {
  it("come in Slack's envelope", async () => {
    await at.slack.sendEvent("T0ACME", { type: "link_shared", channel: "C0NEWS" });
    expect(event(0)).toMatchObject({
      type: "event_callback",
      team_id: "T0ACME",
      api_app_id: "A0NEWSBRIEF",
      event: { type: "link_shared", channel: "C0NEWS", event_ts: expect.any(String) },
      event_id: expect.stringMatching(/^Ev/),
      event_time: at.clock.now() / 1000,
      authorizations: [{ team_id: "T0ACME", user_id: "U0BOT", is_bot: true }],
    });
  });

  it("are tried again at once, after a minute and after five, with the reason", async () => {
    status = 500;
    at.slack.record.expectRefusal("http_error", 4);
    await at.slack.sendEvent("T0ACME", { type: "app_home_opened" });
    await at.slack.tick();
    await at.slack.advance(59_999);
    expect(at.received).toHaveLength(2);
    await at.slack.advance(1);
    await at.slack.advance(5 * 60_000);
    await at.slack.advance(60 * 60_000);
    expect(at.received.map((request) => request.headers["x-slack-retry-num"])).toEqual([
      undefined,
      "1",
      "2",
      "3",
    ]);
    expect(at.received.at(-1)?.headers["x-slack-retry-reason"]).toBe("http_error");
    expect(new Set(at.received.map((_, index) => event(index).event_id)).size).toBe(1);
  });

  it("are not tried again once taken, nor when the bot forbids it", async () => {
    status = 500;
    headers = { "x-slack-no-retry": "1" };
    at.slack.record.expectRefusal("http_error");
    await at.slack.sendEvent("T0ACME", { type: "app_home_opened" });
    await at.slack.advance(60 * 60_000);
    expect(at.received).toHaveLength(1);
  });

  it.each([
    [
      { kind: "archive", channelId: "C0NEWS", by: "U0ANN" },
      [{ type: "channel_archive", channel: "C0NEWS", user: "U0ANN" }],
    ],
    [{ kind: "archive", channelId: "C0PRIV", by: "U0ANN" }, [{ type: "group_archive" }]],
    [{ kind: "unarchive", channelId: "C0NEWS", by: "U0ANN" }, [{ type: "channel_unarchive" }]],
    [
      { kind: "delete-channel", channelId: "C0NEWS", by: "U0ANN" },
      [{ type: "channel_deleted", channel: "C0NEWS" }],
    ],
    [
      { kind: "change-id", channelId: "C0PRIV", newId: "C0SHARED" },
      [{ type: "channel_id_changed", old_channel_id: "C0PRIV", new_channel_id: "C0SHARED" }],
    ],
    [{ kind: "remove-bot", channelId: "C0NEWS" }, [{ type: "channel_left", channel: "C0NEWS" }]],
    [
      { kind: "uninstall" },
      [{ type: "tokens_revoked", tokens: { bot: ["U0BOT"] } }, { type: "app_uninstalled" }],
    ],
  ] as const)("tell of a change: %o", async (change, events) => {
    await at.slack.change("T0ACME", change);
    expect(at.received.map((_, index) => event(index).event)).toMatchObject(events);
  });
});

describe("what becomes of a token", () => {
  it("is inactive after the app was uninstalled", async () => {
    await at.slack.change("T0ACME", { kind: "uninstall" });
    at.slack.record.expectRefusal("account_inactive");
    expect(await call(at.slack, "auth.test")).toMatchObject({ error: "account_inactive" });
  });

  it("comes from a code, once, within ten minutes, for the same address", async () => {
    const { installation: _, ...bare } = acme;
    const { slack, clock } = await acmeTwin({ workspaces: [bare] });
    const redirectUri = "https://bot.example.com/slack/oauth";
    const granted = () =>
      approve(
        slack.world,
        {
          teamId: "T0ACME",
          userId: "U0ANN",
          scopes: ["commands", "chat:write"],
          redirectUri,
        },
        clock.now(),
      );
    const client = {
      client_id: "1000000000.1000000001",
      client_secret: "local-client-secret",
    };
    const exchange = (code: string, more: object = {}) =>
      call(slack, "oauth.v2.access", { ...client, code, redirect_uri: redirectUri, ...more }, "");
    const code = granted();
    const answer = await exchange(code);
    expect(answer).toMatchObject({
      ok: true,
      token_type: "bot",
      scope: "commands,chat:write",
      team: { id: "T0ACME", name: "Acme" },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: "U0ANN" },
    });
    expect(await call(slack, "auth.test", {}, String(answer.access_token))).toMatchObject({
      ok: true,
      user_id: answer.bot_user_id,
    });
    expect(await exchange(code)).toMatchObject({ error: "invalid_code" });
    expect(await exchange(granted(), { client_secret: "x" })).toMatchObject({
      error: "bad_client_secret",
    });
    expect(await exchange(granted(), { client_id: "x" })).toMatchObject({
      error: "invalid_client_id",
    });
    expect(await exchange(granted(), { redirect_uri: "https://evil.example" })).toMatchObject({
      error: "bad_redirect_uri",
    });
    expect(await call(slack, "oauth.v2.access", { ...client, code: granted() }, "")).toMatchObject({
      error: "bad_redirect_uri",
    });
    const late = granted();
    clock.advance(10 * 60_000 + 1);
    expect(await exchange(late)).toMatchObject({ error: "invalid_code" });
    await slack.close();
  });

  it("is asked for on a page that sends the browser back", async () => {
    const redirectUri = "https://bot.example.com/slack/oauth";
    const visit = (more: object) => {
      const wish = {
        client_id: "1000000000.1000000001",
        scope: "commands,chat:write",
        state: "s1",
        redirect_uri: redirectUri,
        ...more,
      };
      const page = `${at.slack.origin}/oauth/v2/authorize?${new URLSearchParams(wish)}`;
      return at.slack.fetch(page);
    };
    const location = new URL((await visit({})).headers.get("location") ?? "");
    expect(location.searchParams.get("state")).toBe("s1");
    const answer = await call(
      at.slack,
      "oauth.v2.access",
      {
        client_id: "1000000000.1000000001",
        client_secret: "local-client-secret",
        code: location.searchParams.get("code"),
        redirect_uri: redirectUri,
      },
      "",
    );
    expect(answer).toMatchObject({
      ok: true,
      team: { id: "T0ACME" },
      authed_user: { id: "U0ANN" },
    });
    for (const [more, error] of [
      [{ client_id: "x" }, "invalid_client_id"],
      [{ redirect_uri: "here" }, "bad_redirect_uri"],
      [{ scope: "" }, "no_scopes"],
      [{ team: "T0NONE" }, "invalid_team"],
    ] as const) {
      at.slack.record.expectRefusal(error);
      expect((await visit(more)).status).toBe(400);
    }
  });
});
