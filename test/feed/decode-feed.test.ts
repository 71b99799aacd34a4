import { describe, expect, it } from "vitest";
import { decodeFeed } from "#feed/decode-feed.ts";

const russian = "<rss><channel><title>Новости: «Привет, мир» — ёлка</title></channel></rss>";
const windows1251 = bytesOf(russian, (c) => {
  const code = c.charCodeAt(0);
  if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
  return { "«": 0xab, "»": 0xbb, "—": 0x97, ё: 0xb8 }[c] ?? code;
});
const latin = bytesOf("<rss><title>Café “quoted”</title></rss>", (c) =>
  c === "“" ? 0x93 : c === "”" ? 0x94 : c.charCodeAt(0),
);
const chinese = Uint8Array.from([0xd6, 0xd0, 0xce, 0xc4]);

describe("decoding a feed", () => {
  it.each([
    [
      "a byte order mark before everything",
      withMark("<a>é</a>"),
      "text/xml; charset=big5",
      "utf-8",
    ],
    ["the header", windows1251, "application/rss+xml; charset=windows-1251", "windows-1251"],
    ["a misspelt label", windows1251, "text/xml; charset=CP-1251", "windows-1251"],
    ["a quoted label", windows1251, 'text/xml; charset="windows-1251"', "windows-1251"],
    ["the prolog", withProlog(windows1251, "windows-1251"), "text/xml", "windows-1251"],
    [
      "the header before the prolog",
      withProlog(windows1251, "koi8-r"),
      "a/b; charset=cp1251",
      "windows-1251",
    ],
    [
      "the prolog when the header is wrong",
      withProlog(windows1251, "windows-1251"),
      "a/b; charset=utf-8",
      "windows-1251",
    ],
    ["the look when the prolog lies", withProlog(windows1251, "utf-8"), undefined, "windows-1251"],
    ["windows-1252 for latin1", latin, "text/xml; charset=iso-8859-1", "windows-1252"],
    [
      "UTF-8 over a label of single bytes",
      Buffer.from("<a>naïve</a>"),
      "a/b; charset=iso-8859-1",
      "utf-8",
    ],
    [
      "UTF-8 over a label that nobody knows",
      Buffer.from("<a>naïve</a>"),
      "a/b; charset=none",
      "utf-8",
    ],
    ["a label of several bytes over UTF-8", chinese, "a/b; charset=gb2312", "gbk"],
    [
      "UTF-8 over a label of several bytes under which it is faulty",
      Buffer.from("<a>né — là</a>"),
      "a/b; charset=euc-jp",
      "utf-8",
    ],
    [
      "UTF-8 with replacement characters of its own",
      Buffer.from("<a>caf\ufffd</a>"),
      "text/xml",
      "utf-8",
    ],
    [
      "UTF-8 over a label of several bytes under which little of it is faulty",
      Buffer.from("<a>Привет — мир é</a>"),
      "a/b; charset=gb18030",
      "utf-8",
    ],
    [
      "the prolog before a header of latin1 by default",
      withProlog(windows1251, "windows-1251"),
      "text/xml; charset=ISO-8859-1",
      "windows-1251",
    ],
    [
      "UTF-8 where a prolog in bytes claims UTF-16",
      withProlog(Buffer.from("<a>é</a>"), "utf-16"),
      undefined,
      "utf-8",
    ],
    ["UTF-16 by its mark", utf16("<a>é</a>", true), undefined, "utf-16le"],
    [
      "UTF-16 of big ends by its mark",
      Buffer.from(utf16("<a>é</a>", true)).swap16(),
      undefined,
      "utf-16be",
    ],
    ["UTF-16 by its zero bytes", utf16("<a>é</a>", false), undefined, "utf-16le"],
  ])("goes by %s", (_case, bytes, contentType, encoding) => {
    expect(decodeFeed(bytes, contentType).encoding).toBe(encoding);
  });

  it("decodes what it names", () => {
    expect(decodeFeed(windows1251, "text/xml; charset=windows-1251").text).toBe(russian);
    expect(decodeFeed(latin, "text/xml; charset=latin1").text).toContain("“quoted”");
    expect(decodeFeed(chinese, "text/xml; charset=gb2312").text).toBe("中文");
  });

  it.each(["utf-32le", "utf-32be"] as const)("decodes %s", (encoding) => {
    const bytes = new Uint8Array(4 * 5);
    const view = new DataView(bytes.buffer);
    for (const [index, point] of [0xfeff, 0x3c, 0x61, 0x1f600, 0x3e].entries())
      view.setUint32(index * 4, point, encoding === "utf-32le");
    expect(decodeFeed(bytes)).toEqual({ text: "<a😀>", encoding });
  });

  it("keeps a UTF-8 document of which one character is broken", () => {
    const bytes = Buffer.concat([
      Buffer.from("<a>déjà vu, "),
      Buffer.from([0xe9]),
      Buffer.from("t</a>"),
    ]);
    expect(decodeFeed(bytes, "text/xml; charset=utf-8").text).toBe("<a>déjà vu, \ufffdt</a>");
  });
});

function bytesOf(text: string, byteOf: (character: string) => number): Uint8Array {
  return Uint8Array.from([...text].map(byteOf));
}

function withProlog(bytes: Uint8Array, encoding: string): Uint8Array {
  return Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${encoding}"?>`), bytes]);
}

function withMark(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`);
}

function utf16(text: string, isMarked: boolean): Uint8Array {
  return Buffer.from(isMarked ? `\ufeff${text}` : text, "utf16le");
}
