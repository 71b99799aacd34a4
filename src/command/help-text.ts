import type { Platform } from "#model/channel.ts";
import type { HelpLine } from "#model/help-line.ts";
import { type CommandSpec, commands } from "./commands.ts";

/** Every command as it is typed on `platform`, in the order of the table. */
export function helpLines(platform: Platform): readonly HelpLine[] {
  return Object.values(commands).map((spec) => ({
    usage: platform === "slack" ? `/brief ${spec.slackUsage}` : discordUsage(spec),
    summary: spec.summary,
  }));
}

function discordUsage({ discordPath, options }: CommandSpec): string {
  const given = options.map(({ name, required }) => (required ? `${name}:` : `[${name}:]`));
  return [`/${discordPath.join(" ")}`, ...given].join(" ");
}
