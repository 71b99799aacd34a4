import { neededPermissions } from "./missing-permissions.ts";

/**
 * The link by which people add the bot to a server, with what posting takes and no more.
 *
 * @see https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow
 */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: "bot applications.commands",
    permissions: String(neededPermissions),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
