import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addPeopleCommands } from "./people-commands.ts";
import { addRowCommands } from "./row-commands.ts";
import { usageSentence } from "./usage-sentence.ts";

// The SDK would greet everybody on Node 20 with a notice about versions of next year.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

/** The whole command line. Each sub-command loads its own code only when it runs. */
function newsbrief(): Command {
  const program = new Command("newsbrief")
    .description("Reads the news for a team and says it short, in Slack and Discord.")
    .version(ownVersion())
    .showHelpAfterError("Add --help to see what it takes.")
    .configureOutput({
      outputError: (text, write) => write(usageSentence(text)),
    })
    .helpCommand(false); // commander's own shows all of the help for a command that there is not.

  addPeopleCommands(program);
  addRowCommands(program);
  return program;
}

/** As the package says it, which lies two folders above, here and in `dist`. */
function ownVersion(): string {
  const file = new URL("../../package.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).version;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever read it, such as `head`, has enough.
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`newsbrief: What it says could not be written: ${error.message}\n`);
  process.exit(1);
});

try {
  await newsbrief().parseAsync();
} catch (error) {
  process.stderr.write(`newsbrief: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
