import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";

// The SDK would greet everybody on Node 20 with a notice about versions of next year.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

/** The whole command line. Each sub-command loads its own code only when it runs. */
export function newsbrief(): Command {
  const program = new Command("newsbrief")
    .description("Reads the news for a team and says it short, in Slack and Discord.")
    .version(ownVersion())
    .showHelpAfterError();

  program
    .command("brief")
    .description("Brief one article, or many with --jsonl")
    .argument("[source]", "a link, a file (.html, .html.gz, .pdf, .txt), or - for standard input")
    .option("--json", "print the brief as JSON, with its receipts")
    .option(
      "--words <count>",
      "words of the brief at the most, in the article’s own sentences",
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
      "read {id, text, title?, lang?} per line of JSON from standard input, write {id, summary, brief}; " +
        "without --words or --sentences a summary takes the sentences that are worth it, mostly one to three",
    )
    .option("--sentences <count>", "with --jsonl: summaries of so many sentences", wholeNumber)
    .action(async (source: string | undefined, options, command: Command) => {
      const { briefOne, briefRows, conflictOf } = await import("./brief-command.ts");
      const conflict = conflictOf(options);
      if (conflict !== undefined) return command.error(conflict);
      if (options.jsonl) return briefRows(options);
      if (source === undefined)
        return command.error("Name a link or a file, or - for standard input.");
      try {
        process.exitCode = await briefOne(source, options);
      } catch (error) {
        // A variable that is missing or malformed.
        command.error(`newsbrief: ${error instanceof Error ? error.message : String(error)}`);
      }
    });

  program
    .command("sentences")
    .description("Split texts into sentences")
    .requiredOption(
      "--jsonl",
      "read {id, text, lang?} per line of JSON from standard input, write {id, sentences}",
    )
    .action(async () => {
      const { sentencesCommand } = await import("./sentences-command.ts");
      await sentencesCommand();
    });

  program
    .command("check")
    .description("Check claims against their sources")
    .requiredOption(
      "--jsonl",
      "read {id, source, claim, lang?} per line of JSON from standard input, write {id, supported, score, reasons}",
    )
    .action(async () => {
      const { checkCommand } = await import("./check-command.ts");
      await checkCommand();
    });

  program
    .command("quotes")
    .description("Find quotations and who says them")
    .requiredOption(
      "--jsonl",
      "read {id, text, lang?} per line of JSON from standard input, write {id, quotes}",
    )
    .action(async () => {
      const { quotesCommand } = await import("./quotes-command.ts");
      await quotesCommand();
    });

  program
    .command("extract")
    .description("Read the articles out of saved pages")
    .requiredOption(
      "--jsonl",
      "read {id, path, url} per line of JSON from standard input, write {id, title, articleBody, author, date, lang, status}",
    )
    .action(async () => {
      const { extractCommand } = await import("./extract-command.ts");
      await extractCommand();
    });

  program
    .command("feed")
    .description("List the entries of a feed, found from any address of its site")
    .argument("[source]", "a link, a file, or - for standard input")
    .option("--json", "print the feed as JSON")
    .option("--jsonl", "read {id, path, url, contentType?} per line of JSON from standard input")
    .action(async (source: string | undefined, options, command: Command) => {
      const { feedOne, feedRows } = await import("./feed-command.ts");
      if (options.jsonl) return feedRows();
      if (source === undefined)
        return command.error("Name a link or a file, or - for standard input.");
      process.exitCode = await feedOne(source, options);
    });

  program
    .command("digest")
    .description("Make a digest of feeds: the few stories that matter, each once")
    .argument("<feeds...>", "links of feeds or of any page of their sites, or files")
    .option("--since <time>", "look back so far: 24h, 2d, 90m, or to a time", "24h")
    .option("--at <time>", "as if it were made at this time, such as 2026-03-02T08:00")
    .option("--zone <zone>", "time zone of these times, such as Europe/Paris")
    .option("--max <count>", "stories at the most, up to 12", wholeNumber)
    .option("--read", "read the pages of the chosen stories, where robots.txt allows it")
    .option("--json", "print the digest as JSON, with how every story was ranked")
    .action(async (feeds: readonly string[], options) => {
      const { digestOfFeeds } = await import("./digest-command.ts");
      process.exitCode = await digestOfFeeds(feeds, options);
    });

  program
    .command("serve")
    .description("Run the whole bot on this machine, with a page to try it")
    .option("--port <port>", "port of the page", portNumber, 8040)
    .option("--data <folder>", "where the bot keeps its table", ".newsbrief")
    .option("--live", "listen in the real Slack and Discord whose tokens are in .env")
    .action(async (options, command: Command) => {
      const { serve, serveLive } = await import("./serve-command.ts");
      await (options.live ? serveLive(options, command) : serve(options, command));
    });

  program
    .command("register")
    .description(
      "Tell Discord the commands (needs DISCORD_APPLICATION_ID and DISCORD_BOT_TOKEN, also in .env)",
    )
    .action(async (_options, command: Command) => {
      const { register } = await import("./register-command.ts");
      await register(command);
    });

  program
    .command("dead-letters")
    .description("Look at jobs that failed at their last try, send them again or drop them")
    .argument("<action>", "list, show, resend or drop")
    .argument("[kind]", "the kind of job, such as send-digest; all of them when left out")
    .option("--stack <name>", "the deployment whose queues are meant, such as newsbrief-prod")
    .option("--endpoint <url>", "where the queues are, for a bot on this machine")
    .option("--id <id>", "one job only, as `show` names it")
    .action(async (action: string, kind: string | undefined, options, command: Command) => {
      const { deadLetters } = await import("./dead-letters-command.ts");
      await deadLetters(action, kind, options, command);
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
    .command("stories")
    .description("Group feed entries by event")
    .requiredOption(
      "--jsonl",
      "read {id, title, text, lang?, outlet?, publishedAt?} per line of JSON from standard input, write {id, story}",
    )
    .action(async () => {
      const { storiesCommand } = await import("./stories-command.ts");
      await storiesCommand();
    });

  return program;
}

/** As the package says it, which lies two folders above, here and in `dist`. */
function ownVersion(): string {
  const file = new URL("../../package.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** @throws {InvalidArgumentError} with a sentence for the person */
function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new InvalidArgumentError(`“${text}” is not a whole number of at least 1.`);
  }
  return Number(text);
}

/** @throws {InvalidArgumentError} with a sentence for the person */
function languageCode(text: string): string {
  if (!/^[a-z]{2,3}$/.test(text)) {
    throw new InvalidArgumentError(`“${text}” is no language code: write it as “en” or “fr”.`);
  }
  return text;
}

/** @throws {InvalidArgumentError} with a sentence for the person */
function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) {
    throw new InvalidArgumentError(`“${text}” is not a port: give a number from 0 to 65535.`);
  }
  return port;
}

/** @throws {InvalidArgumentError} with a sentence for the person */
function httpsAddress(text: string): string {
  if (!/^https:\/\/[^\s/]+/.test(text)) {
    throw new InvalidArgumentError(
      `“${text}” is no address that Slack calls: begin with https://.`,
    );
  }
  return text;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever read it, such as `head`, has enough.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await newsbrief().parseAsync();
} catch (error) {
  process.stderr.write(`newsbrief: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
