import { describe, expect, it } from "vitest";
import { absoluteUrl, siteBase } from "#feed/absolute-url.ts";
import { resolveHtmlLinks } from "#feed/resolve-html-links.ts";

const base = "https://e.example/dir/feed.xml";

describe("making links absolute", () => {
  it.each([
    ["a", base, "https://e.example/dir/a"],
    ["/a?b=1&c=2", base, "https://e.example/a?b=1&c=2"],
    ["//cdn.example/a", base, "https://cdn.example/a"],
    ["//cdn.example/a", undefined, "https://cdn.example/a"],
    [" https://x.example/a\n b ", base, "https://x.example/a b"],
    ["a", undefined, "a"],
    ["", base, undefined],
    ["javascript:alert(1)", base, undefined],
    ["DATA:text/html,x", base, undefined],
    ["http://[", base, "http://["],
    ["//[", base, undefined],
  ])("%s under %s is %s", (href, under, expected) => {
    expect(absoluteUrl(href, under)).toBe(expected);
  });

  it("takes the site for the base where the feed is served from elsewhere", () => {
    expect(siteBase("https://site.example/", "https://feeds.example/x")).toBe(
      "https://site.example/",
    );
    expect(siteBase("https://site.example/", "https://site.example/x")).toBe(
      "https://site.example/x",
    );
    expect(siteBase("urn:x", base)).toBe(base);
  });
});

describe("links inside HTML", () => {
  it.each([
    ['<a href="x">y</a>', '<a href="https://e.example/dir/x">y</a>'],
    ["<img src=/i.png alt='src=x'>", "<img src=https://e.example/i.png alt='src=x'>"],
    ['<a HREF="?a=1&amp;b=2">', '<a HREF="https://e.example/dir/feed.xml?a=1&b=2">'],
    ['<a href="#top">', '<a href="#top">'],
    ['<a href="https://x.example/">', '<a href="https://x.example/">'],
    ['write href="x" <a href="y">', 'write href="x" <a href="https://e.example/dir/y">'],
    ['<a href="javascript:x">', '<a href="javascript:x">'],
  ])("%s", (html, expected) => {
    expect(resolveHtmlLinks(html, base)).toBe(expected);
  });

  it("leaves all as it is without a base", () => {
    expect(resolveHtmlLinks('<a href="x">', undefined)).toBe('<a href="x">');
  });
});
