import { slackEvents } from "#model/slack-events.ts";
import { slackScopes } from "#model/slack-scopes.ts";

/**
 * The app's manifest for Slack: one command, one message shortcut, a home, and no right to read what people write.
 *
 * @param eventsUrl where Slack's requests go; without one the app speaks by Socket Mode
 * @see https://docs.slack.dev/reference/app-manifest
 */
export function slackManifest(eventsUrl?: string): object {
  const request = eventsUrl === undefined ? {} : { url: eventsUrl };
  return {
    display_information: {
      name: "Newsbrief",
      description: "Reads the news for your team and says it short",
      background_color: "#2f6fde",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "Newsbrief", always_online: true },
      slash_commands: [
        {
          command: "/brief",
          ...request,
          description: "Brief an article, or follow a site in this channel",
          usage_hint:
            "<link> | subscribe <site> | list | digest at 08:00 weekdays | settings | help",
          should_escape: false,
        },
      ],
      shortcuts: [
        {
          name: "Brief this link",
          type: "message",
          callback_id: "brief_this_link",
          description: "Brief the article linked in this message",
        },
      ],
    },
    oauth_config: {
      // Where people come back to who install the app in another workspace.
      ...(eventsUrl !== undefined && {
        redirect_urls: [new URL("/slack/oauth_redirect", eventsUrl).href],
      }),
      scopes: { bot: slackScopes.needed, bot_optional: slackScopes.optional },
    },
    settings: {
      interactivity: {
        is_enabled: true,
        ...(eventsUrl !== undefined && {
          request_url: eventsUrl,
          message_menu_options_url: eventsUrl,
        }),
      },
      event_subscriptions: {
        ...(eventsUrl !== undefined && { request_url: eventsUrl }),
        bot_events: Object.values(slackEvents).flat(),
      },
      socket_mode_enabled: eventsUrl === undefined,
      token_rotation_enabled: false,
    },
  };
}
