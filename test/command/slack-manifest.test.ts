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
