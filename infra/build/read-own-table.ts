import { readFileSync } from "node:fs";

/**
 * An object of tables that stands in a file beside the bundle, which is read when a member is first asked for.
 *
 * @param path of the file, seen from the bundle
 */
export function ownTable(path: string, name: string, members: readonly string[]): object {
  let table: Readonly<Record<string, unknown>> | undefined;
  const member = (key: string): unknown => {
    table ??= JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"))[name];
    return table?.[key];
  };
  const getters = members.map((key) => [key, { get: () => member(key) }]);
  return Object.defineProperties({}, Object.fromEntries(getters));
}
