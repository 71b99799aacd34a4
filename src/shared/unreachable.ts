/**
 * Ends a `switch` over a union: the compiler refuses a call for which a case is left.
 *
 * @throws {TypeError} when data from outside slipped past its check
 */
export function unreachable(value: never): never {
  throw new TypeError(`No case for ${JSON.stringify(value)}`);
}
