import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { expect, it } from "vitest";
import { usageSentence } from "#cli/usage-sentence.ts";

/** What is said when a command that takes one source and a whole number of words is called with `args`. */
function saidOf(args: readonly string[]): string {
  let said = "";
  const program = new Command("tool").exitOverride().configureOutput({
    writeErr: () => {},
    outputError: (text) => {
      said = usageSentence(text);
    },
  });
  program
    .command("read")
    .argument("<source>")
    .option("--words <count>", "", () => {
      throw new InvalidArgumentError("“x” is no number.");
    });
  program.command("rows").option("--jsonl");
  expect(() => program.parse([...args], { from: "user" })).toThrow();
  return said;
}

it.each([
  [["read"], "Name the source."],
  [["read", "a", "b"], "You named 2 things, and this command takes 1."],
  [["read", "--words", "x", "a"], "--words: “x” is no number."],
  [["read", "--words"], "--words needs a value behind it."],
  [["read", "a", "--nope"], "There is no option “--nope” here."],
  [["raed"], "There is no command “raed”. Did you mean read?"],
  [["rows", "a"], "This command takes no names: leave out all but its options."],
])("bad usage is told in a sentence: %j", (args, sentence) => {
  expect(saidOf(args)).toBe(`newsbrief: ${sentence}\n`);
});

it("leaves what it does not know as it is", () => {
  expect(usageSentence("error: something else\n")).toBe("newsbrief: something else\n");
});

it.each([
  [["brief"], "Name a link or a file, or - for standard input."],
  [["quotes"], "This command reads rows of JSON: add --jsonl."],
  [["quotes", "--jsno"], "There is no option “--jsno” here. Did you mean --jsonl?"],
])("the command line says no more than that, and where more is said: %j", (args, sentence) => {
  const command = resolve("dist/cli/newsbrief.mjs");
  const { status, stderr } = spawnSync(process.execPath, [command, ...args]);
  expect(String(stderr)).toBe(`newsbrief: ${sentence}\nAdd --help to see what it takes.\n`);
  expect(status).toBe(1);
});

it.each([
  [["help", "brif"], 1, "", "There is no command “brif”. Did you mean brief?"],
  [["help", "weather"], 1, "", "There is no command “weather”."],
  [["help", "feed"], 0, "Usage: newsbrief feed ", ""],
  [["help", "help"], 0, "Usage: newsbrief help ", ""],
  [["help"], 0, "Usage: newsbrief [options] [command]", ""],
])("help is given for what there is alone: %j", (args, code, shown, sentence) => {
  const called = spawnSync(process.execPath, [resolve("dist/cli/newsbrief.mjs"), ...args]);
  const said = sentence && `newsbrief: ${sentence}\nAdd --help to see what it takes.\n`;
  expect([called.status, String(called.stderr)]).toEqual([code, said]);
  expect(String(called.stdout).slice(0, shown.length || undefined)).toBe(shown);
});
