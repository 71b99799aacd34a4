import * as z from "zod/mini";
import { type Button, buttonId, parseButtonId } from "#model/button.ts";
import type { LocalTime, TimeZone, Weekday } from "#model/schedule.ts";
import { branded, formFields, refuse, text, url, words } from "../shape-parts.ts";
import { subscribeShape } from "../subscribe-shape.ts";

/** The shape of what a person asked for about a channel, as a job carries it. */

const weekdays = z.array(
  z.pipe(
    z.int(),
    z.transform((day: number) => day as Weekday),
  ),
);

const command = z.discriminatedUnion("kind", [
  subscribeShape(url),
  z.object({ kind: z.literal("unsubscribe"), feed: z.exactOptional(text) }),
  z.object({
    kind: z.literal("schedule"),
    time: z.exactOptional(branded<LocalTime>()),
    days: z.exactOptional(weekdays),
    notDays: z.exactOptional(weekdays),
    zone: z.exactOptional(branded<TimeZone>()),
  }),
  z.object({ kind: z.literal("mute-feed"), feed: text, days: z.exactOptional(z.int()) }),
  z.object({ kind: z.literal("why"), about: text }),
  z.object({ kind: z.literal("import"), url: z.exactOptional(text) }),
  z.object({
    kind: z.enum([
      "list",
      "digest-now",
      "digest-next",
      "digest-skip",
      "digest-unskip",
      "settings",
      "log",
      "export",
    ]),
  }),
]);

const form = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("settings"),
    ...formFields,
    isTrial: z.exactOptional(z.boolean()),
    marks: z.exactOptional(z.record(z.string(), z.string())),
  }),
  z.object({ kind: z.literal("import"), text: z.string() }),
]);

/** A button is checked by the id it would have. */
const button = z.pipe(
  z.looseObject({ press: text }),
  z.transform((value, context) => {
    const found = parseButtonId(buttonId(value as unknown as Button));
    return found !== undefined && !("page" in found) ? found : refuse(context, "button");
  }),
);

export const ChannelRequestShape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("command"), command }),
  z.object({ kind: z.literal("press"), button, chosen: words }),
  z.object({ kind: z.literal("form"), form }),
  z.object({ kind: z.literal("home"), notice: z.exactOptional(text) }),
]);
