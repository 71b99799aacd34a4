/** Drops the oldest entries of a map that was filled in the order of time, as long as they are old. */
export function forgetOld<Value extends { readonly at: number }>(
  map: Map<string, Value>,
  olderThan: number,
): void {
  for (const [key, { at }] of map) {
    if (at >= olderThan) return;
    map.delete(key);
  }
}
