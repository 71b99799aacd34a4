import { describe, expect, it } from "vitest";
import { itemText } from "#feed/item-text.ts";
import { parseFeed } from "#feed/parse-feed.ts";
import type { FeedItem } from "#model/feed-document.ts";

const url = "https://h.example/dir/feed.xml";

function itemOf(document: string): FeedItem {
  const parsed = parseFeed(Buffer.from(document), { url });
  const [item] = parsed.ok ? parsed.value.items : [];
  if (item === undefined) throw new Error("no item");
  return item;
}

function rssItem(elements: string): FeedItem {
  return itemOf(`<rss version="2.0"><channel><item>${elements}</item></channel></rss>`);
}

function atomEntry(elements: string): FeedItem {
  return itemOf(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${elements}</entry></feed>`);
}

function jsonItem(members: object): FeedItem {
  return itemOf(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items: [members] }));
}

describe("elements that feeds borrow from one another", () => {
  it.each([
    ["a summary beside a description", "<summary>Long words of it.</summary>"],
    ["a podcast's summary", "<itunes:summary>Long words of it.</itunes:summary>"],
    ["Yandex's text", "<yandex:full-text>Long words of it.</yandex:full-text>"],
    ["Yandex's page", "<turbo:content>Long words of it.</turbo:content>"],
  ])("take for content what stands beside the description: %s", (_case, element) => {
    const item = rssItem(`<description>Short.</description>${element}`);
    expect(item).toMatchObject({ summary: "Short.", content: "Long words of it." });
  });

  it("do not take a summary said twice for content", () => {
    const item = rssItem("<description>A b.</description><itunes:summary>A b.</itunes:summary>");
    expect(item.content).toBeUndefined();
  });

  it("say who wrote it and when in Dublin Core's newer terms", () => {
    const terms =
      "<dcterms:creator>Mo Reed</dcterms:creator><dcterms:date>2024-02-03</dcterms:date>";
    expect(rssItem(terms)).toMatchObject({
      authors: [{ name: "Mo Reed" }],
      publishedAt: new Date("2024-02-03"),
    });
  });

  it.each(["basic/2.0/", "basic/2.1/", "1.2/basic/"])("are dated by PRISM %s", (version) => {
    const namespace = `http://prismstandard.org/namespaces/${version}`;
    const date = `<p:publicationDate xmlns:p="${namespace}">2024-03-04</p:publicationDate>`;
    expect(rssItem(date).publishedAt).toEqual(new Date("2024-03-04"));
  });

  it.each([
    ["its content's file", '<media:content url="https://i.example/p.jpg?w=700"/>'],
    ["a thumbnail", "<thumbnail>https://i.example/p.jpg?w=700</thumbnail>"],
    ["Media RSS in words", "<media:thumbnail>https://i.example/p.jpg?w=700</media:thumbnail>"],
  ])("show a picture: %s", (_case, element) => {
    expect(rssItem(element).image).toBe("https://i.example/p.jpg?w=700");
  });

  it("name who wrote what an entry was taken over from, where the entry names nobody", () => {
    const source = "<source><title>Tides</title><author><name>Al Ray</name></author></source>";
    expect(atomEntry(source).authors).toEqual([{ name: "Al Ray" }]);
    const own = "<author><name>Jo Hill</name></author>";
    expect(atomEntry(source + own).authors).toEqual([{ name: "Jo Hill" }]);
  });

  it.each([
    [
      "itself",
      '<link rel="via" href="https://v.example/"/><link rel="self" href="x"/>',
      "https://h.example/dir/x",
    ],
    ["what it is about", '<link rel="related" href="https://o.example/x"/>', "https://o.example/x"],
  ])("lead to %s where no page shows an entry", (_case, links, found) => {
    expect(atomEntry(`<id>urn:uuid:1</id>${links}`).originalUrl).toBe(found);
    const page = '<link href="https://h.example/page"/>';
    expect(atomEntry(page + links)).not.toHaveProperty("originalUrl");
  });

  it("are items by the name that they have in the other format", () => {
    const rss = "<rss><channel><entry><title>A</title></entry></channel></rss>";
    expect(itemOf(rss).title).toBe("A");
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><item><title>A</title><link>x</link></item></feed>';
    expect(itemOf(atom)).toMatchObject({ title: "A", url: "https://h.example/dir/x" });
  });

  it("know a host without its scheme", () => {
    expect(rssItem("<link>www.h.example/y</link>").url).toBe("https://www.h.example/y");
  });

  it("let a text of JSON Feed be text", () => {
    const text = "Vec<b> &amp; Box\nand <script>more";
    expect(itemText(jsonItem({ id: "a", content_text: text }))).toBe(
      "Vec<b> & Box\nand <script>more",
    );
  });

  it("take one tag of JSON Feed for a list of one", () => {
    expect(jsonItem({ id: "a", tags: "sea" }).categories).toEqual(["sea"]);
  });
});
