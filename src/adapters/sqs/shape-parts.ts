import * as z from "zod/mini";
import { canonicalUrl } from "#model/canonical-url.ts";

/** What the shapes of jobs have in common. */

export const text = z.string().check(z.minLength(1));

export const url = z.pipe(
  text,
  z.transform((link: string, context) => canonicalUrl(link) ?? refuse(context, "link")),
);

/** A checked string, as the function that checks it once let it in. */
export function branded<Name>() {
  return z.pipe(
    text,
    z.transform((value: string) => value as Name),
  );
}

export function refuse(context: z.core.ParsePayload<unknown>, what: string): never {
  context.issues.push({ code: "custom", message: `not a ${what}`, input: context.value });
  return z.NEVER;
}
