import { describe, expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import { checkBlocks } from "#local/slack/blocks/check-blocks.ts";
import { checkContent } from "#local/slack/message-content.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Answer } from "#model/message.ts";
import { discordAnswer } from "#present/discord/answer-payload.ts";
import { filterTrialLines } from "#present/filter-lines.ts";
import { linesWithin } from "#present/lines-within.ts";
import { slackAnswer } from "#present/slack/answer-payload.ts";
import { homeView } from "#present/slack/home-view.ts";
import { page, sampleBrief, sentence } from "../support/briefs.ts";
import { fc } from "../support/properties.ts";

/** Characters that a message of Slack's may show, as far as anybody knows. */
const slackVisibleMax = 11_000;

/** All texts of blocks, in order. */
function visible(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "text" && typeof inner === "string" ? [inner] : visible(inner),
  );
}

function expectTaken(answer: Answer): void {
  expect(checkDiscord("create_message", discordAnswer(answer))).toMatchObject({ ok: true });
  const slack = slackAnswer(answer);
  expect(checkContent(slack, { surface: "response_url" })).toMatchObject({ ok: true });
  expect(visible(slack.blocks).join("").length).toBeLessThan(slackVisibleMax);
}

/** Words that other people wrote, of any length, with marks that chats give a meaning. */
const foreign = fc
  .tuple(fc.constantFrom("w", "word ", "_*~|`", "<!channel> ", "قصة ", "🎉", "a.b\n"), fc.nat(9000))
  .map(([part, length]) => `x${part.repeat(Math.ceil(length / part.length))}`.slice(0, length + 1));

describe("however long the words of others are, both platforms take", () => {
  it("a card", () => {
    const item = fc.record({ title: foreign, facts: fc.array(foreign, { maxLength: 2 }) });
    fc.assert(
      fc.property(
        fc.array(foreign, { minLength: 1, maxLength: 9 }),
        fc.array(item, { maxLength: 4 }),
        (lines, items) => {
          expectTaken({ kind: "card", lines, ...(items.length > 0 && { items }) });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("a card of short names with long facts", () => {
    const items = Array.from({ length: 40 }, () => ({ title: "a", facts: ["f".repeat(400)] }));
    expectTaken({ kind: "card", lines: [], items });
  });

  it.each(["word ", "_*~|`", "<!channel> ", "语", "🎉"])(
    "a brief, and its receipts, made of %s",
    (part) => {
      for (const length of [40, 200, 1200, 2400, 9000]) {
        const said = sentence(part.repeat(length / part.length));
        const points = Array.from({ length: 7 }, () => said);
        const url = `https://gazette.example/?${"a=1&".repeat(length / 5)}` as CanonicalUrl;
        const source = { ...sampleBrief().source, url };
        const brief = sampleBrief({
          headline: said.text,
          gist: said,
          points,
          length: "long",
          source,
        });
        expectTaken({ kind: "brief", brief, page, audience: "private", others: ["standard"] });
        expectTaken({ kind: "receipts", brief });
      }
    },
  );

  it("a notice, with a headline and its link", () => {
    fc.assert(
      fc.property(foreign, foreign, fc.nat(5000), (text, headline, length) => {
        const url = `https://example.com/${"q".repeat(length)}` as CanonicalUrl;
        expectTaken({ kind: "notice", text, headline, url });
      }),
      { numRuns: 60 },
    );
  });
});

it("however many channels and feeds there are, Slack takes a Home tab", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(60), foreign, (channelCount, feedCount, title) => {
      const url = `https://example.com/${"q".repeat(3500)}` as CanonicalUrl;
      const feed = { title, url, facts: ["daily", "healthy, read 1 min ago"] };
      const channels = Array.from({ length: channelCount }, (_, at) => ({
        channelId: `C${at}`,
        schedule: "08:00 on weekdays (Europe/Paris)",
        feeds: Array.from({ length: feedCount }, () => feed),
        next: ["Monday 30 November, 08:00"],
        isPaused: false,
      }));
      const view = homeView({ kind: "home", channels });
      expect(checkBlocks(view, "home_view")).toMatchObject({ ok: true });
    }),
    { numRuns: 30 },
  );
});

describe("long lines", () => {
  it("stay as they are where there is room, and else the longest are cut first", () => {
    const lines = ["short", "l".repeat(900), "m".repeat(5000)];
    expect(linesWithin(lines, 6000)).toBe(lines);
    expect(linesWithin(lines, 3000).map(({ length }) => length)).toEqual([5, 900, 2000]);
    expect(linesWithin(lines, 700).map(({ length }) => length)).toEqual([5, 250, 250]);
  });

  it("of a filter that was tried leave room for all of its examples", () => {
    const lines = filterTrialLines({
      days: 3,
      kept: 1,
      dropped: 1,
      keptTitles: ["k".repeat(3000)],
      droppedTitles: [{ title: "d".repeat(3000), refusal: { kind: "word", word: "d" } }],
    });
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.length).toBeLessThan(200);
  });
});

it("no mark in the words of others turns the words around them", () => {
  const turned = "\u202eheadline \u202b in \u202a all \u202d";
  const url = "https://example.com/a" as CanonicalUrl;
  const notice = { kind: "notice", text: turned, headline: turned, url } as const;
  const items = [{ title: turned, url, facts: [turned] }];
  const card = { kind: "card", title: turned, lines: [turned], items, footer: turned } as const;
  for (const answer of [notice, card]) {
    expect(JSON.stringify([discordAnswer(answer), slackAnswer(answer)])).not.toMatch(
      /[\u202a-\u202e]/,
    );
  }
});
