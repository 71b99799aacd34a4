/** Events that Slack is asked for; none of them tells what people write. */
export const slackEvents = {
  home: ["app_home_opened"],
  workspaceGone: ["app_uninstalled", "tokens_revoked"],
  /** They come where a workspace has granted the optional scopes; elsewhere the next post finds out. */
  channelGone: [
    "channel_archive",
    "channel_deleted",
    "channel_left",
    "group_archive",
    "group_deleted",
    "group_left",
  ],
} as const;
