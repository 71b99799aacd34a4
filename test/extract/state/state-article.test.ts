import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import { canonicalUrl } from "#model/canonical-url.ts";
import type { Extraction } from "#model/extraction.ts";
import { other, type Story, stories } from "./stories.ts";

const json = JSON.stringify;

function html(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${text}</p>`).join("");
}

/** `self.__next_f.push` calls that hand over rows in pieces. */
function pushed(rows: string): string {
  const pieces = rows.match(/.{1,300}/gsu) ?? [];
  return pieces.map((piece) => `<script>self.__next_f.push([1,${json(piece)}])</script>`).join("");
}

/** All values in one list, objects and lists with indices for values. */
function flat(
  value: unknown,
  keyOf: (name: string, indexOf: (value: unknown) => number) => string,
) {
  const values: unknown[] = [];
  const indexOf = (own: unknown): number => {
    const index = values.push(own) - 1;
    if (Array.isArray(own)) values[index] = own.map(indexOf);
    else if (typeof own === "object" && own !== null) {
      values[index] = Object.fromEntries(
        Object.entries(own).map(([name, inner]) => [keyOf(name, indexOf), indexOf(inner)]),
      );
    }
    return index;
  };
  indexOf(value);
  return values;
}

/** A story as an element of a list of stories, which a page's own is not among. */
function card(story: Story) {
  return { title: story.title, url: "/2026/11/other-story", body: html(story.paragraphs) };
}

const comments = [
  { id: 7, text: "I have read all of this and think that it is wrong. ".repeat(30) },
];

/** How pages write what their scripts show: markup for each story. */
const shapes: Readonly<Record<string, (story: Story) => string>> = {
  "a list of paragraphs (Next.js)": (story) =>
    `<script id="__NEXT_DATA__" type="application/json">${json({
      props: {
        pageProps: {
          article: { headline: story.title, paragraphs: story.paragraphs, comments },
          related: [card(other(story))],
        },
      },
    })}</script>`,
  "HTML in an assignment": (story) =>
    `<script>window.dataLayer=[];window.__PRELOADED_STATE__ = {articles:{byId:{"4711":{title:${json(story.title)},body:${json(html(story.paragraphs))},isPremium:false},"4712":${json(card(other(story)))}}},ui:{menu:!0,width:void 0,'at':new Date(1764000000000),}};</script>`,
  "JSON in a string": (story) =>
    `<script>window.__INITIAL_STATE__=JSON.parse(${json(
      json({ story: { title: story.title, content: html(story.paragraphs) } }),
    )});</script>`,
  "an escaped string": (story) =>
    `<script>window.__STATE__ = "${encodeURIComponent(
      json({ story: { title: story.title, content: html(story.paragraphs) } }),
    )}";</script>`,
  "elements of content (Arc)": (story) =>
    `<script>window.Fusion=window.Fusion||{};Fusion.globalContent=${json({
      headlines: { basic: story.title },
      content_elements: [
        {
          type: "image",
          caption: "The pier before the storm, in a photo of the archive",
          url: "a.jpg",
        },
        ...story.paragraphs.flatMap((content) => [
          { type: "text", content },
          { type: "interstitial_link", content: "Read this too", url: "/b" },
        ]),
      ],
      related_content: { basic: [card(other(story))] },
    })};Fusion.contentCache={};</script>`,
  "a tree of nodes": (story) =>
    `<script type="application/json">${json({
      page: {
        title: story.title,
        body: {
          type: "doc",
          content: story.paragraphs.map((text) => ({
            type: "paragraph",
            content: [
              { type: "text", text: text.slice(0, 10) },
              { type: "text", marks: [{ type: "link" }], text: text.slice(10, 20) },
              { type: "text", text: text.slice(20) },
            ],
          })),
        },
      },
    })}</script>`,
  "rich text of a service (Contentful)": (story) =>
    `<script type="application/json">${json({
      fields: {
        title: story.title,
        body: {
          nodeType: "document",
          data: {},
          content: story.paragraphs.map((value) => ({
            nodeType: "paragraph",
            data: {},
            content: [
              { nodeType: "text", value: value.slice(0, 12), marks: [], data: {} },
              {
                nodeType: "hyperlink",
                data: { uri: "https://a.example/" },
                content: [{ nodeType: "text", value: value.slice(12, 24), marks: [], data: {} }],
              },
              { nodeType: "text", value: value.slice(24), marks: [], data: {} },
            ],
          })),
        },
      },
    })}</script>`,
  "portable text": (story) =>
    `<script type="application/json">${json({
      title: story.title,
      body: story.paragraphs.map((text) => ({
        _type: "block",
        style: "normal",
        children: [
          { _type: "span", marks: [], text: text.slice(0, 8) },
          { _type: "span", marks: ["em"], text: text.slice(8) },
        ],
      })),
    })}</script>`,
  "blocks of an editor": (story) =>
    `<div data-component="Article" data-props="${json({
      article: {
        title: story.title,
        blocks: story.paragraphs.map((text) => ({ type: "paragraph", data: { text } })),
      },
    }).replaceAll('"', "&quot;")}"></div>`,
  "a function that is called (Nuxt 2)": (story) =>
    `<script>window.__NUXT__=(function(a,b){return {layout:"default",data:[{post:{title:a,text:${json(
      html(story.paragraphs),
    )},pinned:b}}]}}(${json(story.title)},false));</script>`,
  "a flat list (Nuxt 3)": (story) =>
    `<script type="application/json" id="__NUXT_DATA__">${json(
      flat({ post: { title: story.title, content: html(story.paragraphs) } }, (name) => name),
    )}</script>`,
  "a flat list with keys (React Router)": (story) =>
    `<script>window.__reactRouterContext.streamController.enqueue(${json(
      json(
        flat(
          { loaderData: { post: { title: story.title, body: story.paragraphs } } },
          (name, indexOf) => `_${indexOf(name)}`,
        ),
      ),
    )})</script>`,
  "rows of server components": (story) =>
    pushed(
      [
        '1:"$Sreact.fragment"',
        `2:["$","article",null,{"children":[["$","h1",null,{"children":${json(story.title)}}],"$L3"]}]`,
        `3:["$","div",null,{"className":"body","children":${json(
          story.paragraphs.map((text, n) => [
            "$",
            "p",
            String(n),
            {
              children: [
                text.slice(0, 9),
                ["$", "a", null, { href: "/x", children: text.slice(9) }],
              ],
            },
          ]),
        )}}]`,
        "",
      ].join("\n"),
    ),
  "a text row of server components": (story) => {
    const text = html(story.paragraphs);
    const bytes = new TextEncoder().encode(text).length.toString(16);
    return pushed(
      `7:T${bytes},${text}8:["$","$L9",null,{"post":{"title":${json(story.title)},"content":"$7"}}]\n`,
    );
  },
};

