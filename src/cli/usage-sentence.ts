import { safeText } from "#present/terminal/wrap-text.ts";

/** What commander says of bad usage, and the same as a sentence. @see https://github.com/tj/commander.js/blob/v14.0.3/lib/command.js */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^option '(--\S+)[^']*' argument '[^']*' is invalid\. (.+)$/, "$1: $2"],
  [/^option '(--\S+)[^']*' argument missing$/, "$1 needs a value behind it."],
  [/^unknown option '([^']*)'$/, "There is no option “$1” here."],
  [/^unknown command '([^']*)'$/, "There is no command “$1”."],
  [/^missing required argument '([^']*)'$/, "Name the $1."],
  [
    /^too many arguments.* Expected 0 arguments but got \d+.*$/,
    "This command takes no names: leave out all but its options.",
  ],
  [
    /^too many arguments(?: for '[^']*')?\. Expected (\d+) arguments? but got (\d+)\.?$/,
    "You named $2 things, and this command takes $1.",
  ],
];

/**
 * Says bad usage in a sentence that begins with the program's name.
 * @param text as commander would print it, its proposal (“Did you mean …?”) on a line of its own
 */
export function usageSentence(text: string): string {
  const said = text.trim().replace(/^(?:error|newsbrief): /, "");
  const [first = "", ...proposal] = said.split("\n");
  const found = sentences.find(([pattern]) => pattern.test(first));
  const sentence = found === undefined ? first : first.replace(found[0], found[1]);
  const words = [sentence, ...proposal.map((line) => line.replace(/^\(|\)$/g, ""))].join(" ");
  return `newsbrief: ${safeText(words)}\n`;
}
