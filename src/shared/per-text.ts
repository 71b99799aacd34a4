/**
 * Works something out once for each text, and forgets all when there are too many.
 *
 * @param countMax texts kept at one time
 */
export function perText<Value>(
  countMax: number,
  work: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    if (known.size >= countMax) known.clear();
    const value = work(text);
    known.set(text, { value });
    return value;
  };
}
