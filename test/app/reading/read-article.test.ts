import { describe, expect, it } from "vitest";
import { readArticle } from "#app/reading/read-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import { newsPage } from "../../support/articles.ts";
import { everyWish, fakePages, fakeReading } from "../../support/fake-world.ts";

const url = "https://gazette.example/news/pier" as CanonicalUrl;
const title = "The long way of the old pier";

function page(
  at: string,
  html: string,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): FetchOutcome {
  const answer = {
    url: at as CanonicalUrl,
    status,
    headers: { "content-type": "text/html; charset=utf-8", ...headers },
    bytes: Buffer.from(html),
  };
  return status < 300
    ? { kind: "fetched", page: answer }
    : { kind: "refused", status, page: answer };
}

function part(
  number: number,
  members: { title?: string; next?: string; head?: string } = {},
): string {
  const paragraphs = Array.from(
    { length: 5 },
    (_, at) =>
      `<p>Part ${number}, paragraph ${at}: the council of Westmere looked again at the old pier and put off what it should cost until the next meeting, members said on Tuesday.</p>`,
  );
  return `<html lang="en"><head><title>${members.title ?? title} | Gazette</title><meta property="og:site_name" content="Gazette"><meta property="og:title" content="${members.title ?? title}">${members.head ?? ""}</head><body><article><h1>${members.title ?? title}</h1><p>The pier of Westmere was built in 1896 and has been repaired nine times since, at a cost that nobody has ever added up.</p>${paragraphs.join("")}</article><nav class="pages">${members.next ?? ""}</nav></body></html>`;
}

const nextLink = (href: string) => `<a rel="next" href="${href}">Next page</a>`;

async function textOf(pages: Readonly<Record<string, FetchOutcome>>) {
  const fetcher = fakePages(pages);
  const read = await readArticle({ ...fakeReading(), pages: fetcher }, url);
  if (!read.ok) throw new Error(read.problem.kind);
  return { ...read.value, asked: fetcher.asked };
}

