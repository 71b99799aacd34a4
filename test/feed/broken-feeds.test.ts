import { describe, expect, it } from "vitest";
import { parseFeed } from "#feed/parse-feed.ts";

const count = 5;
const numbers = Array.from({ length: count }, (_, number) => number);

type Written = { readonly head: string; readonly items: readonly string[]; readonly tail: string };

const rss: Written = {
  head: '<rss version="2.0"><channel><title>Harbour</title>',
  items: numbers.map(
    (n) =>
      `<item><title>Ferry ${n}</title><link>https://h.example/${n}</link><description><![CDATA[<p>It left.</p>]]></description></item>`,
  ),
  tail: "</channel></rss>",
};
const atom: Written = {
  head: '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title>',
  items: numbers.map(
    (n) =>
      `<entry><title>Ferry ${n}</title><link href="https://h.example/${n}"/><summary>It left.</summary></entry>`,
  ),
  tail: "</feed>",
};
const json: Written = {
  head: '{"version":"https://jsonfeed.org/version/1.1","title":"Harbour","items":[',
  items: numbers.map((n) =>
    JSON.stringify({
      title: `Ferry ${n}`,
      url: `https://h.example/${n}`,
      content_text: "It left.",
    }),
  ),
  tail: "]}",
};

/** A feed with a fault in its second item. */
function faulty({ head, items, tail }: Written, fault: (item: string) => string): string {
  const between = tail === json.tail ? "," : "\n";
  return head + items.map((item, at) => (at === 1 ? fault(item) : item)).join(between) + tail;
}

function titlesIn(text: string): readonly (string | undefined)[] {
  const parsed = parseFeed(Buffer.from(text));
  return parsed.ok ? parsed.value.items.map(({ title }) => title) : [];
}

const titles = numbers.map((n) => `Ferry ${n}`);

describe("a broken feed", () => {
  describe.each([
    ["RSS", rss],
    ["Atom", atom],
  ] as const)("of %s", (_format, feed) => {
    it.each([
      [
        "a comment that is never closed",
        (item: string) => item.replace("It left.", "<!-- It left."),
      ],
      [
        "a section that is never closed",
        (item: string) => item.replace("It left.", "<![CDATA[It left.").replace("]]>", ""),
      ],
      ["an end of a section too many", (item: string) => item.replace("It left.", "It ]]> left.")],
    ])("keeps its items in spite of %s", (_case, fault) => {
      expect(titlesIn(faulty(feed, fault))).toEqual(titles);
    });

    it("has what stands behind its end", () => {
      const [first = "", ...others] = feed.items;
      expect(titlesIn(feed.head + first + feed.tail + others.join(""))).toEqual(titles);
      const twice = feed.head + first + feed.tail + feed.head + others.join("") + feed.tail;
      expect(titlesIn(twice)).toEqual(titles);
    });
  });

  it("keeps a section that shows how feeds are written", () => {
    const shown = "<![CDATA[Write <item><!-- so --></item> and <entry></entry>.]]>";
    const item = `<item><title>Ferry 0</title><description>${shown}</description></item>`;
    expect(titlesIn(rss.head + item + rss.items.slice(1).join("") + rss.tail)).toEqual(titles);
  });

  it.each([
    ["a comma too many", (item: string) => item.replace(/\}$/, ",}")],
    ["a line break in a string", (item: string) => item.replace("It left.", "It\n\tleft.\u0001")],
    ["an escape that is none", (item: string) => item.replace("It left.", "C:\\dir \\x")],
    ["a comma that stands twice", (item: string) => `,${item}`],
  ])("of JSON keeps its items in spite of %s", (_case, fault) => {
    expect(titlesIn(faulty(json, fault))).toEqual(titles);
  });

  it.each([
    ["quotation marks in a string", (item: string) => item.replace("It left.", 'It "left".')],
    ["a member without a value", (item: string) => item.replace(/\}$/, ',"x":}')],
    ["a word", () => "undefined"],
  ])("of JSON loses no other item for %s", (_case, fault) => {
    expect(titlesIn(faulty(json, fault))).toEqual(titles.filter((title) => title !== "Ferry 1"));
  });

  it("of JSON has what came before it was cut off, and its own title", () => {
    const text = faulty(json, (item) => item);
    const parsed = parseFeed(Buffer.from(text.slice(0, text.indexOf("Ferry 3"))));
    expect(parsed).toMatchObject({ ok: true, value: { title: "Harbour", items: { length: 3 } } });
  });

  it.each([
    [
      "a server's warning",
      (text: string) => `<br />\n<b>Notice</b>: x in <b>/a.php</b><br />\n${text}`,
    ],
    ["a call", (text: string) => `callback(${text});`],
    ["a remark of a cache", (text: string) => `${text}\n<!-- cached -->`],
  ])("of JSON is found in %s", (_case, wrap) => {
    expect(titlesIn(wrap(faulty(json, (item) => item)))).toEqual(titles);
  });
});
