/**
 * Reads how long a server asks us to stay away.
 *
 * @param value `Retry-After`: seconds or an HTTP date
 * @param answeredAt the answer's own `Date`, against which a date is measured
 * @returns milliseconds, never negative; `undefined` when it says nothing we understand
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(
  value: string | undefined,
  answeredAt: string | undefined,
): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  const from = Date.parse(answeredAt ?? "");
  return Number.isNaN(until) || Number.isNaN(from) ? undefined : Math.max(0, until - from);
}
