import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { feedRow } from "#cli/feed-row.ts";
import { feedText } from "#cli/feed-text.ts";
import { parseFeed } from "#feed/parse-feed.ts";
import type { FeedDocument } from "#model/feed-document.ts";

const plain = { bold: (text: string) => text, dim: (text: string) => text };

function fixture(name: string): FeedDocument {
  const parsed = parseFeed(readFileSync(`test/fixtures/feeds/${name}/source.xml`));
  if (!parsed.ok) throw new Error(parsed.problem.kind);
  return parsed.value;
}

describe("newsbrief feed", () => {
  it("lists a feed for people", () => {
    expect(feedText(fixture("atom-03"), plain)).toMatchInlineSnapshot(`
      "Le Phare
      atom · fr · http://phare.example/

      Tempête en vue
        2004-02-01 10:00 UTC · Léa
        http://phare.example/1
      "
    `);
  });

  it("lists fifty entries and says how many more there are", () => {
    const [item] = fixture("atom-03").items;
    const items = Array.from({ length: 60 }, () => item).filter((one) => one !== undefined);
    const text = feedText({ ...fixture("atom-03"), items }, plain);
    expect(text.match(/Tempête/g)).toHaveLength(50);
    expect(text).toContain("… and 10 more.");
  });

  it("lets no text of a feed steer the terminal", () => {
    const [item] = fixture("atom-03").items;
    if (item === undefined) throw new Error("the fixture has an entry");
    const steering = { ...item, title: "\u001b[2Jcleared" };
    expect(feedText({ ...fixture("atom-03"), items: [steering] }, plain)).not.toContain("\u001b");
  });

  it("gives a person's name and address together and apart", () => {
    expect(feedRow(fixture("wordpress-rss"))).toMatchObject({
      format: "rss",
      entries: [
        { author: "Ana Sousa", authorName: "Ana Sousa" },
        {
          author: "News Desk (desk@harbour.example)",
          authorName: "News Desk",
          authorEmail: "desk@harbour.example",
        },
      ],
    });
  });

  it("answers rows of JSON from the outside, each under its id", () => {
    const rows = [
      { id: "a", path: "test/fixtures/feeds/cyrillic/source.xml", url: "https://x.example/f" },
      { id: "b", path: "package.json", url: "" },
      { id: "c" },
    ];
    const args = ["dist/cli/newsbrief.mjs", "feed", "--jsonl"];
    const { stdout } = spawnSync(process.execPath, args, {
      input: rows.map((row) => JSON.stringify(row)).join("\n"),
      encoding: "utf8",
    });
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(answers).toMatchObject([
      { id: "a", format: "rss", encoding: "windows-1251", feed: { title: "Вестник порта" } },
      { id: "b", error: "The document is not a feed." },
      { id: "c", error: "The row needs a path." },
    ]);
  });
});
