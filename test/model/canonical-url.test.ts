import { describe, expect, it, test } from "vitest";
import { canonicalUrl, pageAddress } from "#model/canonical-url.ts";
import { fc } from "../support/properties.ts";

const oldGoogleNews = Buffer.from(
  "\x08\x13\x22\x2dhttps://www.example.com/2023/05/a-story-there\xd2\x01\x00",
  "latin1",
).toString("base64url");

describe("the canonical form of a link", () => {
  it.each([
    [
      "host case, default port, fragment",
      "HTTPS://News.Example.COM:443/a#top",
      "https://news.example.com/a",
    ],
    ["tracking", "https://a.example/x?utm_source=rss&id=7&fbclid=Iw", "https://a.example/x?id=7"],
    [
      "tracking behind &amp;",
      "https://a.example/x?id=7&amp;utm_medium=mail",
      "https://a.example/x?id=7",
    ],
    [
      "matomo, xtor, at_, ns_",
      "https://a.example/x?mtm_source=a&xtor=RSS-1&at_medium=b&ns_mchannel=c",
      "https://a.example/x",
    ],
    [
      "a name that tells of the click by its value",
      "https://a.example/x?ref=rss&from=twitter",
      "https://a.example/x",
    ],
    [
      "the same name with another value",
      "https://a.example/x?ref=8812&from=2020",
      "https://a.example/x?from=2020&ref=8812",
    ],
    [
      "another name that ends as such a one",
      "https://a.example/x?datasource=app&typeface=home",
      "https://a.example/x?datasource=app&typeface=home",
    ],
    [
      "what makes it a feed's",
      "https://a.example/?feed=atom&output=rss&type=rss&utm_source=rss",
      "https://a.example/?feed=atom&output=rss&type=rss",
    ],
    ["order of parameters", "https://a.example/x?b=2&a=1&b=1", "https://a.example/x?a=1&b=2&b=1"],
    ["a parameter without a value", "https://a.example/news?12345", "https://a.example/news?12345"],
    [
      "an escaped value as written",
      "https://a.example/x?q=a%20b%2Fc",
      "https://a.example/x?q=a%20b%2Fc",
    ],
    [
      "escapes of plain letters",
      "https://a.example/%7euser/%61-b%2f",
      "https://a.example/~user/a-b%2F",
    ],
    [
      "answers, shares and guards",
      "https://a.example/x?replytocom=5&share_id=k&taid=6&__cf_chl_tk=z&_amp=true",
      "https://a.example/x",
    ],
    [
      "a reader's app by its value",
      "https://a.example/x?from=timeline&isappinstalled=0&ref=RHLF-BG-P1",
      "https://a.example/x",
    ],
    [
      "tracking where no parameters begin",
      "https://a.example/a-story&utm_source=mail&utm_medium=b",
      "https://a.example/a-story",
    ],
    ["a numbered AMP ending", "https://a.example/x-4792/amp/1", "https://a.example/x-4792"],
    ["credentials", "https://user:word@a.example/x", "https://a.example/x"],
    ["a dot after the host", "https://a.example./x", "https://a.example/x"],
    ["a session in the path", "https://a.example/x;jsessionid=AF31?y=1", "https://a.example/x?y=1"],
    ["space around", "  https://a.example/x\n", "https://a.example/x"],
    ["AMP ending", "https://a.example/2024/05/big-news/amp/", "https://a.example/2024/05/big-news"],
    ["AMP extension", "https://a.example/big-news.amp.html", "https://a.example/big-news.html"],
    [
      "AMP parameter",
      "https://a.example/big-news?amp=1&outputType=amp",
      "https://a.example/big-news",
    ],
    ["a topic called amp", "https://a.example/topic/amp", "https://a.example/topic/amp"],
    [
      "Google's AMP viewer",
      "https://www.google.com/amp/s/www.a.example/x-1/amp/",
      "https://www.a.example/x-1",
    ],
    [
      "the AMP cache",
      "https://www-a-example.cdn.ampproject.org/c/s/www.a.example/x?y=1",
      "https://www.a.example/x?y=1",
    ],
    [
      "the AMP cache over http",
      "https://a-example.cdn.ampproject.org/v/a.example/x",
      "http://a.example/x",
    ],
    [
      "Google's redirect",
      "https://www.google.com/url?q=https://a.example/x%3Futm_source%3Dg&sa=D",
      "https://a.example/x",
    ],
    [
      "Google Alerts",
      "https://www.google.com/url?rct=j&sa=t&url=https://a.example/x&ct=ga",
      "https://a.example/x",
    ],
    [
      "an old Google News link",
      `https://news.google.com/rss/articles/${oldGoogleNews}?oc=5`,
      "https://www.example.com/2023/05/a-story-there",
    ],
    [
      "Bing News",
      "https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fa.example%2fx&c=1",
      "https://a.example/x",
    ],
    [
      "Facebook",
      "https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fx%3Ffbclid%3D1&h=AT",
      "https://a.example/x",
    ],
    [
      "Outlook",
      "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fx&data=05",
      "https://a.example/x",
    ],
    [
      "Yahoo",
      "https://r.search.yahoo.com/_ylt=A0/RV=2/RU=https%3a%2f%2fa.example%2fx/RK=2/RS=-",
      "https://a.example/x",
    ],
    [
      "a page translated by Google",
      "https://www-a--b-example.translate.goog/x-1?id=7&_x_tr_sl=de&_x_tr_tl=en",
      "https://www.a-b.example/x-1?id=7",
    ],
    [
      "Proofpoint, version 3",
      "https://urldefense.com/v3/__https://a.example/x-1?id=7__;!!abc!def$",
      "https://a.example/x-1?id=7",
    ],
    [
      "Proofpoint, version 2",
      "https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_x-3Fid-3D7&d=Dw",
      "https://a.example/x?id=7",
    ],
    [
      "Business Wire",
      "https://cts.businesswire.com/ct/CT?id=smartlink&url=https%3A%2F%2Fa.example%2Fx&lan=en",
      "https://a.example/x",
    ],
    ["the view for the printer", "https://a.example/x?id=7&print=1", "https://a.example/x?id=7"],
    [
      "a parameter called view that is none",
      "https://a.example/x?view=map",
      "https://a.example/x?view=map",
    ],
    [
      "a redirect in a redirect",
      "https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fa.example%252Fx",
      "https://a.example/x",
    ],
    [
      "an encrypted Google News link, which says nothing",
      "https://news.google.com/rss/articles/CBMiAU_yqLMencryptedpart",
      "https://news.google.com/rss/articles/CBMiAU_yqLMencryptedpart",
    ],
  ])("%s", (_case, link, canonical) => {
    expect(canonicalUrl(link)).toBe(canonical);
  });

  it.each([
    "",
    "a.example/x",
    "ftp://a.example/x",
    "mailto:a@a.example",
    "javascript:alert(1)",
    "https://",
  ])("%s is no link to a page", (link) => {
    expect(canonicalUrl(link)).toBeUndefined();
  });

  const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
  const wrapped = fc.oneof(
    url,
    url.map((target) => `https://www.google.com/url?q=${encodeURIComponent(target)}`),
    url.map((target) => `https://www.google.com/amp/s/${target.replace(/^https?:\/\//, "")}`),
    fc
      .tuple(
        url,
        fc.constantFrom(
          "/amp",
          ".amp",
          ".amp.amp.html",
          "-1/amp/amp/",
          ";jsessionid=1/amp",
          "/.;jsessionid=1/amp",
          "/..;jsessionid=1/1%%34%31",
          "-1/amp.amp.html",
          "/a-b.amp/amp",
        ),
      )
      .map(([link, ending]) => link.replace(/([?#]|$)/, `${ending}$1`)),
  );

  test("it is its own canonical form", () => {
    fc.assert(
      fc.property(wrapped, (link) => {
        const once = canonicalUrl(link);
        expect(canonicalUrl(String(once))).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test("added tracking never changes it", () => {
    const tracking = fc.constantFrom(
      "utm_source=x",
      "fbclid=1",
      "gclid=2",
      "xtor=RSS-3",
      "ref=twitter",
    );
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), tracking, (link, extra) => {
        const tracked = `${link}${link.includes("?") ? "&" : "?"}${extra}`;
        expect(canonicalUrl(tracked)).toBe(canonicalUrl(link));
      }),
    );
  });
});

describe("the key of a page", () => {
  it.each([
    ["scheme and www", "http://www.a.example/x", "https://a.example/x"],
    ["a mobile host", "https://m.a.example/x", "https://www.a.example/x"],
    ["an AMP host", "https://amp.a.example/x", "https://a.example/x"],
    ["an AMP folder", "https://a.example/amp/2024/x-y", "https://a.example/2024/x-y"],
    [
      "the mobile Wikipedia",
      "https://en.m.wikipedia.org/wiki/X",
      "https://en.wikipedia.org/wiki/X",
    ],
    ["a slash at the end", "https://a.example/x/", "https://a.example/x"],
    ["an index file", "https://a.example/x/index.html", "https://a.example/x"],
  ])("%s makes no difference", (_case, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each([
    ["another article", "https://a.example/x?id=1", "https://a.example/x?id=2"],
    ["another host", "https://a.example/x", "https://b.example/x"],
    ["another subdomain", "https://sport.a.example/x", "https://a.example/x"],
    ["a host that only begins like a mobile one", "https://m.example/x", "https://example/x"],
  ])("%s has another", (_case, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  const slug = fc.tuple(
    fc.stringMatching(/^[a-z]{3,8}(-[a-z]{2,8}){1,4}$/),
    fc.integer({ min: 1000, max: 9_999_999 }),
  );
  /** Spellings of one article's address, each by a rule of the web that changes no page. */
  const spellings: readonly ((path: string, query: string) => string)[] = [
    (path, query) => `http://news.example${path}${query}`,
    (path, query) => `https://www.news.example${path}/${query}`,
    (path, query) => `https://m.news.example${path}${query}#comments`,
    (path, query) => `https://amp.news.example${path}${query}`,
    (path, query) => `https://news.example${path}/amp${query}`,
    (path, query) => `https://news.example${path}.amp${query}`,
    (path, query) => `https://NEWS.example:443${path}${query}&utm_source=rss&fbclid=1`,
    (path, query) => `https://user:word@news.example${path}${query}&amp=1`,
    (path, query) =>
      `https://www.google.com/url?sa=t&url=${encodeURIComponent(`https://news.example${path}${query}`)}`,
    (path, query) => `https://www.google.com/amp/s/news.example${path}/amp${query}`,
    (path, query) => `https://news-example.cdn.ampproject.org/c/s/news.example${path}${query}`,
    (path, query) =>
      `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.news.example${path}${query}`)}&h=1`,
    (path, query) => `https://news-example.translate.goog${path}${query}&_x_tr_sl=de`,
  ];

  test("an article has one key however it was linked", () => {
    fc.assert(
      fc.property(
        slug,
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(...spellings),
        fc.constantFrom(...spellings),
        ([words, id], page, one, other) => {
          const [path, query] = [`/politics/${words}-${id}`, `?page=${page}`];
          expect(keyOf(one(path, query))).toBe(keyOf(other(path, query)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ["/news/amp/uk-12345678", "/news/uk-12345678", true],
    ["/amp/world/ferry-7", "/world/ferry-7", true],
    ["//news//uk-12345678", "/news/uk-12345678", true],
    ["/topic/amp/all", "/topic/all", false],
  ])("%s and %s have one key: %s", (path, other, isOne) => {
    const [one, two] = [path, other].map((at) => keyOf(`https://a.example${at}`));
    expect(one === two).toBe(isOne);
  });

  test("two articles never have one key", () => {
    fc.assert(
      fc.property(
        slug,
        slug,
        fc.constantFrom(...spellings),
        fc.constantFrom(...spellings),
        ([words, id], [otherWords, otherId], one, other) => {
          fc.pre(words !== otherWords || id !== otherId);
          const key = keyOf(one(`/politics/${words}-${id}`, "?a=1"));
          expect(key).not.toBe(keyOf(other(`/politics/${otherWords}-${otherId}`, "?a=1")));
        },
      ),
      { numRuns: 500 },
    );
  });

  function keyOf(link: string): string | undefined {
    const url = canonicalUrl(link);
    return url === undefined ? undefined : pageAddress(url);
  }
});

it.each([
  [8000, true],
  [8001, false],
])("an address has 8000 characters at most: %i", (length, isTaken) => {
  const start = "https://news.example/";
  const link = `${start}${"a".repeat(length - start.length)}`;
  expect(canonicalUrl(link) !== undefined).toBe(isTaken);
  expect(canonicalUrl(`https://www.google.com/url?url=${link}`)).not.toBe(link);
});

it.each([
  [253, true],
  [254, false],
])("the name of a host has 253 characters at most: %i", (length, isTaken) => {
  const host = `${"abcdefghi.".repeat(25)}${"x".repeat(length - 250)}`;
  expect(canonicalUrl(`https://${host}/a`) !== undefined).toBe(isTaken);
});
