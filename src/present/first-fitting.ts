/**
 * Makes something with one cap after the other, until it fits.
 *
 * @param caps from the most generous on, at least one
 * @returns the first that fits, else what the last cap makes
 */
export function firstFitting<Cap, Made>(
  caps: readonly [Cap, ...Cap[]],
  make: (cap: Cap) => Made,
  fits: (made: Made) => boolean,
): Made {
  const [first, ...others] = caps;
  let made = make(first);
  for (const cap of others) {
    if (fits(made)) break;
    made = make(cap);
  }
  return made;
}
