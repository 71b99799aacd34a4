import { Command } from "commander";

/** The whole command line. Each sub-command loads its own code only when it runs. */
export function newsbrief(): Command {
  const program = new Command("newsbrief")
    .description("Reads the news for a team and says it short, in Slack and Discord.")
    .showHelpAfterError();

  program
    .command("brief")
    .description("Brief articles")
    .requiredOption("--jsonl", "read one article per line of JSON from standard input")
    .option("--sentences <count>", "say it in exactly so many sentences")
    .option("--words <count>", "fill so many words; the last sentence may run over")
    .action(async (options) => {
      const { briefCommand } = await import("./brief-command.ts");
      await briefCommand(options);
    });

  program
    .command("sentences")
    .description("Split texts into sentences")
    .requiredOption("--jsonl", "read one text per line of JSON from standard input")
    .action(async () => {
      const { sentencesCommand } = await import("./sentences-command.ts");
      await sentencesCommand();
    });

  program
    .command("extract")
    .description("Read the articles out of saved pages")
    .requiredOption("--jsonl", "read {id, path, url} per line of JSON from standard input")
    .action(async () => {
      const { extractCommand } = await import("./extract-command.ts");
      await extractCommand();
    });

  return program;
}

await newsbrief().parseAsync();
