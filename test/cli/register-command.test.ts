import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createDiscordTwin, type DiscordTwin } from "#local/discord/twin.ts";
import { discordWorld } from "#local/local-worlds.ts";
import { turnedClock } from "#local/turned-clock.ts";

let discord: DiscordTwin;
beforeAll(async () => {
  discord = await createDiscordTwin({ clock: turnedClock(), seed: discordWorld });
});
afterAll(() => discord.close());

async function register(variables: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [resolve("dist/cli/newsbrief.mjs"), "register"], {
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH ?? "",
      DISCORD_APPLICATION_ID: discord.app.id,
      DISCORD_BOT_TOKEN: discord.app.botToken,
      DISCORD_API_URL: discord.apiUrl,
      ...variables,
    },
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { stdout, stderr };
}

it("registers the commands, and says how the bot is added to a server", async () => {
  const { stdout, stderr } = await register({});
  expect(stderr).toBe("");
  expect(stdout).toBe(
    `Discord knows 12 commands now. Add the bot to a server:\nhttps://discord.com/oauth2/authorize?client_id=${discord.app.id}&scope=bot+applications.commands&permissions=274877926400\n`,
  );
});

it.each([
  ["the token", { DISCORD_BOT_TOKEN: "wrong" }, /^401/, "Discord does not take DISCORD_BOT_TOKEN."],
  [
    "the application",
    { DISCORD_APPLICATION_ID: "77" },
    "",
    "Discord knows no DISCORD_APPLICATION_ID",
  ],
  [
    "the address",
    { DISCORD_API_URL: "http://127.0.0.1:9/api" },
    "",
    "Discord could not be reached",
  ],
])("says what to do when %s is wrong", async (_case, variables, refusal, sentence) => {
  if (refusal !== "") discord.record.expectRefusal(refusal);
  const { stdout, stderr } = await register(variables);
  expect(stdout).toBe("");
  expect(stderr).toContain(`newsbrief: Discord was not told the commands. ${sentence}`);
});
