import { listWords } from "./list-words.ts";
import type { Weekday } from "./schedule.ts";

/** Of Monday to Sunday. */
export const dayNames = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** "every day", "weekdays", "weekends", "Fridays", "Mon, Wed and Fri". */
export function daysWords(days: readonly Weekday[]): string {
  const key = days.join("");
  if (key === "1234567") return "every day";
  if (key === "12345") return "weekdays";
  if (key === "67") return "weekends";
  const names = days.map((day) => dayNames[day - 1] ?? "");
  if (names.length === 1) return `${names[0]}s`;
  return listWords(
    names.map((name) => name.slice(0, 3)),
    "and",
  );
}
