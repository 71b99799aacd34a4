import { isObject } from "#shared/json-value.ts";

/** Fields that are compared, not shown: their white space counts. */
const kept = new Set(["custom_id", "value", "nonce", "id", "url"]);

/** A payload as Discord reads it: white space at the ends of texts is cut off before counting. */
export function trimmed(value: unknown, key = ""): unknown {
  if (typeof value === "string") return kept.has(key) ? value : value.trim();
  if (Array.isArray(value)) return value.map((item) => trimmed(item, key));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, trimmed(one, name)]));
}