describe("a document that is no page, whatever its server calls it", () => {
  const noise = Buffer.from(Array.from({ length: 9000 }, (_, at) => (at * at * 31 + at * 7) % 256));
  const item = "<item><title>Pier</title><description>The council voted.</description></item>";

  it.each([
    ["bytes of a picture", "file", noise],
    ["an RSS feed", "feed", `<?xml version="1.0"?>\n<!-- x --><rss version="2.0">${item}</rss>`],
    ["an Atom feed", "feed", '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
    ["an RDF feed", "feed", `<?xml version="1.0"?><rdf:RDF>${item}</rdf:RDF>`],
    ["a JSON Feed", "feed", '{ "version": "https://jsonfeed.org/version/1.1", "items": [] }'],
  ] as const)("%s", async (_case, reason, body) => {
    const found = page(url, "");
    if (found.kind !== "fetched") throw new Error("no page");
    const bytes = Buffer.from(body);
    const pages = fakePages({ [url]: { ...found, page: { ...found.page, bytes } } });
    const read = await readArticle({ ...fakeReading(), pages }, url);
    expect(read).toMatchObject({ ok: false, problem: { kind: "not-an-article", reason } });
  });
});

describe("a page that is plain text", () => {
  const plain = { "content-type": "text/plain; charset=utf-8", "x-robots-tag": "nosnippet" };
  const lines = Array.from(
    { length: 4 },
    (_, at) =>
      `Paragraph ${at}: the council of Westmere looked again at the old pier and\nput off what it should cost until the next meeting, members said on Tuesday.`,
  );

  it("has its first line for a headline, and its lines for paragraphs", async () => {
    const { article } = await textOf({ [url]: page(url, [title, ...lines].join("\n\n"), plain) });
    expect(article).toMatchObject({
      title,
      outlet: "gazette.example",
      url,
      wishes: { snippetMax: 0 },
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(lines.map(() => "paragraph"));
    expect(article.text).toContain("pier and put off");
  });

  it("is HTML where it begins so, whatever its server calls it", async () => {
    expect((await textOf({ [url]: page(url, part(1), plain) })).article.text).toContain(
      "paragraph 4",
    );
  });
});

describe("a page that sends its readers on", () => {
  const counting = "https://feeds.example/~r/gazette/~3/pier" as CanonicalUrl;
  const forward = (to: string) =>
    `<html><head><title>Gazette</title><meta http-equiv="refresh" content="0; url=${to}"></head><body></body></html>`;

  it("is followed, and its address remembered with the article's", async () => {
    const { article, links } = await textOf({
      [url]: page(url, forward(counting)),
      [counting]: page(counting, part(1)),
    });
    expect(article.text).toContain("Part 1, paragraph 4");
    expect(links).toEqual(expect.arrayContaining([url, counting]));
  });

  it("is not followed in a circle, nor for ever", async () => {
    const hops = Array.from({ length: 9 }, (_, n) => `https://hop${n}.example/x` as CanonicalUrl);
    const pages = Object.fromEntries(
      [url, ...hops].map((at, n) => [at, page(at, forward(hops[n] ?? url))]),
    );
    const fetcher = fakePages(pages);
    const chain = await readArticle({ ...fakeReading(), pages: fetcher }, url);
    expect([chain.ok, fetcher.asked.length]).toEqual([false, 3]);
    const circle = fakePages({
      [url]: page(url, forward(counting)),
      [counting]: page(counting, forward(url)),
    });
    expect((await readArticle({ ...fakeReading(), pages: circle }, url)).ok).toBe(false);
    expect(circle.asked).toHaveLength(2);
  });
});

describe("robots.txt of the place to which redirects lead", () => {
  const target = "https://paper.example/news/pier" as CanonicalUrl;

  it.each([
    ["scheduled", false],
    ["asked", true],
  ] as const)("counts where nobody asked: %s", async (reason, isRead) => {
    const pages = fakePages({ [url]: page(target, part(1)) });
    const world = { ...fakeReading({ refused: [target] }), pages };
    const read = await readArticle(world, url, reason);
    expect(read.ok ? true : read.problem.kind).toBe(isRead || "robots-refused");
  });
});

describe("an article of several pages", () => {
  it("is read as one, what stands on every page once", async () => {
    const { article, links, asked } = await textOf({
      [url]: page(url, part(1, { next: nextLink("/news/pier/2") })),
      [`${url}/2`]: page(`${url}/2`, part(2, { next: nextLink("/news/pier/3") })),
      [`${url}/3`]: page(`${url}/3`, part(3)),
    });
    for (const number of [1, 2, 3]) expect(article.text).toContain(`Part ${number}, paragraph 4`);
    expect(article.text.match(/built in 1896/g)).toHaveLength(1);
    expect(article.note).toBeUndefined();
    expect(asked).toHaveLength(3);
    expect(links).toContain(`${url}/3`);
  });

  it.each([
    ["scheduled", "first-pages"],
    ["asked", undefined],
  ] as const)(
    "keeps to robots.txt on each of them where nobody asked: %s",
    async (reason, note) => {
      const pages = fakePages({
        [url]: page(url, part(1, { next: nextLink("/news/pier/2") })),
        [`${url}/2`]: page(`${url}/2`, part(2)),
      });
      const world = { ...fakeReading({ refused: [`${url}/2`] }), pages };
      const read = await readArticle(world, url, reason);
      expect(read.ok && read.value.article.note).toBe(note);
      expect(pages.asked).toHaveLength(reason === "asked" ? 2 : 1);
    },
  );

  it.each([
    ["scheduled", true, [`${url}/2`], 2],
    ["scheduled", false, [`${url}/2`], 1],
    ["asked", false, [], 2],
  ] as const)(
    "takes its host's turn for each further one where nobody asked: %s",
    async (reason, comes, turns, count) => {
      const pages = fakePages({
        [url]: page(url, part(1, { next: nextLink("/news/pier/2") })),
        [`${url}/2`]: page(`${url}/2`, part(2)),
      });
      const waitedFor: string[] = [];
      const awaitTurn = async (at: string) => {
        waitedFor.push(at);
        return comes;
      };
      const read = await readArticle({ ...fakeReading({ awaitTurn }), pages }, url, reason);
      expect([waitedFor, pages.asked.length]).toEqual([turns, count]);
      expect(read.ok && read.value.article.note).toBe(count === 1 ? "first-pages" : undefined);
    },
  );

  it("is read up to five pages, and says so", async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => {
        const here = at === 0 ? url : `${url}?page=${at + 1}`;
        return [here, page(here, part(at + 1, { next: nextLink(`/news/pier?page=${at + 2}`) }))];
      }),
    );
    const { article, asked } = await textOf(pages);
    expect(article.text).toContain("Part 5, paragraph 4");
    expect(article.text).not.toContain("Part 6");
    expect(article.note).toBe("first-pages");
    expect(asked).toHaveLength(5);
  });

  it("says that it was cut where a page is not to be had", async () => {
    const { article } = await textOf({
      [url]: page(url, part(1, { next: nextLink("/news/pier/2") })),
    });
    expect(article.note).toBe("first-pages");
  });

  it.each([
    ["seite-2", '<a href="/news/pier/seite-2">Nächste Seite</a>'],
    ["?page=2", '<link rel="next" href="/news/pier?page=2">'],
    ["p-2", '<a href="https://gazette.example/news/pier-p2">Page suivante</a>'],
    ["a number alone", '<a href="/news/pier/2">2</a>'],
    ["_2", '<a href="/news/pier_2">次のページ</a>'],
  ])("goes on at an address that ends in %s", async (_case, next) => {
    expect((await textOf({ [url]: page(url, part(1, { next })) })).asked).toHaveLength(2);
  });

  it.each([
    ["another article", nextLink("/news/sea-wall")],
    ["another article with a number", nextLink("/news/sea-wall/2")],
    ["another site", nextLink("https://other.example/news/pier/2")],
    ["a page further on", nextLink("/news/pier/7")],
    ["the comments", '<a href="/news/pier/comments?page=2">2</a>'],
    ["the page before", '<a rel="next" href="/news/pier">Next</a>'],
  ])("does not go on at %s", async (_case, next) => {
    expect((await textOf({ [url]: page(url, part(1, { next })) })).asked).toHaveLength(1);
  });

  it("takes no page of another title, and none that repeats the first", async () => {
    const next = nextLink("/news/pier/2");
    const second = page(`${url}/2`, part(2, { title: "Ferry company orders three new boats" }));
    const other = await textOf({ [url]: page(url, part(1, { next })), [`${url}/2`]: second });
    expect(other.article.text).not.toContain("Part 2");
    const same = await textOf({
      [url]: page(url, part(1, { next })),
      [`${url}/2`]: page(`${url}/2`, part(1, { next })),
    });
    expect(same.article.text.match(/Part 1, paragraph 4/g)).toHaveLength(1);
  });
});

