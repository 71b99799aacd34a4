import { isObject, type JsonObject, objectsIn, repeatsIn } from "#shared/json-value.ts";
import {
  badLength,
  type FieldError,
  type FieldPath,
  type Findings,
  lengthOf,
  maxLength,
  required,
  unseen,
} from "./form-error.ts";
import { isLocale } from "./locales.ts";

export const commandType = { chatInput: 1, user: 2, message: 3, entryPoint: 4 } as const;
const optionType = { subcommand: 1, subcommandGroup: 2 } as const;

/** @see discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const descriptionLength = { min: 1, max: 100 } as const;
const commandLengthMax = 8_000;
const choiceValueLengthMax = 100;

/** The rules of one command. */
export function checkCommand(command: JsonObject, path: FieldPath, found: Findings): void {
  const type = command.type ?? commandType.chatInput;
  if (type === commandType.chatInput) {
    checkNames(command, path, found);
    checkDescription(command, path, found);
    checkOptions(command.options, [...path, "options"], 0, found);
  } else {
    checkMenuCommand(command, type, path, found);
  }
  checkLocales(command, path, found);
  if (sizeOf(command) > commandLengthMax)
    found.errors.push({
      path,
      code: "APPLICATION_COMMAND_TOO_LARGE",
      message: `Command exceeds maximum size (${commandLengthMax})`,
    });
}

function checkMenuCommand(
  command: JsonObject,
  type: unknown,
  path: FieldPath,
  { errors }: Findings,
): void {
  if (lengthOf(command.name) === 0) errors.push(required([...path, "name"]));
  if (type !== commandType.entryPoint && lengthOf(command.description) > 0)
    errors.push(
      unseen([...path, "description"], "MENU_DESCRIPTION", "Context menu commands have none"),
    );
  if (Array.isArray(command.options) && command.options.length > 0)
    errors.push(unseen([...path, "options"], "MENU_OPTIONS", "Context menu commands have none"));
}

function invalidName(path: FieldPath): FieldError {
  return { path, code: "APPLICATION_COMMAND_INVALID_NAME", message: "Command name is invalid" };
}

function isCommandName(name: string): boolean {
  return commandName.test(name) && name === name.toLowerCase();
}

/** Names, also translated ones: letters, digits, `-` and `_`, lower case where there is one. */
function checkNames(part: JsonObject, path: FieldPath, { errors }: Findings): void {
  const { name, name_localizations: translated } = part;
  if (typeof name === "string" && name !== "" && !isCommandName(name))
    errors.push(invalidName([...path, "name"]));
  if (!isObject(translated)) return;
  for (const [locale, text] of Object.entries(translated))
    if (typeof text === "string" && !isCommandName(text))
      errors.push(invalidName([...path, "name_localizations", locale]));
}

function checkDescription(part: JsonObject, path: FieldPath, { errors }: Findings): void {
  const { min, max } = descriptionLength;
  const at = [...path, "description"];
  const length = lengthOf(part.description);
  if (length < min) errors.push(required(at));
  else if (length > max) errors.push(badLength(at, min, max));
}

function checkLocales(part: JsonObject, path: FieldPath, { errors }: Findings): void {
  for (const name of ["name_localizations", "description_localizations"]) {
    const translated = part[name];
    if (!isObject(translated)) continue;
    for (const locale of Object.keys(translated))
      if (!isLocale(locale))
        errors.push({
          path: [...path, name, locale],
          code: "BASE_TYPE_CHOICES",
          message: "Value must be one of the supported locales.",
        });
  }
}

