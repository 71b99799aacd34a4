import * as z from "zod/mini";

/** What the shapes of stored items have in common. */

/** A date, stored as an ISO 8601 string. */
export const date = z.pipe(
  z.string(),
  z.transform((text: string) => new Date(text)),
);

/** A checked string, as the function that checks it once let it in. */
export function branded<Name>() {
  return z.pipe(
    z.string(),
    z.transform((text: string) => text as Name),
  );
}
