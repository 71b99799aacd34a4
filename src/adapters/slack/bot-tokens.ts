import type { Clock, InstallationStore } from "#app/ports.ts";
import { minuteMs } from "#shared/durations.ts";

export interface BotTokens {
  /** The token with which we act in a workspace; `undefined` when we are not installed there. */
  botToken(workspaceId: string): Promise<string | undefined>;
}

/** A warm function asks the table so seldom for one workspace's token, in milliseconds. */
const rememberedMs = 5 * minuteMs;

/**
 * Tokens of installed workspaces; for a deployment that serves one workspace, that of its environment.
 *
 * @param single used where nobody installed the bot through its own page
 */
export function storedBotTokens(
  installations: Pick<InstallationStore, "installation">,
  single: string | undefined,
  clock: Clock,
): BotTokens {
  const remembered = new Map<string, { readonly token: string; readonly untilMs: number }>();
  return {
    async botToken(workspaceId) {
      const nowMs = clock.now().getTime();
      const known = remembered.get(workspaceId);
      if (known !== undefined && known.untilMs > nowMs) return known.token;
      const found = await installations.installation({ platform: "slack", workspaceId });
      const token = found?.botToken ?? single;
      if (token === undefined) return undefined;
      remembered.set(workspaceId, { token, untilMs: nowMs + rememberedMs });
      return token;
    },
  };
}
