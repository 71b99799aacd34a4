import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { type DiscordEndpoint, endpointSchemas } from "./endpoints.ts";
import { badLength, type FieldError, maxLength, required, unseen } from "./form-error.ts";

const isoInstant =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)?)?$/;

function compiler(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    // Our own schemas need no check; compiling is what a first answer waits for.
    validateSchema: false,
    code: { optimize: false },
  });
  ajv.addFormat("date-time", isoInstant);
  // Schemes and hosts have rules of their own; here it only has to be a link at all.
  ajv.addFormat("uri", (text) => /^[a-z][a-z0-9+.-]*:/i.test(text.trim()));
  for (const ignored of ["nonce", "snowflake", "int32", "int64", "double"])
    ajv.addFormat(ignored, true);
  return ajv;
}

const validators = new Map<DiscordEndpoint, ValidateFunction>();
let shared: Ajv2020 | undefined;

function validatorOf(endpoint: DiscordEndpoint): ValidateFunction {
  shared ??= compiler();
  const known = validators.get(endpoint);
  if (known) return known;
  const made = shared.compile(endpointSchemas[endpoint]());
  validators.set(endpoint, made);
  return made;
}

/** Checks a payload against Discord's own specification, in Discord's words. */
export function checkShape(endpoint: DiscordEndpoint, payload: unknown): readonly FieldError[] {
  const validate = validatorOf(endpoint);
  if (validate(payload)) return [];
  const errors = (validate.errors ?? []).flatMap(inWords);
  const seen = new Set<string>();
  return errors.filter((error) => {
    const key = JSON.stringify(error);
    return seen.has(key) ? false : seen.add(key);
  });
}

function inWords(error: ErrorObject): readonly FieldError[] {
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const { keyword, params, data, parentSchema } = error;
  const rule = (parentSchema ?? {}) as Record<string, unknown>;
  const one = (code: string, message: string) => [{ path, code, message }];
  switch (keyword) {
    case "if":
      return []; // A consequence of an error that is listed itself.
    case "anyOf":
      return one("UNION_TYPE_CHOICES", "No choice of the union fits.");
    case "required":
      return [required([...path, params.missingProperty])];
    case "additionalProperties":
      return [unseen([...path, params.additionalProperty], "UNKNOWN_KEY", "Unknown key")];
    case "minLength":
    case "maxLength":
      return [lengthError(path, data, Number(rule.minLength ?? 0), rule.maxLength)];
    case "minItems":
    case "maxItems":
      return [lengthError(path, undefined, Number(rule.minItems ?? 0), rule.maxItems)];
    case "const":
      return one("BASE_TYPE_CHOICES", `Value must be one of (${listed([params.allowedValue])}).`);
    case "enum":
      return rule.unionTypes === undefined
        ? one("BASE_TYPE_CHOICES", `Value must be one of (${listed(params.allowedValues)}).`)
        : [unionError(path.slice(0, -1), params.allowedValues)];
    case "minimum":
      return one(
        "NUMBER_TYPE_MIN",
        `int value should be greater than or equal to ${rule.minimum}.`,
      );
    case "maximum":
      return one("NUMBER_TYPE_MAX", `int value should be less than or equal to ${rule.maximum}.`);
    case "format":
      return rule.format === "date-time"
        ? one("DATE_TIME_TYPE_PARSE", `Could not parse ${String(data)}. Should be ISO8601.`)
        : one("URL_TYPE_INVALID_URL", "Not a well formed URL.");
    case "pattern":
      return one("NUMBER_TYPE_COERCE", `Value "${String(data)}" is not snowflake.`);
    case "uniqueItems":
      return one("SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
    case "type":
      return one(...typeError(params.type, data));
    default:
      return one(`TWIN_${keyword.toUpperCase()}`, error.message ?? keyword);
  }
}

function lengthError(
  path: FieldError["path"],
  data: unknown,
  min: number,
  max: unknown,
): FieldError {
  if (data === "") return required(path);
  if (typeof max !== "number")
    return { path, code: "BASE_TYPE_MIN_LENGTH", message: `Must be ${min} or more in length.` };
  return min > 0 ? badLength(path, min, max) : maxLength(path, max);
}

function listed(values: readonly unknown[]): string {
  return values
    .map((value) => (typeof value === "string" ? `'${value}'` : String(value)))
    .join(", ");
}

/** Discord prints the choices as a Python tuple, whose single member keeps its comma. */
export function unionError(path: FieldError["path"], choices: readonly unknown[]): FieldError {
  const tuple = choices.length === 1 ? `${listed(choices)},` : listed(choices);
  return {
    path,
    code: "UNION_TYPE_CHOICES",
    message: `Value of field "type" must be one of (${tuple}).`,
  };
}

function typeError(type: string | readonly string[], data: unknown): readonly [string, string] {
  const wanted = typeof type === "string" ? type : (type.find((one) => one !== "null") ?? "null");
  switch (wanted) {
    case "string":
      return ["STRING_TYPE_CONVERT", `Could not interpret "${JSON.stringify(data)}" as string.`];
    case "integer":
    case "number":
      return ["NUMBER_TYPE_COERCE", `Value ${JSON.stringify(data)} is not int.`];
    case "boolean":
      return ["BOOLEAN_TYPE_CONVERT", "Must be either true or false."];
    case "array":
      return ["LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"];
    default:
      return ["MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType"];
  }
}
