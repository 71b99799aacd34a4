import { describe } from "vitest";
import { choice, command, slot, withOption } from "./pieces.ts";
import { accepts, doubts, refuses } from "./verdicts.ts";

const sub = (name: string, more: object = {}) => ({ type: 1, name, description: "d", ...more });
const group = (name: string, ...options: readonly unknown[]) => ({
  type: 2,
  name,
  description: "d",
  options,
});
describe("commands", () => {
  accepts("command", {
    "permissions as a decimal text": command({ default_member_permissions: "32" }),
    "a name with digits, dash, underscore and apostrophe": command({ name: "l'été-2_x" }),
    "a message command with a space and capitals": { type: 3, name: "Brief this" },
    "groups and sub-commands side by side": command({
      options: [group("g", sub("s")), sub("now")],
    }),
    "number limits with a fraction": withOption({ type: 10, min_value: 0.5, max_value: 1.5 }),
  });

  accepts("bulk_commands", {
    "the same name for two types": [command(), { type: 3, name: "brief" }],
    "no commands at all": [],
  });

  doubts("command", "required-order-in-subcommand", {
    "a late required option in a sub-command": command({
      options: [sub("s", { options: [slot(), slot({ name: "b", required: true })] })],
    }),
  });

  refuses("command", {
    "APPLICATION_COMMAND_INVALID_NAME: Command name is invalid": {
      "capitals in a command": command({ name: "Brief" }),
    },
    APPLICATION_COMMAND_INVALID_NAME: {
      "a space in a translated name": command({ name_localizations: { fr: "mon bref" } }),
      "a capital in an option": withOption({ name: "Link" }),
    },
    BASE_TYPE_CHOICES: {
      "a language nobody speaks": command({ description_localizations: { en: "d" } }),
      "a language nobody speaks in a choice": withOption({
        choices: [choice({ name_localizations: { xx: "n" } })],
      }),
      "a place that does not exist": command({ contexts: [3] }),
      "an installation that does not exist": command({ integration_types: [2] }),
    },
    BASE_TYPE_REQUIRED: {
      "a command without a description": { name: "brief" },
      "an option without a description": withOption({ description: undefined }),
    },
    TWIN_MENU_DESCRIPTION: {
      "a menu command with a description": { type: 2, name: "Who", description: "d" },
    },
    TWIN_MENU_OPTIONS: {
      "a menu command with options": { type: 3, name: "This", options: [slot()] },
    },
    "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID: Required options must be placed before non-required options":
      {
        "a required option behind an optional one": command({
          options: [slot(), slot({ name: "b", required: true })],
        }),
      },
    TWIN_OPTION_NAME_DUPLICATED: {
      "an option's name twice": command({ options: [slot(), slot()] }),
    },
    TWIN_CHOICE_NAME_DUPLICATED: {
      "a choice's name twice": withOption({ choices: [choice(), choice({ value: "w" })] }),
    },
    TWIN_AUTOCOMPLETE_CHOICES: {
      "autocomplete beside choices": withOption({ autocomplete: true, choices: [choice()] }),
    },
    TWIN_UNKNOWN_KEY: { "autocomplete on a channel": withOption({ type: 7, autocomplete: true }) },
    TWIN_OPTIONS_MIXED: {
      "a sub-command beside an option": command({ options: [sub("s"), slot()] }),
    },
    TWIN_OPTIONS_NESTED: {
      "a group that holds an option": command({ options: [group("g", slot())] }),
      "a sub-command in a sub-command": command({ options: [sub("s", { options: [sub("t")] })] }),
      "a group in a group": command({ options: [group("g", group("h", sub("s")))] }),
    },
    TWIN_RANGE: {
      "a smallest number beyond the largest": withOption({ type: 4, min_value: 2, max_value: 1 }),
    },
    NUMBER_TYPE_COERCE: {
      "a fraction as a whole number's limit": withOption({ type: 4, min_value: 0.5 }),
      "permissions in words": command({ default_member_permissions: "SEND_MESSAGES" }),
    },
  });

  refuses("bulk_commands", {
    "APPLICATION_COMMANDS_DUPLICATE_NAME: Application command names must be unique": {
      "a command twice": [command(), command()],
    },
  });
});
