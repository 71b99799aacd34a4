import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import * as asian from "#brief/form/news-signs/asian.ts";
import * as slavic from "#brief/form/news-signs/slavic.ts";
import * as western from "#brief/form/news-signs/western.ts";
import { sentenceFeatureNames } from "#brief/scoring/sentence-features.ts";
import { bigramFeatureNames, wordFeatureNames } from "#brief/scoring/word-features.ts";
import { commands } from "#command/commands.ts";
import { slackScopes } from "#model/slack-scopes.ts";
import { functionNames } from "../infra/build/bundle-functions.ts";
import { kilobytesMax } from "../infra/build/size-budget.ts";

/** What the documents say of the code as it stands: names, commands, settings and limits. */
const files = readdirSync(".", { withFileTypes: true })
  .filter(({ name }) => !/^(?:node_modules|dist|coverage)$|^\.(?!ci$)/.test(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(entry.name, { recursive: true, encoding: "utf8" }).map(
          (path) => `${entry.name}/${path}`,
        )
      : [entry.name],
  )
  .filter((path) => !path.includes("/node_modules/"));
const read = (path: string) => readFileSync(path, "utf8");
const pages = files.filter((path) => /^(?:docs\/)?[^/]+\.md$/.test(path) || path === "NOTICE");
const measured = ["test/bench/RESULTS.md", "test/bench/TRIED.md"];
const texts = new Map([...pages, ...measured].map((path) => [path, read(path)]));
const all = [...texts.values()].join("\n");
const scripts: Readonly<Record<string, string>> = JSON.parse(read("package.json")).scripts;

/** All matches of the first group, each once. */
function found(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, group = ""]) => group))];
}

/** What `fault` finds in each page, beside the page's name. */
function faults(fault: (text: string, page: string) => readonly string[]): readonly string[] {
  return [...texts].flatMap(([page, text]) => fault(text, page).map((one) => `${page}: ${one}`));
}

