import { describe, expect, it } from "vitest";
import { alignedSpelling } from "#cli/aligned-spelling.ts";
import { quotesOfRow } from "#cli/quotes-command.ts";
import { sentencesOfRow } from "#cli/sentences-command.ts";
import { plainlySpelt } from "#shared/plain-spelling.ts";
import { oddSpellings } from "../support/odd-spellings.ts";

const text =
  "Die Wähler von Köln wählten am Sonntag. „Größe ist für mich kein Maßstab“, sagte Zoë Müller. Sie gewann.";
const plain = (words: string) => plainlySpelt(words).replace(/\s+/g, " ").trim();

describe("a text in another spelling", () => {
  it.each(oddSpellings)("with %s has the same quotations, told as it is written", (_, odd) => {
    const given = odd(text);
    const [quote, ...others] = quotesOfRow({ text: given, lang: "de" }).quotes;
    expect(others).toEqual([]);
    expect(quote?.text).toBe(given.slice(quote?.start, quote?.end));
    expect(plain(quote?.text ?? "")).toBe("Größe ist für mich kein Maßstab");
    expect(plain(quote?.name ?? "")).toBe("Zoë Müller");
  });

  it.each(oddSpellings)("with %s has the same sentences", (_, odd) => {
    const found = sentencesOfRow({ text: odd(text), lang: "de" }).map(plain);
    expect(found).toEqual(sentencesOfRow({ text, lang: "de" }));
  });

  it("finds the way back to every place of what is spelt alike", () => {
    const { given, text: spelt } = alignedSpelling("a e\u0301\u00ad b\u200f");
    expect(spelt).toBe("a é b");
    expect([given(0, 1), given(2, 3), given(4, 5), given(0, 5)]).toEqual([
      [0, 1],
      [2, 5],
      [6, 8],
      [0, 8],
    ]);
  });

  it("leaves out what is unseen behind an end, and reads blanks that keep no number together as spaces", () => {
    expect(alignedSpelling("Go.\u200b On").given(0, 3)).toEqual([0, 3]);
    const { given, text: read } = alignedSpelling("AT&amp;T &amp;#39;s &lt;");
    expect([read, given(0, 4), given(5, 6)]).toEqual(["AT&T 's &lt;", [0, 8], [9, 18]]);
    expect(alignedSpelling("a\u00a0b 12\u00a0000").text).toBe("a b 12\u00a0000");
  });
});
