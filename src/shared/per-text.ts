/** Characters of all texts that are kept: what is known of a text may take sixty bytes for each. */
const charactersMax = 300_000;

/**
 * Works something out once for each text, and forgets all when there are too many, or too long ones.
 *
 * @param countMax texts kept at one time
 */
export function perText<Value>(
  countMax: number,
  work: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  let characters = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = work(text);
    if (text.length > charactersMax) return value;
    if (known.size >= countMax || characters + text.length > charactersMax) {
      known.clear();
      characters = 0;
    }
    known.set(text, { value });
    characters += text.length;
    return value;
  };
}
