/** Chance that comes out the same each time. @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md (mulberry32) */
export function seeded(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick: <Value>(values: readonly Value[]): Value | undefined => values[below(values.length)],
    shuffled: <Value>(values: readonly Value[]): readonly Value[] =>
      values
        .map((value) => ({ value, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ value }) => value),
  };
}

export type Random = ReturnType<typeof seeded>;
