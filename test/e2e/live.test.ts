import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createDiscordTwin, type DiscordTwin } from "#local/discord/twin.ts";
import { discordSeat, discordWorld, slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { createSlackTwin, type SlackTwin } from "#local/slack/twin.ts";
import { startWebServer, type WebServer } from "#local/web-server.ts";
import { lenientClock } from "../support/lenient-clock.ts";
import {
  discordGatewayFront,
  type SocketFront,
  slackSocketFront,
} from "../support/socket-front.ts";
import { actionIn } from "./command-flow.ts";

const appToken = "xapp-1-A0NEWSBRIEF-live";
const botToken = slackWorkspace.installation?.botToken ?? "";
const commandLine = resolve("dist/cli/newsbrief.mjs");
const page = readFileSync(new URL("../fixtures/pages/full-en.html", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "newsbrief-live-"));

let slack: SlackTwin;
let discord: DiscordTwin;
let fronts: { readonly slack: SocketFront; readonly discord: SocketFront };
let site: WebServer;
let bot: ChildProcess;
let printed = "";
/** Whether the site keeps whoever asks waiting, and whether somebody has asked since. */
let hold = false;
let held = false;

beforeAll(async () => {
  const clock = lenientClock();
  slack = await createSlackTwin({ clock, signingSecret: "unused", workspaces: [slackWorkspace] });
  discord = await createDiscordTwin({ clock, seed: discordWorld });
  fronts = {
    slack: await slackSocketFront(slack, appToken),
    discord: await discordGatewayFront(discord),
  };
  site = await startWebServer(async () => {
    if (hold) {
      held = true;
      await new Promise(() => {});
    }
    const headers = { "content-type": "text/html; charset=utf-8" };
    return { status: 200, headers, body: page };
  });
  bot = live(allTokens());
  await Promise.all([fronts.slack.connected, fronts.discord.connected]);
});
afterAll(async () => {
  bot.kill("SIGKILL");
  const open = [fronts.slack, fronts.discord, slack, discord, site];
  await Promise.all(open.map((one) => one.close()));
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  slack.record.assertNoSurprise();
  discord.record.assertNoSurprise();
});

const allTokens = () => ({
  SLACK_APP_TOKEN: appToken,
  SLACK_BOT_TOKEN: botToken,
  SLACK_API_URL: fronts.slack.apiUrl,
  DISCORD_APPLICATION_ID: discord.app.id,
  DISCORD_BOT_TOKEN: discord.app.botToken,
  DISCORD_API_URL: fronts.discord.apiUrl,
  READ_ORIGINS: site.origin,
});

/** `newsbrief serve --live`, in a process of its own, with nothing but these variables. */
function live(variables: Readonly<Record<string, string>>): ChildProcess {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [commandLine, "serve", "--live", "--data", folder], {
    cwd: folder,
    env: { PATH, ...variables },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      printed += String(chunk);
    });
  }
  return child;
}

/** Resolves when all is read that it printed, too, which its exit does not wait for. */
const exitOf = (child: ChildProcess) =>
  new Promise<number | null>((resolved) => child.once("close", resolved));

const { teamId, channelId, userId } = slackSeat;
const inSlack = () => slack.see.messages(teamId, channelId, userId);
const inDiscord = () => discord.see.messages(discordSeat.channelId, discordSeat.userId);

