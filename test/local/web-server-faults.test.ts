import { LogLevel, WebClient } from "@slack/web-api";
import { REST, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DiscordTwin } from "#local/discord/twin.ts";
import type { SlackTwin } from "#local/slack/twin.ts";
import type { Fault, FaultContext } from "#local/web-server-faults.ts";
import { seededFaults } from "../support/seeded-faults.ts";
import { acmeTwin as discordAcme, ids } from "./discord/acme.ts";
import { acmeTwin as slackAcme } from "./slack/acme.ts";

describe("trouble made by Slack's stand-in", () => {
  let slack: SlackTwin;
  let client: WebClient;
  let advance: (ms: number) => void;

  beforeEach(async () => {
    const twin = await slackAcme();
    slack = twin.slack;
    advance = twin.clock.advance;
    client = new WebClient("xoxb-acme", {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logLevel: LogLevel.ERROR,
    });
  });
  afterEach(() => slack.close());

  const post = () => client.chat.postMessage({ channel: "C0NEWS", text: "Digest" });
  const posted = () => slack.see.messages("T0ACME", "C0NEWS").length;

  it.each<[string, Fault, number]>([
    ["a 500 before", { kind: "server-error", status: 500, when: "before" }, 0],
    ["a 503 after it was posted", { kind: "server-error", status: 503, when: "after" }, 1],
    ["a dropped connection before", { kind: "dropped", when: "before" }, 0],
    ["a dropped connection after it was posted", { kind: "dropped", when: "after" }, 1],
    ["a page of HTML", { kind: "ban-page" }, 0],
    ["a limit", { kind: "rate-limited", retryAfterSeconds: 7 }, 0],
  ])("reaches the client as an error: %s", async (_case, fault, count) => {
    slack.faults.next(fault, "chat.postMessage");
    await expect(post()).rejects.toThrow();
    expect(posted()).toBe(count);
    advance(1_000);
    await post();
    expect(posted()).toBe(count + 1);
  });

  it("says how long to wait", async () => {
    slack.faults.next({ kind: "rate-limited", retryAfterSeconds: 7 });
    await expect(post()).rejects.toMatchObject({ retryAfter: 7 });
  });

  it("holds an answer back until the clock has moved on", async () => {
    slack.faults.next({ kind: "slow", ms: 5_000 });
    let done = false;
    const waiting = slack
      .fetch(`${slack.apiUrl}auth.test`, {
        method: "POST",
        headers: { authorization: "Bearer xoxb-acme" },
      })
      .then(() => {
        done = true;
      });
    await new Promise(setImmediate);
    expect(done).toBe(false);
    while (!done) {
      advance(5_000);
      await new Promise(setImmediate);
    }
    await waiting;
    expect(done).toBe(true);
  });

  it("strikes by a plan that sees what is called", async () => {
    slack.faults.plan(({ name }) =>
      name === "chat.postMessage" ? { kind: "dropped", when: "before" } : undefined,
    );
    await expect(post()).rejects.toThrow();
    expect(await client.auth.test()).toMatchObject({ ok: true });
    slack.faults.plan();
    expect(await post()).toMatchObject({ ok: true });
  });
});

describe("trouble made by Discord's stand-in", () => {
  let discord: DiscordTwin;
  let rest: REST;

  beforeEach(async () => {
    ({ discord } = await discordAcme());
    rest = new REST({ api: discord.apiUrl, retries: 0, rejectOnRateLimit: () => true });
    rest.setToken(discord.app.botToken);
  });
  afterEach(() => discord.close());

  const post = (body: object = { content: "Digest" }) =>
    rest.post(Routes.channelMessages(ids.news), { body });
  const posted = () => discord.see.messages(ids.news).length;

  it.each<[string, Fault, number]>([
    ["a 500 before", { kind: "server-error", status: 500, when: "before" }, 0],
    ["a 502 after it was posted", { kind: "server-error", status: 502, when: "after" }, 1],
    ["a dropped connection before", { kind: "dropped", when: "before" }, 0],
    ["a dropped connection after it was posted", { kind: "dropped", when: "after" }, 1],
    ["a page of HTML", { kind: "ban-page" }, 0],
    ["a limit of this bot", { kind: "rate-limited", retryAfterSeconds: 0.5, scope: "user" }, 0],
    ["a limit of all", { kind: "rate-limited", retryAfterSeconds: 0.5, scope: "global" }, 0],
    [
      "a limit shared with others",
      { kind: "rate-limited", retryAfterSeconds: 0.5, scope: "shared" },
      0,
    ],
  ])("reaches the client as an error: %s", async (_case, fault, count) => {
    discord.faults.next(fault, "POST /channels/:id/messages");
    await expect(post()).rejects.toThrow();
    expect(posted()).toBe(count);
  });

  it("loses an answer, and the nonce keeps the second post from being a second message", async () => {
    const body = { content: "Digest", nonce: "d1", enforce_nonce: true };
    discord.faults.next({ kind: "server-error", status: 502, when: "after" });
    await expect(post(body)).rejects.toThrow();
    await post(body);
    expect(posted()).toBe(1);
  });

  it.each(["user", "global", "shared"] as const)("writes a 429 of scope %s", async (scope) => {
    discord.faults.next({ kind: "rate-limited", retryAfterSeconds: 1.5, scope });
    const response = await discord.fetch(`${discord.apiUrl}/v10/guilds/1`, {
      headers: { "user-agent": "DiscordBot (https://x.example, 1)" },
    });
    expect(response.status).toBe(429);
    expect(response.headers.get("x-ratelimit-scope")).toBe(scope);
    expect(response.headers.get("x-ratelimit-global")).toBe(scope === "global" ? "true" : null);
    expect(response.headers.get("retry-after")).toBe("2");
    expect(await response.json()).toEqual({
      message: "You are being rate limited.",
      retry_after: 1.5,
      global: scope === "global",
    });
  });
});

describe("seeded trouble", () => {
  const request = (index: number): FaultContext => ({
    name: index % 2 === 0 ? "a" : "b",
    index,
  });
  const dropped: Fault = { kind: "dropped", when: "after" };
  const hits = (seed: string, chance: number, name?: RegExp) => {
    const plan = seededFaults(seed, [{ chance, fault: dropped, ...(name && { name }) }]);
    return Array.from({ length: 2_000 }, (_, index) => plan(request(index)) !== undefined);
  };

  it("is the same for the same seed, and another for another", () => {
    expect(hits("one", 0.2)).toEqual(hits("one", 0.2));
    expect(hits("one", 0.2)).not.toEqual(hits("two", 0.2));
  });

  it.each([0, 0.05, 0.2, 1])("hits with a chance of %d", (chance) => {
    const count = hits("seed", chance).filter(Boolean).length;
    expect(Math.abs(count / 2_000 - chance)).toBeLessThan(0.03);
  });

  it("hits only what it names", () => {
    expect(hits("seed", 1, /^a$/).filter(Boolean)).toHaveLength(1_000);
  });
});