/** @param depth how many commands, groups or sub-commands are around */
function checkOptions(value: unknown, path: FieldPath, depth: number, found: Findings): void {
  const { errors, doubts } = found;
  const options = objectsIn(value);
  let sawOptional = false;
  if (options.some(nests) && !options.every(nests))
    errors.push(unseen(path, "OPTIONS_MIXED", "Sub-commands cannot stand beside options"));
  uniqueNames("option", options, path, found);
  for (const [index, option] of options.entries()) {
    const at = [...path, index];
    checkNames(option, at, found);
    checkDescription(option, at, found);
    checkLocales(option, at, found);
    if (nests(option)) {
      checkNesting(option, at, depth, found);
      continue;
    }
    checkChoices(option, at, found);
    if (option.required === true && sawOptional) {
      if (depth === 0)
        errors.push({
          path: at,
          code: "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
          message: "Required options must be placed before non-required options",
        });
      // Seen not to be enforced there (discord-api-docs#5615).
      else doubts.push("required-order-in-subcommand");
    }
    if (option.required !== true) sawOptional = true;
  }
}

function nests({ type }: JsonObject): boolean {
  return type === optionType.subcommand || type === optionType.subcommandGroup;
}

function checkNesting(option: JsonObject, at: FieldPath, depth: number, found: Findings): void {
  const isGroup = option.type === optionType.subcommandGroup;
  const inner = objectsIn(option.options);
  const tooDeep = isGroup ? depth > 0 : depth > 1;
  if (tooDeep)
    found.errors.push(
      unseen([...at, "type"], "OPTIONS_NESTED", "Too deep: command, group, sub-command"),
    );
  if (!isGroup && inner.some(nests)) {
    found.errors.push(
      unseen([...at, "options"], "OPTIONS_NESTED", "A sub-command holds only options"),
    );
    return;
  }
  if (isGroup && inner.some((one) => one.type !== optionType.subcommand))
    found.errors.push(
      unseen([...at, "options"], "OPTIONS_NESTED", "A group holds only sub-commands"),
    );
  checkOptions(option.options, [...at, "options"], depth + 1, found);
}

function checkChoices(option: JsonObject, at: FieldPath, found: Findings): void {
  const { errors } = found;
  const choices = objectsIn(option.choices);
  if (option.autocomplete === true && choices.length > 0)
    errors.push(
      unseen(
        [...at, "autocomplete"],
        "AUTOCOMPLETE_CHOICES",
        "Autocomplete and choices exclude one another",
      ),
    );
  uniqueNames("choice", choices, [...at, "choices"], found);
  for (const [index, choice] of choices.entries()) {
    checkLocales(choice, [...at, "choices", index], found);
    // The specification allows 6,000; the documentation says 100.
    if (lengthOf(choice.value) > choiceValueLengthMax)
      errors.push(maxLength([...at, "choices", index, "value"], choiceValueLengthMax));
  }
  for (const [low, high] of [
    ["min_value", "max_value"],
    ["min_length", "max_length"],
  ] as const)
    if (Number(option[low] ?? 0) > Number(option[high] ?? Number.POSITIVE_INFINITY))
      errors.push(unseen([...at, low], "RANGE", `Must not exceed ${high}`));
}

function uniqueNames(
  what: "option" | "choice",
  parts: readonly JsonObject[],
  path: FieldPath,
  { errors }: Findings,
): void {
  const code = `${what.toUpperCase()}_NAME_DUPLICATED`;
  for (const index of repeatsIn(parts.map(({ name }) => name)))
    errors.push(unseen([...path, index, "name"], code, `Names of ${what}s must be unique`));
}

/** Characters of a command in its longest language: names, descriptions and values of all its parts. */
function sizeOf(part: JsonObject): number {
  const longest = (name: string, translated: unknown) =>
    Math.max(
      lengthOf(part[name]),
      ...(isObject(translated) ? Object.values(translated).map(lengthOf) : []),
    );
  const inner = [...objectsIn(part.options), ...objectsIn(part.choices)];
  return (
    longest("name", part.name_localizations) +
    longest("description", part.description_localizations) +
    lengthOf(part.value) +
    inner.reduce((sum, one) => sum + sizeOf(one), 0)
  );
}
