import { distance } from "fastest-levenshtein";

/**
 * The call that is spelt most like what was typed, if it is near: at most one slip in three letters.
 *
 * @param typed one or two words
 */
export function nearestCall(typed: string, calls: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  let best: { readonly call: string; readonly slips: number } | undefined;
  for (const call of calls) {
    const slips = distance(wanted, call);
    if (slips > Math.max(1, Math.floor(call.length / 3))) continue;
    if (best === undefined || slips < best.slips) best = { call, slips };
  }
  return best?.call;
}
