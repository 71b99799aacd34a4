/** Beginnings of words with what they stand for, by their first letters; longer ones first. */
export type Beginnings<Value> = ReadonlyMap<string, readonly (readonly [string, Value])[]>;

/** Shorter beginnings say too little. */
const beginningLengthMin = 3;

/** Lays beginnings out, so that one look finds all that a word may have. */
export function beginningsOf<Value>(values: ReadonlyMap<string, Value>): Beginnings<Value> {
  const table = new Map<string, (readonly [string, Value])[]>();
  for (const entry of [...values].sort(([one], [other]) => other.length - one.length)) {
    if (entry[0].length < beginningLengthMin) continue;
    const key = entry[0].slice(0, beginningLengthMin);
    const alike = table.get(key);
    if (alike === undefined) table.set(key, [entry]);
    else alike.push(entry);
  }
  return table;
}

/** What the longest beginning of a word stands for, of those with so many letters at least. */
export function longestBeginning<Value>(
  table: Beginnings<Value>,
  word: string,
  lengthMin = beginningLengthMin,
): Value | undefined {
  for (const [beginning, value] of table.get(word.slice(0, beginningLengthMin)) ?? [])
    if (beginning.length >= lengthMin && word.startsWith(beginning)) return value;
  return undefined;
}
