import * as z from "zod/mini";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { deliveryMode, feedWeight, words } from "./shape-parts.ts";

/** The shape of a wish to follow a feed, as jobs and drafts carry it; `url` says how its address is read. */
export function subscribeShape<Url extends z.ZodMiniType<CanonicalUrl>>(url: Url) {
  return z.object({
    kind: z.literal("subscribe"),
    url,
    mode: z.exactOptional(deliveryMode),
    weight: z.exactOptional(feedWeight),
    only: words,
    not: words,
    outletsOnly: z.exactOptional(words),
    outletsNot: z.exactOptional(words),
    languages: z.exactOptional(words),
    isUnfiltered: z.exactOptional(z.literal(true)),
  });
}
