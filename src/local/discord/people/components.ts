import { type JsonObject, objectsIn } from "#shared/json-value.ts";
import { componentType, everyComponent } from "../check/component-tree.ts";
import { numbered } from "../component-json.ts";
import { channelJson, messageJson } from "../json.ts";
import type { OpenModal } from "../world.ts";
import { resolvedUsers } from "./commands.ts";
import { type Actor, interact, type Outcome, standingOf } from "./interact.ts";
import type { People } from "./send-to-bot.ts";

export type Press = Actor & {
  readonly messageId: string;
  readonly customId: string;
  /** What is chosen, for menus. */
  readonly values?: readonly string[];
};

const linkStyle = 5;

/**
 * Presses a button or chooses from a menu of a message.
 *
 * @throws {Error} when the person cannot see it or cannot choose that
 */
export async function press(people: People, pressed: Press): Promise<Outcome> {
  const { channel, user } = standingOf(people, pressed);
  const message = channel.messages.get(pressed.messageId);
  const isSeen = message && (message.ephemeralTo ?? user.id) === user.id;
  if (!isSeen) throw new Error(`${user.id} sees no message ${pressed.messageId}`);
  const shown = numbered(message.components);
  const component = [...everyComponent(shown, [])].find(
    (one) => one.component.custom_id === pressed.customId,
  )?.component;
  if (!component || component.disabled === true || component.style === linkStyle)
    throw new Error(`Nothing to press has the id ${pressed.customId}`);
  const isButton = component.type === componentType.button;
  if (!isButton) checkChosen(component, pressed.values ?? []);
  return await interact(people, pressed, {
    kind: "component",
    sourceMessageId: message.id,
    message: messageJson(people, message),
    data: {
      component_type: component.type,
      id: component.id,
      custom_id: pressed.customId,
      ...(!isButton && {
        values: pressed.values ?? [],
        ...resolved(people, component, pressed.values ?? []),
      }),
    },
  });
}

export type ModalSubmission = Actor & {
  /** What is entered, by `custom_id`. */
  readonly entries: Readonly<Record<string, string | boolean | readonly string[]>>;
};

/**
 * Fills in the modal that was opened last for the person, and submits it.
 *
 * @throws {Error} when there is none, or Discord's form would not let it pass
 */
export async function submitModal(people: People, submission: ModalSubmission): Promise<Outcome> {
  const { modals } = people.world;
  const index = modals.findLastIndex(({ interaction }) => interaction.userId === submission.userId);
  const modal: OpenModal | undefined = modals[index];
  if (!modal) throw new Error(`${submission.userId} has no modal open`);
  const { channel } = standingOf(people, submission);
  const unused = new Set(Object.keys(submission.entries));
  const found: JsonObject[] = [];
  const components = numbered(modal.components).map((component) =>
    filled(people, component, submission.entries, unused, found),
  );
  if (unused.size > 0) throw new Error(`The form has no ${[...unused].join(", ")}`);
  modals.splice(index, 1);
  const { sourceMessageId } = modal.interaction;
  const source = channel.messages.get(sourceMessageId ?? "");
  return await interact(people, submission, {
    kind: "modal_submit",
    ...(source && { sourceMessageId: source.id, message: messageJson(people, source) }),
    data: {
      custom_id: modal.customId,
      components,
      ...(found.length > 0 && { resolved: Object.assign({}, ...found) }),
    },
  });
}

function filled(
  people: People,
  component: JsonObject,
  entries: ModalSubmission["entries"],
  unused: Set<string>,
  found: JsonObject[],
): JsonObject {
  const { type, id } = component;
  const inner = (one: unknown) => filled(people, one as JsonObject, entries, unused, found);
  if (Array.isArray(component.components))
    return { type, id, components: component.components.map(inner) };
  if (component.component !== undefined) return { type, id, component: inner(component.component) };
  if (typeof component.custom_id !== "string") return { type, id };
  const customId = component.custom_id;
  const entry = entries[customId];
  unused.delete(customId);
  const common = { type, id, custom_id: customId };
  if (type === componentType.textInput) {
    const value = typeof entry === "string" ? entry : String(component.value ?? "");
    checkTyped(component, value);
    return { ...common, value };
  }
  if (type === componentType.checkbox)
    return { ...common, value: typeof entry === "boolean" ? entry : component.default === true };
  const values = entry === undefined ? defaultsOf(component) : listed(entry);
  checkChosen(component, values);
  if (type === componentType.radioGroup) return { ...common, value: values[0] ?? null };
  const named = resolved(people, component, values).resolved;
  if (named) found.push(named as JsonObject);
  return { ...common, values };
}

function listed(entry: string | boolean | readonly string[]): readonly string[] {
  return Array.isArray(entry) ? entry : [String(entry)];
}

function defaultsOf(component: JsonObject): readonly string[] {
  const chosen = objectsIn(component.options).filter((option) => option.default === true);
  const preset = objectsIn(component.default_values);
  return [...chosen.map(({ value }) => String(value)), ...preset.map(({ id }) => String(id))];
}

/** @throws {Error} when the form would not take the text */
function checkTyped(field: JsonObject, value: string): void {
  const name = String(field.custom_id);
  if (value === "" && field.required === false) return;
  const min = Math.max(Number(field.min_length ?? 0), 1);
  if (value.length < min || value.length > Number(field.max_length ?? 4_000))
    throw new Error(`The form does not take “${value}” for ${name}`);
}

/** @throws {Error} when there is no such option, or not so many may be chosen */
function checkChosen(component: JsonObject, values: readonly string[]): void {
  const name = String(component.custom_id);
  const options = component.options === undefined ? undefined : objectsIn(component.options);
  const isOptional = component.required === false && values.length === 0;
  const isGroup = component.type === componentType.checkboxGroup;
  const min = Number(component.min_values ?? 1);
  const max = Number(component.max_values ?? (isGroup ? (options?.length ?? 1) : 1));
  if (!isOptional && (values.length < min || values.length > max))
    throw new Error(`${name} takes ${min} to ${max} values, not ${values.length}`);
  for (const value of values)
    if (options && !options.some((option) => option.value === value))
      throw new Error(`“${value}” is no option of ${name}`);
}

/** What Discord tells about chosen people, roles and channels. */
function resolved(people: People, { type }: JsonObject, values: readonly string[]): JsonObject {
  if (type === componentType.userSelect)
    return { resolved: { users: resolvedUsers(people, values) } };
  if (type !== componentType.channelSelect) return {};
  const channels = values.flatMap((id) => {
    const channel = people.world.channels.get(id);
    return channel ? [[id, channelJson(people, channel)] as const] : [];
  });
  return { resolved: { channels: Object.fromEntries(channels) } };
}
