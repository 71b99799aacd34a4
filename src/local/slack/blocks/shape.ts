import { isObject, type JsonObject } from "#shared/json-value.ts";

/**
 * One thing wrong with a payload: where (RFC 6901 pointer) and Slack's words for it.
 * `error` is set where the wrong thing has an error code of its own.
 */
export type BlockFault = {
  readonly pointer: string;
  readonly message: string;
  readonly error?: string;
};

/** Collects faults, and doubts: what is accepted here but on the unsafe side of an unverified rule. */
export type Findings = { readonly faults: BlockFault[]; readonly doubts: string[] };

/** Looks at `value`, found at the pointer `at`, and adds what is wrong with it. */
export type Shape = (value: unknown, at: string, found: Findings) => void;

/** Characters as people count them: Unicode code points. */
export function lengthOf(text: string): number {
  let surrogatePairs = 0;
  for (let index = 0; index < text.length; index += 1)
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800) surrogatePairs += 1;
  return text.length - surrogatePairs;
}

type StringRule = {
  readonly min?: number;
  readonly max?: number;
  readonly oneOf?: readonly string[];
  readonly pattern?: RegExp;
  /** Returns what is wrong with the text, or nothing. */
  readonly check?: (text: string) => string | undefined;
};

export function text(rule: StringRule = {}): Shape {
  const { min = 0, max = Number.POSITIVE_INFINITY, oneOf, pattern, check } = rule;
  return (value, at, { faults }) => {
    if (typeof value !== "string") {
      faults.push({ pointer: at, message: "must provide a string" });
      return;
    }
    const length = lengthOf(value);
    if (length < min)
      faults.push({ pointer: at, message: `must be more than ${min - 1} characters` });
    if (length > max)
      faults.push({ pointer: at, message: `must be less than ${max + 1} characters` });
    if (oneOf && !oneOf.includes(value))
      faults.push({ pointer: at, message: `must be one of: ${oneOf.join(", ")}` });
    if (pattern && !pattern.test(value))
      faults.push({ pointer: at, message: `must match the pattern ${pattern.source}` });
    const wrong = check?.(value);
    if (wrong !== undefined) faults.push({ pointer: at, message: wrong });
  };
}

export const flag: Shape = (value, at, { faults }) => {
  if (typeof value !== "boolean") faults.push({ pointer: at, message: "must provide a boolean" });
};

type NumberRule = { readonly min?: number; readonly max?: number; readonly integer?: boolean };

export function number({ min, max, integer = false }: NumberRule = {}): Shape {
  return (value, at, { faults }) => {
    if (typeof value !== "number" || (integer && !Number.isInteger(value)))
      faults.push({ pointer: at, message: `must provide ${integer ? "an integer" : "a number"}` });
    else if (min !== undefined && value < min)
      faults.push({ pointer: at, message: `must be greater than ${min - 1}` });
    else if (max !== undefined && value > max)
      faults.push({ pointer: at, message: `must be less than ${max + 1}` });
  };
}

export function list(
  of: Shape,
  size: { readonly min?: number; readonly max?: number } = {},
): Shape {
  const { min = 0, max = Number.POSITIVE_INFINITY } = size;
  return (value, at, found) => {
    if (!Array.isArray(value)) {
      found.faults.push({ pointer: at, message: "must provide an array" });
      return;
    }
    if (value.length > max)
      found.faults.push({ pointer: at, message: `no more than ${max} items allowed` });
    if (value.length < min)
      found.faults.push({ pointer: at, message: `no less than ${min} items required` });
    value.forEach((item, index) => {
      of(item, `${at}/${index}`, found);
    });
  };
}

export type Fields = { readonly [name: string]: Shape };

type ObjectRule = {
  readonly required?: Fields;
  readonly optional?: Fields;
  /** At least one of these must be there. */
  readonly anyOf?: readonly string[];
  /** Exactly one of these must be there. */
  readonly oneOf?: readonly string[];
  /** At most one of these may be there. */
  readonly notBoth?: readonly string[];
  /** Unknown keys are allowed. */
  readonly open?: boolean;
  /** What no single field can say. */
  readonly also?: (value: JsonObject, at: string, found: Findings) => void;
};

/** A closed object: a key that is not listed is refused, as Slack does. `type` is always allowed. */
export function object(rule: ObjectRule): Shape {
  const { required = {}, optional = {}, anyOf, oneOf, notBoth, open = false, also } = rule;
  const requiredNames = Object.keys(required);
  return (value, at, found) => {
    if (!isObject(value)) {
      found.faults.push({ pointer: at, message: "must provide an object" });
      return;
    }
    const missing = (name: string) =>
      found.faults.push({ pointer: at, message: `missing required field: ${name}` });
    for (const name of requiredNames) if (value[name] === undefined) missing(name);
    for (const name of Object.keys(value)) {
      const field = value[name];
      if (field === undefined) continue;
      const shape = required[name] ?? optional[name];
      if (shape) shape(field, `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, found);
      else if (name !== "type" && !open)
        found.faults.push({ pointer: at, message: `invalid additional property: ${name}` });
    }
    const present = (names: readonly string[]) =>
      names.filter((name) => value[name] !== undefined).length;
    if (anyOf && present(anyOf) === 0) missing(anyOf.join(" or "));
    if (oneOf && present(oneOf) === 0) missing(oneOf.join(" or "));
    for (const names of [oneOf, notBoth])
      if (names && present(names) > 1)
        found.faults.push({ pointer: at, message: `only one of ${names.join(", ")} is allowed` });
    also?.(value, at, found);
  };
}

/** Chooses the shape by the value's `type`, as every block and element is told apart. */
export function tagged(shapes: { readonly [type: string]: Shape }): Shape {
  return (value, at, found) => {
    if (!isObject(value)) {
      found.faults.push({ pointer: at, message: "must provide an object" });
      return;
    }
    const { type } = value;
    if (typeof type !== "string") {
      found.faults.push({ pointer: at, message: "missing required field: type" });
      return;
    }
    const shape = Object.hasOwn(shapes, type) ? shapes[type] : undefined;
    if (shape) shape(value, at, found);
    else found.faults.push({ pointer: `${at}/type`, message: `unsupported type: ${type}` });
  };
}

/** The same for those of some types alone. */
export function taggedOnly(
  names: readonly string[],
  shapes: { readonly [type: string]: Shape },
): Shape {
  return tagged(
    Object.fromEntries(Object.entries(shapes).filter(([type]) => names.includes(type))),
  );
}

/** Lets `null` pass. */
export function nullable(shape: Shape): Shape {
  return (value, at, found) => {
    if (value !== null) shape(value, at, found);
  };
}

/** Leaves a shape to be looked up when it is first used, for shapes that contain one another. */
export function later(shape: () => Shape): Shape {
  return (value, at, found) => shape()(value, at, found);
}
