import type { Block } from "./console-state.ts";

export type PaneName = "slack" | "discord";

export const noAnswer = "The bot does not answer. Is `npm start` still running?";

/**
 * Sends what a person did to the console's server.
 *
 * @returns a sentence when it could not be done
 */
export async function post(path: string, body: object): Promise<string | undefined> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (response === undefined) return noAnswer;
  if (response.ok) return undefined;
  const { error } = (await response.json().catch(() => ({}))) as { readonly error?: string };
  return error ?? `The console answered ${response.status}.`;
}

/** What the bot proposes for what is being typed. */
export async function suggest(pane: PaneName, body: object): Promise<readonly Block[]> {
  const response = await fetch(`/api/${pane}/suggest`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return response.ok ? ((await response.json()) as readonly Block[]) : [];
}
