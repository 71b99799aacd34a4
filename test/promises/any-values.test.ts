import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import { parseFeed } from "#feed/parse-feed.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";

const url = "https://news.example/bridge" as CanonicalUrl;
const told = "The council said on Monday that the bridge stays closed. ".repeat(10);
const inScript = (type: string, json: string) =>
  extractArticle({
    url,
    html: `<title>Bridge</title><script type="application/${type}">${json}</script><p>${told}</p>`,
  }).kind;

/** Of what stands in these members something is made that is no text: a number, a date, a name, a truth. */
const members = [
  ..."@id @type author datePublished headline image inLanguage isAccessibleForFree name".split(" "),
  ..."articleBody hasPart keywords liveBlogUpdate publisher size_in_bytes url wordCount".split(" "),
];

/** JSON that anybody can write, and that cannot be made a text, or only by calls without end. */
describe.each([
  ["an object that is no text", '{"toString":1,"valueOf":1}'],
  ["a list of one", '[{"toString":null,"valueOf":null}]'],
  ["lists in lists", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
  ["a name in names", `${'{"name":'.repeat(5000)}1${"}".repeat(5000)}`],
  ["what objects inherit", '{"__proto__":{"name":"a"},"constructor":{"prototype":{"name":"a"}}}'],
])("JSON where a text should be costs a page or a feed nothing else: %s", (_case, value) => {
  it.each(members)("%s", (name) => {
    const member = `"${name}":${value}`;
    const article = `{"@type":"NewsArticle",${member}}`;
    const person = `{"@type":"NewsArticle","author":{${member}},"publisher":{${member}}}`;
    expect(inScript("ld+json", `[${article},${person}]`)).toBe("article");
    const flat = `[{"article":1},{"headline":2,"_3":2,"${name}":3},"Bridge",${value}]`;
    expect(inScript("json", flat)).toBe("article");
    const files = `"attachments":[{"url":"https://a.example/b","mime_type":"audio/mpeg",${member}}]`;
    const item = `{"title":"Bridge",${files},${member}}`;
    const feed = parseFeed(Buffer.from(`{"title":"A","items":[${item}],${member}}`));
    expect(feed).toMatchObject({ ok: true, value: { items: [{}] } });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
