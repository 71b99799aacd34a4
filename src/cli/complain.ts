import pc from "picocolors";
import { safeText } from "#present/terminal/wrap-text.ts";

/**
 * Tells the person at the terminal what went wrong, on standard error.
 *
 * @returns the exit code of a command that fails with it
 */
export function complain(sentence: string): 1 {
  const lines = sentence.split("\n").map(safeText);
  process.stderr.write(`${pc.red("newsbrief:")} ${lines.join("\n")}\n`);
  return 1;
}
