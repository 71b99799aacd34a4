import { isObject } from "#shared/json-value.ts";
import { Name } from "./loose-literal.ts";

/** Values that are copied out of a flat list; one may stand in many places. */
const copiesMax = 200_000;

/** Values inside one another. */
const depthMax = 60;

/**
 * A value as it was before it was written flat: a list of all values, whose objects and lists hold indices
 * into it (Nuxt, SvelteKit), with keys as indices too (`{"_1": 2}`, React Router). Other values stay.
 *
 * @see https://github.com/sveltejs/devalue
 */
export function hydrated(value: unknown): unknown {
  if (!Array.isArray(value) || !isFlat(value)) return value;
  let copies = 0;
  const at = (index: unknown, depth: number): unknown => {
    copies += 1;
    if (!isIndex(index, value) || depth > depthMax || copies > copiesMax) return undefined;
    const own = value[index];
    if (Array.isArray(own)) {
      // `["Reactive", 3]` and the like say what kind of value the third is.
      const items = typeof own[0] === "string" ? own.slice(1, 2) : own;
      const inner = items.map((item) => at(item, depth + 1));
      return typeof own[0] === "string" ? inner[0] : inner;
    }
    if (typeof own !== "object" || own === null || own instanceof Name) return own;
    return Object.fromEntries(
      Object.entries(own).map(([key, item]) => {
        const keyIndex = /^_(\d+)$/.exec(key)?.[1];
        const name = keyIndex === undefined ? key : value[Number(keyIndex)];
        return [typeof name === "string" ? name : key, at(item, depth + 1)];
      }),
    );
  };
  return at(0, 0);
}

/** The first value refers to others, and nothing but indices stands in objects. */
function isFlat(values: readonly unknown[]): boolean {
  const [first] = values;
  if (typeof first !== "object" || first === null || values.length < 3) return false;
  return values
    .slice(0, 50)
    .filter(isObject)
    .every((value) => Object.values(value).every((item) => isIndex(item, values)));
}

function isIndex(value: unknown, values: readonly unknown[]): value is number {
  return typeof value === "number" && Number.isInteger(value) && value < values.length;
}
