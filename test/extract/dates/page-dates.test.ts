import { describe, expect, it } from "vitest";
import { metadataOf, pageWith } from "../../support/page-facts.ts";

function ld(object: object): string {
  return `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
}

function dayOf(html: string, members: Parameters<typeof metadataOf>[1] = {}): string | undefined {
  return metadataOf(html, members).facts.publishedDay;
}

describe("when an article was published", () => {
  it.each([
    [
      "Open Graph",
      pageWith({
        head: '<meta property="article:published_time" content="2020-04-29T08:00:00+02:00">',
      }),
    ],
    ["a meta name", pageWith({ head: '<meta name="DC.date.issued" content="2020-04-29">' })],
    [
      "JSON-LD",
      pageWith({ head: ld({ "@type": "NewsArticle", datePublished: "2020-04-29T08:00:00Z" }) }),
    ],
    [
      "JSON-LD of the page in a graph",
      pageWith({
        head: ld({ "@graph": [{ "@type": "WebPage", datePublished: "2020-04-29T08:00:00Z" }] }),
      }),
    ],
    [
      "microdata",
      pageWith({ below: '<span itemprop="datePublished" content="2020-04-29">today</span>' }),
    ],
    ["a time element", pageWith({ below: '<time datetime="2020-04-29T08:00">29 April</time>' })],
    [
      "what a time element shows, when its attribute says another day",
      pageWith({ below: '<time datetime="2020-06-03T08:00">29 April 2020</time>' }),
    ],
    ["a class", pageWith({ below: '<div class="post-meta">29. April 2020 um 8 Uhr</div>' })],
    ["a line below the headline", pageWith({ below: "<p>Anna Müller · 29.04.2020</p>" })],
    ["a line above it", pageWith({ top: "<p>Published 29 April 2020</p>" })],
    [
      "the dateline of an agency",
      pageWith({
        below:
          "<p>BERLIN, 29 April 2020 (Agency) – The council voted to close the old bridge until the spring, officials said on Tuesday evening.</p>",
      }),
    ],
    [
      "a sentence that says so",
      pageWith({ below: "" }).replace(
        "</main>",
        "<p>Dieser Artikel wurde am 29. April 2020 um 14:48 von Heiner geschrieben.</p></main>",
      ),
    ],
    [
      "a script",
      `<script>var data = {"publishDate":"2020-04-29T08:00:00Z"};</script>${pageWith({})}`,
    ],
  ])("is said by %s", (_case, html) => {
    expect(dayOf(html)).toBe("2020-04-29");
  });

  it.each([
    ["/2020/04/29/bridge", "2020-04-29"],
    ["/news/2020-04-29-bridge.html", "2020-04-29"],
    ["/20200429/bridge", "2020-04-29"],
    ["/news/2020/04/20200429t13011.htm", "2020-04-29"],
    ["/2020/apr/29/bridge", "2020-04-29"],
    ["/news/29-04-2020", "2020-04-29"],
    ["/article/20204291/bridge", undefined],
    ["/2020/04/bridge", undefined],
  ])("is said by the address %s", (path, day) => {
    expect(dayOf(pageWith({}), { url: `https://news.example${path}` })).toBe(day);
  });

  it("is not the day an archive took its copy, which is its latest", () => {
    const url = "https://web.archive.org/web/20131110121040/http://news.example/bridge";
    expect(dayOf(pageWith({}), { url })).toBeUndefined();
    expect(dayOf(pageWith({ below: "<p>4. April 2013</p>" }), { url })).toBe("2013-04-04");
    expect(dayOf(pageWith({ below: "<p>4. April 2014</p>" }), { url })).toBeUndefined();
  });

  it("lies not after the page was read", () => {
    const html = pageWith({ below: "<p>30 November 2026</p>" });
    const headers = { date: "Sat, 28 Nov 2026 08:00:00 GMT" };
    expect(dayOf(html, { headers })).toBeUndefined();
    expect(dayOf(html.replace("30", "29"), { headers })).toBe("2026-11-29");
  });

  it("is the day on the outlet's own clock where machines are told another's", () => {
    const head = '<meta property="article:published_time" content="2018-12-31T23:11:59Z">';
    const url = "https://news.example/2019/01/01/bridge";
    const { facts } = metadataOf(pageWith({ head }), { url });
    expect(facts.publishedDay).toBe("2019-01-01");
    expect(facts.publishedAt).toEqual(new Date("2018-12-31T23:11:59Z"));
    const zoned = head.replace("Z", "+00:00").replace("+00:00", "-05:00");
    expect(dayOf(pageWith({ head: zoned }), { url })).toBe("2018-12-31");
  });

  it("is what readers are told where that is one other day", () => {
    const head = '<meta property="article:published_time" content="2019-10-15T16:59:59Z">';
    const told = (below: string): string | undefined => dayOf(pageWith({ head, below }));
    expect(told('<p class="date">12 March 2020</p>')).toBe("2020-03-12");
    expect(told('<p class="date">Updated 12 March 2020</p>')).toBe("2019-10-15");
    expect(told("<p>15 October 2019, changed on 12 March 2020</p>")).toBe("2019-10-15");
  });

  it("is not swapped where the page writes the month first", () => {
    const head = '<meta property="article:published_time" content="2020-06-01T10:00:00Z">';
    expect(dayOf(pageWith({ head, below: "<p>06/01/2020</p>" }))).toBe("2020-06-01");
    const american = pageWith({ below: "<p>06/01/2020</p>" }).replace("en-GB", "en-US");
    expect(dayOf(american)).toBe("2020-06-01");
  });

  it.each([
    ["comments", '<div class="comments"><time datetime="2020-05-01">1 May 2020</time></div>'],
    [
      "teasers of others",
      '<aside><div class="date">1 May 2020</div><div class="date">2 May 2020</div></aside>',
    ],
    [
      "the text",
      "<p>Since 4 August 2014 the bridge has been closed at night, which many dislike, though the council says that it must be so.</p>",
    ],
  ])("is not that of %s where the page says its own", (_case, other) => {
    const html = pageWith({ below: "<p>29 April 2020</p>" }).replace("</main>", `${other}</main>`);
    expect(dayOf(html)).toBe("2020-04-29");
  });

  const text =
    "<p>The council voted to close the old bridge, officials said to reporters there.</p>";

  it("is not that of the newest comment, where the newest stands first", () => {
    const comments = (...days: readonly string[]): string =>
      `<div class="comments">${days.map((day) => `<p><time>${day} May 2020</time> Well said.</p>`).join("")}</div>`;
    const page = (below: string): string => pageWith({ below: `${text.repeat(12)}${below}` });
    expect(dayOf(page(comments("9", "5", "2")))).toBeUndefined();
    // A forum's page begins with what it is about.
    expect(dayOf(page(comments("2", "5", "9")))).toBe("2020-05-02");
  });

  it("is not that of a picture's rights where another date stands on the page", () => {
    const page = pageWith({
      below: `${text.repeat(12)}<p>© Photo Works, 31.05.2013</p><p>29 April 2020</p>`,
    });
    expect(dayOf(page)).toBe("2020-04-29");
  });

  it("is not guessed from a year", () => {
    expect(dayOf(pageWith({ below: "<p>Spring 2020</p>" }))).toBeUndefined();
  });
});

