import { isObject, objectsIn } from "#shared/json-value.ts";
import type { SlackView } from "../world.ts";
import { type Choice, chosenValue, isEmptyValue } from "./chosen-value.ts";

/**
 * Puts what a person entered into the fields of a view. A field of which nothing is said keeps what is in it.
 *
 * @param entries by `action_id`; an empty text is a field that was cleared
 * @throws {Error} when there is no such field, or when `mustBeWhole` and a needed one is left empty: Slack
 * would not send the form
 */
export function fillView(
  view: SlackView,
  entries: Readonly<Record<string, Choice>>,
  { mustBeWhole }: { readonly mustBeWhole: boolean },
): void {
  const unused = new Set(Object.keys(entries));
  for (const block of objectsIn(view.payload.blocks)) {
    if (!isObject(block.element) || typeof block.block_id !== "string") continue;
    const { element } = block;
    const actionId = String(element.action_id ?? "");
    const typed = view.values[block.block_id]?.[actionId];
    const entered = entries[actionId];
    const choice = entered === "" && element.type !== "plain_text_input" ? undefined : entered;
    unused.delete(actionId);
    const value =
      choice === undefined && typed
        ? typed
        : { type: element.type, ...chosenValue(element, choice) };
    if (mustBeWhole && isEmptyValue(value) && block.optional !== true)
      throw new Error(`The form asks for ${actionId}`);
    view.values[block.block_id] = { [actionId]: value };
  }
  if (unused.size > 0) throw new Error(`The form has no ${[...unused].join(", ")}`);
}
