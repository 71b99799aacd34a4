/** Lengths of time, in milliseconds. Days are of 24 hours: those of a calendar are reckoned by `model/schedule.ts`. */
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
