import pc from "picocolors";

/**
 * Tells the person at the terminal what went wrong, on standard error.
 *
 * @returns the exit code of a command that fails with it
 */
export function complain(sentence: string): 1 {
  process.stderr.write(`${pc.red("newsbrief:")} ${sentence}\n`);
  return 1;
}
