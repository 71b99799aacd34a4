import { describe, expect, it } from "vitest";
import { metadataOf } from "../../support/page-facts.ts";

function linkOf(head: string, url: string): string {
  return metadataOf(`<html><head>${head}</head><body><h1>Bridge</h1></body></html>`, { url }).card
    .url;
}

const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;

describe("the address that a page gives itself", () => {
  const url = "https://m.news.example/politics/bridge-closed?id=7";
  it.each([
    ["its own", "https://www.news.example/politics/bridge-closed"],
    ["of a page that a parameter names", "https://news.example/?p=4711"],
    ["of an AMP page", "https://www.news.example/politics/bridge-closed-1/amp/"],
  ])("is believed: %s", (_case, href) => {
    expect(linkOf(canonical(href), url)).toBe(href.replace("/amp/", ""));
  });

  it.each([
    ["www.news.example", "politics.news.example"],
    ["politics.news.example", "www.news.example"],
    ["amp.news.example", "www.news.example"],
    ["m.sport.news.example", "news.example"],
  ])("is believed of a page on %s: one on %s", (read, claimed) => {
    const href = `https://${claimed}/bridge-closed`;
    expect(linkOf(canonical(href), `https://${read}/bridge-closed-7`)).toBe(href);
  });

  it.each([
    ["evil.github.io", "victim.github.io"],
    ["m.github.io", "victim.github.io"],
    ["evil.co.uk", "victim.co.uk"],
    ["evilnews.example", "news.example"],
  ])("is not believed of a page on %s: one on %s", (read, claimed) => {
    const own = `https://${read}/bridge-closed-7`;
    expect(linkOf(canonical(`https://${claimed}/bridge-closed`), own)).toBe(own);
  });

  it.each([
    ["the home page", "https://www.news.example/"],
    ["the home page of a language", "https://www.news.example/de/"],
    ["an index file", "https://www.news.example/index.html"],
    ["the section", "https://m.news.example/politics"],
    ["another site", "https://schema.org/bridge-closed"],
    ["no web address", "javascript:void(0)"],
    ["no address at all", "http://["],
    ["nothing", ""],
  ])("is not believed: %s", (_case, href) => {
    expect(linkOf(canonical(href), url)).toBe(url);
  });

  it("is that of Open Graph, where the link cannot be believed", () => {
    const head = `${canonical("/")}<meta property="og:url" content="https://news.example/politics/bridge-closed">`;
    expect(linkOf(head, url)).toBe("https://news.example/politics/bridge-closed");
  });

  it("is that of the first page, of a later page or a view of it", () => {
    for (const further of ["/2", "/page/3", "/print", "/all"]) {
      const read = `https://news.example/politics/pier${further}`;
      expect(linkOf(canonical("https://news.example/politics/pier"), read)).toBe(
        "https://news.example/politics/pier",
      );
    }
  });

  it("is the publisher's, of a page on a site that shows others' articles", () => {
    const own = "https://news.example/politics/bridge-closed";
    expect(linkOf(canonical(own), "https://www.msn.com/en-gb/news/bridge-closed/ar-AA1")).toBe(own);
    expect(linkOf(canonical(own), "https://news.yahoo.com/bridge-closed-1.html")).toBe(own);
    const copied = "https://other.example/bridge-closed";
    expect(linkOf(canonical(own), copied)).toBe(copied);
  });
});

describe("where a page sends its readers on", () => {
  const forwardOf = (html: string, url = "https://feeds.example/~r/x/~3/1"): string | undefined =>
    metadataOf(html, { url }).card.forwardsTo;
  const to = "https://news.example/bridge-closed";

  it.each([
    ["a refresh", `<meta http-equiv="refresh" content="0;url=${to}">`],
    ["a quoted refresh", `<META HTTP-EQUIV='Refresh' CONTENT="1; URL='${to}'">`],
    ["a script", `<script>window.location.replace("${to.replaceAll("/", "\\/")}")</script>`],
    ["a script's address", `<script>location.href = '${to}';</script>`],
  ])("is told by %s", (_case, head) => {
    expect(forwardOf(`<html><head>${head}</head><body></body></html>`)).toBe(to);
  });

  it("is told by Google News in an attribute", () => {
    const html = `<c-wiz><div data-n-au="${to}?a=1&amp;utm_source=g"></div></c-wiz>`;
    expect(forwardOf(html, "https://news.google.com/rss/articles/CBMiAU_yqLMencryptedpart")).toBe(
      `${to}?a=1`,
    );
    expect(forwardOf(html)).toBeUndefined();
  });

  it.each([
    ["a page that reloads itself", '<meta http-equiv="refresh" content="300">'],
    ["one that waits", `<meta http-equiv="refresh" content="60;url=${to}">`],
    ["itself", '<meta http-equiv="refresh" content="0;url=https://feeds.example/~r/x/~3/1#a">'],
    ["no web address", '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">'],
    [
      "a long page's script",
      `<script>location.href = "${to}"</script>${"<p>text</p>".repeat(2000)}`,
    ],
  ])("is nowhere: %s", (_case, head) => {
    expect(forwardOf(`<html><head>${head}</head><body></body></html>`)).toBeUndefined();
  });
});
