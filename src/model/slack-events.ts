/** Events that Slack is asked for; none of them tells what people write. */
export const slackEvents = {
  home: ["app_home_opened"],
  workspaceGone: ["app_uninstalled", "tokens_revoked"],
  /** A private channel that is shared with another workspace has another id from then on; this comes everywhere. */
  channelMoved: ["channel_id_changed"],
  /** They come where a workspace has granted the optional scopes; elsewhere the next post finds out. */
  channelGone: ["channel_deleted", "channel_left", "group_deleted", "group_left"],
  /** The same; as it may be opened again, it is the next post everywhere that pauses such a channel. */
  channelArchived: ["channel_archive", "group_archive"],
} as const;
