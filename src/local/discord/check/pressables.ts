import { type JsonObject, objectsIn, repeatsIn } from "#shared/json-value.ts";
import { componentType, type Placed } from "./component-tree.ts";
import { type FieldPath, type Findings, lengthOf, unseen } from "./form-error.ts";
import { buttonLink, checkLink } from "./links.ts";

const buttonStyle = { link: 5, premium: 6 } as const;

/** Where a component stands: some fields are for one place only. */
export type ComponentPlace = "message" | "modal";

const selects = new Set<unknown>([
  componentType.stringSelect,
  componentType.userSelect,
  componentType.roleSelect,
  componentType.mentionableSelect,
  componentType.channelSelect,
]);

/** The rules of one button, menu or field. */
export function checkPressable(
  { component, path }: Placed,
  place: ComponentPlace,
  found: Findings,
): void {
  const { type } = component;
  if (type === componentType.button) checkButton(component, path, found);
  if (selects.has(type)) checkSelect(component, path, place, found);
  if (type === componentType.radioGroup || type === componentType.checkboxGroup)
    checkOptions(component, path, found);
  if (type === componentType.textInput)
    ordered(component, path, ["min_length", "max_length"], found);
  if (place === "modal" && component.disabled === true)
    found.errors.push(
      unseen([...path, "disabled"], "DISABLED_IN_MODAL", "Cannot be disabled in a modal"),
    );
}

function checkButton(button: JsonObject, path: FieldPath, found: Findings): void {
  const { errors } = found;
  const has = (name: string) => button[name] !== undefined && button[name] !== null;
  const unwanted = (name: string) => {
    if (has(name))
      errors.push(unseen([...path, name], "BUTTON_FIELD", `Not allowed on style ${button.style}`));
  };
  const wanted = (name: string, message: string) => {
    if (!has(name)) errors.push({ path: [...path, name], code: "BASE_TYPE_REQUIRED", message });
  };
  switch (button.style) {
    case buttonStyle.link:
      wanted("url", "A url is required");
      for (const name of ["custom_id", "sku_id"]) unwanted(name);
      break;
    case buttonStyle.premium:
      wanted("sku_id", "A sku id is required");
      for (const name of ["custom_id", "url", "label", "emoji"]) unwanted(name);
      break;
    default:
      wanted("custom_id", "A custom id is required");
      for (const name of ["url", "sku_id"]) unwanted(name);
  }
  if (button.style !== buttonStyle.premium && lengthOf(button.label) === 0 && !has("emoji"))
    errors.push(unseen(path, "BUTTON_EMPTY", "A button needs a label or an emoji"));
  checkLink(button.url, [...path, "url"], buttonLink, found);
}

function checkSelect(
  select: JsonObject,
  path: FieldPath,
  place: ComponentPlace,
  found: Findings,
): void {
  const { errors, doubts } = found;
  if (place === "message" && select.required !== undefined && select.required !== null)
    doubts.push("select-required-in-message");
  checkOptions(select, path, found);
  const max = Number(select.max_values ?? 1);
  const min = Number(select.min_values ?? 1);
  const defaults = Array.isArray(select.default_values) ? select.default_values.length : undefined;
  if (defaults !== undefined && defaults > 0 && (defaults > max || defaults < min))
    errors.push(
      unseen([...path, "default_values"], "DEFAULTS_RANGE", `Must be between ${min} and ${max}`),
    );
}

/** Options have values of their own, and no more of them are chosen than there are. */
function checkOptions(component: JsonObject, path: FieldPath, found: Findings): void {
  const { errors } = found;
  ordered(component, path, ["min_values", "max_values"], found);
  if (component.options === undefined) return;
  const options = objectsIn(component.options);
  for (const index of repeatsIn(options.map(({ value }) => value)))
    errors.push({
      path: [...path, "options", index],
      code: "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
      message: "The specified option value is already used",
    });
  const isGroup = component.type === componentType.checkboxGroup;
  const max = Number(component.max_values ?? (isGroup ? options.length : 1));
  const min = Number(component.min_values ?? 1);
  for (const [name, size] of [
    ["max_values", max],
    ["min_values", min],
  ] as const)
    if (component[name] !== undefined && size > options.length)
      errors.push(
        unseen([...path, name], "OPTIONS_RANGE", "Must not exceed the number of options"),
      );
  if (options.filter((option) => option.default === true).length > max)
    errors.push(unseen([...path, "options"], "DEFAULTS_RANGE", `At most ${max} may be chosen`));
}

function ordered(
  component: JsonObject,
  path: FieldPath,
  [low, high]: readonly [string, string],
  { errors }: Findings,
): void {
  const min = component[low];
  const max = component[high] ?? (high === "max_values" ? 1 : undefined);
  if (typeof min === "number" && typeof max === "number" && min > max)
    errors.push(unseen([...path, low], "RANGE", `Must not exceed ${high}`));
}
