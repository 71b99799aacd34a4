import type { JsonObject } from "#shared/json-value.ts";

/** Where in a payload; array positions are numbers. */
export type FieldPath = readonly (string | number)[];

/** One thing wrong with one field, in Discord's words. Codes that start with `TWIN_` are ours. */
export type FieldError = {
  readonly path: FieldPath;
  readonly code: string;
  readonly message: string;
};

/** Collects what is wrong, and doubts: ids of rules nobody could verify, on whose unsafe side this is. */
export type Findings = { readonly errors: FieldError[]; readonly doubts: string[] };

/** Characters as Discord counts them: code points, after trimming (discord-api-docs#1315). */
export function lengthOf(text: unknown): number {
  if (typeof text !== "string") return 0;
  let length = 0;
  for (const _ of text.trim()) length += 1;
  return length;
}

export function required(path: FieldPath): FieldError {
  return { path, code: "BASE_TYPE_REQUIRED", message: "This field is required" };
}

export function badLength(path: FieldPath, min: number, max: number): FieldError {
  return {
    path,
    code: "BASE_TYPE_BAD_LENGTH",
    message: `Must be between ${min} and ${max} in length.`,
  };
}

export function maxLength(path: FieldPath, max: number): FieldError {
  return { path, code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${max} or fewer in length.` };
}

/** A refusal whose code nobody has written down. */
export function unseen(path: FieldPath, code: string, message: string): FieldError {
  return { path, code: `TWIN_${code}`, message };
}

/**
 * The nested `errors` of an "Invalid Form Body".
 *
 * @see https://discord.com/developers/docs/reference#error-messages
 */
export function nestedErrors(errors: readonly FieldError[]): JsonObject {
  const root: Record<string, unknown> = {};
  for (const { path, code, message } of errors) {
    let at = root;
    for (const part of path) {
      const inner = at[String(part)] ?? {};
      at[String(part)] = inner;
      at = inner as Record<string, unknown>;
    }
    const listed = (at._errors ?? []) as JsonObject[];
    listed.push({ code, message });
    at._errors = listed;
  }
  return root;
}
