import { describe, expect, it } from "vitest";
import { insertionsOf } from "#brief/form/cuts/lead-insertions.ts";
import { vietnameseCuts } from "#brief/form/cuts/vietnamese-cuts.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { extractArticle } from "#extract/extract-article.ts";
import { noPage } from "#extract/kinds/no-page.ts";
import { parseFeed } from "#feed/parse-feed.ts";
import { findNames } from "#language/names.ts";
import { findQuotations } from "#language/quotations.ts";
import { type CanonicalUrl, canonicalUrl, pageAddress } from "#model/canonical-url.ts";
import type { Language } from "#model/language.ts";
import { withoutSignature } from "#story/without-signature.ts";
import { growth, growthMax } from "../support/growth.ts";

const url = "https://news.example/bridge" as CanonicalUrl;
const news =
  "The council of the town said on Monday that the bridge over the river will stay closed for repairs. ".repeat(
    8,
  );

const data = '<script type="application/ld+json">{"@type":"NewsArticle",';

function addressOf(link: string) {
  const known = canonicalUrl(link);
  return known === undefined ? undefined : pageAddress(known);
}

function read(line: string) {
  return extractArticle({
    url,
    html: `<title>Bridge closed</title><h1>Bridge closed</h1><p>${line}</p><p>${news}</p><p>${line}</p>`,
  });
}

function brief(line: string, language: string) {
  const article = articleFromText(`${line}\n${news.slice(0, 400)}`, {
    language: language as Language,
  });
  return writeBrief(article, { length: "standard" });
}

/** Whatever strangers write, it takes time in proportion to its length; where backtracking doubled it, 20 pieces took minutes. */
describe("bounded time", () => {
  it.each([
    [
      "comments within comments before a feed",
      (count: number) => noPage(`<!--${"--><!--".repeat(count)}`),
      24,
    ],
    ["agencies of a dateline", (count: number) => read(`Berlin (ap${"-aa-a".repeat(count)}!`), 20],
    ["steps on the way to a page", (count: number) => read("aa > ".repeat(count)), 16],
    ["arrows before a line", (count: number) => read(`${"▶".repeat(count)} x read more`), 30],
    [
      "places in a Vietnamese sentence",
      (count: number) => vietnameseCuts(", TP ABCDE".repeat(count), []),
      16,
    ],
  ])("knows no way to make it double: %s", (_case, work, count) => {
    expect(growth(work, count)).toBeLessThan(growthMax);
  });

  it.each([
    ["a script that never closes", "<script>", "</script"],
    ["names of dates in a script", "<script>", "firstPublished"],
    ["space in data about the page", '<script type="application/ld+json">{}', " ", "x</script>"],
    ["a writer of one word", `${data}"author":{"name":"`, "a", '"}}</script>'],
    ["an article of brackets", `${data}"articleBody":"`, "<", '"}</script>'],
    [
      "state of half-open tags",
      '<div></div><script>a={"articleBody":"Aa bb. ',
      "<a",
      '"}</script>',
    ],
  ])("reads a page in proportion to its length: %s", (_case, open, part, close = "") => {
    const page = (count: number) =>
      extractArticle({ url, html: open + part.repeat(count) + close });
    expect(growth(page, 30_000)).toBeLessThan(growthMax);
  });

  it.each([
    [
      "a link of hyphens",
      (count: number) => canonicalUrl(`https://a.example/${"-".repeat(count)}`),
    ],
    ["a link of slashes", (count: number) => addressOf(`https://a.example/${"/".repeat(count)}a`)],
    [
      "a link of mobile endings",
      (count: number) => canonicalUrl(`https://a.example/a${".amp".repeat(count / 5)}a`),
    ],
  ])("looks at an attribute in proportion to its length: %s", (_case, work) => {
    // So short a text takes too little time by itself.
    const often = (count: number) => Array.from({ length: 30 }, () => work(count));
    expect(growth(often, 7000)).toBeLessThan(growthMax);
  });

  it.each([
    ["half addresses", "s@)"],
    ["blanks within a name", "a b "],
  ])("reads a writer and an outlet in proportion to their names: %s", (_case, part) => {
    const named = (count: number) => {
      const name = `"${part.repeat(count / part.length)}"`;
      const writers = `${name},`.repeat(20);
      return extractArticle({
        url,
        html: `${data}"author":[${writers}""],"publisher":{"name":${name}}}</script><p>${news}</p>`,
      });
    };
    expect(growth(named, 960)).toBeLessThan(growthMax);
  });

  it("looks at a refresh in proportion to its length", () => {
    const page = (count: number) =>
      extractArticle({
        url,
        html: `<meta http-equiv=refresh content="0,${" ".repeat(count)}a${" ".repeat(count)}a&#10;a">`,
      });
    expect(growth(page, 128)).toBeLessThan(growthMax);
  });

  it("takes more of a thing than a call takes arguments", () => {
    const marks = findQuotations('"a'.repeat(300_000), "en" as Language);
    expect(marks.length).toBeGreaterThan(100_000);
    const words = `<itunes:keywords>${"a,".repeat(300_000)}</itunes:keywords>`;
    const feed = `<rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item><title>a</title>${words}</item></channel></rss>`;
    expect(parseFeed(Buffer.from(feed)).ok).toBe(true);
  });

  it.each([
    ["marks that only close", "", "’", "", "en"],
    ["single marks that never close", "", "‘a ", "", "en"],
    ["dashes without anybody who speaks", "– A ", "– A ", "", "fr"],
    ["space within marks", "“a", " ", "a”", "en"],
  ])("finds quotations in proportion to the text: %s", (_case, open, part, close, language) => {
    const find = (count: number) =>
      findQuotations(open + part.repeat(count) + close, language as Language);
    expect(growth(find, 12_000)).toBeLessThan(growthMax);
  });

  it("looks for who signed an entry in proportion to its text", () => {
    const look = (count: number) => withoutSignature("eт".repeat(count));
    expect(growth(look, 6000)).toBeLessThan(growthMax);
  });

  it("finds names of another script in proportion to the text", () => {
    const find = (count: number) => findNames("phối với ".repeat(count), "ja" as Language);
    expect(growth(find, 40_000)).toBeLessThan(growthMax);
  });

  it.each([
    ["a Vietnamese day", (text: string) => vietnameseCuts(text, [])],
    ["an age", (text: string) => insertionsOf({ text, quoted: [] } as never, 0, "fr" as Language)],
  ])("looks for what stands before %s in proportion to the sentence", (_case, work) => {
    expect(growth((count) => work("は".repeat(count)), 12_000)).toBeLessThan(growthMax);
  });

  it.each([
    ["marks that only close", "」", "en"],
    ["kana without a stop", "あ", "ja"],
    ["katakana without a stop", "カ", "ja"],
  ])("briefs in proportion to the text: %s", (_case, part, language) => {
    expect(growth((count) => brief(part.repeat(count), language), 10_000)).toBeLessThan(growthMax);
  });
});