describe("what a publisher wishes", () => {
  async function wishesOf(
    head: string,
    headers: Readonly<Record<string, string>> = {},
    rules: Parameters<typeof fakeReading>[0] = {},
  ) {
    const pages = fakePages({ [url]: page(url, part(1, { head }), headers) });
    const read = await readArticle({ ...fakeReading(rules), pages }, url);
    return read.ok ? read.value.article.wishes : read.problem.kind;
  }

  it.each([
    ["nothing", "", {}, {}, {}],
    ["noai", '<meta name="robots" content="noai, noimageai">', {}, {}, { noModel: true }],
    [
      "what is written in capitals",
      '<meta name="robots" content="NoAI, Max-Snippet:90">',
      {},
      {},
      { noModel: true, snippetMax: 90 },
    ],
    ["pictures alone", '<meta name="robots" content="noimageai">', {}, {}, {}],
    ["a reservation", '<meta name="tdm-reservation" content="1">', {}, {}, { noModel: true }],
    ["a reservation by header", "", { "tdm-reservation": "1" }, {}, { noModel: true }],
    [
      "a header against its meta element",
      '<meta name="tdm-reservation" content="1">',
      { "tdm-reservation": "0" },
      {},
      {},
    ],
    ["a reservation of its site", "", {}, { wishes: { noModel: true } }, { noModel: true }],
    [
      "freedom from its site's reservation",
      "",
      { "tdm-reservation": "0" },
      { wishes: { noModel: true } },
      {},
    ],
    [
      "short quotations",
      '<meta name="robots" content="max-snippet:160">',
      {},
      {},
      { snippetMax: 160 },
    ],
    ["no limit", '<meta name="robots" content="index, max-snippet:-1">', {}, {}, {}],
    ["no quotation", "", { "x-robots-tag": "nosnippet" }, {}, { snippetMax: 0 }],
    ["a limit written otherwise", "", { "x-robots-tag": "max-snippet=20" }, {}, { snippetMax: 20 }],
    ["no mining, said twice", "", { "tdm-reservation": "1, 1" }, {}, { noModel: true }],
    ["no mining, and another voice", "", { "tdm-reservation": "0, 1" }, {}, { noModel: true }],
    ["something of another robot", "", { "x-robots-tag": "otherbot: nosnippet, noai" }, {}, {}],
    ["something of us", "", { "x-robots-tag": "newsbrief: nosnippet" }, {}, { snippetMax: 0 }],
    [
      "the strictest of two limits",
      '<meta name="robots" content="max-snippet:200"><meta name="robots" content="max-snippet:90">',
      {},
      {},
      { snippetMax: 90 },
    ],
  ] as const)("is read: %s", async (_case, head, headers, rules, wishes) => {
    expect(await wishesOf(head, headers, rules)).toEqual(wishes);
  });

  it("is left aside where a deployment says so", async () => {
    const head = '<meta name="robots" content="noai, max-snippet:90">';
    expect(await wishesOf(head, {}, { honours: new Set() })).toEqual({});
    expect(await wishesOf(head, {}, { honours: new Set(["snippet"]) })).toEqual({ snippetMax: 90 });
    expect(await wishesOf(head, {}, { honours: everyWish })).toEqual({
      noModel: true,
      snippetMax: 90,
    });
  });

  it("in robots.txt keeps away what nobody asked for, and no person", async () => {
    const pages = fakePages({ [url]: page(url, newsPage()) });
    const world = { ...fakeReading({ refused: [url] }), pages };
    expect(await readArticle(world, url, "scheduled")).toEqual({
      ok: false,
      problem: { kind: "robots-refused" },
    });
    expect(pages.asked).toEqual([]);
    expect((await readArticle(world, url, "asked")).ok).toBe(true);
  });
});

