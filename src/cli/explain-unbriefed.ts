import type { BriefProblem } from "#brief/write-brief.ts";

/** Why a text has no brief, for people. */
export function explainUnbriefed({ kind }: BriefProblem): string {
  switch (kind) {
    case "no-gist":
      return "No sentence of it is short enough to tell its news by itself. It takes reading.";
    case "no-prose":
      return "It is a table or a list, with no text to brief. Open it to look up what you need.";
    default:
      return "There is too little text to brief. It is quicker to read it.";
  }
}