describe("what the documents name is there", () => {
  it("pages and headings that are linked", () => {
    const broken = faults((text, page) =>
      found(text, /\]\((?!https?:)([^)\s]+)\)/g).filter((target) => {
        const [path = "", heading] = target.split("#");
        const file = path === "" ? page : posix.join(posix.dirname(page), path);
        if (!files.includes(file)) return true;
        return heading !== undefined && !headingsOf(read(file)).includes(heading);
      }),
    );
    expect(broken).toEqual([]);
  });

  it("files and folders, by their name or the end of their path", () => {
    const missing = faults((text) =>
      found(text, /`([^`\s]+)`/g)
        .filter(isPath)
        .filter(isNowhere),
    );
    expect(missing).toEqual([]);
  });

  it("npm's scripts and the benches", () => {
    const missing = faults((text) => [
      ...found(text, /npm run (?:--silent )?([\w:-]+)/g).filter((name) => !(name in scripts)),
      ...found(text, /npm run bench -- ([\w-]+)/g).filter(
        (name) => !files.includes(`test/bench/${name}.ts`),
      ),
    ]);
    expect(missing).toEqual([]);
  });

  it("commands of the command line, with their options", () => {
    const calls = found(all, /(?:npx |`)newsbrief( (?:--)?[a-z][^`\n#]*)/g);
    expect(calls.length).toBeGreaterThan(15);
    const help = new Map<string, string>();
    const helpOf = (name: string): string => {
      const args = ["dist/cli/newsbrief.mjs", ...(name === "" ? [] : [name]), "--help"];
      if (!help.has(name)) help.set(name, String(spawnSync(process.execPath, args).stdout));
      return help.get(name) ?? "";
    };
    const unknown = calls.filter((call) => {
      const [name = ""] = /^[a-z][a-z-]*/.exec(call.trim()) ?? [];
      const options = found(call, /\s(--[a-z-]+)/g);
      return (
        !helpOf(name).includes(`Usage: newsbrief ${name}`) ||
        options.some((option) => !helpOf(name).includes(option))
      );
    });
    expect(unknown).toEqual([]);
  });

  it("commands of the command line that need nothing but files of ours", () => {
    const lines = found(all, /^npx (newsbrief [^\n#]* test\/[^\n#]*)/gm);
    expect(lines.length).toBeGreaterThan(1);
    const failed = lines.filter((line) => {
      const run = line.replace("newsbrief", "node dist/cli/newsbrief.mjs");
      return spawnSync("sh", ["-c", run]).status !== 0;
    });
    expect(failed).toEqual([]);
  });

  it("what the digest of the README prints", () => {
    const [line = ""] = found(read("README.md"), /^npx newsbrief (digest [^\n]*)/gm);
    const env = { ...process.env, NO_COLOR: "1" };
    const { stdout } = spawnSync("sh", ["-c", `node dist/cli/newsbrief.mjs ${line}`], { env });
    expect(read("README.md")).toContain(`\`\`\`\n${stdout}\`\`\``);
  });

  it("commands of both platforms", () => {
    const calls = Object.values(commands).flatMap(({ slackCalls }) => slackCalls);
    const paths = Object.values(commands).map(({ discordPath }) => `/${discordPath.join(" ")}`);
    const unknown = found(all, /`(\/[a-z]+(?: [^`]*)?)`/g).filter((typed) => {
      if (typed === "/brief" || /^\/brief <?(?:link|http)/.test(typed)) return false;
      const rest = /^\/brief (.+)$/.exec(typed)?.[1];
      if (rest !== undefined) return !calls.some((call) => `${rest} `.startsWith(`${call} `));
      return !paths.some((path) => `${typed} `.startsWith(`${path} `));
    });
    expect(unknown).toEqual([]);
  });

  it("variables of the environment, and all that people may set are named", () => {
    const code = files
      .filter((path) => /^(?:src|functions|infra|test|\.ci)\/|^serverless\.yml$/.test(path))
      .filter(
        (path) => /\.(?:ts|yml|json)$|\.ci\/run$/.test(path) && path !== "test/documents.test.ts",
      )
      .map(read)
      .join("\n");
    const variable = /(?<![\w#-])([A-Z]{2,}(?:_[A-Z]+)+)(?![\w#-])/g;
    expect(faults((text) => found(text, variable).filter((name) => !code.includes(name)))).toEqual(
      [],
    );
    const settings = [
      ...found(read("src/config.ts"), variable),
      ...found(code, /\benv\.(NEWSBRIEF_\w+)/g),
    ];
    expect(settings.length).toBeGreaterThan(25);
    expect(settings.filter((name) => !all.includes(name) && !isOurs.test(name))).toEqual([]);
  });
});

/** Variables that the stack or a test sets, never a person. */
const isOurs =
  /_API_URL$|_QUEUE_URL$|^(?:TABLE_NAME|CONTACT_URL|READ_ORIGINS|MODEL_ENDPOINT|LOG_LEVEL|NO_SIDE_EFFECTS|AWS_ENDPOINT_URL_.+)$/;

function headingsOf(text: string): readonly string[] {
  return found(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Whether something in backticks is meant as a file or folder of this project. */
function isPath(name: string): boolean {
  if (
    /^[/#@.]|^dist\/|^parts\/|^https?:|<|…|^news\/|^reading\/|^tdmrep\.json$|^score\.mjs$/.test(
      name,
    )
  )
    return false;
  return (
    /\.(?:ts|json|yml|md|svg|png)$/.test(name) ||
    /^[\w*-]+(?:\/[\w*.-]+)*\/$/.test(name) ||
    /^(?:src|test|docs|infra|functions)\//.test(name)
  );
}

function isNowhere(name: string): boolean {
  const pattern = name.replace(/\/$/, "").replace(/[.]/g, "\\.").replaceAll("*", "[^/]*");
  const path = new RegExp(`(?:^|/)${pattern}(?:[./]|$)`);
  return !files.some((file) => path.test(file));
}

/** What a page says, and the code that makes it so: who changes one finds the other here. */
const limits = `
docs/delivery.md :: eight times in the time in which it brings one entry :: src/feed/next-poll.ts :: looksPerEntry = 8;
docs/delivery.md :: up to a hundred feeds :: src/model/subscription.ts :: subscriptionsMax = 100;
docs/digest.md :: up to thirty of a kind :: src/command/read-word-list.ts :: words: 30,
docs/digest.md :: of up to 60 characters each :: src/command/read-word-list.ts :: characters: 60
docs/delivery.md :: every quarter of an hour at :: src/feed/next-poll.ts :: min: 15 * minuteMs, max: dayMs }
docs/delivery.md :: asked once in two seconds :: src/adapters/dynamodb/host-turns.ts :: hostGapMs = 2000;
docs/delivery.md :: on three days that it has moved :: src/feed/poll-state-after.ts :: moveDaysMin = 3;
docs/delivery.md :: up to four hours, and :: src/feed/next-poll.ts :: cacheWishMsMax = 4 * hourMs;
docs/delivery.md :: twice, six hours apart :: src/feed/poll-state-after.ts :: goneMsMin = 6 * hourMs;
docs/delivery.md :: Where five entries :: src/feed/flood-breaker.ts :: floodCountMin = 5;
docs/delivery.md :: failed for twelve hours and four readings :: src/app/feeds/feed-incident.ts :: incidentAfterMs = 12 * hourMs;
docs/delivery.md :: up to twenty a channel and day :: src/model/subscription.ts :: livePostsMax = 20;
docs/delivery.md :: Twenty feeds with filters :: src/app/subscriptions/try-listed.ts :: triedMax = 20;
docs/delivery.md :: of the last three days :: src/app/subscriptions/try-filter.ts :: trialDays = 3;
docs/delivery.md :: for 22 seconds :: src/app/deliveries/conclude-delivery.ts :: deliveryLeaseMs = 22_000;
docs/delivery.md :: within two minutes :: src/adapters/discord/post-once.ts :: nonceMs = 2 * minuteMs;
docs/delivery.md :: comes again three minutes later :: src/adapters/discord/find-post.ts :: againMs = 3 * minuteMs;
docs/delivery.md :: are looked through, up to a thousand, :: src/adapters/discord/find-post.ts :: listsMax = 10;
docs/delivery.md :: than a quarter of an hour late :: src/app/deliveries/send-digest.ts :: delayedAfterMs = 15 * minuteMs;
docs/delivery.md :: handed to Slack ten minutes ahead :: src/app/digests/sweep-slots.ts :: slack: 10 * minuteMs
docs/delivery.md :: live articles at least four :: src/adapters/slack/post-once.ts :: askableMs = 4 * minuteMs;
docs/delivery.md :: three days goes on; the first post after them :: src/app/deliveries/conclude-delivery.ts :: leftServerKeptMs = 3 * dayMs;
docs/delivery.md :: is tried sixteen times :: src/model/job.ts :: "send-digest": 16,
docs/privacy.md :: by the platform's id | 90 days :: src/model/audit-entry.ts :: auditKeptMs = 90 * dayMs;
docs/privacy.md :: a few facts of each story | 30 days :: src/adapters/dynamodb/delivery-store.ts :: rememberedMs = 30 * dayMs;
docs/privacy.md :: link to the message | 5 days :: src/adapters/dynamodb/ledger.ts :: rememberedMs = 5 * dayMs;
docs/privacy.md :: on a language model | 400 days :: src/adapters/dynamodb/model-budget.ts :: keptMs = 400 * dayMs;
docs/privacy.md :: nothing says who asked | 3 days :: src/adapters/dynamodb/page-store.ts :: keptMs = 3 * dayMs;
docs/privacy.md :: their entries | entries 8 days :: src/adapters/dynamodb/entry-store.ts :: keptMs = 8 * dayMs;
docs/privacy.md :: article's text | 14 days :: serverless.yml :: logRetentionInDays: 14
docs/deploy.md :: 20,000 unless set, 40,000 at most :: src/config.ts :: number(20_000, { min: 1000, max: 40_000 })
docs/deploy.md :: in a month (UTC); 2 unless set :: src/config.ts :: MODEL_MILLIONS_PER_MONTH: number(2)
docs/deploy.md :: in a month; 10 unless set :: src/config.ts :: MODEL_DOLLARS_PER_MONTH: number(10)
docs/deploy.md :: 1,800 unless set, 500 to 32,000 :: src/config.ts :: MODEL_ANSWER_MAX: number(1800, { min: 500, max: 32_000 })
docs/digest.md :: 4 outlets 2, at most 4 :: src/digest/rank-story.ts :: outletPointsMax = 4;
docs/digest.md :: ±4 all in all :: src/digest/rank-story.ts :: tastePointsMax = 4;
docs/digest.md :: At most two are led by one outlet :: src/digest/share-leads.ts :: ledByOneMax = 2;
docs/digest.md :: a day back at least and four at most :: src/story/story-memory.ts :: storyIdleMsMax = 4 * dayMs;
docs/digest.md :: not more than four hours apart :: src/digest/find-disagreement.ts :: sameTimeMs = 4 * hourMs;
docs/digest.md :: three entry ids :: src/app/digests/compose-digest.ts :: toldEntriesMax = 3;
docs/digest.md :: of at most 32 characters :: src/digest/told-facts.ts :: spellingLengthMax = 32;
docs/digest.md :: fewer than four words where no name :: src/story/telling-evidence.ts :: namelessTermsMin = 4;
docs/digest.md :: up to four other outlets :: src/digest/points-others-add.ts :: pointsMax = 4;
docs/digest.md :: up to eight links :: src/digest/tell-story.ts :: furtherMax = 8;
docs/digest.md :: for entries of the last eight days :: src/app/digests/explain-why.ts :: lookBackDays = 8;
docs/digest.md :: is remembered for a week :: src/app/digests/choose-digest.ts :: memoryMs = 7 * dayMs;
docs/checker.md :: texts under 120 words :: src/app/briefs/is-for-model.ts :: sourceWordsMin = 120;
docs/checker.md :: leaves fewer than two points :: src/brief/by-model/brief-from-answer.ts :: pointsMin = 2;
docs/checker.md :: shares two fifths of the content words :: src/brief/by-model/article-sentence.ts :: sharedMin = 0.4;
docs/checker.md :: one to three sentences of the article :: src/brief/check/written/check-written.ts :: fromMax = 3;
docs/summariser.md :: beam holds 8 sets :: src/brief/scoring/search.ts :: beam: 8,
docs/summariser.md :: Only the first 60 sentences :: src/brief/write-brief.ts :: sentencesMax = 60;
docs/summariser.md :: gist of at most 30 words :: src/brief/form/choice/lengths.ts :: gistWordsMax = 30;
docs/summariser.md :: a standard one 60 to 120 and four :: src/brief/form/choice/lengths.ts :: standard: { wordsMin: 60, wordsMax: 120, pointsMax: 4 },
docs/summariser.md :: fewer than 20 words has no brief :: src/brief/form/choice/lengths.ts :: sourceWordsMin = 20;
docs/summariser.md :: is whole up to 24 words :: src/brief/form/headline.ts :: ownWordsMax = 24;
docs/summariser.md :: (94 of 6 leaves) :: src/brief/training/train-weights.ts :: trees: 94,
docs/summariser.md :: summary of 50 words :: src/brief/scoring/summary-weights.ts :: unitTokens = 50;
docs/summariser.md :: from the seventh sentence on :: src/brief/form/choice/gists-to-try.ts :: deepFrom = 5;
docs/summariser.md :: up to three such runs :: src/brief/form/cuts/lead-without-runs.ts :: runsMax = 3;
docs/summariser.md :: 400 common words :: src/brief/training/word-habits.ts :: wordsMax = 400;
docs/reading.md :: up to five of them, within fifteen seconds :: src/app/reading/join-pages.ts :: pagesMax = 5;
docs/reading.md :: newest twelve posts :: src/extract/kinds/live-blog.ts :: postsMax = 12;
docs/reading.md :: first forty pages :: src/adapters/pdf/pdf-reader.ts :: pagesMax: 40,
docs/reading.md :: more than 8 MB :: src/adapters/http/safe-fetch.ts :: bytesMax = 8_000_000,
docs/reading.md :: more than 700 kB of text :: src/app/reading/read-article.ts :: textBytesMax = 700_000;
docs/reading.md :: Beyond 4,000 blocks :: src/extract/text/main-text.ts :: weighedMax = 4000;
docs/reading.md :: less than 1,500 characters of text :: src/extract/extract-article.ts :: begunWeightMax = 1500;
docs/reading.md :: less than 300 characters :: src/extract/extract-article.ts :: shownWeightMin = 300;
docs/reading.md :: (3 million characters) :: src/extract/dom/lean-html.ts :: charactersMax = 3_000_000;
docs/reading.md :: tags (60,000) :: src/extract/dom/lean-html.ts :: tagsMax = 60_000;
docs/reading.md :: 30,000 elements :: src/extract/dom/parse-document.ts :: elementsMax = 30_000;
ARCHITECTURE.md :: up to eight stories have buttons :: src/present/discord/digest-components.ts :: storiesWithButtonsMax = 8;
ARCHITECTURE.md :: within 30 s waits :: src/app/briefs/share-brief.ts :: leaseMs = 30_000;
ARCHITECTURE.md :: comes back in five seconds :: src/app/briefs/brief-page.ts :: heldRetryMs = 5_000;
ARCHITECTURE.md :: (300 characters, :: src/model/entry.ts :: entryBriefLengthMax = 300;
`
  .trim()
  .split("\n")
  .map((line) => line.split(" :: ") as [page: string, words: string, source: string, code: string]);

describe("what the documents count", () => {
  const page = (path: string) => texts.get(path) ?? "";

  it("alarms: each has its line in the page on deploying, which says how many they are", () => {
    const names = found(read("infra/alarms.yml"), /^ {2}(\w+)Alarm:$/gm);
    expect(page("docs/deploy.md")).toContain(`${names.length} alarms`);
    const rest = /(?:Errors|Throttles)$/; // “the other `…Errors`”
    expect(
      names.filter((name) => !page("docs/deploy.md").includes(`\`${name}\``) && !rest.test(name)),
    ).toEqual([]);
  });

  it("kinds of items in the table", () => {
    const stores = files.filter((path) => path.startsWith("src/adapters/dynamodb/"));
    const keys = found(stores.map(read).join("\n"), /["`]([A-Z]+)#/g);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => !page("ARCHITECTURE.md").includes(`${key}#`))).toEqual([]);
  });

  it("folders, packages and bundles with their budgets", () => {
    const folders = found(files.join("\n"), /^src\/(\w+)\/./gm).filter((name) => name !== "config");
    expect(
      folders.filter((name) => !page("ARCHITECTURE.md").includes(`| \`src/${name}\``)),
    ).toEqual([]);
    const { dependencies, devDependencies } = JSON.parse(read("package.json"));
    const packages = Object.keys({ ...dependencies, ...devDependencies });
    const named = page("ARCHITECTURE.md").split("## Dependencies")[1] ?? "";
    expect(packages.filter((name) => !named.includes(`\`${name}\``))).toEqual([]);
    const rows = [...page("docs/bundles.md").matchAll(/^\| ([a-z-]+) +\| (\d+) /gm)];
    expect(rows.map(([, name = "", max]) => [name, Number(max)])).toEqual(
      rows.map(([, name = ""]) => [name, kilobytesMax(name)]),
    );
    expect(rows.map(([, name]) => name).toSorted()).toEqual(functionNames().toSorted());
  });

  it("rights that the bot asks for", () => {
    const rights = [...slackScopes.needed, ...slackScopes.optional].map((name) => `\`${name}\``);
    expect(rights.filter((right) => !page("docs/privacy.md").includes(right))).toEqual([]);
  });

  it("a job that an operator sends", () => {
    const bodies = found(page("docs/privacy.md"), /^ +'(\{.*\})'$/gm);
    expect(bodies).toHaveLength(1);
    for (const body of bodies)
      expect(decodeJob(body, "forget-gone")).toMatchObject({ gone: { what: "workspace" } });
  });

  it("functions that run at once", () => {
    const bounds = [...read("serverless.yml").matchAll(/maximumConcurrency: (\d+)/g)];
    const sum = bounds.reduce((total, [, bound]) => total + Number(bound), 0);
    expect(page("docs/deploy.md")).toContain(`takes at most ${sum} of them together`);
  });

  it("figures that describe sentences and words", () => {
    const said = page("docs/summariser.md").replace(/\s+/g, " ");
    expect(said).toContain(`by ${sentenceFeatureNames.length} figures`);
    expect(said).toContain(
      `by ${wordFeatureNames.length} and ${bigramFeatureNames.length} figures`,
    );
    const languages = Object.keys({ ...asian, ...slavic, ...western });
    expect(said).toContain(`signs of news in ${languages.length} languages`);
  });

  it.each(limits)("%s: %s", (path, words, source, code) => {
    const said = page(path).replace(/\s+/g, " ");
    expect([said.includes(words), read(source).includes(code)]).toEqual([true, true]);
  });
});
