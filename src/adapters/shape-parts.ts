import * as z from "zod/mini";
import { briefLengths } from "#model/brief.ts";
import { canonicalUrl } from "#model/canonical-url.ts";
import { isOneOf } from "#shared/is-one-of.ts";

/** What the shapes of jobs and of stored items have in common. */

export const text = z.string().check(z.minLength(1));
export const words = z.array(z.string());

export const platform = z.enum(["slack", "discord"]);
export const channel = z.object({ platform, workspaceId: text, channelId: text });
export const briefLength = z.enum(briefLengths);
export const deliveryMode = z.enum(["daily", "live"]);
export const feedWeight = z.enum(["low", "usual", "high"]);
export const filter = z.object({
  only: words,
  not: words,
  outletsOnly: words,
  outletsNot: words,
  languages: words,
});

/** What a person enters into the settings. */
export const formFields = {
  time: z.exactOptional(z.string()),
  days: z.exactOptional(words),
  zone: z.exactOptional(z.string()),
  storiesMax: z.exactOptional(z.string()),
  length: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  languages: z.exactOptional(words),
  only: z.exactOptional(z.string()),
  not: z.exactOptional(z.string()),
  outletsOnly: z.exactOptional(z.string()),
  outletsNot: z.exactOptional(z.string()),
  mute: z.exactOptional(z.string()),
};

/** A moment, carried as an ISO 8601 string. */
export const instant = z.pipe(
  text,
  z.transform((iso: string) => new Date(iso)),
);

/** An address that a person or a feed gave. */
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

/** One of some words; `other` in place of one that only another version knows. */
export function oneOfElse<Word extends string>(words: readonly Word[], other: Word) {
  return z.pipe(
    z.string(),
    z.transform((word: string) => (isOneOf(words, word) ? word : other)),
  );
}

export function refuse(context: z.core.ParsePayload<unknown>, what: string): never {
  context.issues.push({ code: "custom", message: `not a ${what}`, input: context.value });
  return z.NEVER;
}
