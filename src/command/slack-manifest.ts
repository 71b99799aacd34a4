import { helpLines } from "./help-text.ts";

/**
 * The app's manifest for Slack: one command, one message shortcut, and no right to read anything.
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
      bot_user: { display_name: "Newsbrief", always_online: true },
      slash_commands: [
        {
          command: "/brief",
          ...request,
          description: "Say an article short",
          usage_hint: helpLines("slack")
            .map(({ usage }) => usage.replace("/brief ", ""))
            .join(" | "),
          should_escape: false,
        },
      ],
      shortcuts: [
        {
          name: "Brief this link",
          type: "message",
          callback_id: "brief_this_link",
          description: "Say the article linked in this message short",
        },
      ],
    },
    oauth_config: {
      scopes: { bot: ["commands", "chat:write"], bot_optional: ["chat:write.public"] },
    },
    settings: {
      interactivity: {
        is_enabled: true,
        ...(eventsUrl !== undefined && { request_url: eventsUrl }),
      },
      socket_mode_enabled: eventsUrl === undefined,
      token_rotation_enabled: false,
    },
  };
}
