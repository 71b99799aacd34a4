import type { Weekday } from "./schedule.ts";

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** "every day", "weekdays", "weekends", "Fridays", "Mon, Wed and Fri". */
export function daysWords(days: readonly Weekday[]): string {
  const key = days.join("");
  if (key === "1234567") return "every day";
  if (key === "12345") return "weekdays";
  if (key === "67") return "weekends";
  const [first = 1, ...more] = days;
  if (more.length === 0) return `${names[first - 1]}s`;
  const short = days.map((day) => names[day - 1]?.slice(0, 3));
  return `${short.slice(0, -1).join(", ")} and ${short.at(-1)}`;
}
