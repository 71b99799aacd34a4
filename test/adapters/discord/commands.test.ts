import { describe, expect, it } from "vitest";
import { asked, command, door, option, promised, reply, subcommand } from "./door.ts";

describe("commands of a channel in Discord", () => {
  it("are promised an answer that only the asker sees, and left to a job", async () => {
    const { ask, jobs } = door();
    const options = [
      option("feed", "lemonde.fr"),
      option("delivery", "live"),
      option("not", "football, tennis"),
    ];
    expect(await ask(command("subscribe", options))).toEqual(promised);
    expect(jobs.added).toEqual([
      {
        kind: "answer-command",
        askedAt: expect.any(Date),
        id: "discord-7",
        request: {
          kind: "command",
          command: {
            kind: "subscribe",
            url: "https://lemonde.fr/",
            mode: "live",
            only: [],
            not: ["football", "tennis"],
            outletsOnly: [],
            outletsNot: [],
            languages: [],
          },
        },
        reply,
        asked: {
          ...asked,
          typedLine: "/subscribe feed: lemonde.fr delivery: live not: football, tennis",
        },
      },
    ]);
  });

  it.each([
    ["digest", "next", { kind: "digest-next" }],
    ["digest", "now", { kind: "digest-now" }],
    ["digest", "skip", { kind: "digest-skip" }],
    ["digest", "unskip", { kind: "digest-unskip" }],
  ])("/%s %s is one", async (name, sub, expected) => {
    const { ask, jobs } = door();
    expect(await ask(subcommand(name, sub))).toEqual(promised);
    expect(jobs.added).toMatchObject([{ request: { command: expected } }]);
  });

  it.each(["subscriptions", "settings", "log", "export"])("/%s is one", async (name) => {
    const { ask, jobs } = door();
    expect(await ask(command(name))).toEqual(promised);
    expect(jobs.added).toHaveLength(1);
  });

  it.each(["constructor", "__proto__", "toString"])(
    "take %s for a word, and no file",
    async (word) => {
      const { ask, jobs } = door();
      await ask(command("unsubscribe", [option("feed", word)]));
      await ask(command("subscribe", [option("feed", "lemonde.fr"), option("not", word)]));
      const lines = JSON.stringify(jobs.added.map((job) => ("asked" in job ? job.asked : {})));
      expect(jobs.added).toMatchObject([
        { request: { command: { feed: word } } },
        { request: { command: { not: [word] } } },
      ]);
      expect(lines).toContain(`not: ${word}`);
    },
  );

  it("take a file by the address where Discord keeps it", async () => {
    const { ask, jobs } = door();
    const url = "https://cdn.discordapp.com/attachments/1/2/feeds.opml";
    const data = {
      id: "9",
      type: 1,
      name: "import",
      options: [{ name: "file", type: 11, value: "55" }],
      resolved: { attachments: { 55: { id: "55", url, filename: "feeds.opml", size: 99 } } },
    };
    await ask({ type: 2, data });
    expect(jobs.added).toMatchObject([{ request: { command: { kind: "import", url } } }]);
  });
});
