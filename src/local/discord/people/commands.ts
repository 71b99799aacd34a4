import { isObject, type JsonObject, objectsIn } from "#shared/json-value.ts";
import { messageJson, userJson } from "../json.ts";
import { addMessage } from "../messages.ts";
import { type Actor, interact, type Outcome, standingOf } from "./interact.ts";
import type { People } from "./send-to-bot.ts";

/** What a person gives an option: a file is described as Discord would describe it. */
export type OptionValue = string | number | boolean | JsonObject;

export type CommandUse = Actor & {
  readonly name: string;
  /** Group and sub-command, or sub-command alone. */
  readonly path?: readonly string[];
  readonly options?: Readonly<Record<string, OptionValue>>;
};

/** Types a slash command. */
export async function useCommand(people: People, use: CommandUse): Promise<Outcome> {
  const command = registeredCommand(people, use.name, 1);
  const values = optionsOf(command, use);
  return await interact(people, use, {
    kind: "command",
    data: {
      id: command?.id ?? "0",
      name: use.name,
      type: 1,
      ...(values.options.length > 0 && { options: values.options }),
      ...(values.attachments && { resolved: { attachments: values.attachments } }),
    },
  });
}

/** Types into an option whose choices the bot looks up; they are in `interaction.choices`. */
export async function autocomplete(
  people: People,
  use: CommandUse & { readonly focused: string },
): Promise<Outcome> {
  const command = registeredCommand(people, use.name, 1);
  const { options } = optionsOf(command, { ...use, requireAll: false });
  return await interact(people, use, {
    kind: "autocomplete",
    data: {
      id: command?.id ?? "0",
      name: use.name,
      type: 1,
      options: focus(options, use.focused),
    },
  });
}

/** Uses a command of the message menu. */
export async function useMessageCommand(
  people: People,
  use: Actor & { readonly name: string; readonly messageId: string },
): Promise<Outcome> {
  const command = registeredCommand(people, use.name, 3);
  const { channel } = standingOf(people, use);
  const message = channel.messages.get(use.messageId);
  if (!message) throw new Error(`There is no message ${use.messageId} in ${channel.id}`);
  return await interact(people, use, {
    kind: "command",
    data: {
      id: command?.id ?? "0",
      name: use.name,
      type: 3,
      target_id: message.id,
      resolved: { messages: { [message.id]: messageJson(people, message) } },
    },
  });
}

/** Writes a message as a person does, for the bot to be used on. */
export function say(people: People, said: Actor & { readonly content: string }): string {
  const { channel, user } = standingOf(people, said);
  return addMessage(people, channel, { content: said.content }, { authorId: user.id, pings: [] })
    .id;
}

/** @throws {Error} when commands are registered, and this is none of them */
function registeredCommand(
  { world: { commands } }: People,
  name: string,
  type: number,
): JsonObject | undefined {
  if (commands.length === 0) return undefined;
  const found = commands.find((one) => one.name === name && one.type === type);
  if (!found) throw new Error(`No command ${name} of type ${type} is registered there`);
  return found;
}

const subcommand = 1;
const subcommandGroup = 2;
const attachment = 11;

type Built = {
  readonly options: readonly JsonObject[];
  readonly attachments?: JsonObject;
};

/** @throws {Error} when an option is unknown, missing or not one of its choices: the client would not send it */
function optionsOf(
  command: JsonObject | undefined,
  use: CommandUse & { readonly requireAll?: boolean },
): Built {
  const { path = [], options: given = {}, requireAll = true } = use;
  let specs = command ? objectsIn(command.options) : undefined;
  for (const part of path) {
    const found = specs?.find((spec) => spec.name === part);
    if (specs && !found) throw new Error(`/${use.name} has no ${part}`);
    specs = found ? objectsIn(found.options) : undefined;
  }
  const files: Record<string, unknown> = {};
  const values = Object.entries(given).map(([name, value]) => {
    const spec = specs?.find((one) => one.name === name);
    if (specs && !spec) throw new Error(`/${use.name} has no option ${name}`);
    checkChoice(spec, value, requireAll);
    const type = Number(spec?.type ?? typeOf(value));
    if (type !== attachment || !isObject(value)) return { type, name, value };
    files[String(value.id)] = value;
    return { type, name, value: value.id };
  });
  const missing = specs?.find((spec) => spec.required === true && !(String(spec.name) in given));
  if (requireAll && missing)
    throw new Error(`/${use.name} needs its option “${String(missing.name)}:”`);
  const further = specs?.filter(({ type }) => type === subcommand || type === subcommandGroup);
  if (requireAll && further?.length)
    throw new Error(`/${use.name} goes on with ${further.map(({ name }) => name).join(", ")}`);
  return {
    options: path.reduceRight<readonly JsonObject[]>(
      (inner, name, depth) => [
        {
          type: depth === path.length - 1 ? subcommand : subcommandGroup,
          name,
          options: inner,
        },
      ],
      values,
    ),
    ...(Object.keys(files).length > 0 && { attachments: files }),
  };
}

function checkChoice(spec: JsonObject | undefined, value: OptionValue, isFinal: boolean): void {
  const choices = objectsIn(spec?.choices);
  if (!isFinal || choices.length === 0) return;
  if (choices.some((choice) => choice.value === value)) return;
  const known = choices.map((choice) => choice.value).join(", ");
  throw new Error(`“${String(value)}” is none of the choices of ${String(spec?.name)}: ${known}`);
}

function typeOf(value: OptionValue): number {
  if (typeof value === "boolean") return 5;
  if (typeof value === "number") return Number.isInteger(value) ? 4 : 10;
  return typeof value === "string" ? 3 : attachment;
}

function focus(options: readonly JsonObject[], name: string): readonly JsonObject[] {
  return options.map((option) => {
    if (Array.isArray(option.options))
      return { ...option, options: focus(objectsIn(option.options), name) };
    return option.name === name ? { ...option, focused: true } : option;
  });
}

/** People of an option, as Discord resolves them. */
export function resolvedUsers(people: People, ids: readonly string[]): JsonObject {
  return Object.fromEntries(ids.map((id) => [id, userJson(people.world.users.get(id), id)]));
}
