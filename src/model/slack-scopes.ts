/** What the bot may do in a Slack workspace. It never reads what people write. */
export const slackScopes = {
  // `users:read` tells a person's time zone and name.
  needed: ["commands", "chat:write", "users:read"],
  // To post to public channels without an invitation; to hear of it when we are taken out of a channel, and to know
  // which channels a person is in for their App Home.
  optional: ["chat:write.public", "channels:read", "groups:read"],
} as const;
