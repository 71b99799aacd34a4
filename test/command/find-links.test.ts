import { describe, expect, it } from "vitest";
import { findLinks } from "#command/find-links.ts";

const page = "https://example.com/a";

describe("finding the links in what a person typed", () => {
  it.each([
    ["a plain link", "https://example.com/a", ["https://example.com/a"]],
    [
      "Slack's own mark",
      "<https://example.com/a?b=1&amp;c=2|example.com>",
      ["https://example.com/a?b=1&c=2"],
    ],
    [
      "a link behind words of its own, as in a message of Slack's",
      "Look: <https://example.com/a?b=1&amp;c=2|Macron and Putin agree>, or <https://b.example/2|2>.",
      ["https://example.com/a?b=1&c=2", "https://b.example/2"],
    ],
    ["Discord's spoiler", "||https://example.com/a||", ["https://example.com/a"]],
    [
      "Discord's bold",
      "**https://example.com/a**, `b.example/c`",
      ["https://example.com/a", "https://b.example/c"],
    ],
    ["Discord's words for a link", "[the news](https://example.com/a)", ["https://example.com/a"]],
    ["Discord's hidden preview", "<https://example.com/a>", ["https://example.com/a"]],
    ["an address without its scheme", "example.com/news/1", ["https://example.com/news/1"]],
    [
      "one with a port, of a server within a house, or of a number",
      "news.example:8080/feed news.example:443/a news.example:8443/b intranet:8080/feed 10.0.0.1:8080/feed",
      [
        "http://news.example:8080/feed",
        "https://news.example/a",
        "https://news.example:8443/b",
        "http://intranet:8080/feed",
        "http://10.0.0.1:8080/feed",
      ],
    ],
    [
      "no times, odds, notes or numbers",
      "12:30 3:1 not:12 intranet:8080 re:2/3 10.0.0.1 1.2.3.4/5",
      [],
    ],
    ["one in angle brackets", "see <example.com/news/1>.", ["https://example.com/news/1"]],
    ["no mention, no e-mail address", "<#C1|news.example> <mailto:a@b.example|a@b.example>", []],
    ["an address in brackets", "(see https://example.com/a).", ["https://example.com/a"]],
    [
      "brackets of the link's own",
      "https://example.com/Mercury_(planet)",
      ["https://example.com/Mercury_(planet)"],
    ],
    [
      "brackets of the link's own, and a stop behind them",
      "See https://example.com/Mercury_(planet).",
      ["https://example.com/Mercury_(planet)"],
    ],
    ["a link among words", "please read https://example.com/a now", ["https://example.com/a"]],
    [
      "the same page twice",
      "https://example.com/a#x https://example.com/a?utm_source=y",
      ["https://example.com/a"],
    ],
    [
      "two pages",
      "https://a.example/1 https://b.example/2",
      ["https://a.example/1", "https://b.example/2"],
    ],
    ["no link", "what is new today?", []],
    ["names around a comma", "example.com,other.example", []],
    ["an abbreviation", "the U.S. economy e.g. this", []],
    ["another scheme", "ftp://example.com/a javascript:alert(1)", []],
  ])("takes %s", (_case, text, links) => {
    expect(findLinks(text)).toEqual(links);
  });

  it.each([
    ["marks of its sentence", [..."。，、！？；：…—؟،؛।։.,;:!"].map((mark) => `${page}${mark}`)],
    [
      "quotation marks",
      ["«»", "“”", "„“", "「」", "『』", "‹›", "（）", "【】", "``"].map(
        ([a, b]) => `${a}${page}${b}`,
      ),
    ],
    [
      "characters that nobody sees",
      [..."\u200b\u200e\u200f\ufeff\u2060\u00ad"].map((unseen) => `${unseen}${page}${unseen}`),
    ],
    ["isolates", [`\u2068${page}\u2069`]],
    [
      "blanks of other kinds",
      [..."\u00a0\u3000\u2028\u202f"].map((blank) => `see${blank}${page}${blank}now`),
    ],
    ["Chinese without a blank", [`看${page}。很好，谢谢`]],
  ])("takes a link out of %s", (_case, texts) => {
    for (const text of texts) expect(findLinks(text)).toEqual([page]);
  });

  it("leaves what may belong to an address", () => {
    const address = "https://ja.wikipedia.org/wiki/東京（曖昧さ回避）";
    expect(findLinks(address)).toEqual([encodeURI(address)]);
    expect(findLinks("https://example.com/cafe\u0301")).toEqual(["https://example.com/cafe%CC%81"]);
  });
});