describe("when an article was last changed", () => {
  it.each([
    ["JSON-LD", ld({ "@type": "NewsArticle", dateModified: "2020-05-02T08:00:00Z" }), ""],
    ["a meta tag", '<meta property="article:modified_time" content="2020-05-02T08:00:00Z">', ""],
    ["a line", "", "<p>Aktualisiert: 02.05.2020, 08:00</p>"],
  ])("is said by %s", (_case, head, below) => {
    const html = pageWith({ head, below: `<p>Published 29 April 2020</p>${below}` });
    const { publishedDay, modifiedAt } = metadataOf(html).facts;
    expect([publishedDay, modifiedAt?.toISOString()]).toEqual([
      "2020-04-29",
      "2020-05-02T08:00:00.000Z",
    ]);
  });

  it("is when it was published, where the page says no more", () => {
    expect(dayOf(pageWith({ below: "<p>Stand: 02.05.2020</p>" }))).toBe("2020-05-02");
  });

  it("never lies before that", () => {
    const head = ld({
      "@type": "NewsArticle",
      datePublished: "2020-04-29T08:00:00Z",
      dateModified: "2019-01-01T08:00:00Z",
    });
    expect(metadataOf(pageWith({ head })).facts).not.toHaveProperty("modifiedAt");
  });
});

it("is no day on which what the page announces takes place", () => {
  const below = "<p>Thursday 14 January 2027</p><p>Posted on 3 December 2026</p>";
  const event = ld({ "@type": "BusinessEvent", startDate: "2027-01-14T19:30:00+01:00" });
  expect(
    dayOf(pageWith({ head: event, below: "<p>Thursday 14 January 2027</p>" })),
  ).toBeUndefined();
  expect(dayOf(pageWith({ head: event, below }))).toBe("2026-12-03");
  // A report of a match says when it was played.
  const report = ld([
    { "@type": "NewsArticle", headline: "x" },
    { "@type": "SportsEvent", startDate: "2026-11-22" },
  ]);
  expect(dayOf(pageWith({ head: report, below: "<p>22 November 2026</p>" }))).toBe("2026-11-22");
});

it("is no number of a version, where another day is printed", () => {
  const far = `<p>${"The gate lets in whoever sends a ticket that is too long for it. ".repeat(14)}</p>`;
  const below = `${far}<p>7.4.11</p><p>First seen</p><p>2026 November 18 16:00 GMT</p>`;
  expect(dayOf(pageWith({ below }))).toBe("2026-11-18");
});
