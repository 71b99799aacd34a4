import type { NumberAtom } from "./number-atoms.ts";

/**
 * What the atoms are worth together.
 *
 * @returns `undefined` when they cannot make one number ("two three")
 */
export function compose(run: readonly NumberAtom[]): number | undefined {
  let total = 0;
  let section = 0;
  let pending = 0;
  let hasPending = false;
  let scale = Number.POSITIVE_INFINITY;
  for (const atom of run) {
    const { value } = atom;
    if (atom.kind === "digits") {
      if (hasPending || section > 0) return undefined;
      pending = value;
      hasPending = true;
    } else if (value >= 1000) {
      const part = section + pending;
      if (value > scale) total = (total + part || 1) * value;
      else if (value === scale) return undefined;
      else total += (hasPending || section > 0 ? part : 1) * value;
      scale = value;
      section = 0;
      pending = 0;
      hasPending = false;
    } else if (value === 100 || atom.part === "multiplier") {
      if (pending >= value) return undefined;
      section += (hasPending ? pending : 1) * value;
      pending = 0;
      hasPending = false;
    } else if (value > 100) {
      if (hasPending || section > 0) return undefined;
      section = value;
    } else {
      const isTeen = atom.part === "teen" && pending > 0 && pending < 10;
      if (hasPending && !isTeen && !adds(pending, value)) return undefined;
      pending = pending === 4 && value === 20 ? 80 : pending + value;
      hasPending = true;
    }
  }
  return exactly(total + section + pending);
}

/** Without what multiplication leaves of a fraction: 2.3 × 1,000,000 is 2,300,000. */
export function exactly(value: number): number {
  return Number(value.toPrecision(15));
}

/** "twenty" and "one", "soixante" and "dix", "ein" and "zwanzig", "quatre" and "vingt". */
function adds(pending: number, value: number): boolean {
  if (pending === 4 && value === 20) return true;
  if (pending < 10 && pending > 0) return value >= 20 && value < 100 && value % 10 === 0;
  if (pending === 10) return value < 10 && value > 0;
  return (
    pending >= 20 &&
    pending % 10 === 0 &&
    value > 0 &&
    (value < 10 || (pending % 20 === 0 && value < 20))
  );
}
