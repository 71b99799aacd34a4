/** @throws {Error} always, with what to do */
export function sayWhySlackRefuses(error: unknown): never {
  const { code, data } = error as { readonly code?: unknown; readonly data?: { error?: unknown } };
  const answer = data?.error;
  if (typeof answer === "string" && /auth|token|account|scope/.test(answer)) {
    throw new Error(
      `Slack does not take SLACK_APP_TOKEN or SLACK_BOT_TOKEN (${answer}). Copy both anew from the app’s pages: ` +
        "Basic Information, App-Level Tokens (xapp-…, with connections:write); OAuth & Permissions (xoxb-…).",
      { cause: error },
    );
  }
  throw notReached("Slack", answer ?? code, error);
}

/** @throws {Error} always, with what to do */
export function sayWhyDiscordRefuses(error: unknown): never {
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  if (status === 401 || code === "TokenInvalid") {
    throw new Error(
      "Discord does not take DISCORD_BOT_TOKEN. Copy it anew from the application’s page: Bot, Reset Token.",
      { cause: error },
    );
  }
  if (status === 403 || status === 404) {
    throw new Error(
      "Discord knows no DISCORD_APPLICATION_ID like this to which DISCORD_BOT_TOKEN belongs. Copy both from one application’s page.",
      { cause: error },
    );
  }
  throw notReached("Discord", code ?? status, error);
}

function notReached(platform: string, code: unknown, cause: unknown): Error {
  const why = typeof code === "string" || typeof code === "number" ? ` (${code})` : "";
  return new Error(
    `${platform} could not be reached${why}. Look at this machine’s connection, and start again.`,
    { cause },
  );
}
