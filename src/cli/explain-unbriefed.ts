import type { BriefProblem } from "#brief/write-brief.ts";

/** Why a text has no brief, for people. */
export function explainUnbriefed({ kind }: BriefProblem): string {
  return kind === "no-gist"
    ? "No sentence of it is short enough to tell its news by itself. It takes reading."
    : "There is too little text to brief. It is quicker to read it.";
}
