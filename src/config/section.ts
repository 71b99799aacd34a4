import { fault, type Variable } from "#shared/variable.ts";

/** Environment variables as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Makes the reader of one part of the environment; a Lambda needs the parts that it wires.
 * @throws {Error} that names each variable that is missing or malformed, with the form that it must have, never its value
 */
// A bundle keeps the parts that its function reads, and no others: so the shape is made when it is read, and each call is marked as pure.
export function section<Values extends Readonly<Record<string, unknown>>, Settings>(
  shapeOf: () => { readonly [Name in keyof Values]: Variable<Values[Name]> },
  settingsOf: (environment: Values) => Settings,
): (environment: Environment) => Settings {
  return (environment) => {
    const shape: Readonly<Record<string, Variable<unknown>>> = shapeOf();
    const names = Object.keys(shape);
    const values = names.map((name) => shape[name]?.(environment[name]));
    const faults = names.filter((_name, at) => values[at] === fault);
    if (faults.length === 0)
      return settingsOf(Object.fromEntries(names.map((name, at) => [name, values[at]])) as Values);
    const malformed = faults
      .filter((name) => environment[name])
      .map((name) => (shape[name]?.form ? `${name} (${shape[name].form})` : name))
      .join(", ");
    const now = malformed && `. Set now, but malformed: ${malformed}`;
    throw new Error(`Set these environment variables: ${faults.join(", ")}${now}`);
  };
}
