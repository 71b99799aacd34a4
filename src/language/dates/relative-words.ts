import type { Language } from "#model/language.ts";
import { relativeRows } from "./relative-rows.ts";

export type RelativeUnit = "day" | "week" | "month" | "year";

/** A time told from the day of writing: "yesterday" is one day back, `{ unit: "day", offset: -1 }`. */
export type RelativeTime = { readonly unit: RelativeUnit; readonly offset: number };

const units: Readonly<Record<string, RelativeUnit>> = {
  d: "day",
  w: "week",
  m: "month",
  y: "year",
};

/** The phrases of `language`, lower case. */
export function relativeWords(language: Language): ReadonlyMap<string, RelativeTime> {
  const entries = (relativeRows[language] ?? "")
    .split(",")
    .flatMap((pair): [string, RelativeTime][] => {
      const [phrase, code] = pair.split("=");
      const unit = units[code?.[0] ?? ""];
      return phrase === undefined || code === undefined || unit === undefined
        ? []
        : [[phrase, { unit, offset: Number(code.slice(1)) }]];
    });
  return new Map(entries);
}
