export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The members of what should be an object; anything else has none. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The elements of what should be a list of objects; anything else is left out. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The positions of values that stood in the list before. */
export function repeatsIn(values: readonly unknown[]): readonly number[] {
  return [...values.keys()].filter((index) => values.indexOf(values[index]) < index);
}
