import { describe, expect, it } from "vitest";
import { itemText } from "#feed/item-text.ts";
import { standingLines, withoutStandingLines } from "#feed/standing-lines.ts";
import type { FeedItem } from "#model/feed-document.ts";

/** Texts of a feed as entries keep them, of pairs of a title and a text. */
function kept(...items: readonly (readonly [title: string, summary: string])[]) {
  const all = items.map(
    ([title, summary]): FeedItem => ({
      title,
      summary,
      authors: [],
      categories: [],
      enclosures: [],
    }),
  );
  const lines = standingLines(all);
  return all.map((item) => withoutStandingLines(itemText(item), item, lines));
}

describe("what a feed puts around every text", () => {
  it("goes, with the item's own title in it", () => {
    const [first, second, third] = kept(
      [
        "Bridge closed after storm",
        "Two lanes are shut. The post Bridge closed after storm appeared first on Tayside News.",
      ],
      [
        "Mayor resigns over contract",
        "She goes in May. The post Mayor resigns over contract appeared first on Tayside News.",
      ],
      [
        "Library reopens",
        "Its roof is new. The post Library reopens appeared first on Tayside News.",
      ],
    );
    expect([first, second, third]).toEqual([
      "Two lanes are shut.",
      "She goes in May.",
      "Its roof is new.",
    ]);
  });

  it("goes with its writer's name in it", () => {
    const all = ["Bridge closed", "Mayor resigns", "Library reopens"].map(
      (title, at): FeedItem => ({
        title,
        summary: `<p>What happened to number ${at}.</p><p>submitted by /u/ann${at}</p>`,
        authors: [{ name: `/u/ann${at}` }],
        categories: [],
        enclosures: [],
      }),
    );
    const lines = standingLines(all);
    const [item] = all as [FeedItem];
    expect(withoutStandingLines(itemText(item), item, lines)).toBe("What happened to number 0.");
  });

  it("goes before a text as well, and on a line of its own", () => {
    expect(
      kept(
        [
          "Brücke nach Sturm gesperrt",
          "<p>Lesezeit: zwei Minuten</p><p>Zwei Spuren sind zu. Der Bus fährt um. Wie lange? Bis Mai.</p>",
        ],
        [
          "Bürgermeisterin tritt zurück",
          "<p>Lesezeit: zwei Minuten</p><p>Sie geht im Mai. Wer folgt? Niemand weiß es. Der Rat tagt.</p>",
        ],
        [
          "Bücherei öffnet wieder",
          "<p>Lesezeit: zwei Minuten</p><p>Das Dach ist neu. Die Tür auch. Es gibt Kaffee. Alle kommen.</p>",
        ],
      ),
    ).toEqual([
      "Zwei Spuren sind zu. Der Bus fährt um. Wie lange? Bis Mai.",
      "Sie geht im Mai. Wer folgt? Niemand weiß es. Der Rat tagt.",
      "Das Dach ist neu. Die Tür auch. Es gibt Kaffee. Alle kommen.",
    ]);
  });

  it("goes where no spaces are written", () => {
    expect(
      kept(
        ["台風で橋が通行止め", "二車線が閉鎖された。続きは会員登録が必要です、無料で読めます。"],
        ["市長が辞任を表明", "五月に退く。続きは会員登録が必要です、無料で読めます。"],
        ["図書館が再開", "屋根が新しい。続きは会員登録が必要です、無料で読めます。"],
      ),
    ).toEqual(["二車線が閉鎖された。", "五月に退く。", "屋根が新しい。"]);
  });

  it("is all of a text that says nothing else", () => {
    const line = "Read the full story on our website.";
    expect(
      kept(["Bridge closed", line], ["Mayor resigns", line], ["Library reopens", line]),
    ).toEqual(["", "", ""]);
  });

  it("is no sentence that two reports share, nor one of reports about one thing", () => {
    const background = "The strike began on Monday after talks failed.";
    const two = [
      ["Buses stand still", `Drivers stayed at home. ${background}`],
      ["Ministry calls unions", `They meet at noon. ${background}`],
    ] as const;
    expect(kept(...two)).toEqual(two.map(([, text]) => text));
    const affair = [
      ["Strike: buses stand still", `Drivers stayed at home. ${background}`],
      ["Strike talks at noon", `They meet again. ${background}`],
      ["Minister speaks of strike", `She asks for calm. ${background}`],
    ] as const;
    expect(kept(...affair)).toEqual(affair.map(([, text]) => text));
  });

  it("leaves the lines of a text as they are", () => {
    const body = "First paragraph, with 3.5 % of it.\nSecond one?  Yes.";
    const closing = "<p>Sign up to our free newsletter.</p>";
    const html = "<p>First paragraph, with 3.5 % of it.</p><p>Second one?  Yes.</p>";
    expect(
      kept(
        ["Bridge closed", html + closing],
        ["Mayor resigns", `<p>She goes.</p>${closing}`],
        ["Library reopens", `<p>It has a roof.</p>${closing}`],
      )[0],
    ).toBe(body.replace("  ", " "));
  });
});
