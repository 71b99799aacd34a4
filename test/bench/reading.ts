import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { answer } from "#cli/extract-command.ts";
import type { DomElement } from "#extract/dom/dom-nodes.ts";
import { parseDocument } from "#extract/dom/parse-document.ts";
import { extractArticle } from "#extract/extract-article.ts";
import { pageBlocks } from "#extract/text/page-blocks.ts";
import { canonicalUrl } from "#model/canonical-url.ts";
import {
  type LabelledPage,
  labelledPages,
  readingSets,
  type SetScore,
  scoreOf,
} from "./reading-data.ts";

type Reader = {
  readonly name: string;
  readonly read: (page: LabelledPage) => object | Promise<object>;
};

/** What a reader made of all sets: rows by set and page, and what it took. */
type Outcome = {
  readonly rows: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly megabytes: number;
  readonly failures: number;
};

const sets = ["aeb", "traf", "np4k", "rdb", "postlight", "dates"];

/** Sets whose worst pages are shown, and how many of them. */
const worstOf = ["aeb", "traf"];
const worstCount = 10;

const warmUpPages = 30;

/**
 * `npm run bench -- reading [--sets aeb,traf]`: our reading beside Readability over linkedom and defuddle, on
 * the same pages in the same run, each in a process of its own. Text and metadata are scored by the scorer
 * that stands beside the pages; time is the processor's per page after a warm-up, from decoded HTML to all
 * that is read; memory is the most that the process ever held. Then the pages that ours reads worst.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const valueAfter = (flag: string) => flags[flags.indexOf(flag) + 1] ?? "";
  const asked = flags.includes("--sets") ? valueAfter("--sets").split(",") : sets;
  const there = readingSets(asked);
  if (there.length === 0) return;
  const chosen = readers.find(
    ({ name }) => flags.includes("--only") && name === valueAfter("--only"),
  );
  if (chosen !== undefined) {
    writeFileSync(valueAfter("--to"), JSON.stringify(await readAll(chosen, there)));
    return;
  }
  const outcomes = readers.map(({ name }) => ({ name, outcome: inOwnProcess(name, there) }));
  const scored = outcomes.map(({ name, outcome }) => ({
    name,
    outcome,
    scores: Object.fromEntries(
      there.map((set) => [set, scoreOf(set, outcome.rows[set] ?? {}).score]),
    ),
  }));
  printText(there, scored);
  printMetadata(there, scored);
  const ours = outcomes[0]?.outcome.rows ?? {};
  for (const set of there.filter((name) => worstOf.includes(name))) {
    console.log(`\nWorst pages of ${set}, ${outcomes[0]?.name}:`);
    for (const line of scoreOf(set, ours[set] ?? {}, worstCount).worst) console.log(`  ${line}`);
  }
}

const newsbrief: Reader = {
  name: "newsbrief",
  read({ url, html }) {
    const pageUrl = canonicalUrl(url) ?? canonicalUrl("https://unknown.invalid/page");
    if (pageUrl === undefined) throw new Error("no address");
    return answer(extractArticle({ url: pageUrl, html }));
  },
};

const readability: Reader = {
  name: "readability",
  read({ html }) {
    const { document } = parseHTML(html);
    const reader = new Readability(document as never, { serializer: (content) => content });
    const article = reader.parse();
    if (article === null) return {};
    return {
      title: article.title,
      articleBody: linesOf(article.content as unknown as DomElement | undefined),
      author: article.byline,
      date: article.publishedTime,
      lang: article.lang,
    };
  },
};

const defuddle: Reader = {
  name: "defuddle",
  async read({ html, url }) {
    const { document } = parseHTML(html);
    const found = await Defuddle(document as never, url, { useAsync: false });
    return {
      title: found.title,
      articleBody: linesOf(parseDocument(found.content).body),
      author: found.author,
      date: found.published,
      lang: found.language,
    };
  },
};

/** Ours, and those it is compared with. */
export const readers: readonly Reader[] = [newsbrief, readability, defuddle];

