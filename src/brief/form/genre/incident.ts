import { incidentState } from "#language/incident-states.ts";
import type { Article, Block } from "#model/article.ts";

/**
 * Of a status page's incident, the report of the latest state: reports stand in either order, each below the name of its state.
 *
 * @returns `undefined` where a text has no two different states as lines of their own
 */
export function latestState({ blocks, text }: Article): Block | undefined {
  const found = blocks.flatMap((block, at) => {
    const state = incidentState(text.slice(block.start, block.end));
    const report = blocks[at + 1];
    return state === undefined || report === undefined ? [] : [{ state, report }];
  });
  const latest = Math.min(...found.map(({ state }) => state));
  return found.every(({ state }) => state === latest)
    ? undefined
    : found.find(({ state }) => state === latest)?.report;
}
