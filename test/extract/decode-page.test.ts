import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { decodePage } from "#extract/decode-page.ts";
import { decodeAs } from "#shared/charset.ts";
import { encodeText } from "../support/encode-text.ts";
import { fc } from "../support/properties.ts";

const russian =
  "Президент заявил в понедельник, что переговоры будут продолжены на следующей неделе в Женеве, сообщили в министерстве.";
const windows1251 = encodeText("windows-1251", russian);
const koi8 = encodeText("koi8-r", russian);
const polish =
  "Premier powiedział w środę, że rząd przyjął ustawę o ochronie żołnierzy i ich rodzin. Źródła mówią o śledztwie.";
const shiftJis = Uint8Array.from([
  0x93, 0xfa, 0x96, 0x7b, 0x82, 0xcc, 0x8e, 0xf1, 0x91, 0x8a, 0x82, 0xcd, 0x8c, 0x8e, 0x97, 0x6a,
  0x93, 0xfa,
]);

function page(head: string, body: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(`<html><head>${head}</head><body><p>`),
    body,
    Buffer.from("</p></body></html>"),
  ]);
}

describe("decoding a page", () => {
  it.each([
    [
      "the header's charset",
      page("", windows1251),
      "text/html; charset=windows-1251",
      "windows-1251",
      russian,
    ],
    [
      "a misspelt label",
      page("", windows1251),
      "text/html; charset=cp-1251",
      "windows-1251",
      russian,
    ],
    ["the page's charset", page('<meta charset="koi8-r">', koi8), "text/html", "koi8-r", russian],
    [
      "the page's charset as http-equiv",
      page(
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        windows1251,
      ),
      "",
      "windows-1251",
      russian,
    ],
    [
      "the page against a server's default",
      page('<meta charset="windows-1251">', windows1251),
      "text/html; charset=ISO-8859-1",
      "windows-1251",
      russian,
    ],
    [
      "flawless UTF-8 whatever is claimed",
      page('<meta charset="windows-1252">', Buffer.from(russian)),
      "text/html; charset=iso-8859-1",
      "utf-8",
      russian,
    ],
    ["Russian without a label", page("", windows1251), "", "windows-1251", russian],
    [
      "Polish in iso-8859-2",
      page('<meta charset="iso-8859-2">', encodeText("iso-8859-2", polish)),
      "",
      "iso-8859-2",
      polish,
    ],
    ["Japanese", page('<meta charset="x-sjis">', shiftJis), "", "shift_jis", "日本の首相は月曜日"],
    [
      "Chinese",
      page("", Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa)),
      "text/html; charset=gb2312",
      "gbk",
      "中国",
    ],
    [
      "Korean",
      page('<meta charset="ks_c_5601-1987">', Uint8Array.of(0xc7, 0xd1, 0xb1, 0xb9)),
      "",
      "euc-kr",
      "한국",
    ],
    [
      "a page that is called UTF-16 in ASCII",
      page('<meta charset="utf-16">', Buffer.from("é")),
      "",
      "utf-8",
      "é",
    ],
    [
      "a false UTF-8 label",
      page('<meta charset="utf-8">', windows1251),
      "",
      "windows-1251",
      russian,
    ],
  ])("goes by %s", async (_case, bytes, contentType, encoding, text) => {
    const decoded = await decodePage(bytes, contentType);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toContain(`<p>${text}</p>`);
  });

  it.each([
    ["windows-1251", "ru"],
    ["koi8-r", "ru"],
    ["iso-8859-5", "ru"],
    ["windows-1251", "uk"],
    ["koi8-u", "uk"],
    ["windows-1250", "pl"],
    ["iso-8859-2", "pl"],
    ["windows-1252", "de"],
    ["windows-1252", "fr"],
    ["windows-1252", "es"],
    ["windows-1252", "it"],
    ["windows-1252", "pt"],
    ["iso-8859-15", "fr"],
    ["windows-1254", "tr"],
    ["iso-8859-9", "tr"],
    ["windows-1256", "ar"],
    ["iso-8859-6", "ar"],
    ["windows-1258", "vi"],
    ["gb18030", "zh"],
    ["big5", "zh"],
    ["shift_jis", "ja"],
    ["euc-jp", "ja"],
    ["euc-kr", "ko"],
  ])("finds out %s in %s when nobody names it, or names UTF-8", async (label, language) => {
    const news = readFileSync(
      new URL(`../fixtures/articles/news-${language}.txt`, import.meta.url),
      "utf8",
    );
    const bytes = page("", encodeText(label, news));
    const { text } = await decodePage(bytes);
    expect(text).toContain(new TextDecoder(label).decode(encodeText(label, news)));
    expect((await decodePage(bytes, "text/html; charset=utf-8")).text).toBe(text);
  });

  it("has for windows-1252 the table of the standard, byte by byte", () => {
    const standard =
      "20ac 81 201a 192 201e 2026 2020 2021 2c6 2030 160 2039 152 8d 17d 8f 90 2018 2019 201c 201d 2022 2013 2014 2dc 2122 161 203a 153 9d 17e 178";
    for (const [at, code] of standard.split(" ").entries()) {
      const letter = decodeAs(Uint8Array.of(0x80 + at), "windows-1252");
      expect(letter?.codePointAt(0)?.toString(16)).toBe(code);
    }
    for (let byte = 0; byte < 256; byte += byte === 0x7f ? 0x21 : 1) {
      expect(decodeAs(Uint8Array.of(byte), "iso-8859-1")).toBe(String.fromCharCode(byte));
    }
  });

  it("reads the C1 range of windows-1252, which Node's own decoder gets wrong", async () => {
    const bytes = page(
      '<meta charset="iso-8859-1">',
      Uint8Array.of(0x80, 0x93, 0x94, 0x96, 0x85, 0xe9),
    );
    expect((await decodePage(bytes)).text).toContain("€“”–…é");
  });

  it("obeys a byte order mark and takes it off", async () => {
    expect(
      await decodePage(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), "text/html; charset=koi8-r"),
    ).toEqual({
      text: "A",
      encoding: "utf-8",
    });
    expect((await decodePage(Uint8Array.of(0xff, 0xfe, 0x41, 0))).text).toBe("A");
  });

  it("reads UTF-16 that has no mark, whatever is claimed", async () => {
    const html = '<!doctype html><meta charset="utf-8"><p>Größe 12';
    const little = Buffer.from(html, "utf16le");
    const big = Buffer.from(little).swap16();
    expect((await decodePage(little, "text/html; charset=utf-8")).text).toBe(html);
    expect(await decodePage(big)).toEqual({ text: html, encoding: "utf-16be" });
    expect((await decodePage(Buffer.from("<p>\0ier"))).encoding).toBe("utf-8");
  });

  it("knows the shifts of Japanese mail where nothing is claimed", async () => {
    const html = "<title>\x1b$B9A;T\x1b(B</title><p>";
    expect(await decodePage(Buffer.from(html, "latin1"))).toEqual({
      text: "<title>港市</title><p>",
      encoding: "iso-2022-jp",
    });
  });

  it("bears one broken character in a long UTF-8 page", async () => {
    const bytes = page(
      "",
      Buffer.concat([Buffer.from(russian.repeat(20)), Uint8Array.of(0xd0, 0x20)]),
    );
    const decoded = await decodePage(bytes, "text/html; charset=utf-8");
    expect(decoded.encoding).toBe("utf-8");
    expect(decoded.text).toContain(russian);
  });

  test("any bytes under any label come out as text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (bytes, label) => {
        expect(typeof (await decodePage(bytes, `text/html; charset=${label}`)).text).toBe("string");
      }),
    );
  });
});
