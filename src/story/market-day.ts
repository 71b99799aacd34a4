import { tellsMarketMove } from "#language/market-moves.ts";

/** The day on which a market moved, by a headline that tells just that. */
export function marketDay(title: string, at: Date): string | undefined {
  return tellsMarketMove(title) ? at.toISOString().slice(0, 10) : undefined;
}
