import type { Block, SlackViewShown } from "./console-state.ts";
import { drawBlocks, type Press } from "./draw-slack.ts";
import { drawField, type Entry, type Field, type Suggest } from "./draw-slack-field.ts";
import { type Child, element, list, members, text } from "./elements.ts";

export type ViewActions = {
  /** @param entries what is entered in the fields, which Slack tells with every press */
  readonly press: (
    press: Parameters<Press>[0] & { readonly entries: Readonly<Record<string, Entry>> },
  ) => Promise<void>;
  readonly suggest: Suggest;
  readonly submit: (entries: Readonly<Record<string, Entry>>) => void;
  readonly close: () => void;
};

/** Draws a modal or the App Home. */
export function drawView(view: SlackViewShown, actions: ViewActions): Node {
  const { payload, errors } = view;
  const fields = new Map<string, Field>();
  const entered = () =>
    Object.fromEntries([...fields].map(([name, field]) => [name, field.read()]));
  const press: Press = (pressed) => actions.press({ ...pressed, entries: entered() });
  const parts = list(payload.blocks).flatMap((block): readonly Child[] =>
    block.type === "input"
      ? [drawInput(block, errors, actions.suggest, fields)]
      : drawBlocks([block], press),
  );
  const title = text(members(payload.title).text) || "App Home";
  const submit = text(members(payload.submit).text);
  const close = element("button", { type: "button" }, text(members(payload.close).text) || "Close");
  close.addEventListener("click", actions.close);
  const form = element(
    "form",
    { class: "view", "aria-label": title, "data-id": view.id },
    element("h3", {}, title),
    ...parts,
    element(
      "div",
      { class: "buttons" },
      ...(submit === "" ? [] : [element("button", { type: "submit", class: "primary" }, submit)]),
      close,
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    actions.submit(entered());
  });
  return form;
}

function drawInput(
  block: Block,
  errors: Readonly<Record<string, string>>,
  suggest: Suggest,
  fields: Map<string, Field>,
): Node {
  const input = members(block.element);
  const name = text(input.action_id);
  const id = `slack-field-${name}`;
  const field = drawField(input, id, suggest);
  fields.set(name, field);
  const hint = text(members(block.hint).text);
  const error = errors[text(block.block_id)];
  return element(
    "div",
    { class: "field" },
    element(
      "label",
      { for: id },
      text(members(block.label).text),
      ...(block.optional === true ? [element("small", {}, " (optional)")] : []),
    ),
    field.node,
    ...(hint === "" ? [] : [element("small", {}, hint)]),
    ...(error === undefined ? [] : [element("p", { class: "problem", role: "alert" }, error)]),
  );
}
