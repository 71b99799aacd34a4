import { isObject } from "#shared/json-value.ts";
import type { FieldPath, Findings } from "./form-error.ts";

/** `parse` of a kind and a list of the same kind exclude one another (Teufelsbot#287). */
export function checkAllowedMentions(value: unknown, path: FieldPath, { errors }: Findings): void {
  if (!isObject(value) || !Array.isArray(value.parse)) return;
  for (const kind of ["users", "roles"]) {
    const ids = value[kind];
    if (!value.parse.includes(kind) || !Array.isArray(ids) || ids.length === 0) continue;
    errors.push({
      path,
      code: "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    });
  }
}
