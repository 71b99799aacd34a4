const made = new Map<string, RegExp>();

/**
 * The pattern of a source, compiled once: long lists of words take longer to compile than to match.
 *
 * @param flags never with `g` or `y` for `test` and `exec`, whose state would be shared
 */
export function compiled(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const pattern = new RegExp(source, flags);
  made.set(key, pattern);
  return pattern;
}
