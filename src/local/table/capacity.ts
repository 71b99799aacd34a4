import db from "dynalite/db/index.js";

export type Item = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** An index as far as it costs: the attributes it is sorted by, and those it copies. */
export type CostlyIndex = {
  readonly name: string;
  readonly keys: readonly string[];
  /** Names of the attributes it holds; `undefined` for all of them. */
  readonly projected: readonly string[] | undefined;
};

/** Units of one request: the table's own and each index's by its name. */
export type Units = {
  readonly table: number;
  readonly indexes: Readonly<Record<string, number>>;
};

const bytesPerWriteUnit = 1024;
const bytesPerReadUnit = 4096;

/**
 * Counts the write units of changing an item, in the table and in each index.
 *
 * @param before `undefined` when there was no item
 * @param after `undefined` when there is none any more
 * @param times 2 inside a transaction
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Writes
 */
export function writeUnits(
  before: Item | undefined,
  after: Item | undefined,
  indexes: readonly CostlyIndex[],
  times: 1 | 2 = 1,
): Units {
  return {
    table: times * Math.max(unitsOf(before, bytesPerWriteUnit), unitsOf(after, bytesPerWriteUnit)),
    indexes: Object.fromEntries(
      indexes
        .map((index) => [index.name, times * indexWriteUnits(index, before, after)] as const)
        .filter(([, units]) => units > 0),
    ),
  };
}

/** The units of a table and its indexes together. */
export function sumOfUnits({ table, indexes }: Units): number {
  return Object.values(indexes).reduce((sum, units) => sum + units, table);
}

/** Counts the units of reading one item inside a transaction: twice those of a consistent read. */
export function transactReadUnits(item: Item | undefined): number {
  return 2 * unitsOf(item, bytesPerReadUnit);
}

function indexWriteUnits(
  index: CostlyIndex,
  before: Item | undefined,
  after: Item | undefined,
): number {
  const old = entryOf(index, before);
  const fresh = entryOf(index, after);
  if (old === undefined && fresh === undefined) return 0;
  if (old === undefined || fresh === undefined) return unitsOf(old ?? fresh, bytesPerWriteUnit);
  const sameKey = index.keys.every((key) => sameValue(old[key], fresh[key]));
  if (!sameKey) return unitsOf(old, bytesPerWriteUnit) + unitsOf(fresh, bytesPerWriteUnit);
  return sameValue(old, fresh)
    ? 0
    : Math.max(unitsOf(old, bytesPerWriteUnit), unitsOf(fresh, bytesPerWriteUnit));
}

/** What an index holds of an item; `undefined` when the item lacks one of the index's keys. */
function entryOf({ keys, projected }: CostlyIndex, item: Item | undefined): Item | undefined {
  if (item === undefined || !keys.every((key) => key in item)) return undefined;
  if (projected === undefined) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => projected.includes(name)));
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, sorted(inner)]);
}

/** An item that is not there costs one unit, as a small one does. */
function unitsOf(item: Item | undefined, bytesPerUnit: number): number {
  return item === undefined ? 1 : Math.max(1, Math.ceil(db.itemSize(item) / bytesPerUnit));
}
