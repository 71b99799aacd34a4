import { createHash } from "node:crypto";
import type { Fault, FaultPlan } from "#local/web-server-faults.ts";

/**
 * A plan that depends on nothing but the seed and the order of requests: each fault comes with its
 * chance (0 to 1), the first that hits counts.
 */
export function seededFaults(
  seed: string,
  chances: readonly { readonly chance: number; readonly fault: Fault; readonly name?: RegExp }[],
): FaultPlan {
  return (request) => {
    for (const [position, { chance, fault, name }] of chances.entries()) {
      if (name && !name.test(request.name)) continue;
      if (drawn(`${seed}\n${position}\n${request.index}`) < chance) return fault;
    }
    return undefined;
  };
}

/** A number from 0 up to 1 that the text alone decides. */
function drawn(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0) / 2 ** 32;
}
