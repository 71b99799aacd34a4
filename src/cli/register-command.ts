import type { Command } from "commander";
import { inviteLink } from "#adapters/discord/invite-link.ts";
import { registerCommands } from "#adapters/discord/register-commands.ts";
import { discordRest } from "#adapters/discord/replies.ts";
import { discordDefinitions } from "#command/discord-definitions.ts";
import { slackManifest } from "#command/slack-manifest.ts";
import * as config from "#config.ts";
import { sayWhyDiscordRefuses } from "#local/why-refused.ts";
import { readEnvFile } from "./read-env-file.ts";

/** `newsbrief register`: tells Discord our commands. */
export async function register(command: Command): Promise<void> {
  readEnvFile();
  try {
    const { applicationId, botToken, api } = config.discordBot(process.env);
    const rest = discordRest(api === undefined ? {} : { api }).setToken(botToken);
    const count = await registerCommands(rest, applicationId, discordDefinitions()).catch(
      sayWhyDiscordRefuses,
    );
    process.stdout.write(
      `Discord knows ${count} commands now. Add the bot to a server:\n${inviteLink(applicationId)}\n`,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    command
      .showHelpAfterError(false)
      .error(`newsbrief: Discord was not told the commands. ${reason}`);
  }
}

/** `newsbrief manifest`: prints the manifest from which Slack makes the app. */
export function printManifest({ url }: { readonly url?: string }): void {
  process.stdout.write(`${JSON.stringify(slackManifest(url), null, 2)}\n`);
}
