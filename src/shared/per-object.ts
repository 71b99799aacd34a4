/**
 * Works something out once for each object, and keeps it as long as the object lives: for objects that
 * many ask about and that never change.
 *
 * A call at the top of a module is marked `@__PURE__`, so that a bundle in which nobody asks leaves it out.
 */
export function perObject<Key extends object, Value extends NonNullable<unknown>>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