describe("newsbrief serve --live", () => {
  it("says which platforms it hears and where jobs are set aside, and nothing else", async () => {
    await expect.poll(() => printed).not.toBe("");
    const [first, second, ...others] = printed.split("\n");
    expect([first, ...others]).toEqual([
      "Newsbrief listens in Slack and Discord. Stop with Ctrl-C.",
      "",
    ]);
    const [, command = ""] =
      /^Jobs that fail for good: npx newsbrief (.+)$/.exec(second ?? "") ?? [];
    const { stdout } = spawnSync(process.execPath, [commandLine, ...command.split(" ")]);
    expect(String(stdout)).toContain("0  send-digest");
  });

  it("answers a command that comes over Slack’s socket with a brief in the same place", async () => {
    const link = `${site.origin}/a`;
    const { answer, shown } = await slack.slashCommand({
      ...slackSeat,
      command: "/brief",
      text: link,
    });
    expect(answer.kind).toBe("answered");
    expect(shown?.text).toMatch(/^Reading 127\.0\.0\.1:\d+…$/);
    await expect.poll(() => inSlack().at(-1)?.text).not.toMatch(/^Reading/);
    expect(inSlack()).toHaveLength(1);
    expect(inSlack()[0]?.ephemeralTo).toBe(userId);
    expect(JSON.stringify(inSlack()[0]?.blocks)).toContain("Receipts");
  });

  it("does what a button says that is pressed there", async () => {
    const on = { channelId, ts: inSlack()[0]?.ts ?? "" };
    const before = inSlack()[0]?.text ?? "";
    const actionId = actionIn(inSlack()[0]?.blocks, "brief:shorter");
    await slack.press({ ...slackSeat, on, actionId });
    await expect.poll(() => inSlack()[0]?.text).not.toBe(before);
    expect(inSlack()[0]?.text.length).toBeLessThan(before.length);
  });

  it("answers a command that comes over Discord’s gateway, where it registered it", async () => {
    await discord.command({
      ...discordSeat,
      name: "brief",
      options: { link: `${site.origin}/a?utm_source=x` },
    });
    const shown = () => JSON.stringify(inDiscord().at(-1)?.components ?? "");
    await expect.poll(shown).toContain("Receipts");
    expect(inDiscord()).toHaveLength(1);
  });

  it("goes on with what it was at when it died", async () => {
    const before = inDiscord().length;
    hold = true;
    const use = { ...discordSeat, name: "brief", options: { link: `${site.origin}/b` } };
    await discord.command(use);
    await expect.poll(() => held).toBe(true);
    const died = exitOf(bot);
    bot.kill("SIGKILL");
    await died;
    hold = false;
    printed = "";
    bot = live(allTokens());
    const shown = () => JSON.stringify(inDiscord().at(-1)?.components ?? "");
    await expect.poll(shown).toContain("Receipts");
    expect(inDiscord()).toHaveLength(before + 1);
  });

  it("stops cleanly when it is told to", async () => {
    // It works at what was left over before it listens, and is told how to stop it when it does.
    await expect.poll(() => printed).toContain("Stop with Ctrl-C");
    const exit = exitOf(bot);
    bot.kill("SIGTERM");
    expect({ code: await exit, printed }).toMatchObject({ code: 0 });
  });

  it.each([
    [
      {},
      "Set SLACK_APP_TOKEN and SLACK_BOT_TOKEN, or DISCORD_APPLICATION_ID and DISCORD_BOT_TOKEN",
    ],
    [
      { SLACK_APP_TOKEN: "", SLACK_BOT_TOKEN: "" },
      "Set SLACK_APP_TOKEN and SLACK_BOT_TOKEN, or DISCORD_APPLICATION_ID and DISCORD_BOT_TOKEN",
    ],
    [{ SLACK_APP_TOKEN: appToken }, "Set these environment variables: SLACK_BOT_TOKEN"],
    [{ SLACK_BOT_TOKEN: botToken }, "Set these environment variables: SLACK_APP_TOKEN"],
    [{ DISCORD_APPLICATION_ID: "1" }, "Set these environment variables: DISCORD_BOT_TOKEN"],
    // The lines of the README, as they stand there.
    [
      { SLACK_APP_TOKEN: "xapp-…", SLACK_BOT_TOKEN: "xoxb-…" },
      "Set these environment variables: SLACK_APP_TOKEN, SLACK_BOT_TOKEN",
    ],
    [
      { DISCORD_APPLICATION_ID: "…", DISCORD_BOT_TOKEN: "…" },
      "Set these environment variables: DISCORD_APPLICATION_ID, DISCORD_BOT_TOKEN",
    ],
  ])("says in a sentence which tokens are missing, given %o", async (variables, sentence) => {
    printed = "";
    expect(await exitOf(live(variables))).not.toBe(0);
    expect(printed).toContain(sentence);
    expect(printed).not.toMatch(/\n\s+at /);
  });

  it.each([
    [
      "Slack",
      "SLACK_APP_TOKEN",
      () => ({ SLACK_APP_TOKEN: "xapp-wrong", SLACK_BOT_TOKEN: botToken }),
    ],
    [
      "Slack",
      "SLACK_BOT_TOKEN",
      () => ({ SLACK_APP_TOKEN: appToken, SLACK_BOT_TOKEN: "xoxb-wrong" }),
    ],
    [
      "Discord",
      "DISCORD_BOT_TOKEN",
      () => ({ DISCORD_APPLICATION_ID: discord.app.id, DISCORD_BOT_TOKEN: "wrong" }),
    ],
  ])("says in a sentence that %s does not take the %s", async (platform, variable, tokens) => {
    printed = "";
    if (variable === "SLACK_BOT_TOKEN") slack.record.expectRefusal("invalid_auth");
    if (platform === "Discord") discord.record.expectRefusal(/^401/);
    const child = live({
      SLACK_API_URL: fronts.slack.apiUrl,
      DISCORD_API_URL: fronts.discord.apiUrl,
      ...tokens(),
    });
    expect(await exitOf(child)).toBe(1);
    const lines = printed.trim().split("\n");
    const sentence = new RegExp(`^newsbrief: ${platform} does not take .*${variable}.* Copy `);
    expect(lines.at(-1)).toMatch(sentence);
    // Before it stands at most what the client logged.
    for (const line of lines.slice(0, -1)) expect(() => JSON.parse(line)).not.toThrow();
  });

  it.each([
    [
      "Discord",
      () => ({
        DISCORD_APPLICATION_ID: discord.app.id,
        DISCORD_BOT_TOKEN: discord.app.botToken,
        DISCORD_API_URL: "http://127.0.0.1:1/api",
      }),
    ],
    [
      "Slack",
      () => ({
        SLACK_APP_TOKEN: appToken,
        SLACK_BOT_TOKEN: botToken,
        SLACK_API_URL: "http://127.0.0.1:1/api/",
      }),
    ],
  ])("says in a sentence that %s cannot be reached", async (platform, variables) => {
    printed = "";
    expect(await exitOf(live(variables()))).toBe(1);
    const sentence = `^newsbrief: ${platform} could not be reached.*start again\\.\n$`;
    expect(printed).toMatch(new RegExp(sentence));
  });
});
