import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../blocks/shape.ts";

/** What a person enters: the value of an option, several of them, a date, an id, a text. */
export type Choice = string | number | readonly string[];

/**
 * What an action or `state.values` says about an element in which `choice` was entered; without a
 * choice, what the element shows at first.
 *
 * @throws {Error} when the element offers no such option
 */
export function chosenValue(element: JsonObject, choice?: Choice): JsonObject {
  const { type } = element;
  switch (type) {
    case "button":
    case "workflow_button":
      return {
        // Slack says so even where the app did not.
        text: { ...(isObject(element.text) && element.text), emoji: true },
        ...(element.value !== undefined && { value: element.value }),
        ...(element.style !== undefined && { style: element.style }),
      };
    case "overflow":
    case "static_select":
    case "external_select":
    case "radio_buttons":
      return { selected_option: oneOption(element, choice) };
    case "multi_static_select":
    case "multi_external_select":
    case "checkboxes":
      return { selected_options: someOptions(element, choice) };
    case "users_select":
      return { selected_user: choice ?? element.initial_user ?? null };
    case "conversations_select":
      return { selected_conversation: choice ?? element.initial_conversation ?? null };
    case "channels_select":
      return { selected_channel: choice ?? element.initial_channel ?? null };
    case "multi_users_select":
      return { selected_users: choice ?? element.initial_users ?? [] };
    case "multi_conversations_select":
      return { selected_conversations: choice ?? element.initial_conversations ?? [] };
    case "multi_channels_select":
      return { selected_channels: choice ?? element.initial_channels ?? [] };
    case "datepicker":
      return { selected_date: choice ?? element.initial_date ?? null };
    case "timepicker":
      return { selected_time: choice ?? element.initial_time ?? null };
    case "datetimepicker":
      return { selected_date_time: choice ?? element.initial_date_time ?? null };
    case "feedback_buttons":
      return feedback(element, choice);
    case "icon_button":
      return { value: element.value ?? null };
    default:
      // A field that was cleared holds nothing, whatever stood there first.
      return { value: choice === "" ? null : (choice ?? element.initial_value ?? null) };
  }
}

/** Has a person entered nothing? */
export function isEmptyValue(value: JsonObject): boolean {
  const { type: _type, ...rest } = value;
  return Object.values(rest).every(
    (part) => part === null || part === "" || (Array.isArray(part) && part.length === 0),
  );
}

function optionsOf(element: JsonObject): readonly JsonObject[] {
  const groups = Array.isArray(element.option_groups) ? element.option_groups : [];
  const grouped = groups.flatMap((group) => (isObject(group) ? group.options : []));
  const all = Array.isArray(element.options) ? element.options : grouped;
  return all.filter(isObject);
}

function oneOption(element: JsonObject, choice: Choice | undefined): JsonObject | null {
  if (choice === undefined) return isObject(element.initial_option) ? element.initial_option : null;
  const found = optionsOf(element).find((option) => option.value === choice);
  if (found) return found;
  // An external menu's options come from the bot, not from the block.
  if (element.type === "external_select")
    return { text: { type: "plain_text", text: String(choice) }, value: choice };
  throw new Error(`“${String(choice)}” is not an option of ${JSON.stringify(element.action_id)}`);
}

function someOptions(element: JsonObject, choice: Choice | undefined): readonly unknown[] {
  if (choice === undefined)
    return Array.isArray(element.initial_options) ? element.initial_options : [];
  const values = Array.isArray(choice) ? choice : [choice];
  const single = { ...element, type: `${element.type}`.replace(/^multi_/, "") };
  return values.map((value) => oneOption(single, value));
}

function feedback(element: JsonObject, choice: Choice | undefined): JsonObject {
  const buttons = [element.positive_button, element.negative_button].filter(isObject);
  const pressed = buttons.find((button) => isDeepStrictEqual(button.value, choice));
  if (!pressed) throw new Error(`“${String(choice)}” is neither feedback button`);
  return { text: pressed.text, value: pressed.value };
}
