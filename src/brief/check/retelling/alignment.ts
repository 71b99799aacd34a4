import type { Unit } from "./unit.ts";

/** For each unit of the claim the one of the article that it speaks of. */
export type Alignment = ReadonlyMap<Unit, Unit>;
