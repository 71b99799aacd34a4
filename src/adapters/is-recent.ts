/** How far a request's time may lie from ours, either way, in seconds. */
const ageSecondsMax = 300;

/**
 * Tells whether a request was signed within five minutes of now. Times further ahead are refused
 * as well: a signed request must not be kept for later.
 *
 * @param timestamp epoch seconds; what is no number is of no time
 */
export function isRecent(timestamp: string | undefined, now: Date): timestamp is string {
  return Math.abs(now.getTime() / 1000 - Number(timestamp)) <= ageSecondsMax;
}
