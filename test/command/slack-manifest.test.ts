import { expect, it } from "vitest";
import { slackManifest } from "#command/slack-manifest.ts";
import { slackEvents } from "#model/slack-events.ts";
import { slackScopes } from "#model/slack-scopes.ts";

it("gives no right to read what people write, and no event that carries it", () => {
  const scopes = [...slackScopes.needed, ...slackScopes.optional];
  const events = Object.values(slackEvents).flat();
  const manifest = JSON.stringify(slackManifest("https://bot.example/slack"));
  for (const one of [...scopes, ...events]) expect(manifest).toContain(`"${one}"`);
  expect(manifest).not.toMatch(
    /history|:read\.user|search:|files:|"message\.|app_mention|link_shared/,
  );
});

it("sends requests and installations to the deployment, and none anywhere by Socket Mode", () => {
  const deployed = JSON.stringify(slackManifest("https://bot.example/slack/events"));
  expect(deployed.match(/https:[^"]+/g)).toEqual([
    "https://bot.example/slack/events",
    "https://bot.example/slack/oauth_redirect",
    "https://bot.example/slack/events",
    "https://bot.example/slack/events",
    "https://bot.example/slack/events",
  ]);
  expect(JSON.stringify(slackManifest())).not.toContain("https:");
});
