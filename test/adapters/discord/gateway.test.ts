import { expect, it } from "vitest";
import { listenByGateway } from "#adapters/discord/gateway.ts";
import { fakeChannels } from "../../support/fake-channels.ts";
import { fakeDrafts } from "../../support/fake-command-world.ts";
import { fakeClock, fakeJobs, fakeLog } from "../../support/fake-world.ts";
import { socketService } from "../../support/loopback-sockets.ts";

const session = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };

it("hears a command over Discord's gateway, with no intent, and answers it by REST", async () => {
  const discord = await socketService(
    (path, url) =>
      path.includes("/gateway/bot") ? { url, shards: 1, session_start_limit: session } : {},
    { op: 10, d: { heartbeat_interval: 45_000 } },
  );
  const jobs = fakeJobs();
  const log = fakeLog();
  const listening = listenByGateway(
    { jobs, log, clock: fakeClock(), channels: fakeChannels(), drafts: fakeDrafts() },
    { botToken: "token", api: `${discord.origin}/api` },
  );
  expect(await discord.heard()).toMatchObject({ op: 2, d: { intents: 0 } });
  const user = { id: "1", username: "newsbrief", discriminator: "0", avatar: null, bot: true };
  discord.say({
    op: 0,
    s: 1,
    t: "READY",
    d: {
      v: 10,
      user,
      guilds: [],
      session_id: "s",
      resume_gateway_url: discord.origin.replace("http", "ws"),
      application: { id: "1", flags: 0 },
    },
  });
  const stop = await listening;

  discord.say({
    op: 0,
    s: 2,
    t: "INTERACTION_CREATE",
    d: {
      id: "9",
      application_id: "1",
      type: 2,
      token: "TOKEN",
      version: 1,
      channel_id: "5",
      channel: { id: "5", type: 1 },
      user: { id: "7", username: "you", discriminator: "0", avatar: null },
      locale: "en-GB",
      entitlements: [],
      authorizing_integration_owners: {},
      data: {
        id: "1",
        type: 1,
        name: "brief",
        options: [{ name: "link", type: 3, value: "https://lemonde.fr/a" }],
      },
    },
  });
  expect(JSON.parse(await discord.called(/\/interactions\/9\/TOKEN\/callback/))).toEqual({
    type: 5,
    data: { flags: 64 },
  });
  expect(jobs.added).toMatchObject([
    { id: "discord-9", reply: { workspaceId: "@dm", userId: "7" } },
  ]);
  // The token was reset: no further try would be let in, and silence would pass for health.
  discord.hangUp(4004);
  await expect.poll(() => log.lines.join()).toMatch(/Discord lets the bot in no more.*4004/);
  await stop();
  await discord.close();
});
