/**
 * discord.js without its gateway client and builders.
 * Importing a name that is missing here fails the build.
 */
export { DiscordAPIError, HTTPError, RateLimitError, REST } from "@discordjs/rest";
export * from "./discord-api-types.ts";
