import type { LengthLimits } from "./lengths.ts";
import type { Candidate } from "./search-task.ts";

/**
 * Whether gist and rest can be read as they stand: every sentence that leans follows the one on which
 * it leans, every mistake told is put right, and no place is used twice.
 *
 * @param rest in the order of the article
 */
export function isWhole(
  rest: readonly Candidate[],
  gist: Candidate,
  limits: LengthLimits,
): boolean {
  const order = [gist, ...rest].map(({ draft }) => draft.sentence.index);
  const readsWell = rest.every(({ draft, needsNext }, at) => {
    const { index } = draft.sentence;
    if (draft.leans && order[at] !== index - 1) return false;
    return !needsNext || order[at + 2] === index + 1 || order[0] === index + 1;
  });
  if (!readsWell || (gist.needsNext && order[1] !== (order[0] ?? 0) + 1)) return false;
  return rest.length <= limits.pointsMax || rest.at(-1)?.isComing === true;
}
