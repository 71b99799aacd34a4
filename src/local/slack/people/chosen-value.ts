import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject, objectsIn } from "#shared/json-value.ts";

/** What a person enters: the value of an option, several of them, a date, an id, a text. */
export type Choice = string | number | readonly string[];

/** What is chosen from elements that hold no options of their own, as their fields call it. */
const chosenBy: Readonly<Record<string, string>> = {
  users_select: "user",
  conversations_select: "conversation",
  channels_select: "channel",
  multi_users_select: "users",
  multi_conversations_select: "conversations",
  multi_channels_select: "channels",
  datepicker: "date",
  timepicker: "time",
  datetimepicker: "date_time",
};

/**
 * What an action or `state.values` says about an element in which `choice` was entered; without a
 * choice, what the element shows at first.
 *
 * @throws {Error} when the element offers no such option
 */
export function chosenValue(element: JsonObject, choice?: Choice): JsonObject {
  const { type } = element;
  const what = chosenBy[String(type)];
  if (what !== undefined) {
    const nothing = what.endsWith("s") ? [] : null;
    return { [`selected_${what}`]: choice ?? element[`initial_${what}`] ?? nothing };
  }
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
  if (Array.isArray(element.options)) return objectsIn(element.options);
  return objectsIn(element.option_groups).flatMap((group) => objectsIn(group.options));
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
