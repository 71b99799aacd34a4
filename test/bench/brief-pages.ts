import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { writeBrief } from "#brief/write-brief.ts";
import { decodePage } from "#extract/decode-page.ts";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { dataFile, dataFolder } from "../research-data.ts";

/** Bytes of a page in, the text of a brief out; `undefined` when it gives none. */
type Briefer = (bytes: Uint8Array, url: string) => Promise<string | undefined>;

const briefers: Readonly<Record<string, () => Promise<Briefer>>> = {
  "nothing (the process alone)": async () => async () => undefined,
  newsbrief: async () => async (bytes, url) => {
    const { text: html } = await decodePage(bytes);
    const extraction = extractArticle({ url: url as CanonicalUrl, html });
    if (extraction.kind !== "article") return undefined;
    const written = writeBrief(extraction.article, { length: "standard" });
    return written.ok ? JSON.stringify(written.value) : undefined;
  },
  "Readability + jsdom + node-summarizer": async () => {
    const { Readability } = await import("@mozilla/readability");
    const require = createRequire(import.meta.url);
    const { JSDOM, VirtualConsole } = require("jsdom");
    const { SummarizerManager } = require("node-summarizer");
    return async (bytes, url) => {
      const dom = new JSDOM(Buffer.from(bytes), { url, virtualConsole: new VirtualConsole() });
      try {
        const article = new Readability(dom.window.document).parse();
        if (!article?.textContent) return undefined;
        const { summary } = await new SummarizerManager(
          article.textContent,
          pointCount,
        ).getSummaryByRank();
        return `${article.title}\n${summary}`;
      } finally {
        dom.window.close();
      }
    };
  },
};

/** A standard brief has a gist and two to four points. */
const pointCount = 4;

/**
 * Prints what one brief costs from the bytes of a page to its text, each way in a process of its own:
 * the first page of a fresh process, then all pages once, by processor time; and the most memory held.
 */
export function pages(flags: readonly string[]): void {
  const name = flags[flags.indexOf("--briefer") + 1] ?? "";
  if (flags.includes("--briefer")) {
    void measure(name);
    return;
  }
  if (dataFile("reading/aeb") === undefined) return;
  console.log("\none brief: HTML in, brief out; processor time in ms\n");
  console.log("| way | pages | briefs | first page | median | 95th percentile | memory MB |");
  console.log("|---|---|---|---|---|---|---|");
  for (const one of Object.keys(briefers)) {
    const self = [...process.execArgv, ...process.argv.slice(1, 2), "brief", "pages"];
    spawnSync(process.execPath, [...self, "--briefer", one], { stdio: "inherit" });
  }
}

async function measure(name: string): Promise<void> {
  const start = briefers[name];
  if (start === undefined) throw new RangeError(`no briefer “${name}”`);
  const folder = join(dataFolder, "reading", "aeb");
  const urls: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(folder, "urls.json"), "utf8"),
  );
  const documents = Object.entries(urls).map(([id, url]) => ({
    url,
    bytes: gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))),
  }));
  const times: number[] = [];
  let briefs = 0;
  let started = process.cpuUsage();
  const brief = await start();
  for (const { url, bytes } of documents) {
    if ((await brief(bytes, url).catch(() => undefined)) !== undefined) briefs += 1;
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
    started = process.cpuUsage();
  }
  const [first = Number.NaN, ...others] = times;
  others.sort((one, other) => one - other);
  const at = (share: number) =>
    (others[Math.floor(others.length * share)] ?? Number.NaN).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `| ${name} | ${documents.length} | ${briefs} | ${first.toFixed(0)} | ${at(0.5)} | ${at(0.95)} | ${megabytes} |`,
  );
}
