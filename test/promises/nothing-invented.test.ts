import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articlePage, promiseWorld } from "./world.ts";

const world = promiseWorld();

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), "utf8");

/** Words and numbers of a text as they stand in it; two letters and more, so that no stray letter counts. */
const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

/** The texts of a receipt's parts: the sentence, then what it rests on. */
const textsIn = (block: object): readonly string[] =>
  "elements" in block && Array.isArray(block.elements)
    ? block.elements.map((part) =>
        (part.elements ?? []).map((one: { text?: string }) => one.text ?? "").join(""),
      )
    : [];

describe("nothing invented", () => {
  it.each(["de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru"])(
    "says no word and no number that the article has not (%s)",
    async (language) => {
      const html = fixture(`full-${language}`);
      const known = new Set(
        wordsOf(html.replace(/<[^>]+>/g, " ")).map((word) => word.toLowerCase()),
      );
      const { slack, discord } = await world.brief(world.page(`/article-${language}`, html));
      // The last lines are ours: outlet, age, how much was read, the link.
      const ofSlack = slack.split("\n").slice(0, -2);
      const ofDiscord = discord.split("\n").slice(0, -1);
      for (const lines of [ofSlack, ofDiscord]) {
        expect(lines.length, JSON.stringify({ slack, discord })).toBeGreaterThan(3);
        const said = lines
          .join("\n")
          .replace(/\(<[^>]+>\)|^(?:\*\*)?\p{L}[\p{L} ]+:(?:\*\*)? /gmu, " ");
        expect(wordsOf(said).filter((word) => !known.has(word.toLowerCase()))).toEqual([]);
      }
    },
  );

  it("shows under every sentence the sentence of the article that it rests on", async () => {
    const html = fixture("full-en");
    await world.brief(world.page("/receipts", html));
    await world.slack.press("brief:receipts");
    const pairs = (world.slack.seen().at(-1)?.blocks ?? []).flatMap((block) => {
      const [sentence = "", source] = textsIn(block);
      return source === undefined || source.startsWith("Quoted letter by letter")
        ? []
        : [{ sentence, source }];
    });
    const article = html.replace(/\s+/g, " ");
    expect(pairs.length).toBeGreaterThan(2);
    for (const { sentence, source } of pairs) {
      expect(article).toContain(source);
      const known = new Set(wordsOf(source.toLowerCase()));
      expect(wordsOf(sentence.toLowerCase()).filter((word) => !known.has(word))).toEqual([]);
    }
  });

  it("makes no brief of a text too short to be one", async () => {
    const { slack } = await world.brief(
      world.page("/short", articlePage("Pier closed", ["The pier is closed."])),
    );
    expect(slack).toContain("There is too little text on that page");
    expect(slack).not.toContain("•");
  });

  it("makes no brief of a text that has no sentence to open it, and does not call it short", async () => {
    const long = `Who asks whether ${"the pier and the quay and the lock and ".repeat(12)}the bridge will close?`;
    const { slack } = await world.brief(
      world.page("/questions", articlePage("Pier closed", [long, long, long])),
    );
    expect(slack).toContain("No sentence on that page");
    expect(slack).not.toContain("too little");
    expect(slack).not.toContain("•");
  });
});
