/** What the bot may do in a Slack workspace. It never reads what people write. */
export const slackScopes = {
  // `users:read` tells a person's time zone and name.
  needed: ["commands", "chat:write", "users:read"],
  // Without these a channel is not told before its first digest that we may not post there.
  optional: ["chat:write.public", "channels:read", "groups:read", "im:read"],
} as const;
