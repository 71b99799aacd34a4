import { isObject, type JsonObject } from "#shared/json-value.ts";

/** An object inside a payload and where it stands. */
export type Placed = { readonly node: JsonObject; readonly at: string };

/** Every object inside `value`, outer before inner, with its JSON pointer. */
export function* everyObject(value: unknown, at: string): Generator<Placed> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* everyObject(item, `${at}/${index}`);
    return;
  }
  if (!isObject(value)) return;
  yield { node: value, at };
  for (const name of Object.keys(value)) yield* everyObject(value[name], `${at}/${name}`);
}

/** Every block: those of the list, and those inside containers, carousels and plans. */
export function* everyBlock(blocks: unknown, at: string): Generator<Placed> {
  if (!Array.isArray(blocks)) return;
  for (const [index, node] of blocks.entries()) {
    if (!isObject(node)) continue;
    const here = `${at}/${index}`;
    yield { node, at: here };
    if (node.type === "container") yield* everyBlock(node.child_blocks, `${here}/child_blocks`);
    if (node.type === "carousel") yield* everyBlock(node.elements, `${here}/elements`);
    if (node.type === "plan") yield* everyBlock(node.tasks, `${here}/tasks`);
  }
}
