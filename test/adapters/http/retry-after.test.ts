import { expect, it } from "vitest";
import { retryAfterMs } from "#adapters/http/retry-after.ts";

const date = "Mon, 02 Mar 2026 07:00:00 GMT";
const minuteLater = "Mon, 02 Mar 2026 07:01:00 GMT";

it.each([
  [undefined, date, undefined],
  ["120", undefined, 120_000],
  [" 0 ", undefined, 0],
  ["-1", undefined, undefined],
  ["2026-03-02T07:01:00Z", "2026-03-02T07:00:00Z", 60_000],
  ["soon", date, undefined],
  [minuteLater, date, 60_000],
  [date, minuteLater, 0],
  // Of our own clock nothing is known here, so that a date says nothing without another.
  [minuteLater, undefined, undefined],
  [minuteLater, "today", undefined],
])("Retry-After: %s, answered at %s", (value, answeredAt, waitMs) => {
  expect(retryAfterMs(value, answeredAt)).toBe(waitMs);
});
