import { looseLiteral } from "./loose-literal.ts";

/** `[1, "3:[\"$\",…"]`: a piece of what React's server components were rendered to. */
export function isServerRows(value: unknown): value is readonly [number, string] {
  return (
    Array.isArray(value) && value.length === 2 && value[0] === 1 && typeof value[1] === "string"
  );
}

/** Values that are read of one row. */
const rowValuesMax = 100_000;

/** References followed inside one another. */
const depthMax = 40;

/** Values that are copied; a row may be referred to from many places. */
const copiesMax = 200_000;

/**
 * What those rows of server components hold that no other refers to, elements as `{type, children}` and references resolved. A row is an
 * id in hexadecimals, a colon and JSON, or `T`, a length in bytes, a comma and plain text.
 *
 * @see https://github.com/facebook/react/blob/main/packages/react-client/src/ReactFlightClient.js
 */
export function serverRows(rows: string): readonly unknown[] {
  const byId = new Map<string, unknown>();
  const start = /([\da-f]+):(?:T([\da-f]+),)?/y;
  for (let at = 0; at < rows.length; ) {
    start.lastIndex = at;
    const found = start.exec(rows);
    if (found === null) {
      const next = rows.indexOf("\n", at);
      if (next === -1) break;
      at = next + 1;
      continue;
    }
    at = start.lastIndex;
    const [, id = "", bytes] = found;
    const lineEnd = rows.indexOf("\n", at);
    const end =
      bytes !== undefined
        ? endOfText(rows, at, Number.parseInt(bytes, 16))
        : lineEnd === -1
          ? rows.length
          : lineEnd + 1;
    const text = rows.slice(at, end);
    byId.set(
      id,
      bytes !== undefined ? text : looseLiteral(text, 0, { values: rowValuesMax }).value,
    );
    at = end;
  }
  const referred = new Set<string>();
  let copies = 0;
  const resolved = (value: unknown, depth: number): unknown => {
    copies += 1;
    if (depth > depthMax || copies > copiesMax) return undefined;
    if (typeof value === "string") {
      const id = /^\$[L@]?([\da-f]+)$/.exec(value)?.[1];
      if (id !== undefined) {
        referred.add(id);
        return resolved(byId.get(id), depth + 1);
      }
      // `$S…` is a symbol, `$undefined` a value; a dollar of the text's own is written twice.
      return /^\$[^$]/.test(value) ? undefined : value.replace(/^\$\$/, "$");
    }
    if (Array.isArray(value)) {
      const [mark, type, , props] = value;
      if (mark === "$" && typeof type === "string" && typeof props === "object") {
        return { ...(resolved(props, depth + 1) as object), type };
      }
      return value.map((item) => resolved(item, depth + 1));
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, resolved(inner, depth + 1)]),
    );
  };
  const whole = [...byId].map(([id, value]) => ({ id, value: resolved(value, 0) }));
  return whole.filter(({ id }) => !referred.has(id)).map(({ value }) => value);
}

/** The end of a text of so many bytes in UTF-8. */
function endOfText(rows: string, from: number, bytes: number): number {
  let left = bytes;
  let at = from;
  while (at < rows.length && left > 0) {
    const code = rows.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}
