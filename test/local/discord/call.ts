import type { DiscordTwin } from "#local/discord/twin.ts";

export type Reply = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
};

type How = {
  /** Value of `Authorization`; empty for none. */
  readonly authorization?: string;
  readonly userAgent?: string;
};

/** Calls a route below `/api/v10` as the bot, and returns status, headers and body. */
export async function call(
  discord: DiscordTwin,
  route: string,
  body?: unknown,
  { authorization = `Bot ${discord.app.botToken}`, userAgent }: How = {},
): Promise<Reply> {
  const [method = "GET", path = "/"] = route.split(" ");
  const response = await discord.fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: {
      "user-agent": userAgent ?? "DiscordBot (https://newsbrief.example, 1.0)",
      "content-type": "application/json",
      ...(authorization !== "" && { authorization }),
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? {} : JSON.parse(text),
  };
}

/** Calls a route by an interaction's token alone. */
export function callByToken(discord: DiscordTwin, route: string, body?: unknown): Promise<Reply> {
  return call(discord, route, body, { authorization: "" });
}