/** All text with its borders, as a library's HTML has it. */
function linesOf(content: DomElement | undefined): string {
  if (content === undefined) return "";
  return pageBlocks(content)
    .map(({ text }) => text)
    .join("\n");
}

function inOwnProcess(name: string, there: readonly string[]): Outcome {
  const scratch = mkdtempSync(join(tmpdir(), "newsbrief-reading-"));
  try {
    const to = join(scratch, "outcome.json");
    const again = [...process.execArgv, process.argv[1] ?? "", "reading"];
    const flags = ["--only", name, "--to", to, "--sets", there.join(",")];
    spawnSync(process.execPath, [...again, ...flags], { stdio: ["ignore", "ignore", "ignore"] });
    return JSON.parse(readFileSync(to, "utf8")) as Outcome;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function readAll({ read }: Reader, there: readonly string[]): Promise<Outcome> {
  const rows: Record<string, Record<string, object>> = {};
  const milliseconds: Record<string, number> = {};
  let failures = 0;
  const attempt = async (page: LabelledPage): Promise<object> => {
    try {
      return await read(page);
    } catch {
      failures += 1;
      return {}; // Not read; the scorer counts an empty text.
    }
  };
  for (const page of (await labelledPages(there[0] ?? "")).slice(0, warmUpPages)) {
    await attempt(page);
  }
  failures = 0;
  for (const set of there) {
    const own: Record<string, object> = {};
    let spent = 0;
    const pages = await labelledPages(set);
    for (const page of pages) {
      const started = process.cpuUsage();
      own[page.id] = await attempt(page);
      const { user, system } = process.cpuUsage(started);
      spent += (user + system) / 1000;
    }
    rows[set] = own;
    milliseconds[set] = spent / pages.length;
  }
  return { rows, milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, failures };
}

type Scored = {
  readonly name: string;
  readonly outcome: Outcome;
  readonly scores: Readonly<Record<string, SetScore>>;
};

function printText(there: readonly string[], scored: readonly Scored[]): void {
  const textSets = there.filter((set) => set !== "dates");
  const timed = there[0] ?? "";
  const base = scored.find(({ name }) => name === "readability")?.outcome.milliseconds[timed] ?? 1;
  const heads = textSets.map((set) =>
    set === "postlight" ? "postlight, leads" : `${set}, F1 (P / R)`,
  );
  console.log(`| text | ${heads.join(" | ")} | ms a page of ${timed} (ratio) | MB | not read |`);
  console.log(`|---|${"---|".repeat(heads.length + 3)}`);
  for (const { name, outcome, scores } of scored) {
    const cells = textSets.map((set) => {
      const { f1 = 0, precision, recall } = scores[set] ?? {};
      if (precision === undefined || recall === undefined) return f1.toFixed(4);
      return `${f1.toFixed(4)} (${precision.toFixed(3)} / ${recall.toFixed(3)})`;
    });
    const own = outcome.milliseconds[timed] ?? 0;
    const time = `${own.toFixed(1)} (${(own / base).toFixed(2)})`;
    const memory = outcome.megabytes.toFixed(0);
    console.log(`| ${name} | ${cells.join(" | ")} | ${time} | ${memory} | ${outcome.failures} |`);
  }
}

/** Per set, the figures of the metadata for which it has labels. */
function printMetadata(there: readonly string[], scored: readonly Scored[]): void {
  const figures = [
    ["title", "soft"],
    ["author", "f1"],
    ["date", "f1"],
    ["date", "accuracy"],
  ] as const;
  const columns = there.flatMap((set) =>
    figures
      .filter(([member]) => scored[0]?.scores[set]?.meta?.[member] !== undefined)
      .map(([member, figure]) => ({ set, member, figure })),
  );
  console.log(
    `\n| metadata | ${columns.map((column) => Object.values(column).join(" ")).join(" | ")} |`,
  );
  console.log(`|---|${"---|".repeat(columns.length)}`);
  for (const { name, scores } of scored) {
    const cells = columns.map(({ set, member, figure }) => {
      const value = scores[set]?.meta?.[member]?.[figure];
      return value === undefined || value === null ? "–" : value.toFixed(3);
    });
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
}
