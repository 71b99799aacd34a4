import { beforeAll, describe, expect, it } from "vitest";
import { dayMs } from "#shared/durations.ts";
import { testBot } from "../support/test-bot.ts";
import { chats, textOf } from "./command-flow.ts";
import { testFeed } from "./local-feed.ts";

const gazette = testFeed();
const bot = testBot(() => ({ readOrigins: [gazette.origin] }));
beforeAll(() => {
  gazette.publish("Ferry crews of Kastria walk out", undefined, [
    "Ferry crews of Kastria walked out on Monday, and all 12 crossings of the morning were cancelled, the port authority said.",
    "The dispute is about night shifts, which the operator wants to lengthen by two hours from April.",
    "Union leader Nora Bell told reporters that 240 of 300 drivers had voted for the walkout.",
    "The operator said that it would run half of its crossings with staff from other ports.",
    "About 4,000 passengers were waiting in the harbour at noon, and 60 lorries stood on the quay, police said.",
    "The island of Selsea, which has no bridge, asked the navy to bring medicine and milk.",
    "Talks are to go on in the town hall of Kastria on Wednesday morning.",
  ]);
});

const { slack, discord } = chats(() => bot);

/** What a person does with a brief, and all that they then see. */
const platforms = {
  Slack: {
    brief: (link: string) => slack.type(link),
    press: (name: string) => slack.press(`brief:${name}`),
    seen: () => slack.seen().map(({ text }) => text),
  },
  Discord: {
    brief: (link: string) => discord.type("brief", { link }),
    press: (name: string) => discord.press(`brief:${name}:`),
    seen: () => discord.seen().map(textOf),
  },
} as const;

describe.each(Object.entries(platforms))(
  "a brief in %s whose page is stored no more",
  (_name, chat) => {
    it("is read anew: shown in another length, with receipts, and shared", async () => {
      await chat.brief(`${bot.console.origin}/articles/macron-putin-de-escalation`);
      const [standard = ""] = chat.seen();
      await bot.turn(4 * dayMs);
      await chat.press("shorter");
      const [short = "", ...none] = chat.seen();
      expect(none).toEqual([]);
      expect(short).toContain("Macron");
      expect(short.length).toBeLessThan(standard.length);
      await bot.turn(4 * dayMs);
      await chat.press("receipts");
      expect(chat.seen()).toEqual([short, expect.stringContaining("Receipts")]);
      await bot.turn(4 * dayMs);
      await chat.press("share");
      expect(chat.seen()).toHaveLength(3);
      expect(chat.seen()[2]).toContain("Macron");
    });

    it("stands where its page can be read no more, and says so beside it, with the link", async () => {
      await chat.brief(gazette.linkOf(0));
      const before = chat.seen();
      expect(before.at(-1)).toContain("12 crossings");
      await bot.turn(4 * dayMs);
      gazette.retract(0);
      for (const press of ["shorter", "share"]) {
        await chat.press(press);
        const after = chat.seen();
        expect(after.slice(0, before.length)).toEqual(before);
        expect(after.at(-1)).toContain(gazette.linkOf(0));
        expect(after.at(-1)).toContain("does not exist");
      }
      expect(chat.seen()).toHaveLength(before.length + 2);
      gazette.retract(0, false);
    });
  },
);
