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

/** What each option is, by its command and name, at most 100 characters: Discord's limit. Nothing that answers a person needs them. */
const optionWords: Readonly<Record<string, string>> = {
  "brief link": "The article’s address",
  "brief share": "Show it to everybody here",
  "subscribe feed": "The address of a site or of its feed",
  "subscribe delivery": "daily: in the digest. live: each article as it comes",
  "subscribe weight": "How much it counts in the digest beside your other feeds",
  "subscribe only": "Only articles with one of these words, such as: climate, energy",
  "subscribe not": "No article with any of these words, such as: football",
  "subscribe from": "Only articles of these outlets",
  "subscribe not_from": "No article of these outlets",
  "subscribe languages": "Only articles in these languages: fr, English",
  "unsubscribe feed": "Its name or address",
  "digest schedule time": "Such as 08:00 or 7:30 pm",
  "digest schedule days": "Such as weekdays, every day, or mon, wed, fri",
  "digest schedule timezone": "Such as Europe/Paris; a city or country will do",
  "why link": "An article’s address or headline, or a feed’s address or name",
  "import file": "An OPML file",
};

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

function optionsOf({ discordPath, options }: CommandSpec): readonly object[] {
  return options.map(({ name, kind, required, choices, proposes }) => ({
    type: optionType[kind],
    name,
    description: optionWords[[...discordPath, name].join(" ")],
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
