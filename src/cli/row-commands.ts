import type { Command } from "commander";
import { examples } from "./examples.ts";
import { errorRows } from "./json-lines.ts";

/** Adds the commands that measure: each reads rows of JSON and writes one for each. */
export function addRowCommands(program: Command): void {
  program.commandsGroup("For measuring, by rows of JSON:");
  rows("extract", "Read the articles out of saved pages", {
    read: "{id, path, url?, contentType?, status?, requestedUrl?}",
    write:
      "{id, title, articleBody, author, date, lang, status, modified?, outlet?, section?, link?, note?}",
    run: async () => (await import("./extract-command.ts")).extractCommand(),
  });
  rows("check", "Check claims against their sources", {
    read: "{id, source, claim, lang?}",
    write: "{id, supported, score, reasons}",
    run: async () => (await import("./check-command.ts")).checkCommand(),
  });
  rows("quotes", "Find quotations and who says them", {
    read: "{id, text, lang?}",
    write: "{id, quotes}",
    run: async () => (await import("./quotes-command.ts")).quotesCommand(),
  });
  rows("sentences", "Split texts into sentences", {
    read: "{id, text, lang?}",
    write: "{id, sentences}",
    run: async () => (await import("./sentences-command.ts")).sentencesCommand(),
  });
  rows("stories", "Group feed entries by event", {
    read: "{id, title, text, lang?, outlet?, family?, publishedAt?}",
    write: "{id, story}",
    run: async () => (await import("./stories-command.ts")).storiesCommand(),
  });

  function rows(
    name: string,
    description: string,
    { read, write, run }: { read: string; write: string; run: () => Promise<0 | 1> },
  ): void {
    program
      .command(name)
      .description(description)
      .option(
        "--jsonl",
        `read ${read} per line of JSON from standard input, write ${write}, ${errorRows}`,
      )
      .addHelpText("after", examples(`newsbrief ${name} --jsonl < rows.jsonl`))
      .action(async ({ jsonl }, command: Command) => {
        if (!jsonl) return command.error("This command reads rows of JSON: add --jsonl.");
        process.exitCode = await run();
      });
  }
}
