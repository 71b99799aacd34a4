import { describe, expect, it } from "vitest";
import { metadataOf, pageWith } from "../../support/page-facts.ts";

const ld = (object: object): string =>
  `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
const site = '<meta property="og:site_name" content="The Example">';
const bylinesOf = (parts: Parameters<typeof pageWith>[0]): readonly string[] =>
  metadataOf(pageWith(parts)).facts.bylines;

describe("who wrote an article", () => {
  it.each([
    ["JSON-LD", { head: ld({ "@type": "NewsArticle", author: [{ name: "Ada Lovelace" }] }) }],
    [
      "JSON-LD by reference",
      {
        head: ld({
          "@graph": [
            { "@type": "Article", author: { "@id": "#ada" } },
            { "@type": "Person", "@id": "#ada", givenName: "Ada", familyName: "Lovelace" },
          ],
        }),
      },
    ],
    ["a meta name", { head: '<meta name="author" content="Ada Lovelace">' }],
    ["an old page's meta name", { head: '<META NAME="Author" CONTENT="Ada Lovelace">' }],
    ["Dublin Core", { head: '<meta name="DC.creator" content="Ada Lovelace">' }],
    [
      "what WordPress tells Twitter",
      {
        head: '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ada Lovelace">',
      },
    ],
    ["microdata", { below: '<span itemprop="author"><b itemprop="name">Ada Lovelace</b></span>' }],
    ["a link to the author", { below: '<a rel="author" href="/ada">Ada Lovelace</a>' }],
    ["a class", { below: '<div class="article__byline">By <a href="/ada">Ada Lovelace</a></div>' }],
    ["a line", { below: "<p>Von Ada Lovelace</p>" }],
    ["a line with more", { below: "<p>29. April 2020 | Von Ada Lovelace | Lesezeit: 3 Min.</p>" }],
    ["a name beside a date", { below: "<p>29. April 2020</p><p>Ada Lovelace</p>" }],
    [
      "a line with a date and what else is told",
      { below: "<p>29.4.2020 - 08:15 | Ada Lovelace | read 2,311 times</p>" },
    ],
    [
      "a line with two dates",
      { below: "<p>Ada Lovelace 29.04.2020 - 09:00 Güncelleme: 29.04.2020 - 11:42</p>" },
    ],
    [
      "an element that runs into the next",
      { below: "<p><span>Ada Lovelace</span><span>Publicerad 29 apr 2020</span></p>" },
    ],
    [
      "a class that runs into the next",
      { below: '<div class="byline"><span>Ada Lovelace</span><span>Publicerad</span></div>' },
    ],
    [
      "what the text is signed with",
      {
        below: `<p>${"The council voted to close the old bridge. ".repeat(20)}</p><p style="text-align: right"><b>Ada Lovelace</b></p>`,
      },
    ],
    ["a line above the headline", { top: "<p>Ein Kommentar von Ada Lovelace</p>" }],
  ])("is said by %s", (_case, parts) => {
    expect(bylinesOf(parts)).toEqual(["Ada Lovelace"]);
  });

  it.each([
    ["<p>文・黒川さと子　写真・沢井亮</p>", "黒川さと子"],
    ["<p><span>۲۹ آبان ۱۳۹۹ - ۰۹:۱۴</span><span>خبرنگار: سمیرا نادری</span></p>", "سمیرا نادری"],
    ['<p class="byline">Enquête d’Anaïs Koné</p>', "Anaïs Koné"],
    ["<p>Írta: Kovács Réka | 2020. április 29.</p>", "Kovács Réka"],
  ])("is said in other words: %s", (below, name) => {
    expect(bylinesOf({ below })).toEqual([name]);
  });

  it("is not what stands before a time", () => {
    expect(bylinesOf({ below: "<p>更新时间 2020年4月29日 08:15</p>" })).toEqual([]);
  });

  it("is who stands behind a label for readers of screens", () => {
    const below = "<ul><li>Author, سلمى الحداد وعمر النجار</li><li>Role, إذاعة المشرق</li></ul>";
    expect(bylinesOf({ below })).toEqual(["سلمى الحداد", "عمر النجار"]);
  });

  it("is whom a link to an author's pages names", () => {
    const below = `<div class="x1"><span>ผู้เขียน</span><a href="/author/nk">นันทิดา คำเมือง</a><span>เผยแพร่</span></div>`;
    expect(bylinesOf({ below })).toEqual(["นันทิดา คำเมือง"]);
  });

  it("is who is printed, where machines are told who entered it", () => {
    const head = '<meta name="author" content="Site Keeper">';
    expect(bylinesOf({ head, below: "<p>Von Ada Lovelace und Grace Hopper</p>" })).toEqual([
      "Ada Lovelace",
      "Grace Hopper",
    ]);
  });

  it("are people before desks, desks before the outlet", () => {
    const head = `${site}<meta name="author" content="The Example">`;
    expect(bylinesOf({ head })).toEqual(["The Example"]);
    expect(bylinesOf({ head, below: '<div class="byline">dpa</div>' })).toEqual(["dpa"]);
    expect(bylinesOf({ head, below: '<div class="byline">Ada Lovelace, dpa</div>' })).toEqual([
      "Ada Lovelace",
    ]);
  });

  it("is the agency of the dateline, where nobody is named", () => {
    expect(bylinesOf({ below: "<p>Hamburg (dpa/lno) – Die alte Brücke bleibt zu.</p>" })).toEqual([
      "dpa",
      "lno",
    ]);
  });

  it("in capitals is written as names are, unless it is the outlet's", () => {
    expect(bylinesOf({ head: '<meta name="author" content="GARY B. GRAVES">' })).toEqual([
      "Gary B. Graves",
    ]);
    const head =
      '<meta name="author" content="LA NACION"><meta property="og:site_name" content="LA NACION">';
    expect(bylinesOf({ head })).toEqual(["LA NACION"]);
  });

  it("is a user of the system, where a box is named for that", () => {
    const below =
      '<div><span class="user-name">Odile Garrec</span></div><p>Text.</p><div>2 min</div>';
    expect(bylinesOf({ below })).toEqual(["Odile Garrec"]);
  });

  it.each([
    ["고은별", "<ul><li>고은별 기자</li><li>승인 2026.03.27 11:20</li></ul>"],
    [
      "陳宥安",
      "<p>2017-11-05</p><p>〔記者陳宥安／安溪報導〕安溪鎮最後一家戲院上個月搬進了菜市場。</p>",
    ],
    ["水野さやか", "<p>水野さやか <time>2026年4月22日 10時00分</time></p>"],
  ])("is %s beside the date", (name, below) => {
    expect(bylinesOf({ below })).toEqual([name]);
  });

  it("is the outlet once, whose name has a comma or an and in it", () => {
    const head =
      '<meta name="author" content="Wein, Brot und Käse"><meta property="og:site_name" content="Wein, Brot und Käse">';
    expect(bylinesOf({ head })).toEqual(["Wein, Brot und Käse"]);
  });

  it.each([
    "<p>By Ada Lovelace, Senior Staff Writer, The Example</p>",
    "<p>By Ada Lovelace The Example</p>",
    "<p>By Ada Lovelace, Example Technology Writers</p>",
  ])("are people without the outlet or a desk behind them: %s", (below) => {
    expect(bylinesOf({ head: site, below })).toEqual(["Ada Lovelace"]);
  });

  it("is the outlet without the place that stands beside it", () => {
    const head =
      '<meta name="author" content="westblatt.example, Frankfurt"><meta property="og:site_name" content="westblatt.example">';
    expect(bylinesOf({ head })).toEqual(["westblatt.example"]);
  });

  it.each([
    ["phrase called an author's far below", '<p class="author-box">Read the whole story</p>'],
    ["row of links called so", '<div class="author-nav"><a>Stories</a><a>Shows</a></div>'],
    ["address of the post", "<address>Telefon: 00800 400 200, gebührenfrei aus D, CH</address>"],
    [
      "section beside the date",
      '<p>29 April 2020</p><p><a rel="category tag" href="/a">Deutsche Sprache</a></p>',
    ],
    [
      "row of links beside the date",
      '<p>29 April 2020</p><p><a href="/a">Apple Podcasts</a><a href="/s">Spotify</a></p>',
    ],
    ["section in a script without capitals", "<p>29 April 2020</p><p>العالم العربي</p>"],
  ])("is no %s", (_case, other) => {
    const text =
      "<p>The council voted to close the old bridge until the spring, officials said.</p>";
    const isBeside = other.includes("April");
    const below = isBeside ? other : `${text.repeat(12)}${other}`;
    expect(bylinesOf({ below })).toEqual([]);
  });

  it.each([
    [
      "address of a profile",
      { head: '<meta property="article:author" content="https://f.example/a">' },
    ],
    ["handle", { head: '<meta name="author" content="@example">' }],
    [
      "commenter",
      { below: '<div class="comments"><span class="comment-author">Karl Otto</span></div>' },
    ],
    [
      "photographer",
      {
        below:
          '<figure><img src="a.jpg"><figcaption class="author">Karl Otto</figcaption></figure>',
      },
    ],
    [
      "author of another article",
      { below: '<aside><span class="author">Karl Otto</span></aside>' },
    ],
    ["commenter in JSON-LD", { head: ld({ "@type": "Comment", author: { name: "Karl Otto" } }) }],
  ])("is no %s", (_case, parts) => {
    expect(bylinesOf(parts)).toEqual([]);
  });
});

it("is nobody after whom a table calls its cells", () => {
  const below =
    "<table><tr><th>Published</th><td>29 April 2020</td></tr><tr><th>Kod Norland</th><td>4525-4</td></tr></table>";
  expect(bylinesOf({ below })).toEqual([]);
});
