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
    const read = Object.entries<Variable<unknown>>(shapeOf()).map(([name, variable]) => ({
      name,
      value: variable(environment[name]),
      form: variable.form,
    }));
    const faults = read.filter(({ value }) => value === fault);
    if (faults.length === 0)
      return settingsOf(Object.fromEntries(read.map(({ name, value }) => [name, value])) as Values);
    const malformed = faults
      .filter(({ name }) => environment[name])
      .map(({ name, form }) => (form === undefined ? name : `${name} (${form})`))
      .join(", ");
    const now = malformed && `. Set now, but malformed: ${malformed}`;
    const names = faults.map(({ name }) => name).join(", ");
    throw new Error(`Set these environment variables: ${names}${now}`);
  };
}
