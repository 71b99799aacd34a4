import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { parseDocument } from "#extract/dom/parse-document.ts";

const html = `<html lang="en-GB"><head><title>T</title></head><body class="page wide">
  <div id="a" class="paywall first"><p class="lead">1</p><p data-page="1">2</p>
    <section class="pay-wall SHARE-bar"><p class="paywall">3</p><span><p rel="nofollow next">4</p></span></section></div>
  <ul id="b"><li class="x y">5</li><li hidden>6</li></ul><p lang="en">7</p></body></html>`;

describe("elements by a selector", () => {
  it.each([
    "p",
    "P, li",
    "*",
    ".paywall",
    "p.paywall",
    ".x.y",
    "#a",
    "#a > p",
    "#a p",
    "div .pay-wall > p",
    "div section span p",
    "body > div > section > p",
    "[hidden]",
    "[data-page=1]",
    '[data-page="1"]',
    "p[rel~=next]",
    "p[rel~='nex']",
    "[lang|=en]",
    '[class^="pay"]',
    '[class$="first"]',
    '[class*="share" i]',
    '[class*="share"]',
    "ul > li.y, p[lang], .lead",
    ".no-such, #none",
  ])("%s", (selector) => {
    const texts = (nodes: Iterable<{ readonly textContent: string | null }>) =>
      Array.from(nodes, ({ textContent }) => textContent);
    const ours = parseDocument(html).documentElement.querySelectorAll(selector);
    const theirs = parseHTML(html).document.documentElement.querySelectorAll(selector);
    expect(texts(ours)).toEqual(texts(theirs as never));
  });

  it.each([
    "p:first-child",
    "p + p",
    "",
    "  ",
    "[",
    "a[b",
    "Odisha reports first death: a man",
    "p,,",
  ])("refuses %j", (selector) => {
    expect(() => parseDocument(html).querySelectorAll(selector)).toThrow(SyntaxError);
  });
});
