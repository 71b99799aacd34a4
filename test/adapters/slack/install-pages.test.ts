import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aboutPage } from "#adapters/lambda/about-page.ts";
import { type InstallWorld, slackInstallPages } from "#adapters/slack/install-pages.ts";
import { slackClient } from "#adapters/slack/replies.ts";
import { slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { createSlackTwin, type SlackTwin } from "#local/slack/twin.ts";
import { type TurnableClock, turnableClock } from "#local/turnable-clock.ts";
import { slackScopes } from "#model/slack-scopes.ts";
import { fakeInstallations } from "../../support/fake-channels.ts";
import { fakeLog } from "../../support/fake-world.ts";
import { gatewayEvent } from "../../support/requests.ts";

const workspace = { platform: "slack", workspaceId: slackSeat.teamId } as const;
const host = "bot.example";

let time: TurnableClock;
let slack: SlackTwin;
beforeEach(async () => {
  time = turnableClock(new Date("2026-03-02T07:00:00Z"));
  slack = await createSlackTwin({ clock: time, signingSecret: "s", workspaces: [slackWorkspace] });
});
afterEach(() => slack.close());

function pages(changes: Partial<InstallWorld> = {}) {
  const installations = fakeInstallations();
  const log = fakeLog();
  const world = {
    installations,
    client: slackClient({ apiUrl: slack.apiUrl }),
    clock: { now: () => new Date(time.now()) },
    log,
    ...changes,
  };
  const handler = slackInstallPages(world, {
    clientId: "1000000000.1000000001",
    clientSecret: "local-client-secret",
    stateKey: Buffer.alloc(32, 7),
    authorizeUrl: `${slack.origin}/oauth/v2/authorize`,
  });
  return { handler, installations, log };
}

type Handler = ReturnType<typeof pages>["handler"];

function get(handler: Handler, link: string, cookies: readonly string[] = [], method = "GET") {
  const { pathname, searchParams, search } = new URL(link, `https://${host}`);
  const event = gatewayEvent(pathname, "", {}, false);
  return handler({
    ...event,
    rawQueryString: search.slice(1),
    queryStringParameters: Object.fromEntries(searchParams),
    // A browser that has none sends no header, and the gateway no list.
    ...(cookies.length > 0 && { cookies: [...cookies] }),
    requestContext: {
      ...event.requestContext,
      domainName: host,
      http: { ...event.requestContext.http, method, path: pathname },
    },
  });
}

/** Goes to Slack, presses Allow there, and says where Slack leads back to, with the cookie. */
async function allow(handler: Handler) {
  const start = await get(handler, "/slack/install");
  const page = String(start.headers?.location);
  const answer = await fetch(page, { redirect: "manual" });
  const cookie = String(start.cookies?.[0]).split(";")[0] ?? "";
  return { back: String(answer.headers.get("location")), cookie, start };
}

describe("installing the bot in a workspace", () => {
  it("leads to Slack and back, and keeps the token", async () => {
    const { handler, installations } = pages();
    const { back, cookie, start } = await allow(handler);
    expect(start.cookies?.[0]).toMatch(
      /^newsbrief_install=[\w-]{22}; Max-Age=600; Path=\/slack; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(start.headers).toMatchObject({ "cache-control": "no-store" });
    expect(back).toContain(`https://${host}/slack/oauth_redirect?code=`);
    const done = await get(handler, back, [cookie]);
    expect(done.statusCode).toBe(200);
    expect(done.body).toContain("Newsbrief is in Local workspace");
    expect(done.body).not.toContain("Without");
    // What it keeps is what docs/privacy.md names: not who installed it.
    expect(await installations.installation(workspace)).toEqual({
      workspace,
      botToken: expect.stringMatching(/^xoxb-/),
      installedAt: new Date(time.now()),
    });
  });

  it.each([...slackScopes.optional])("says what is missing without %s", async (withheld) => {
    const { handler } = pages();
    const start = await get(handler, "/slack/install");
    const asked = new URL(String(start.headers?.location));
    const granted = asked.searchParams.get("scope")?.split(",") ?? [];
    asked.searchParams.set("scope", granted.filter((scope) => scope !== withheld).join(","));
    const allowed = await fetch(asked, { redirect: "manual" });
    const cookie = String(start.cookies?.[0]).split(";")[0] ?? "";
    const done = await get(handler, String(allowed.headers.get("location")), [cookie]);
    expect(done.body?.match(/Without [\w:.]+/g)).toEqual([`Without ${withheld}`]);
    expect(done.body).toContain("Allow more");
  });

  it.each([
    ["from another browser", (_own: string, another: string) => [another], 0],
    ["without the cookie", () => [], 0],
    ["after ten minutes", (own: string) => [own], 10 * 60_000 + 1],
  ])("is refused %s", async (_case, sent, waitMs) => {
    const { handler, installations } = pages();
    const another = await allow(handler);
    const { back, cookie } = await allow(handler);
    time.advance(waitMs);
    expect((await get(handler, back, sent(cookie, another.cookie))).statusCode).toBe(400);
    expect(await installations.installation(workspace)).toBeUndefined();
  });

  it("is refused with a state that is not ours", async () => {
    const { handler, installations } = pages();
    const { back, cookie } = await allow(handler);
    const forged = new URL(back);
    const state = forged.searchParams.get("state") ?? "";
    for (const other of ["", "a.b.c", state.replace(/^\d/, "9"), `${state}x`]) {
      forged.searchParams.set("state", other);
      expect((await get(handler, forged.href, [cookie])).statusCode).toBe(400);
    }
    expect(await installations.installation(workspace)).toBeUndefined();
  });

  it("says so when the person or Slack says no, and shows no secret", async () => {
    const { handler, log } = pages();
    const no = await get(handler, "/slack/oauth_redirect?error=access_denied&state=x");
    expect(no.body).toContain("You did not allow it");
    const { back, cookie } = await allow(handler);
    slack.record.expectRefusal("invalid_code");
    const used = new URL(back);
    used.searchParams.set("code", "used<script>");
    const failed = await get(handler, used.href, [cookie]);
    expect(failed.statusCode).toBe(502);
    expect(failed.body).toContain('href="/slack/install"');
    expect(failed.body).not.toMatch(/script>|local-client-secret/);
    expect(log.lines.join()).toContain("invalid_code");
    expect(log.lines.join()).not.toContain("local-client-secret");
  });

  it("is of a workspace, never of a whole organisation", async () => {
    const access = async () => ({ ok: true, access_token: "xoxb-1", is_enterprise_install: true });
    const client = { oauth: { v2: { access } } } as unknown as InstallWorld["client"];
    const { handler, log } = pages({ client });
    const { back, cookie } = await allow(handler);
    const answer = await get(handler, back, [cookie]);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain("One workspace, please");
    expect(log.lines).toEqual([]);
  });

  it("answers nothing else", async () => {
    const { handler } = pages();
    expect((await get(handler, "/slack/elsewhere")).statusCode).toBe(404);
    expect((await get(handler, "/slack/install", [], "POST")).statusCode).toBe(405);
  });

  it("stands beside the page that says who we are", async () => {
    const { handler } = pages();
    const web = aboutPage("ops@example.com <x>", handler);
    const about = await get(web, "/about");
    expect(about.body).toContain("ops@example.com &#60;x&#62;");
    expect((await get(web, "/slack/install")).statusCode).toBe(302);
    const alone = aboutPage(undefined, undefined);
    expect((await get(alone, "/about")).statusCode).toBe(200);
    expect((await get(alone, "/slack/install")).statusCode).toBe(404);
  });
});
