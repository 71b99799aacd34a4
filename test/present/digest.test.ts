import { describe, expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import { checkBlocks } from "#local/slack/blocks/check-blocks.ts";
import { buttonId, parseButtonId } from "#model/button.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Digest, DigestStory } from "#model/digest.ts";
import { digestFacts, plainDigest, plainDigestWithin } from "#present/digest-lines.ts";
import { discordDigest } from "#present/discord/digest-components.ts";
import { slackDigest } from "#present/slack/digest-blocks.ts";
import { terminalDigest } from "#present/terminal/digest-text.ts";
import { hostileTexts } from "../support/briefs.ts";
import { fc } from "../support/properties.ts";
import { sampleDigest, sampleStory } from "../support/sample-digest.ts";

const now = new Date("2026-03-02T07:00:00Z");

/** What both stand-ins say to a digest; `undefined` is no objection. */
function objections(digest: Digest) {
  const slack = checkBlocks(slackDigest(digest, now).blocks, "message_blocks");
  const discord = checkDiscord("create_message", discordDigest(digest));
  return [slack.ok ? undefined : slack, discord.ok ? undefined : discord];
}

/** What a chat reads marks in: Slack's plain text and mrkdwn, and Discord's texts; labels and rich text show as they stand. */
function expectNoPing(digest: Digest): void {
  const { text, blocks } = slackDigest(digest, now);
  const discord = discordDigest(digest);
  const shown = (value: unknown, before: string) =>
    [...JSON.stringify(value).matchAll(new RegExp(`${before}"((?:[^"\\\\]|\\\\.)*)"`, "g"))].map(
      ([, one = ""]) => one,
    );
  for (const one of [text, ...shown(blocks, '"type":"mrkdwn","text":')])
    expect(one).not.toMatch(/<[!@#]/);
  expect(discord.allowed_mentions).toEqual({ parse: [] });
  for (const one of shown(discord, '"content":'))
    expect(one).not.toMatch(/(?<!\\\\)@(?:everyone|here)|(?<!\\\\)<[@#]/);
}

function stories(count: number, changes: Partial<DigestStory> = {}): readonly DigestStory[] {
  return Array.from({ length: count }, () => sampleStory(changes));
}

const long = "Überlängenausgleichsmandatsregelung 東京 ".repeat(30).trim();
const longUrl = `https://gazette.example/${"a/".repeat(1500)}` as CanonicalUrl;
const manyParts = `https://gazette.example/?${"a=1&".repeat(190)}` as CanonicalUrl;

describe("a digest within the platforms' limits", () => {
  it.each([
    ["no story", sampleDigest({ stories: [], quietMornings: 3 })],
    ["one story", sampleDigest()],
    ...[7, 8, 9, 12].map((count) => [
      `${count} stories`,
      sampleDigest({ stories: stories(count) }),
    ]),
    [
      "12 stories, all of it far too long",
      sampleDigest({
        stories: stories(12, {
          headline: long,
          sentences: [long, long],
          news: long,
          disagreement: long,
          outlet: long,
          url: longUrl,
          further: Array.from({ length: 8 }, () => ({ outlet: long, url: longUrl })),
        }),
        troubles: Array.from({ length: 40 }, () => ({ title: long, reason: long })),
      }),
    ],
    ...Object.entries({
      Arabic:
        "قتل ١٢ شخصا على الأقل صباح الاثنين في انهيار جسر كاريلين فوق نهر أوست في مدينة فيلدن، بحسب السلطات المحلية. ",
      Japanese:
        "東京都心で初雪を観測したと発表した。平年より三十六日早く、統計開始以来最も早い記録となった。",
      "emoji of many parts": "👩‍👩‍👧‍👦🏳️‍🌈🎉 ",
    }).map(([script, text]) => [
      `12 stories in ${script}`,
      sampleDigest({
        stories: stories(12, {
          headline: text.repeat(3),
          sentences: [text.repeat(4), text.repeat(4)],
          news: text.repeat(2),
          disagreement: text.repeat(2),
          outlet: text,
          further: Array.from({ length: 8 }, () => ({
            outlet: text,
            url: "https://x.example/" as CanonicalUrl,
          })),
        }),
        troubles: Array.from({ length: 6 }, () => ({ title: text, reason: text })),
        quietMornings: 3,
      }),
    ]),
    [
      "a story with addresses that grow when they are escaped",
      sampleDigest({
        stories: stories(1, {
          further: Array.from({ length: 3 }, () => ({ outlet: "Herald", url: manyParts })),
        }),
      }),
    ],
    [
      "a story without anything",
      sampleDigest({ stories: stories(1, { headline: "", sentences: [] }) }),
    ],
    [
      "stories with a blank headline, to be picked from a menu",
      sampleDigest({ stories: stories(9, { headline: " ", sentences: [] }) }),
    ],
  ] as [string, Digest][])("%s", (_case, digest) => {
    expect(objections(digest)).toEqual([undefined, undefined]);
    expect(slackDigest(digest, now).text.length).toBeLessThanOrEqual(4000);
  });

  it("whatever its texts are", () => {
    const graphemes = fc.string({ unit: "grapheme", maxLength: 700 });
    const hostile = fc.array(fc.oneof(fc.constantFrom(...hostileTexts), graphemes), {
      maxLength: 4,
    });
    const text = fc.oneof(
      graphemes,
      hostile.map((parts) => parts.join("")),
    );
    const story = fc.record({
      headline: text,
      sentences: fc.array(text, { maxLength: 2 }),
      news: text,
    });
    fc.assert(
      fc.property(fc.array(story, { maxLength: 12 }), (all) => {
        const digest = sampleDigest({ stories: all.map((changes) => sampleStory(changes)) });
        expect(objections(digest)).toEqual([undefined, undefined]);
        expectNoPing(digest);
      }),
      { numRuns: 60 },
    );
  });
});

it.each([
  ["as long as Slack takes them, where there are few", 2, 2],
  ["of at most 800 characters, where they would be many", 7, 0],
])("headlines link to addresses %s", (_case, count, linkedCount) => {
  const digest = sampleDigest({
    stories: stories(count, { url: longUrl.slice(0, 2900) as CanonicalUrl }),
  });
  const shown = JSON.stringify(slackDigest(digest, now).blocks).split("gazette.example").length - 1;
  expect([shown, objections(digest)[0]]).toEqual([linkedCount, undefined]);
});

describe("a digest", () => {
  const whole = sampleDigest({
    stories: [
      sampleStory(),
      sampleStory({
        headline: "Last car lifted from the Ost",
        news: "Toll 15 → 19; funeral 2 April.",
        sentences: ["The search ended on Thursday."],
        disagreement: "Outlets differ on the injured: 8 (Northern Wire), 11 (Coast News).",
        basis: "full",
        outletCount: 1,
        independentCount: 1,
      }),
    ],
    troubles: [{ title: "Old Mill Journal", reason: "Its server cannot be found." }],
  });

  it("is whole as plain text, for those who hear it read", () => {
    expect(plainDigest(whole)).toMatchInlineSnapshot(`
      "Monday 2 March: 2 stories · 2 min read

      Harbour council votes to rebuild the old pier
      The harbour council of Westmere voted on Monday 2 March to rebuild the old pier.
      Westmere Gazette · 4 outlets, 2 independent · feed text
      https://gazette.example/news/pier-vote

      Last car lifted from the Ost
      New: Toll 15 → 19; funeral 2 April.
      The search ended on Thursday.
      Outlets differ on the injured: 8 (Northern Wire), 11 (Coast News).
      Westmere Gazette
      https://gazette.example/news/pier-vote

      Old Mill Journal: Its server cannot be found.

      Next digest: Tuesday 3 March, 08:00 (Europe/Paris)"
    `);
    expect(slackDigest(whole, now).text).toBe(plainDigest(whole));
  });

  it("keeps every story in its plain text, however little room there is", () => {
    const many = sampleDigest({
      stories: Array.from({ length: 12 }, (_, at) =>
        sampleStory({ headline: `Story ${at} ${long}` }),
      ),
    });
    const text = plainDigestWithin(many, 3900);
    expect(text.length).toBeLessThanOrEqual(3900);
    expect(slackDigest(many, now).text).toBe(text);
    for (let at = 0; at < 12; at += 1) expect(text).toContain(`Story ${at} `);
  });

  it("leaves room for what Slack's escapes take in its plain text", () => {
    const said = "Port & Sons of A & B ".repeat(12);
    const many = sampleDigest({
      stories: Array.from({ length: 12 }, (_, at) =>
        sampleStory({ headline: `Story ${at} ${said}`, sentences: [said] }),
      ),
    });
    const { text } = slackDigest(many, now);
    expect(text.length).toBeLessThanOrEqual(3900);
    for (let at = 0; at < 12; at += 1) expect(text).toContain(`Story ${at} `);
  });

  it("has More and Less like this for every story, Skip and Settings below", () => {
    const presses = ["more:0", "less:0", "more:1", "less:1"];
    const expected = [...presses.map((press) => press), "skip 2026-03-03", "settings"];
    for (const text of [
      JSON.stringify(slackDigest(whole, now)),
      JSON.stringify(discordDigest(whole)),
    ]) {
      const ids = [...text.matchAll(/"(?:action|custom)_id":"(digest:[^"]+)"/g)].map(
        ([, id = ""]) => {
          const button = parseButtonId(id);
          if (button?.press === "skip") return `skip ${button.date}`;
          return button !== undefined && "story" in button
            ? `${button.press}:${button.story}`
            : button?.press;
        },
      );
      expect(ids).toEqual(expected);
      expect(text).toContain("Skip tomorrow");
    }
  });

  it("offers the stories of a long one in a menu on Discord", () => {
    const text = JSON.stringify(discordDigest(sampleDigest({ stories: stories(9) })));
    const menu = buttonId({ press: "less", date: whole.date, slot: "08:00", story: 0 });
    expect(text).toContain(`"custom_id":"${menu}"`);
    expect(text.match(/"label":"Harbour/g)).toHaveLength(18);
  });

  it("names the weekday where the next is not tomorrow's", () => {
    const friday = sampleDigest({ nextAt: new Date("2026-03-06T07:00:00Z") });
    expect(JSON.stringify(slackDigest(friday, now))).toContain("Skip Friday");
  });

  it("says nothing of a next one, and offers to skip none, where none is to come", () => {
    const { nextAt: _, ...last } = sampleDigest();
    for (const shown of [slackDigest(last, now), discordDigest(last)]) {
      expect(JSON.stringify(shown)).not.toMatch(/Next digest|Skip/);
    }
  });

  it("names the next one of the same day as today's", () => {
    const evening = sampleDigest({ nextAt: new Date("2026-03-02T17:00:00Z") });
    expect(JSON.stringify(slackDigest(evening, now))).toContain("Skip today’s");
  });

  it("sets the full stop that a feed leaves out before another sentence", () => {
    const story = sampleStory({
      sentences: ["Gusts of 80mph expected", "Trains stop (Gazette)", "“Stay in.”"],
    });
    expect(plainDigest(sampleDigest({ stories: [story] }))).toContain(
      "Gusts of 80mph expected. Trains stop (Gazette) “Stay in.”",
    );
    const alone = sampleStory({ sentences: ["Gusts of 80mph expected"] });
    expect(plainDigest(sampleDigest({ stories: [alone] }))).toMatch(/80mph expected(?!\.)/);
  });

  it("sets no space behind the full stop of Chinese and Japanese", () => {
    const story = sampleStory({ sentences: ["打ち上げは見合わせる。", "理事長は陳謝した。"] });
    expect(plainDigest(sampleDigest({ stories: [story] }))).toContain(
      "打ち上げは見合わせる。理事長は陳謝した。",
    );
  });

  it("says what was read where that differs, and at the head where nothing was", () => {
    const { basis: _, ...untold } = sampleStory();
    for (const digest of [sampleDigest(), sampleDigest({ stories: [untold] })])
      expect(plainDigest(digest)).toContain("from the feeds’ own texts");
    const mixed = plainDigest(whole);
    expect(mixed).not.toContain("from the feeds’ own texts");
    expect(mixed).toContain("4 outlets, 2 independent · feed text");
  });

  it("is one line on a quiet day, and asks after three of them whether to change something", () => {
    const quiet = sampleDigest({ stories: [], quietMornings: 1 });
    expect(plainDigest(quiet)).toMatchInlineSnapshot(`
      "Monday 2 March: A quiet day: nothing new in 3 feeds, all of them healthy.

      Next digest: Tuesday 3 March, 08:00 (Europe/Paris)"
    `);
    const since = (at: string, storyCount: number) =>
      digestFacts({ ...quiet, after: { at: new Date(at), storyCount } });
    expect(since("2026-03-02T07:00:00Z", 5)).toBe(
      "Nothing new since the digest at 08:00, which had 5 stories: 3 feeds, all of them healthy.",
    );
    expect(since("2026-03-01T21:00:00Z", 1)).toContain(
      "since the digest of Sunday 1 March, 22:00, which had 1 story: 3 feeds",
    );
    const third = { ...quiet, quietMornings: 3 };
    for (const shown of [slackDigest(third, now), discordDigest(third), plainDigest(third)]) {
      expect(JSON.stringify(shown)).toContain(
        "That makes 3 quiet digests in a row. Add a feed, or choose other days?",
      );
    }
    expect(plainDigest({ ...quiet, quietMornings: 4 })).not.toContain("in a row");
  });

  it("says that it comes late", () => {
    for (const late of [
      sampleDigest({ isDelayed: true }),
      sampleDigest({ isDelayed: true, stories: [] }),
    ]) {
      expect(JSON.stringify(slackDigest(late, now).blocks)).toContain("delayed");
      expect(JSON.stringify(discordDigest(late))).toContain("delayed");
    }
    const quiet = sampleDigest({ isDelayed: true, stories: [] });
    expect(plainDigest(quiet)).toContain("all of them healthy. This digest is delayed.");
  });

  it("tells what is new, its sentences and where outlets differ in lines of their own", () => {
    const blocks = slackDigest(whole, now).blocks.filter(({ type }) => type === "rich_text");
    const [, second] = blocks as unknown as readonly {
      elements: readonly { elements: readonly { text: string; style?: { bold: boolean } }[] }[];
    }[];
    expect(
      second?.elements.slice(1).map(({ elements }) => elements.map(({ text }) => text)),
    ).toEqual([
      ["New: ", "Toll 15 → 19; funeral 2 April."],
      ["The search ended on Thursday."],
      ["Outlets differ on the injured: 8 (Northern Wire), 11 (Coast News)."],
    ]);
    expect(JSON.stringify(discordDigest(whole))).toContain(
      String.raw`**New:** Toll 15 → 19; funeral 2 April.\nThe search ended on Thursday.\nOutlets differ`,
    );
  });

  it("links to its articles and nowhere else, without a detour", () => {
    const links = (payload: unknown) =>
      [...JSON.stringify(payload).matchAll(/https?:\/\/[^\s"<>|)\\]+/g)].map(([link]) => link);
    const own = new Set(
      whole.stories.flatMap(({ url, further }) => [url, ...further.map((one) => one.url)]),
    );
    for (const payload of [slackDigest(whole, now), discordDigest(whole)]) {
      expect(links(payload).length).toBeGreaterThan(1);
      expect(links(payload).filter((link) => !own.has(link as CanonicalUrl))).toEqual([]);
    }
  });

  it("is no quiet day where no feed can be read", () => {
    const trouble = { title: "Old Mill Journal", reason: "Its server cannot be found." };
    const facts = (feedCount: number, count: number) =>
      digestFacts(
        sampleDigest({
          stories: [],
          feedCount,
          troubles: Array.from({ length: count }, () => trouble),
        }),
      );
    expect(facts(1, 1)).toBe("The only feed cannot be read, so there is nothing to tell.");
    expect(facts(3, 3)).toBe("None of the 3 feeds can be read, so there is nothing to tell.");
    expect(facts(3, 2)).toBe("A quiet day: nothing new in 3 feeds; 1 of them healthy.");
    expect(facts(1, 0)).toBe("A quiet day: nothing new in 1 feed, which is healthy.");
  });

  it("tells a quiet day of the feeds from one that a filter made", () => {
    const quiet = sampleDigest({ stories: [], quietMornings: 1 });
    expect(digestFacts({ ...quiet, keptOutCount: 12 })).toBe(
      "A quiet day: nothing new but 12 entries that the filter keeps out in 3 feeds, all of them healthy.",
    );
    const after = { at: new Date("2026-03-02T07:00:00Z"), storyCount: 5 };
    expect(digestFacts({ ...quiet, after, keptOutCount: 1 })).toBe(
      "Nothing new but 1 entry that the filter keeps out since the digest at 08:00, which had 5 stories: 3 feeds, all of them healthy.",
    );
  });

  it("marks the headline as new where it says itself what is", () => {
    const digest = sampleDigest({
      stories: [sampleStory({ headline: "Toll rises to 19", isHeadlineNews: true })],
    });
    expect(plainDigest(digest)).toContain("\nNew: Toll rises to 19\n");
    expect(JSON.stringify(discordDigest(digest))).toContain("**New: [Toll rises to 19](<");
    const [, story] = slackDigest(digest, now).blocks.filter(({ type }) => type === "rich_text");
    const json = JSON.stringify(story ?? slackDigest(digest, now).blocks);
    expect(json).toMatch(/"text":"New: ","style":\{"bold":true\}\},\{"type":"link"/);
    const plain = { bold: (text: string) => text, dim: (text: string) => text };
    expect(terminalDigest(digest, now, plain, 80)).toContain(" 1. New: Toll rises to 19\n");
  });

  it("sets names that are written from right to left apart, so that numbers keep their places", () => {
    const digest = sampleDigest({
      stories: [
        sampleStory({ headline: "a\u202eb", outlet: "المسار", outletCount: 1, further: [] }),
        sampleStory({
          further: [{ outlet: "המצפה", url: "https://x.example/" as CanonicalUrl }],
        }),
      ],
      troubles: [{ title: "المسار", reason: "Its server cannot be found." }],
    });
    for (const text of [
      JSON.stringify(slackDigest(digest, now).blocks),
      JSON.stringify(discordDigest(digest)),
    ]) {
      expect(text).toContain("\u2068المسار\u2069 · ");
      expect(text).toContain("\u2068המצפה\u2069");
      expect(text).toContain("\u2068المسار\u2069: Its server");
      expect(text).not.toContain("\u202e");
    }
  });

  it("shows the marks in a name as they stand", () => {
    const digest = sampleDigest({
      stories: [sampleStory({ outlet: "*Odd* _Wire_", outletCount: 1, further: [] })],
      troubles: [{ title: "~Mill~", reason: "gone" }],
    });
    const contexts = slackDigest(digest, now).blocks.filter(({ type }) => type === "context");
    expect(JSON.stringify(contexts)).toContain('"type":"plain_text","text":"*Odd* _Wire_ · 3 h"');
    expect(JSON.stringify(contexts)).not.toContain("mrkdwn");
  });

  it("lets no text of an article ping or link", () => {
    const foul = sampleStory({
      headline: "<!channel> @everyone <@U1> [x](https://evil.example)",
      sentences: ["<!here> @here <https://evil.example|x> **bold** ||spoiler||"],
      outlet: "<@everyone>",
      outletCount: 1,
    });
    const digest = sampleDigest({
      stories: [foul],
      troubles: [{ title: "<!channel>", reason: "@here" }],
    });
    expect(JSON.stringify(slackDigest(digest, now).blocks)).toContain('"type":"mrkdwn"');
    expectNoPing(digest);
    expect(JSON.stringify(discordDigest(digest))).not.toMatch(/(?<!\\\\)\[x/);
  });
});
