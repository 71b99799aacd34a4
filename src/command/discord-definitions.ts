import { type CommandSpec, commands } from "./commands.ts";

/**
 * The commands as Discord is told of them, ready for the bulk PUT of an application's commands.
 * A command with sub-commands appears once, with each of them as an option.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object
 */
export function discordDefinitions(): readonly object[] {
  const names = new Set(Object.values(commands).map(({ discordPath }) => discordPath[0]));
  return [...[...names].map(chatInput), messageCommand];
}

/** "Apps → Brief this" on a message. Works in servers and in DMs, like every command here. */
const messageCommand = { type: 3, name: "Brief this", ...everywhere() };

const optionType = { subCommand: 1, text: 3, flag: 5, file: 11 } as const;

function chatInput(name: string): object {
  const specs = Object.values(commands).filter(({ discordPath }) => discordPath[0] === name);
  const [only] = specs;
  const alone = only !== undefined && only.discordPath.length === 1;
  return {
    type: 1,
    name,
    description: alone ? only.summary : `All about the ${name} here`,
    options: alone ? optionsOf(only) : specs.map(subCommand),
    ...everywhere(),
  };
}

function subCommand(spec: CommandSpec): object {
  return {
    type: optionType.subCommand,
    name: spec.discordPath[1],
    description: spec.summary,
    options: optionsOf(spec),
  };
}

function optionsOf({ options }: CommandSpec): readonly object[] {
  return options.map(({ name, description, kind, required, choices, proposes }) => ({
    type: optionType[kind],
    name,
    description,
    required,
    ...(choices !== undefined && {
      choices: choices.map((choice) => ({ name: choice, value: choice })),
    }),
    ...(proposes !== undefined && { autocomplete: true }),
  }));
}

/** Installed to a server or to a person; used in servers, in DMs with the bot, and in other DMs. */
function everywhere(): object {
  return { integration_types: [0, 1], contexts: [0, 1, 2] };
}
