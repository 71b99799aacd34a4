import { incidentState } from "#language/incident-states.ts";
import type { PageBlock } from "./page-blocks.ts";

/** Between the name of a state and its report stands at the most when that was. */
const reportSteps = 2;

/** Adds the states of an incident ("Resolved", "Monitoring") above reports that are kept: without them nobody knows which holds. */
export function withIncidentLabels(
  blocks: readonly PageBlock[],
  isKept: readonly boolean[],
): readonly boolean[] {
  const states = blocks.map(({ text }, at) =>
    isKept.slice(at + 1, at + 1 + reportSteps).includes(true) ? incidentState(text) : undefined,
  );
  const isIncident = new Set(states.filter((state) => state !== undefined)).size > 1;
  return isIncident ? isKept.map((kept, at) => kept || states[at] !== undefined) : isKept;
}