describe("a PDF", () => {
  const pdf = {
    kind: "read",
    pageCount: 1,
    title: "Sea wall report 2026",
    pages: [
      [
        "The sea wall of Westmere has lost a tenth of its stones since the storm of January,",
        "the harbour authority said in its yearly report on Monday.",
      ].map((text, at) => ({ text, size: 11, x: 72, y: 700 - at * 14, end: 500 })),
    ],
  } as const;

  it.each(["application/pdf", "application/octet-stream", ""])(
    "is read under the type %j, with the wishes of its headers",
    async (type) => {
      const answer = page(url, "%PDF-1.7 …", { "content-type": type, "x-robots-tag": "noai" });
      const world = { ...fakeReading({ pdf }), pages: fakePages({ [url]: answer }) };
      const read = await readArticle(world, url);
      expect(read.ok && read.value.article).toMatchObject({
        url,
        title: "Sea wall report 2026",
        wishes: { noModel: true },
        readStatus: "full",
      });
    },
  );

  it("that cannot be read is refused", async () => {
    const world = { ...fakeReading(), pages: fakePages({ [url]: page(url, "%PDF-1.7 …") }) };
    expect(await readArticle(world, url)).toMatchObject({
      ok: false,
      problem: { kind: "not-an-article", reason: "broken-pdf" },
    });
  });
});

describe("an answer that refuses", () => {
  it.each([
    [403, "<title>Just a moment...</title><p>Checking your browser.</p>", {}, "blocked"],
    [
      403,
      "<title>gazette.example</title><p>Please turn the pages on.</p>",
      { "cf-mitigated": "challenge" },
      "blocked",
    ],
    [503, "<title>DDOS-GUARD</title><p>Checking your browser before accessing.</p>", {}, "blocked"],
    [404, "<title>Page not found | Gazette</title><h1>Page not found</h1>", {}, "refused"],
    [500, "<title>Gazette</title><p>Something broke.</p>", {}, "refused"],
    [403, newsPage(), {}, "refused"],
  ] as const)("%i with %j is told by what it says", async (status, html, headers, kind) => {
    const pages = fakePages({ [url]: page(url, html, headers, status) });
    const read = await readArticle({ ...fakeReading(), pages }, url);
    expect(read.ok ? "read" : read.problem.kind).toBe(kind);
  });
});
