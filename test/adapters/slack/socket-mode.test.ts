import { expect, it } from "vitest";
import { listenBySocketMode } from "#adapters/slack/socket-mode.ts";
import { fakeClock, fakeJobs, fakeLog, fakeViews } from "../../support/fake-world.ts";
import { socketService } from "../../support/loopback-sockets.ts";

it("hears a command over Slack's socket and acknowledges it there", async () => {
  const slack = await socketService(
    (path, url) =>
      path.endsWith("apps.connections.open")
        ? { ok: true, url }
        : { ok: true, user_id: "U1", bot_id: "B1", team_id: "T1" },
    { type: "hello", num_connections: 1, connection_info: { app_id: "A1" } },
  );
  const jobs = fakeJobs();
  const settings = { appToken: "xapp-1", botToken: "xoxb-1", apiUrl: `${slack.origin}/api/` };
  const stop = await listenBySocketMode(
    { jobs, log: fakeLog(), clock: fakeClock(), views: fakeViews() },
    settings,
  );

  slack.say({
    type: "slash_commands",
    envelope_id: "E1",
    accepts_response_payload: true,
    payload: {
      command: "/brief",
      text: "https://lemonde.fr/a",
      team_id: "T1",
      channel_id: "C1",
      user_id: "U1",
      trigger_id: "1.2.x",
      response_url: "https://hooks.slack.com/commands/T1/1/x",
      token: "t",
      api_app_id: "A1",
    },
  });
  expect(await slack.heard()).toMatchObject({
    envelope_id: "E1",
    payload: { response_type: "ephemeral", text: "Reading lemonde.fr…" },
  });
  expect(jobs.added).toMatchObject([
    { id: "slack-1.2.x", request: { url: "https://lemonde.fr/a" } },
  ]);
  await stop();
  await slack.close();
});
