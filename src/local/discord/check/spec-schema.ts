import * as spec from "discord-api-spec/zod";
import { toJSONSchema } from "zod";
import { isObject, type JsonObject } from "#shared/json-value.ts";

type Schema = Record<string, unknown>;

/** What is needed around a part of a schema to prepare it. */
type Context = {
  readonly defs: JsonObject;
  /** Numbers may have a fraction. */
  readonly fractions: boolean;
};

/**
 * A schema of Discord's specification as JSON Schema (2020-12), made fit for exact error messages:
 * objects are closed, a `null` alternative is part of the type, and unions of objects are told apart
 * by their `type`, so that only the alternative that was meant complains.
 *
 * @param name as in the specification, without `Schema` at its end
 */
export function specSchema(name: string): Schema {
  const schema = (spec as Record<string, unknown>)[`${name}Schema`];
  if (schema === undefined) throw new Error(`discord-api-spec has no ${name}`);
  const json = toJSONSchema(schema as Parameters<typeof toJSONSchema>[0], {
    unrepresentable: "any",
    io: "input",
    // What is used twice is compiled once.
    reused: "ref",
  }) as Schema;
  const defs = isObject(json.$defs) ? json.$defs : {};
  const context: Context = { defs, fractions: false };
  // An id of its own keeps the inner references inside, wherever the schema is put.
  return {
    $id: `discord:${name}`,
    ...prepared(json, context),
    $defs: Object.fromEntries(
      Object.entries(defs).map(([key, value]) => [key, prepared(value as Schema, context)]),
    ),
  };
}

/** Options of commands whose limits and choices may have a fraction. */
const numberOption = 10;

/** Lists in which the specification allows no item twice; zod has no word for it. */
const withoutRepeats = new Set([
  "channel_types",
  "contexts",
  "integration_types",
  "parse",
  "roles",
  "users",
]);

function prepared(schema: Schema, context: Context): Schema {
  const { anyOf, oneOf, properties, items, allOf, $schema: _, $defs: __, ...rest } = schema;
  if (typeof rest.$ref === "string")
    return context.fractions ? prepared(resolved(schema, context), context) : rest;
  const alternatives = anyOf ?? oneOf;
  if (Array.isArray(alternatives)) return union(alternatives as Schema[], rest, context);
  const result: Schema = { ...rest, ...(!context.fractions && { ...wholeNumbers(rest.type) }) };
  // The pattern beside this format refuses offsets, which the service takes.
  if (result.format === "date-time") delete result.pattern;
  if (isObject(items)) result.items = prepared(items, context);
  if (Array.isArray(allOf)) result.allOf = allOf.map((one) => prepared(one as Schema, context));
  if (isObject(properties)) {
    const inner = typesOf(schema, context).includes(numberOption)
      ? { ...context, fractions: true }
      : context;
    result.properties = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => {
        const own = prepared(value as Schema, inner);
        return [key, withoutRepeats.has(key) ? { ...own, uniqueItems: true } : own];
      }),
    );
    result.additionalProperties ??= false;
  }
  return result;
}

function wholeNumbers(type: unknown): Schema {
  if (type === "number") return { type: "integer" };
  if (!Array.isArray(type)) return {};
  return { type: type.map((one) => (one === "number" ? "integer" : one)) };
}

function resolved(schema: Schema, { defs }: Context): Schema {
  const name = /^#\/\$defs\/(.+)$/.exec(String(schema.$ref))?.[1];
  return name === undefined ? schema : (defs[name] as Schema);
}

function union(alternatives: readonly Schema[], rest: Schema, context: Context): Schema {
  const parts = alternatives.filter((one) => one.type !== "null" && Object.keys(one).length > 0);
  const nullable = parts.length < alternatives.length;
  const [only] = parts;
  if (only && parts.length === 1) return { ...rest, ...orNull(prepared(only, context), nullable) };
  const tagged = parts.every((one) => typesOf(one, context).length > 0);
  const choice = tagged
    ? byType(parts, context)
    : { anyOf: parts.map((one) => prepared(one, context)) };
  return { ...rest, ...orNull(choice, nullable) };
}

function orNull(schema: Schema, nullable: boolean): Schema {
  if (!nullable) return schema;
  return { if: { type: "null" }, else: schema };
}

/** The values of `type` that mean this schema. */
function typesOf(schema: Schema, context: Context): readonly unknown[] {
  const { properties } = resolved(schema, context);
  const type = isObject(properties) ? properties.type : undefined;
  if (!isObject(type)) return [];
  const { const: one, enum: several } = resolved(type, context);
  if (one !== undefined) return [one];
  return Array.isArray(several) ? several : [];
}

function byType(parts: readonly Schema[], context: Context): Schema {
  const all = parts.flatMap((part) => typesOf(part, context));
  const cases = parts.map((part) => ({
    if: { properties: { type: { enum: typesOf(part, context) } }, required: ["type"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: prepared(part, context),
  }));
  return {
    type: "object",
    required: ["type"],
    properties: { type: { enum: all, unionTypes: all } },
    allOf: cases,
  };
}

/** A schema with some of its properties replaced. */
export function withProperties(schema: Schema, changes: JsonObject): Schema {
  return { ...schema, properties: { ...(schema.properties as Schema), ...changes } };
}
