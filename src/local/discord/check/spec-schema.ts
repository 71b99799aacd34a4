import * as spec from "discord-api-spec/zod";
import { toJSONSchema } from "zod";
import { isObject, type JsonObject } from "./form-error.ts";

type Schema = Record<string, unknown>;

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
  });
  return prepared(json as Schema);
}

/** Options of commands whose limits and choices may have a fraction. */
const numberOption = 10;

function prepared(schema: Schema, fractions = false): Schema {
  const { anyOf, oneOf, properties, items, allOf, $schema: _, ...rest } = schema;
  const alternatives = anyOf ?? oneOf;
  if (Array.isArray(alternatives)) return union(alternatives as Schema[], rest, fractions);
  const result: Schema = { ...rest };
  if (result.type === "number" && !fractions) result.type = "integer";
  if (Array.isArray(result.type) && !fractions)
    result.type = result.type.map((type) => (type === "number" ? "integer" : type));
  // The pattern beside this format refuses offsets, which the service takes.
  if (result.format === "date-time") delete result.pattern;
  if (isObject(items)) result.items = prepared(items, fractions);
  if (Array.isArray(allOf)) result.allOf = allOf.map((one) => prepared(one as Schema, fractions));
  if (isObject(properties)) {
    const own = typesOf(schema);
    const inner = fractions || own.includes(numberOption);
    result.properties = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, prepared(value as Schema, inner)]),
    );
    result.additionalProperties ??= false;
  }
  return result;
}

function union(alternatives: readonly Schema[], rest: Schema, fractions: boolean): Schema {
  const parts = alternatives.filter((one) => one.type !== "null" && Object.keys(one).length > 0);
  const nullable = parts.length < alternatives.length;
  const [only] = parts;
  if (only && parts.length === 1)
    return { ...rest, ...orNull(prepared(only, fractions), nullable) };
  const tagged = parts.every((one) => typesOf(one).length > 0);
  const choice = tagged
    ? byType(parts, fractions)
    : { anyOf: parts.map((one) => prepared(one, fractions)) };
  return { ...rest, ...orNull(choice, nullable) };
}

function orNull(schema: Schema, nullable: boolean): Schema {
  if (!nullable) return schema;
  if (typeof schema.type === "string" && schema.type !== "object" && schema.enum === undefined)
    return { ...schema, type: [schema.type, "null"] };
  return { if: { type: "null" }, else: schema };
}

/** The values of `type` that mean this schema. */
function typesOf(schema: Schema): readonly unknown[] {
  const { properties } = schema;
  const type = isObject(properties) ? properties.type : undefined;
  if (!isObject(type)) return [];
  if (type.const !== undefined) return [type.const];
  return Array.isArray(type.enum) ? type.enum : [];
}

function byType(parts: readonly Schema[], fractions: boolean): Schema {
  const all = parts.flatMap(typesOf);
  const cases = parts.map((part) => ({
    if: { properties: { type: { enum: typesOf(part) } }, required: ["type"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: prepared(part, fractions),
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
