import type { DiscordModalShown } from "./console-state.ts";
import { type Entry, type Field, menuField } from "./draw-slack-field.ts";
import { element, list, members, text } from "./elements.ts";

export type ModalActions = {
  readonly submit: (entries: Readonly<Record<string, Entry>>) => void;
  readonly close: () => void;
};

/** Draws a modal of Discord: labels with a text input or a menu in each. */
export function drawModal(modal: DiscordModalShown, actions: ModalActions): Node {
  const fields = new Map<string, Field>();
  const parts = list(modal.components).map((label) => {
    const component = members(label.component);
    const name = text(component.custom_id);
    const id = `discord-field-${name}`;
    const field = drawComponent(component, id);
    fields.set(name, field);
    const description = text(label.description);
    return element(
      "div",
      { class: "field" },
      element("label", { for: id }, text(label.label)),
      field.node,
      ...(description === "" ? [] : [element("small", {}, description)]),
    );
  });
  const close = element("button", { type: "button" }, "Cancel");
  close.addEventListener("click", actions.close);
  const form = element(
    "form",
    { class: "view", "aria-label": modal.title },
    element("h3", {}, modal.title),
    ...parts,
    element(
      "div",
      { class: "buttons" },
      element("button", { type: "submit", class: "primary" }, "Submit"),
      close,
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    actions.submit(Object.fromEntries([...fields].map(([name, field]) => [name, field.read()])));
  });
  return form;
}

function drawComponent(component: Readonly<Record<string, unknown>>, id: string): Field {
  if (component.type === 3) {
    const options = list(component.options);
    const chosen = options.filter((one) => one.default === true).map(({ value }) => text(value));
    const isMultiple = Number(component.max_values ?? 1) > 1;
    const field = menuField(options, chosen, id, isMultiple);
    return { ...field, read: () => [field.read()].flat() };
  }
  const value = text(component.value);
  const node =
    component.style === 2 ? element("textarea", { id, rows: "3" }) : element("input", { id });
  node.value = value;
  return { node, read: () => node.value };
}