function shell(story: Story, state: string, more: { head?: string; body?: string } = {}): string {
  return `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8"><title>${story.title} | Example</title><meta property="og:title" content="${story.title}"><meta property="og:description" content="${story.description}">${more.head ?? ""}</head><body><div id="root">${more.body ?? ""}</div>${state}<script src="/app.js"></script></body></html>`;
}

function read(markup: string): Extraction {
  const url = canonicalUrl("https://news.example/2026/11/harbour-pier-story");
  if (url === undefined) throw new Error("not a link");
  return extractArticle({ url, html: markup });
}

function textOf(extraction: Extraction): string {
  return extraction.kind === "article" ? extraction.article.text : extraction.kind;
}

describe("an article that only the page's scripts hold", () => {
  describe.each(Object.entries(shapes))("%s", (_name, state) => {
    it.each(Object.values(stories).map((story) => [story.language, story] as const))(
      "is read paragraph by paragraph: %s",
      (_language, story) => {
        const extraction = read(shell(story, state(story)));
        expect(textOf(extraction)).toBe(story.paragraphs.join("\n"));
        expect(extraction).toMatchObject({ article: { readStatus: "full", title: story.title } });
      },
    );
  });

  it("is by whom and of when they say, where the page does not", () => {
    const { title, paragraphs } = stories.en;
    const post = { title, author: { name: "Ada Lovelace" }, date: "2026-11-14", body: paragraphs };
    const state = `<script type="application/json">${json({ props: { post } })}</script>`;
    const told = { bylines: ["Ada Lovelace"], publishedDay: "2026-11-14" };
    expect(read(shell(stories.en, state))).toMatchObject({ article: told });
    const head = `<meta name="author" content="Grace Hopper"><meta name="date" content="2026-11-02">`;
    const own = { bylines: ["Grace Hopper"], publishedDay: "2026-11-02" };
    expect(read(shell(stories.en, state, { head }))).toMatchObject({ article: own });
  });

  it("keeps headings, list items and quotations", () => {
    const { title, paragraphs } = stories.en;
    const elements = [
      ...paragraphs.map((content) => ({ type: "text", content })),
      { type: "header", level: 2, content: "What happens next" },
      {
        type: "list",
        items: [
          { type: "text", content: "Planks in March" },
          { type: "text", content: "Paint in May" },
        ],
      },
      { type: "quote", content_elements: [{ type: "text", content: "We will be there." }] },
    ];
    const state = `<script>Fusion.globalContent=${json({ headlines: { basic: title }, content_elements: elements })};</script>`;
    const extraction = read(shell(stories.en, state));
    if (extraction.kind !== "article") throw new Error(extraction.kind);
    const { text, blocks } = extraction.article;
    expect(blocks.slice(-4).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["heading", "What happens next"],
      ["list-item", "Planks in March"],
      ["list-item", "Paint in May"],
      ["block-quote", "We will be there."],
    ]);
  });

  it("goes on where the page shows the beginning", () => {
    const story = stories.fr;
    const state = `<script type="application/json">${json({ view: { copy: html(story.paragraphs) } })}</script>`;
    const markup = shell(story, state, { body: `<main><p>${story.paragraphs[0]}</p></main>` });
    expect(textOf(read(markup))).toBe(story.paragraphs.join("\n"));
  });

  it("is known by its address where the page's title is the outlet's", () => {
    const story = stories.es;
    const state = `<script>window.state=${json({ story: { title: story.title, slug: "harbour-pier-story", body: story.paragraphs } })}</script>`;
    const extraction = read(`<title>El Ejemplo</title><div id="app"></div>${state}`);
    expect(extraction).toMatchObject({ article: { title: story.title } });
    expect(textOf(extraction)).toBe(story.paragraphs.join("\n"));
  });
});

