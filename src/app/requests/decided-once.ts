import type { Ledger } from "../ports.ts";
import type { Asker } from "./asker.ts";

export type DecidedOnceWorld = { readonly ledger: Pick<Ledger, "settle" | "settled"> };

/**
 * What a request is about that names nothing for certain, as the first run of its job found it: once that is done, one that
 * comes again would find the next.
 */
export async function decidedOnce<Value extends string>(
  { ledger }: DecidedOnceWorld,
  { id }: Asker,
  decided: Value | undefined,
): Promise<Value | undefined> {
  const work = `MEANT#${id}`;
  const known = await ledger.settled(work);
  if (known?.note !== undefined) return known.note as Value;
  if (decided !== undefined) await ledger.settle(work, decided);
  return decided;
}
