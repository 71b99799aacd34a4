import { Command } from "commander";

/** The whole command line. Each sub-command loads its own code only when it runs. */
export function newsbrief(): Command {
  return new Command("newsbrief")
    .description("Reads the news for a team and says it short, in Slack and Discord.")
    .showHelpAfterError();
}

await newsbrief().parseAsync();
