import type { JsonObject } from "#shared/json-value.ts";
import { componentType, everyComponent, uniqueCustomIds } from "./component-tree.ts";
import { badLength, type FieldPath, type Findings } from "./form-error.ts";
import { checkPressable } from "./pressables.ts";

/** Documented; the specification file allows 40, which nobody has tried. */
const modalComponents = { min: 1, max: 5 } as const;

/** The rules of a modal that a schema cannot carry. */
export function checkModal(modal: JsonObject, path: FieldPath, found: Findings): void {
  const at = [...path, "components"];
  const { components } = modal;
  const { min, max } = modalComponents;
  if (Array.isArray(components) && (components.length < min || components.length > max))
    found.errors.push(badLength(at, min, max));
  const placed = [...everyComponent(components, at)];
  uniqueCustomIds(placed, found);
  for (const one of placed) {
    checkPressable(one, "modal", found);
    if (one.component.type === componentType.actionRow) found.doubts.push("modal-row-deprecated");
  }
}