describe("what a page's scripts hold and is not its article", () => {
  const story = stories.de;
  const state = shapes["HTML in an assignment"]?.(story) ?? "";

  it("leaves a text alone that the page shows whole", () => {
    const shown = `<article>${html(story.paragraphs)}${html(story.paragraphs.map((text) => `Auch das: ${text}`))}${html(story.paragraphs.map((text) => `Und dies: ${text}`))}</article>`;
    const longer = {
      ...story,
      paragraphs: [
        ...story.paragraphs,
        ...story.paragraphs,
        ...story.paragraphs,
        ...story.paragraphs,
        ...story.paragraphs,
        ...story.paragraphs,
        "Nur im Zustand.",
      ],
    };
    const plain = textOf(read(shell(story, "", { body: shown })));
    expect(plain).toContain("Und dies");
    const markup = shell(story, shapes["HTML in an assignment"]?.(longer) ?? "", { body: shown });
    expect(textOf(read(markup))).toBe(plain);
  });

  it.each(["/*! updated */:root{--a:#fff;--b:#000}", "body main { margin: 0 auto; }"])(
    "does not take a style for it: %s",
    (style) => {
      const sheet = `${style} ${".card a{color:red;margin:0 auto} ".repeat(80)}`;
      const styled = `<script type="application/json">${json({ post: { title: story.title, body: sheet } })}</script>`;
      const shown = shell(story, styled, { body: `<main>${html(story.paragraphs)}</main>` });
      expect(textOf(read(shown))).toBe(story.paragraphs.join("\n"));
    },
  );

  it("does not take another story for it", () => {
    const another = shapes["HTML in an assignment"]?.(stories.en) ?? "";
    expect(read(shell(story, another)).kind).toBe("shell");
  });

  it.each([
    [
      "JSON-LD",
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
      },
    ],
    ["its wall", { body: "<p>Weiterlesen mit Abo: Um weiterzulesen, abonnieren Sie jetzt.</p>" }],
    ["a tag", { head: '<meta property="article:content_tier" content="locked">' }],
  ])("does not get around a paywall: said by %s", (_how, more) => {
    const extraction = read(shell(story, state, more));
    expect(json(extraction)).not.toContain("Bauernverband");
    if (extraction.kind === "article") expect(extraction.article.readStatus).toBe("teaser");
  });

  it.each([
    { isPremium: true },
    { isAccessibleForFree: false },
    { access: "subscribers" },
    { contentTier: "locked" },
    { paywall: { active: true } },
  ])("does not get around a paywall: said by the state, %j", (said) => {
    const paid = `<script type="application/json">${json({ post: { title: story.title, ...said, body: html(story.paragraphs) } })}</script>`;
    const extraction = read(shell(story, paid, { body: `<p>${story.paragraphs[0]}</p>` }));
    expect(json(extraction)).not.toContain("Bauernverband");
    expect(extraction.kind === "article" ? extraction.article.readStatus : "wall").not.toBe("full");
    expect(read(shell(story, paid)).kind).toBe("paywall");
  });

  it("keeps to the publisher's wishes", () => {
    const head = '<meta name="robots" content="noai, max-snippet:50">';
    expect(read(shell(story, state, { head }))).toMatchObject({
      article: { wishes: { noModel: true, snippetMax: 50 } },
    });
  });

  const size = 3_000_000;
  it.each([
    ["lists in lists", `<script>x=${"[".repeat(size)}</script>`],
    ["open texts", `<script>${'x="'.repeat(size / 3)}</script>`],
    ["objects never closed", `<script>${'={"a":'.repeat(size / 6)}</script>`],
    ["many scripts", '<script>a=[1,"b",{}]</script>'.repeat(size / 30)],
    ["scripts never closed", "<script>".repeat(size / 8)],
    [
      "a list that refers to itself",
      `<script type="application/json">${json([{ a: 1 }, Array(40).fill(1), "x"])}</script>`,
    ],
    [
      "rows that refer to each other",
      pushed(
        Array.from(
          { length: 3000 },
          (_, n) => `${n.toString(16)}:["$${(n + 1).toString(16)}","$${(n + 2).toString(16)}"]\n`,
        ).join(""),
      ),
    ],
    [
      "very many texts",
      `<script type="application/json">${json({ a: Array(50_000).fill("A text of some length, it goes on.") })}</script>`,
    ],
    ["attributes", `<p ${`data-a='{"a":1' `.repeat(size / 16)}>`],
    [
      "a flood of nodes",
      `<script type="application/json">${json({ body: Array(60_000).fill({ type: "p", children: [{ children: [] }] }) })}</script>`,
    ],
  ])("is looked through in bounded time: %s", (_case, markup) => {
    const started = process.cpuUsage();
    read(shell(story, markup));
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});
