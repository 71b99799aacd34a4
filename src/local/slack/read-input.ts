import { isObject, type JsonObject } from "#shared/json-value.ts";
import type { WebRequest } from "../web-server.ts";
import {
  type ArgumentTable,
  refuse,
  refuseWith,
  type SlackAnswer,
  type SlackMethod,
} from "./method.ts";

export type RawInput =
  | {
      readonly ok: true;
      readonly values: JsonObject;
      readonly isJson: boolean;
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly answer: SlackAnswer };

const postTypes = ["application/json", "application/x-www-form-urlencoded", "text/plain"];

/** Reads the arguments of a call from form, JSON or query, as Slack does. */
export function readRawInput({ method, headers, body, query }: WebRequest): RawInput {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  const charset = parameters.map((one) => /^\s*charset=(.+)$/.exec(one)?.[1]).find(Boolean);
  if (method === "GET" || body.length === 0)
    return { ok: true, values: Object.fromEntries(query), isJson: false, warnings: [] };
  if (type === "") return no("missing_post_type");
  if (!postTypes.includes(type.trim())) return no("invalid_post_type");
  if (charset !== undefined && !/^"?(utf-8|iso-8859-1)"?$/.test(charset))
    return no("invalid_charset");
  if (type.trim() === "application/json") {
    const values = parsed(body.toString("utf8"));
    if (values === undefined) return no("invalid_json");
    if (!isObject(values)) return no("json_not_object");
    const warnings = charset === undefined ? ["missing_charset"] : [];
    return { ok: true, values, isJson: true, warnings };
  }
  const form = new URLSearchParams(body.toString("utf8"));
  const warnings = charset === undefined ? [] : ["superfluous_charset"];
  const values = { ...Object.fromEntries(query), ...Object.fromEntries(form) };
  return { ok: true, values, isJson: false, warnings };
}

function no(error: string): RawInput {
  return { ok: false, answer: refuse(error) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is an answer here, not a failure.
    return undefined;
  }
}

/** Errors of their own for JSON arguments that are no JSON. */
const formatErrors: Readonly<Record<string, string>> = {
  blocks: "invalid_blocks_format",
  attachments: "invalid_attachments",
  metadata: "invalid_metadata_format",
};

/** Turns raw values into arguments of the kinds the method takes, or says what is wrong with them. */
export function readInput(method: SlackMethod, raw: JsonObject): JsonObject | SlackAnswer {
  const input: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (name === "token" || value === null || value === undefined) continue;
    const argument = method.input[name];
    if (!argument) return refuse("twin_unknown_argument", { twin_detail: name });
    const read = readArgument(value, argument.kind);
    if (read === undefined && formatErrors[name] !== undefined) return refuse(formatErrors[name]);
    if (read === undefined)
      wrong.push(`must provide a valid ${argument.kind} [json-pointer:/${name}]`);
    else if (argument.oneOf && !argument.oneOf.includes(String(read)))
      wrong.push(`must be one of: ${argument.oneOf.join(", ")} [json-pointer:/${name}]`);
    else input[name] = read;
  }
  for (const [name, { required }] of Object.entries(method.input))
    if (required && input[name] === undefined && !wrong.some((line) => line.includes(`:/${name}]`)))
      wrong.push(`missing required field: ${name}`);
  for (const names of method.groups ?? []) {
    const given = names.filter((name) => input[name] !== undefined).length;
    if (given === 0) wrong.push(`missing required field: ${names.join(" or ")}`);
    if (given > 1) wrong.push(`only one of ${names.join(", ")} is allowed`);
  }
  return wrong.length > 0 ? refuseWith("invalid_arguments", wrong) : input;
}

function readArgument(value: unknown, kind: ArgumentTable[string]["kind"]): unknown {
  switch (kind) {
    case "string":
      return typeof value === "string"
        ? value
        : typeof value === "number"
          ? String(value)
          : undefined;
    case "boolean":
      if (typeof value === "boolean") return value;
      return /^(true|1)$/.test(String(value))
        ? true
        : /^(false|0|)$/.test(String(value))
          ? false
          : undefined;
    case "integer":
      return /^-?\d+$/.test(String(value)) ? Number(value) : undefined;
    case "json":
      return typeof value === "string" ? (value === "" ? [] : parsed(value)) : value;
  }
}
