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

/** What help shows on `platform`: every command, and what is called on a message. */
export function helpOf(platform: Platform): readonly HelpLine[] {
  return [...helpLines(platform), onMessage[platform]];
}

const onMessage: Readonly<Record<Platform, HelpLine>> = {
  slack: { usage: "Brief this link", summary: "In a message’s menu (⋮): brief the link in it" },
  discord: {
    usage: "Brief this",
    summary: "In a message’s menu, under Apps: brief the link in it, or else the PDF",
  },
};

function discordUsage({ discordPath, options }: CommandSpec): string {
  const given = options.map(({ name, required }) => (required ? `${name}:` : `[${name}:]`));
  return [`/${discordPath.join(" ")}`, ...given].join(" ");
}
