import { distance } from "fastest-levenshtein";

/** Fewest letters of a call that a slip is looked for in: of fewer, everything is near. */
const lengthMin = 3;

/**
 * The call that is spelt most like what was typed, if it is near.
 *
 * @param typed one or two words
 * @param lettersPerSlip of a call; one slip is near at any length
 */
export function nearestCall(
  typed: string,
  calls: readonly string[],
  lettersPerSlip = 3,
): string | undefined {
  const wanted = typed.toLowerCase();
  let best: { readonly call: string; readonly slips: number } | undefined;
  for (const call of calls) {
    const slipsMax = Math.max(1, Math.floor(call.length / lettersPerSlip));
    if (call.length < lengthMin || Math.abs(call.length - wanted.length) > slipsMax) continue;
    const slips = slipsBetween(wanted, call);
    if (slips > slipsMax) continue;
    if (best === undefined || slips < best.slips) best = { call, slips };
  }
  return best?.call;
}

/** Letters that are wrong, missing or too many; two that changed places are one slip. */
function slipsBetween(typed: string, call: string): number {
  const swapped = Array.from(
    { length: Math.max(0, typed.length - 1) },
    (_, at) => `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`,
  );
  return Math.min(distance(typed, call), ...swapped.map((one) => 1 + distance(one, call)));
}
