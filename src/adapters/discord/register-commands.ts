import { type REST, Routes } from "discord.js";

/**
 * Tells Discord an application's commands, all at once; those it had otherwise are gone after.
 *
 * @param rest with the bot's token set
 * @returns how many commands there are now
 * @throws {DiscordAPIError} when Discord refuses the token or a command
 * @see https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-global-application-commands
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  definitions: readonly object[],
): Promise<number> {
  const stored = await rest.put(Routes.applicationCommands(applicationId), { body: definitions });
  return Array.isArray(stored) ? stored.length : 0;
}
