import { describe, expect, it } from "vitest";
import { hostOf } from "#extract/metadata/outlet.ts";
import { isLikeHost, plainOutletName } from "#extract/metadata/outlet-name.ts";
import { metadataOf } from "../../support/page-facts.ts";

function outletOf(
  url: string,
  { title = "Bridge closed", head = "", foot = "" }: Partial<Record<string, string>>,
): string | undefined {
  const html = `<html><head><title>${title}</title>${head}</head><body><h1>Bridge closed</h1>
    <p>The council voted to close the old bridge.</p><footer><p>${foot}</p></footer></body></html>`;
  return metadataOf(html, { url }).facts.outlet;
}

const meta = (name: string, content: string): string =>
  `<meta property="${name}" content="${content}">`;
const publisher = (name: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"${name}"}}</script>`;

describe("the outlet", () => {
  it.each([
    [
      "the site's name without its slogan",
      "https://www.westmerenews.example/a/bridge",
      { head: meta("og:site_name", "Westmere News | The county’s popular news platform") },
      "Westmere News",
    ],
    [
      "no line of rights",
      "https://www.westmerenewsnow.example/a/bridge",
      {
        head: meta("copyright", "Copyright (c) 2017"),
        foot: "Copyright 2019 Westmere News Now. All rights reserved.",
      },
      "Westmere News Now",
    ],
    [
      "the name of which a handle is made",
      "https://www.westmerenews.example/a/bridge",
      { head: `${meta("og:site_name", "westmerenews")}${publisher("The Westmere News")}` },
      "The Westmere News",
    ],
    [
      "what stands behind the title, where the site's name is that of a section",
      "https://www.tribuna.example/politica/puente",
      { title: "Cierran el puente viejo | La Tribuna", head: meta("og:site_name", "Política") },
      "La Tribuna",
    ],
    [
      "what stands behind the title, where nothing else is said",
      "https://www.farodewestmere.example/puente",
      { title: "Cierran el puente viejo - Faro de Westmere" },
      "Faro de Westmere",
    ],
    [
      "not the headline in place of the site's name",
      "https://www.enwest.example/presse/brueckenfest",
      {
        title: "Brückenfest in Westmere | EnWest",
        head: meta("og:site_name", "Brückenfest in Westmere"),
      },
      "EnWest",
    ],
    [
      "not the firm that made the page",
      "https://schweizerangler.example/aktuell/hecht",
      {
        title: "Der Hecht ist Fisch des Jahres | Schweizer Angler",
        head: meta("copyright", "webwerk Kuster GmbH, 5430 Wettingen"),
      },
      "Schweizer Angler",
    ],
    [
      "not the agency whose text it prints",
      "https://www.westmerepi.example/a/bridge",
      { title: "Bridge closed - westmerepi.com", head: publisher("Associated Press") },
      "westmerepi.com",
    ],
    [
      "a name of several words, though the host is called otherwise",
      "https://www.rundblick-online.example/bruecke",
      { head: meta("og:site_name", "Westmerer Stadt-Anzeiger") },
      "Westmerer Stadt-Anzeiger",
    ],
    [
      "a name in letters that hosts are not written in",
      "https://www.khabar.example/bridge",
      { head: meta("og:site_name", "خبرآنلاین") },
      "خبرآنلاین",
    ],
    [
      "such a name before the headline, which stands alone elsewhere",
      "https://www.yomhahof.example/bridge",
      {
        title: "יום החוף - הגשר נסגר עד אביב",
        head: meta("og:site_name", "יום החוף") + meta("og:title", "הגשר נסגר עד אביב"),
      },
      "יום החוף",
    ],
    [
      "what a blog says before a colon and leads home with",
      "https://kitchen.blogs.example/2026/01/soup.html",
      { title: "Chuyện Bếp: Nồi nước lèo", foot: '<a href="/">Chuyện Bếp</a>' },
      "Chuyện Bếp",
    ],
    [
      "in the page's own language, where its rights are in another",
      "https://www.kitamidori.example/news/1",
      {
        title: "深海のカニはなぜ跳ぶのか｜北緑大学",
        foot: '<a href="/">北緑大学</a></p><p>Copyright © Kitamidori University.',
      },
      "北緑大学",
    ],
    [
      "what a Chinese page's title ends in",
      "https://news.jp-a.example/c/1.shtml",
      { title: "江边老码头改成了夜校_新闻频道_江畔网" },
      "江畔网",
    ],
    [
      "no template that was not filled in",
      "https://www.westmere.example/bridge",
      { head: meta("og:site_name", "{$plugin.tx_news.site_name}") },
      "westmere.example",
    ],
    [
      "the host, where nothing is said",
      "https://www.westmere.example/bridge",
      {},
      "westmere.example",
    ],
    [
      "that of the page that was archived",
      "https://web.archive.org/web/20110106023242/http://www.westmere.example/bridge",
      {},
      "westmere.example",
    ],
  ])("is %s", (_case, url, page, outlet) => {
    expect(outletOf(url, page)).toBe(outlet);
  });
});

describe("a name", () => {
  it.each([
    ["The Detroit News", "detroitnews.com", true],
    ["Frankfurter Rundschau", "fr.de", true],
    ["Bundesamt für Strahlenschutz", "bfs.de", true],
    ["Spiegel Online", "spiegel.de", true],
    ["Zürcher Bote", "zuercherbote.ch", true],
    ["The Jerusalem Post", "jpost.com", true],
    ["Associated Press", "seattlepi.com", false],
    ["Politics", "reuters.com", false],
    ["What we learned about the bridge", "learn.example", false],
  ])("%s has to do with %s: %s", (name, host, isLike) => {
    expect(isLikeHost(name, host)).toBe(isLike);
  });

  it.each([
    ["Copyright © 2017 Westmere Inc. All Rights Reserved.", "westmere.com", "Westmere"],
    ["Weather, sports and more | WSVN 7", "wsvn.com", "WSVN 7"],
    ["LN - Lübecker Nachrichten", "ln-online.de", "Lübecker Nachrichten"],
    ["Westmere Blatt, Ausgabe 4/2019", "westmere.de", "Westmere Blatt"],
    ["www.westmere.com", "westmere.com", "westmere.com"],
    ["https://www.westmere.com", "westmere.com", undefined],
    ["© 2020", "westmere.com", undefined],
  ])("%s on %s is %s", (text, host, name) => {
    expect(plainOutletName(text, host)).toBe(name);
  });
});

describe("the host", () => {
  it.each([
    ["https://www1.news.example/a", "news.example"],
    ["https://m.news.example/a", "news.example"],
    ["https://web.archive.org/web/2011id_/https://www.news.example/a", "news.example"],
    ["https://web.archive.org/about", "web.archive.org"],
  ])("of %s is %s", (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
