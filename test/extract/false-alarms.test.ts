import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decodePage } from "#extract/decode-page.ts";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { dataFile } from "../research-data.ts";

/** Sets of real pages of which people wrote down the text, or phrases of it. */
const small = ["aeb", "np4k"] as const;
const all = [...small, "postlight", "rdb", "traf"] as const;
const sets = process.env.NEWSBRIEF_TESTS === "all" ? all : small;

const walls = ["blocked", "consent", "login", "paywall", "shell"];

/** At most one page in a hundred that has a text may be taken for one that has none. */
const alarmShareMax = 0.01;

type Truth = Readonly<
  Record<string, { readonly articleBody?: string; readonly with?: readonly string[] }>
>;

describe.each(sets)("real pages of the set %s", (set) => {
  const folder = dataFile(`reading/${set}`);
  const test = folder === undefined ? it.skip : it;

  test("are not called walls, and hardly ever pages without an article", async () => {
    const urls: Readonly<Record<string, CanonicalUrl>> = json(`${folder}/urls.json`);
    const truth: Truth = json(`${folder}/truth.json`);
    const kinds: string[] = [];
    for (const [id, url] of Object.entries(urls)) {
      const file = `${folder}/html/${id}.html.gz`;
      const hasText = (truth[id]?.articleBody ?? truth[id]?.with?.join("") ?? "x") !== "";
      if (!existsSync(file) || !hasText) continue;
      const { text: html } = await decodePage(gunzipSync(readFileSync(file)));
      kinds.push(extractArticle({ url, html }).kind);
    }
    const share = (named: readonly string[]) =>
      kinds.filter((kind) => named.includes(kind)).length / kinds.length;
    const figures = {
      pages: kinds.length,
      "called walls": share(walls),
      "called no article": share([...walls, "not-an-article", "empty"]),
    };
    process.stdout.write(`${set}: ${JSON.stringify(figures)}\n`);
    expect(figures["called walls"]).toBeLessThanOrEqual(alarmShareMax);
    expect(figures["called no article"]).toBeLessThanOrEqual(alarmShareMax);
  });
});

function json<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, "utf8"));
}
