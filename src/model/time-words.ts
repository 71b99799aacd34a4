import { perText } from "#shared/per-text.ts";
import type { LocalDate } from "./schedule.ts";

/** As many as the tz database has zones: making a format takes longer than a story of a digest. */
const zonesMax = 600;

const formatIn = /* @__PURE__ */ perText(
  zonesMax,
  (zone) =>
    new Intl.DateTimeFormat("en-GB", {
      weekday: "long",
      day: "numeric",
      month: "long",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: zone,
    }),
);

function partsOf(at: Date, zone: string) {
  const parts = formatIn(zone).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return {
    weekday: part("weekday"),
    day: `${part("day")} ${part("month")}`,
    time: `${part("hour")}:${part("minute")}`,
  };
}

/** "Monday 7 December, 09:14 (Europe/Paris)". */
export function momentWords(at: Date, zone: string): string {
  return `${localWords(at, zone)} (${zone})`;
}

/** "Monday 7 December, 09:14". */
export function localWords(at: Date, zone: string): string {
  const { weekday, day, time } = partsOf(at, zone);
  return `${weekday} ${day}, ${time}`;
}

/** "7 December". */
export function dayWords(at: Date, zone: string): string {
  return partsOf(at, zone).day;
}

/** "Monday 7 December". */
export function dateWords(date: LocalDate): string {
  const { weekday, day } = partsOf(new Date(`${date}T00:00:00Z`), "UTC");
  return `${weekday} ${day}`;
}
