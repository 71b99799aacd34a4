import { readArticle } from "#app/reading/read-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { fakePages, fakeReading } from "../../support/fake-world.ts";

/**
 * Reads hostile pages in a process of little memory, and prints how much of the processor each took; first of all how
 * much a plain walk over a text of their size does, by which the speed of the machine is known.
 */

const size = 5_000_000;
const sentence =
  "The council voted on Tuesday to close the old bridge until spring, officials said. ";
const filled = (text: string, bytes = size) => text.repeat(Math.ceil(bytes / text.length));
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const news = (head: string, body = `<p>${sentence}</p>`.repeat(20)) =>
  `<html><head><title>Bridge</title>${head}</head><body><article>${body}</article></body></html>`;

const pages: Readonly<Record<string, string | Uint8Array>> = {
  "deep nesting": filled("<div>"),
  "deep inline nesting": filled("<b>"),
  "deep nesting, closed": `${filled("<div><p>", size / 2)}x${filled("</p></div>", size / 2)}`,
  "lists in lists": filled("<ul><li>"),
  "tables in tables": filled("<table><tr><td>"),
  "open brackets": filled("<"),
  "open comments": filled("<!--"),
  "open scripts": filled("<script>"),
  "one huge attribute": `<p title="${filled("x")}">Hello</p>`,
  "a tag without an end": `<p ${filled('title="x" ')}`,
  "very many attributes": `<p ${filled('a="1" ')}>Hello</p>`,
  "very many entities": filled("&amp;"),
  "a flood of paragraphs": filled(`<p>${sentence}</p>`),
  "one endless paragraph": `<p>${filled(sentence)}</p>`,
  "a flood of links": filled('<a href="/a?page=2">Next page of the news</a> '),
  "a flood of times": filled(
    '<div class="live"><time datetime="2026-11-18">9:00</time><p>x</p></div>',
  ),
  "a flood of forms": filled('<form><input type="password"></form>'),
  "a flood of meta": filled('<meta name="robots" content="max-snippet:5">'),
  "broken markup": filled('<p class="a>text</b></i><table><p></td><<>/><a href=\'x">'),
  "JSON-LD of brackets": news(ld(filled("["))),
  "JSON-LD of objects": news(ld(`[${filled('{"@type":"NewsArticle"},')}{}]`)),
  "JSON-LD of deep objects": news(ld(filled('{"@graph":[', 100_000))),
  "a selector without an end": news(
    ld(
      `{"@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"isAccessibleForFree":false,"cssSelector":"${"a ".repeat(90)}"}}`,
    ),
    filled(`<a><p>${sentence}</p></a>`, 1_000_000),
  ),
  "a huge title": `<title>${filled("just a moment ")}</title><h1>${filled("search results ")}</h1>`,
  "words of walls": filled("<p>subscribe to to continue this article is for subscribe to</p>"),
  "words of consent": filled("<p>We and our partners use cookies, accept all or reject all </p>"),
  "marks at ends": filled(`<p>${"“".repeat(200)}${" ".repeat(50)}</p>`),
  "noise in bytes": Uint8Array.from({ length: size }, (_, at) => (at * 2_654_435_761) % 251),
  "noise in letters": Uint8Array.from({ length: size }, (_, at) => 128 + ((at * 40_503) % 127)),
};

function walkMs(): number {
  const text = filled(sentence);
  const before = process.cpuUsage();
  let letters = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) letters += word.length;
  const { user, system } = process.cpuUsage(before);
  return letters === 0 ? 0 : (user + system) / 1000;
}
process.stdout.write(`${JSON.stringify({ walkMs: Math.min(walkMs(), walkMs(), walkMs()) })}\n`);

const url = "https://news.example/2026/11/bridge" as CanonicalUrl;
for (const [name, page] of Object.entries(pages)) {
  const headers = { "content-type": "text/html" };
  const bytes = Buffer.from(page as string);
  const answer = { kind: "fetched", page: { url, status: 200, headers, bytes } } as const;
  const before = process.cpuUsage();
  const read = await readArticle({ ...fakeReading(), pages: fakePages({ [url]: answer }) }, url);
  const kind = read.ok ? read.value.article.readStatus : read.problem.kind;
  const { user, system } = process.cpuUsage(before);
  const cpuMs = Math.round((user + system) / 1000);
  process.stdout.write(`${JSON.stringify({ name, kind, cpuMs })}\n`);
}
