import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { examples } from "./examples.ts";
import { besideRows, errorRows } from "./json-lines.ts";
import { httpsAddress, languageCode, portNumber, wholeNumber } from "./option-values.ts";
import { addRowCommands } from "./row-commands.ts";
import { nothingIsNamed } from "./source-name.ts";
import { usageSentence } from "./usage-sentence.ts";

// The SDK would greet everybody on Node 20 with a notice about versions of next year.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

/** The whole command line. Each sub-command loads its own code only when it runs. */
export function newsbrief(): Command {
  const program = new Command("newsbrief")
    .description("Reads the news for a team and says it short, in Slack and Discord.")
    .version(ownVersion())
    .showHelpAfterError("Add --help to see what it takes.")
    .configureOutput({
      outputError: (text, write) => write(usageSentence(text)),
    })
    .commandsGroup("For people:")
    .helpCommand(false); // commander's own shows all of the help for a command that there is not.

  program
    .command("brief")
    .description("Brief an article, or many with --jsonl")
    .argument("[source]", "a link, a file (.html, .html.gz, .pdf, .txt), or - for standard input")
    .option("--json", "print the brief as JSON, with its receipts")
    .option(
      "--words <count>",
      "words of the brief at the most, 30 at least; up to 120 unless given; with --jsonl: words that a summary fills",
      wholeNumber,
    )
    .addOption(
      new Option(
        "--writer <service>",
        "have a language model write it, see docs/deploy.md",
      ).choices(["none", "openai", "bedrock"]),
    )
    .option("--language <code>", "with a writer: the language of the brief", languageCode)
    .option(
      "--jsonl",
      `read {id, text, title?, lang?} per line of JSON from standard input, write {id, summary, brief}, offsets counting in text, with noBrief where there is none, ${errorRows}; ` +
        "without --words or --sentences a summary takes the sentences that are worth it, mostly one to three",
    )
    .option("--sentences <count>", "with --jsonl: summaries of so many sentences", wholeNumber)
    .addHelpText(
      "after",
      examples(
        "newsbrief brief https://example.com/an/article",
        "newsbrief brief article.txt --words 80 --json",
        "newsbrief brief - < page.html",
      ),
    )
    .action(async (source: string | undefined, options, command: Command) => {
      const { briefOne, briefRows, conflictOf } = await import("./brief-command.ts");
      const conflict = conflictOf(options, source);
      if (conflict !== undefined) return command.error(conflict);
      if (options.jsonl) {
        process.exitCode = await briefRows(options);
        return;
      }
      if (source === undefined) return command.error(nothingIsNamed);
      try {
        process.exitCode = await briefOne(source, options);
      } catch (error) {
        // A variable that is missing or malformed.
        command.error(`newsbrief: ${error instanceof Error ? error.message : String(error)}`);
      }
    });

  program
    .command("digest")
    .description("Make a digest of feeds: the few stories that matter, each once")
    .argument("<feeds...>", "links of feeds or of any page of their sites, or files")
    .option("--since <time>", "look back so far: 24h, 2d, 90m, or to a time", "24h")
    .option(
      "--at <time>",
      "as if it were made at this time, such as 2026-03-02T08:00; now unless given",
    )
    .option(
      "--zone <zone>",
      "time zone of these times, such as Europe/Paris; this machine’s unless given",
    )
    .option("--max <count>", "stories at the most, up to 12; 7 unless given", wholeNumber)
    .option("--read", "read the pages of the chosen stories, where robots.txt allows it")
    .option("--json", "print the digest as JSON, with how every story was ranked")
    .addHelpText(
      "after",
      examples(
        "newsbrief digest example.com another.example/feed",
        "newsbrief digest feeds/*.xml --at 2026-03-02T08:00 --zone Europe/Paris --max 5",
      ),
    )
    .action(async (feeds: readonly string[], options) => {
      const { digestOfFeeds } = await import("./digest-command.ts");
      process.exitCode = await digestOfFeeds(feeds, options);
    });

  program
    .command("feed")
    .description("List the entries of a feed, found from any address of its site")
    .argument("[source]", "a link, a file, or - for standard input")
    .option("--json", "print the feed as JSON")
    .option(
      "--jsonl",
      `read {id, path, url?, contentType?, headers?} per line of JSON from standard input, write {id, format, encoding, feed, entries}, ${errorRows}`,
    )
    .addHelpText("after", examples("newsbrief feed example.com", "newsbrief feed feed.xml --json"))
    .action(async (source: string | undefined, options, command: Command) => {
      const { feedOne, feedRows } = await import("./feed-command.ts");
      const conflict = besideRows(options, source);
      if (conflict !== undefined) return command.error(conflict);
      if (options.jsonl) {
        process.exitCode = await feedRows();
        return;
      }
      if (source === undefined) return command.error(nothingIsNamed);
      process.exitCode = await feedOne(source, options);
    });

  program
    .command("serve")
    .description("Run the whole bot on this machine, with a page to try it")
    .option("--port <port>", "port of the page, without --live", portNumber, 8040)
    .option(
      "--data <folder>",
      "where the bot keeps its table, and with --live its queues",
      ".newsbrief",
    )
    .option("--live", "listen in the real Slack and Discord whose tokens are in .env")
    .addHelpText(
      "after",
      examples("newsbrief serve", "newsbrief serve --live --data /var/newsbrief"),
    )
    .action(async (options, command: Command) => {
      const { serve, serveLive } = await import("./serve-command.ts");
      await (options.live ? serveLive(options, command) : serve(options, command));
    });

  program
    .command("manifest")
    .description("Print the manifest from which Slack makes the app")
    .option(
      "--url <url>",
      "where Slack’s requests go; without it the app speaks by Socket Mode",
      httpsAddress,
    )
    .action(async (options) => {
      const { printManifest } = await import("./register-command.ts");
      printManifest(options);
    });

  program
    .command("register")
    .summary("Tell Discord the commands")
    .description(
      "Tell Discord the commands, and print the link that adds the bot to a server.\n" +
        "Needs DISCORD_APPLICATION_ID and DISCORD_BOT_TOKEN, in the environment or in .env.",
    )
    .action(async (_options, command: Command) => {
      const { register } = await import("./register-command.ts");
      await register(command);
    });

  program
    .command("dead-letters")
    .summary("Look at jobs that failed at their last try, send them again or drop them")
    .description(
      "Look at jobs that failed at their last try, send them again or drop them.\n" +
        "It needs AWS_REGION and credentials, and --stack where there are several; for a bot on this machine, --endpoint.",
    )
    .argument("<action>", "list, show, resend or drop")
    .argument("[kind]", "such as send-digest; all of them when left out, where none is dropped")
    .option("--stack <name>", "the deployment whose queues are meant, such as newsbrief-prod")
    .option("--endpoint <url>", "where the queues are, for a bot on this machine")
    .option("--id <id>", "one job only, as `show` names it")
    .addHelpText(
      "after",
      examples(
        "newsbrief dead-letters list --stack newsbrief-prod",
        "newsbrief dead-letters resend send-digest --stack newsbrief-prod",
      ),
    )
    .action(async (action: string, kind: string | undefined, options, command: Command) => {
      const { deadLetters } = await import("./dead-letters-command.ts");
      await deadLetters(action, kind, options, command);
    });

  program
    .command("help")
    .description("Say how a command is used")
    .argument("[command]")
    .action((name = "") => {
      const called = name === "" ? program : program.commands.find((one) => one.name() === name);
      // What there is not is said as it is of any command, with the one that was meant.
      if (called === undefined) program.parse([name], { from: "user" });
      else called.help();
    });

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
