import { describe, expect, it } from "vitest";
import { plainlySpelt } from "#shared/plain-spelling.ts";
import { fc } from "../support/properties.ts";

describe("plainlySpelt", () => {
  it.each([
    ["an accent behind its letter", "Cafe\u0301 a\u0300 la", "Café à la"],
    ["Vietnamese in pieces", "Vie\u0323\u0302t Nam, Viê\u0323t Nam", "Việt Nam, Việt Nam"],
    ["Hangul in jamo", "서울시".normalize("NFD"), "서울시"],
    ["soft hyphens", "Bundes\u00adver\u00adfassung", "Bundesverfassung"],
    ["a soft hyphen before an accent", "cafe\u00ad\u0301", "café"],
    ["blanks without width", "a\u200bb\u2060c\ufeffd\u180ee", "abcde"],
    ["marks of direction", "a\u200eb\u200fc\u061cd", "abcd"],
    ["overrides and isolates", "\u202eabc\u202c \u2066d\u2069 \u2068e\u2069", "abc d e"],
    ["controls", "a\u0000b\u001b[31mc\u0007\u007f", "ab[31mc"],
    ["marks of Windows", "It\u0092s \u0093so\u0094 \u0096 now\u0085", "It’s “so” – now…"],
    ["letters of a font of icons", "\ue001Share \uf8ff\u{f0001}", "Share "],
    ["halves of characters", "a\ud83d b\ude00c", "a bc"],
    ["bold letters of mathematics", "𝐁𝐫𝐞𝐚𝐤𝐢𝐧𝐠 𝟭𝟮", "Breaking 12"],
    ["ligatures", "oﬃce ﬁrst ﬂoor", "office first floor"],
    ["Arabic letters in their forms", "ﺳﻼﻡ", "سلام"],
    ["words hidden in tags", "ok\u{e0068}\u{e0069}", "ok"],
    ["words hidden in selectors", "ok\ufe01\ufe02\u{e0101}\u{e0102} \ufe03x", "ok\ufe01 x"],
    ["accents in a tower", `Z${"\u0301".repeat(20)}a`, "Ź\u0301\u0301\u0301a"],
    ["an accent without a letter", "\u0301bc", "bc"],
    ["joiners in Latin words", "Auf\u200clage\u200d", "Auflage"],
    ["joiners at the end of a Persian word", "می\u200c\u200cشود\u200c بود", "می\u200cشود بود"],
  ])("writes %s one way", (_, odd, plain) => {
    expect(plainlySpelt(odd)).toBe(plain);
  });

  it.each([
    ["Persian", "می‌شود و خانه‌ها"],
    ["Hindi", "क्‍ष और क्‌ष"],
    ["Malayalam", "ന്‍ അവന്‍"],
    ["a family", "👩‍👩‍👧‍👦 and 👩🏽‍🚀 and ❤️‍🔥"],
    ["flags", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇫🇷 🏳️‍🌈"],
    ["the key of a phone", "1️⃣ #️⃣"],
    ["ideographs beyond the first plane", "𠮷野家 と 葛󠄀城"],
    ["full-width letters, which are Japanese spelling", "ＮＨＫ １０人"],
    ["digits of other scripts", "١٢٣ ۱۲۳ १२३"],
    ["blanks, which others fold", "5\u202f000\u00a0€\u2028x\u3000y"],
    ["Thai and Lao", "กำลังที่ ນ້ຳ"],
    ["Hebrew with points", "שָׁלוֹם".normalize()],
  ])("leaves %s as it is", (_, text) => {
    expect(plainlySpelt(text)).toBe(text);
  });

  it("writes once for all what it writes", () => {
    const odd = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          ..."\u00ad\u200b\u200c\u200d\u202e\u2066\u2069\u0301\u0323\ufe0f\u1100\u1161\u11a8می क्ﬁ\ud83d",
        ),
        fc.constantFrom("👩", "🏽", "🏴", "\u{e0067}", "\u{e007f}", "𝐁"),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(odd, (text) => {
        const once = plainlySpelt(text);
        expect(plainlySpelt(once)).toBe(once);
        expect(once).toBe(once.normalize());
        expect(once).not.toMatch(/\p{Cs}/u);
        expect(once).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u00ad\u200b\ufeff\x80-\x9f]/);
      }),
      { numRuns: 2000 },
    );
  });
});
