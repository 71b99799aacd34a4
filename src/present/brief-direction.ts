import type { Brief } from "#model/brief.ts";
import { isolated, startingRightToLeft } from "#shared/isolate-text.ts";
import { genreLabel } from "./brief-lines.ts";

const rightToLeft: ReadonlySet<string> = new Set(["ar", "fa", "he", "ur"]);

/**
 * A brief of a language written from right to left, as its lines are to be shown: one that begins with a name in
 * Latin letters still runs from the right, and what stands behind a word of ours is set apart. Any other stays as it is.
 */
export function withDirection(brief: Brief): Brief {
  if (!rightToLeft.has(brief.language)) return brief;
  const { gist, headline, next, points } = brief;
  return {
    ...brief,
    headline: genreLabel(brief) === undefined ? startingRightToLeft(headline) : isolated(headline),
    gist: { ...gist, text: startingRightToLeft(gist.text) },
    points: points.map((point) => ({ ...point, text: startingRightToLeft(point.text) })),
    ...(next !== undefined && { next: { ...next, text: isolated(next.text) } }),
  };
}
