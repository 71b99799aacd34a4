import { type Command, Option } from "commander";
import { examples } from "./examples.ts";
import { besideRows, errorRows } from "./json-lines.ts";
import { eventsAddress, languageCode, portNumber, wholeNumber } from "./option-values.ts";
import { nothingIsNamed } from "./source-name.ts";

/** The commands for people, in the order in which the help lists them. */
export function addPeopleCommands(program: Command): void {
  program.commandsGroup("For people:");
  addBrief(program);
  addDigest(program);
  addFeed(program);
  addServe(program);
  addManifest(program);
  addRegister(program);
  addDeadLetters(program);
  addHelp(program);
}

function addBrief(program: Command): void {
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
        // A variable that is missing or malformed, of which the help says nothing.
        command
          .showHelpAfterError(false)
          .error(`newsbrief: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
}

function addDigest(program: Command): void {
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
}

function addFeed(program: Command): void {
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
}

function addServe(program: Command): void {
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
}

function addManifest(program: Command): void {
  program
    .command("manifest")
    .description("Print the manifest from which Slack makes the app")
    .option(
      "--url <url>",
      "the API’s address, to whose /slack/events Slack’s requests go; without it the app speaks by Socket Mode",
      eventsAddress,
    )
    .action(async (options) => {
      const { printManifest } = await import("./register-command.ts");
      printManifest(options);
    });
}

function addRegister(program: Command): void {
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
}

function addDeadLetters(program: Command): void {
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
}

function addHelp(program: Command): void {
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
}
