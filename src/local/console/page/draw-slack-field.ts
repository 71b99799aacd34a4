import type { Block } from "./console-state.ts";
import { element, list, members, text } from "./elements.ts";

/** What a person enters into a field: Slack's value, several of them, or a text. */
export type Entry = string | readonly string[];

/** A field on the page, and what stands in it now. */
export type Field = { readonly node: HTMLElement; readonly read: () => Entry };

/** Asks the bot for the options of a menu that it looks up, while a person types. */
export type Suggest = (actionId: string, typed: string) => Promise<readonly Block[]>;

/** Draws an input element of Block Kit, as far as our forms use them. */
export function drawField(input: Block, id: string, suggest: Suggest): Field {
  switch (input.type) {
    case "plain_text_input":
      return textField(input, id);
    case "timepicker":
      return inputField(id, "time", text(input.initial_time));
    case "static_select":
      return menuField(list(input.options), [text(members(input.initial_option).value)], id, false);
    case "multi_static_select":
      return menuField(list(input.options), valuesOf(input.initial_options), id, true);
    case "checkboxes":
      return boxesField(list(input.options), valuesOf(input.initial_options), id);
    case "external_select":
      return lookedUpField(input, id, suggest);
    default:
      return inputField(id, "text", "");
  }
}

function textField(input: Block, id: string): Field {
  const value = text(input.initial_value);
  if (input.multiline !== true) return inputField(id, "text", value);
  const node = element("textarea", { id, rows: "6" });
  node.value = value;
  return { node, read: () => node.value };
}

function inputField(id: string, type: string, value: string): Field {
  const node = element("input", { id, type, autocomplete: "off" });
  node.value = value;
  return { node, read: () => node.value };
}

export function menuField(
  options: readonly Block[],
  chosen: readonly string[],
  id: string,
  isMultiple: boolean,
): Field {
  const node = element(
    "select",
    isMultiple ? { id, multiple: "", size: "4" } : { id },
    ...options.map((one) => {
      const value = text(one.value);
      const label = text(members(one.text).text) || text(one.label);
      return element("option", chosen.includes(value) ? { value, selected: "" } : { value }, label);
    }),
  );
  return {
    node,
    read: () => (isMultiple ? [...node.selectedOptions].map((option) => option.value) : node.value),
  };
}

function boxesField(options: readonly Block[], chosen: readonly string[], id: string): Field {
  const boxes = options.map((one) => {
    const value = text(one.value);
    const box = element("input", { type: "checkbox", value });
    box.checked = chosen.includes(value);
    return { box, label: element("label", {}, box, ` ${text(members(one.text).text)}`) };
  });
  const node = element(
    "div",
    { id, class: "boxes", role: "group" },
    ...boxes.map((one) => one.label),
  );
  return {
    node,
    read: () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value),
  };
}

/** A text field with what the bot proposes below it. */
function lookedUpField(input: Block, id: string, suggest: Suggest): Field {
  const proposals = element("datalist", { id: `${id}-proposals` });
  const field = element("input", { id, list: proposals.id, autocomplete: "off" });
  field.value = text(members(input.initial_option).value);
  const propose = async () => {
    const options = await suggest(text(input.action_id), field.value);
    proposals.replaceChildren(
      ...options.map((one) => element("option", { value: text(one.value) })),
    );
  };
  field.addEventListener("input", () => void propose());
  field.addEventListener("focus", () => field.select());
  return { node: element("div", {}, field, proposals), read: () => field.value };
}

function valuesOf(options: unknown): readonly string[] {
  return list(options).map(({ value }) => text(value));
}
