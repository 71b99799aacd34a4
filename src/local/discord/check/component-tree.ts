import { isObject, type JsonObject, repeatsIn } from "#shared/json-value.ts";
import type { FieldPath, Findings } from "./form-error.ts";

/** Numbers of component types. @see discord.com/developers/docs/components/reference */
export const componentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

export type Placed = { readonly component: JsonObject; readonly path: FieldPath };

/** Every component, outer before inner. */
export function* everyComponent(value: unknown, path: FieldPath): Generator<Placed> {
  if (!Array.isArray(value)) return;
  for (const [index, component] of value.entries())
    if (isObject(component)) yield* withInner(component, [...path, index]);
}

function* withInner(component: JsonObject, path: FieldPath): Generator<Placed> {
  yield { component, path };
  yield* everyComponent(component.components, [...path, "components"]);
  for (const name of ["accessory", "component"]) {
    const inner = component[name];
    if (isObject(inner)) yield* withInner(inner, [...path, name]);
  }
}

/** No two parts that can be pressed share an id, not even disabled ones (discord-api-docs#3673). */
export function uniqueCustomIds(placed: readonly Placed[], { errors }: Findings): void {
  const named = placed.filter(({ component }) => typeof component.custom_id === "string");
  for (const index of repeatsIn(named.map(({ component }) => component.custom_id)))
    errors.push({
      path: [...(named[index]?.path ?? []), "custom_id"],
      code: "COMPONENT_CUSTOM_ID_DUPLICATED",
      message: "Component custom id cannot be duplicated",
    });
}
