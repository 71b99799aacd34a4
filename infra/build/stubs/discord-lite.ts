/**
 * discord.js without its gateway client and builders: what a Lambda uses of it.
 * Importing a name that is missing here fails the build.
 */
export * from "@discordjs/rest";
export * from "discord-api-types/v10";
