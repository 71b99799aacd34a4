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
  expect(slackManifest()).toMatchObject({ settings: { socket_mode_enabled: true } });
});

it("tells Slack what people see of the bot: a home, a command and one on a message", () => {
  expect(slackManifest()).toMatchObject({ display_information: { name: "Newsbrief" } });
  expect((slackManifest() as { readonly features: object }).features).toMatchInlineSnapshot(`
    {
      "app_home": {
        "home_tab_enabled": true,
        "messages_tab_enabled": true,
        "messages_tab_read_only_enabled": false,
      },
      "bot_user": {
        "always_online": true,
        "display_name": "Newsbrief",
      },
      "shortcuts": [
        {
          "callback_id": "brief_this_link",
          "description": "Brief the article linked in this message",
          "name": "Brief this link",
          "type": "message",
        },
      ],
      "slash_commands": [
        {
          "command": "/brief",
          "description": "Brief an article, or follow a site in this channel",
          "should_escape": false,
          "usage_hint": "<link> | subscribe <site> | list | digest at 08:00 weekdays | settings | help",
        },
      ],
    }
  `);
});
