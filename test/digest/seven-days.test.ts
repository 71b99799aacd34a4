import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { chooseDigest } from "#app/digests/choose-digest.ts";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import { checkBlocks } from "#local/slack/blocks/check-blocks.ts";
import type { Digest, DigestStory } from "#model/digest.ts";
import { plainDigest } from "#present/digest-lines.ts";
import { discordDigest } from "#present/discord/digest-components.ts";
import { slackDigest } from "#present/slack/digest-blocks.ts";
import { shownOnDiscord, shownOnSlack } from "./seven-days/as-shown.ts";
import { writtenFeeds } from "./seven-days/feeds.ts";
import { readers, runWeek, type Week } from "./seven-days/run-week.ts";
import { writtenEvents } from "./seven-days/scenario.ts";

/** The days of the digests, as `events.txt` names them. */
const digestDays = ["Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"] as const;

let week: Week;
beforeAll(async () => {
  week = await runWeek();
});

function digestOf(day: string): Digest {
  const found = week.digests[digestDays.indexOf(day as (typeof digestDays)[number])];
  if (found === undefined) throw new Error(`no digest on ${day}`);
  return found.digest;
}

/** The event that an entry is about, by its link. */
function eventOf(url: string | undefined): string {
  const guid = url?.split("/").at(-1);
  return week.published.find((entry) => entry.guid === guid)?.event ?? `unknown: ${url}`;
}

function storyAbout(event: string, day: string): DigestStory | undefined {
  return digestOf(day).stories.find(({ url }) => eventOf(url) === event);
}

describe("the feeds of the week", () => {
  it("are many, in four languages, with all that can go wrong", () => {
    expect(writtenFeeds.length).toBeGreaterThanOrEqual(12);
    expect(new Set(writtenFeeds.map(({ language }) => language))).toEqual(
      new Set(["en", "fr", "de", "es"]),
    );
    expect(week.published.length).toBeGreaterThanOrEqual(600);
    expect(week.published.some(({ edits }) => edits.length > 0)).toBe(true);
    expect(week.world.log.lines.filter((line) => line.includes("flood held"))).toHaveLength(1);
  });
});

describe("the digests of the week", () => {
  it("come at eight in the morning of Paris, on the day the clocks change too", () => {
    expect(week.digests.map(({ postedAt }) => postedAt.toISOString())).toEqual([
      "2026-03-24T07:00:00.000Z",
      "2026-03-25T07:00:00.000Z",
      "2026-03-26T07:00:00.000Z",
      "2026-03-27T07:00:00.000Z",
      "2026-03-28T07:00:00.000Z",
      "2026-03-29T06:00:00.000Z",
      "2026-03-30T06:00:00.000Z",
    ]);
    expect(week.world.posts.posted).toHaveLength(14);
  });

  const planted = writtenEvents().events.flatMap(({ name, expectations }) =>
    expectations.map((expectation) => ({ name, ...expectation })),
  );

  it.each(planted.filter(({ kind }) => kind === "told"))("$day: $name is told", ({ name, day }) => {
    const story = storyAbout(name, day);
    expect(story).toBeDefined();
    expect(story?.news).toBeUndefined();
  });

  it.each(planted.flatMap((one) => (one.kind === "news" ? [one] : [])))(
    "$day: $name comes back with only what is new ($piece)",
    ({ name, day, piece }) => {
      const { news = "", headline = "" } = storyAbout(name, day) ?? {};
      expect(`${news} ${headline}`.toLowerCase()).toContain(piece.toLowerCase());
      expect(news).not.toBe("");
    },
  );

  it.each(planted.filter(({ kind }) => kind === "silent"))(
    "$day: $name is not told again without news",
    ({ name, day }) => expect(storyAbout(name, day)).toBeUndefined(),
  );

  it("tell no story twice without news", () => {
    const toldBefore = new Set<string>();
    for (const { digest } of week.digests) {
      for (const { url, news } of digest.stories) {
        const event = eventOf(url);
        if (toldBefore.has(event)) expect([event, news]).toEqual([event, expect.any(String)]);
        toldBefore.add(event);
      }
    }
  });

  it("give each thing that is new its sentence in an article of that day", () => {
    for (const { digest } of week.digests) {
      for (const { news, receipts } of digest.stories) {
        if (news === undefined) continue;
        expect(receipts.length).toBeGreaterThan(0);
        for (const { text } of receipts) {
          expect(
            week.published.some((entry) => `${entry.title}\n${entry.text}`.includes(text)),
          ).toBe(true);
        }
      }
    }
  });

  it("tell nothing that no article says", () => {
    const all = week.published
      .flatMap(({ title, text, edits }) => [
        title,
        text,
        ...edits.flatMap((edit) => [edit.title, edit.text]),
      ])
      .join("\n");
    for (const { digest } of week.digests) {
      for (const { headline, sentences } of digest.stories) {
        expect(all).toContain(headline);
        // The second sentence of the top story may be another outlet's, which it names.
        for (const sentence of sentences)
          expect(all).toContain(sentence.replace(/ \([^()]+\)$/, ""));
      }
    }
  });

  it("merge no look-alikes: every story is about one event, and every event one story", async () => {
    const [channel] = readers;
    const whole = channel && (await week.world.channels.whole(channel));
    if (whole === undefined) throw new Error("no channel");
    const plantedNames = new Set(writtenEvents().events.map(({ name }) => name));
    for (const { postedAt, digest } of week.digests) {
      const { judged } = await chooseDigest(week.world, whole, postedAt);
      for (const { story, standing } of judged) {
        const events = new Set(story.entries.map(({ url }) => eventOf(url)));
        const isPlanted = [...events].some((event) => plantedNames.has(event));
        if (standing.kind === "chosen" || isPlanted) expect([...events]).toHaveLength(1);
      }
      const told = digest.stories.map(({ url }) => eventOf(url));
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it("let no outlet lead more than two stories, and never pad", () => {
    for (const { digest } of week.digests) {
      const led = digest.stories.map(({ outlet }) => outlet);
      for (const outlet of led)
        expect(led.filter((one) => one === outlet).length).toBeLessThanOrEqual(2);
      expect(digest.stories.length).toBeLessThanOrEqual(7);
    }
    expect(digestOf("Sun").stories.length).toBeLessThan(7);
  });

  it("count copies and houses once", () => {
    expect(storyAbout("factory-fire", "Wed")).toMatchObject({
      outletCount: 4,
      independentCount: 2,
    });
    expect(storyAbout("bridge", "Tue")).toMatchObject({ outletCount: 6, independentCount: 5 });
  });

  it("say where outlets give different numbers, and whose they are", () => {
    const line = storyAbout("factory-fire", "Wed")?.disagreement;
    expect(line).toBe(
      "Outlets differ on the number of injured: 8 (Northern Wire), 11 (Coast News).",
    );
    const others = week.digests.flatMap(({ digest }) =>
      digest.stories.flatMap((one) => one.disagreement ?? []),
    );
    expect(others).toEqual([line]);
  });

  it("are one line on the quiet day, with the dead feed named apart", () => {
    const quiet = digestOf("Sat");
    expect(quiet.stories).toEqual([]);
    expect(plainDigest(quiet)).toContain(
      "A quiet day: nothing new in 14 feeds; 13 of them healthy.",
    );
    expect(quiet.troubles).toEqual([
      { title: "Old Mill Journal", reason: expect.stringContaining("cannot be found") },
    ]);
    expect(digestOf("Tue").troubles).toEqual([]);
  });

  it("remember little: a delivery is well under two kilobytes", () => {
    expect(week.world.deliveries.all.size).toBe(14);
    for (const { told } of week.world.deliveries.all.values()) {
      expect(JSON.stringify(told).length).toBeLessThan(2000);
    }
  });

  it.each(digestDays.map((day, at) => [day, at] as const))(
    "look on both platforms as reviewed: %s",
    async (day, at) => {
      const found = week.digests[at];
      if (found === undefined) throw new Error(`no digest on ${day}`);
      const slack = slackDigest(found.digest, found.postedAt);
      const discord = discordDigest(found.digest);
      expect(checkBlocks(slack.blocks, "message_blocks")).toMatchObject({ ok: true });
      expect(checkDiscord("create_message", discord)).toMatchObject({ ok: true });
      const folder = "seven-days/digests";
      await expect(shownOnSlack(slack)).toMatchFileSnapshot(
        `${folder}/${found.digest.date}-slack.txt`,
      );
      await expect(shownOnDiscord(discord)).toMatchFileSnapshot(
        `${folder}/${found.digest.date}-discord.txt`,
      );
    },
  );
});

it("no fixture names a real outlet's address", () => {
  const text = ["events.txt", "filler.txt", "feeds.ts"].map((name) =>
    readFileSync(new URL(`seven-days/${name}`, import.meta.url), "utf8"),
  );
  expect(text.join("").match(/[a-z]+\.(?:com|org|net|fr|de|es)\b/g)).toBeNull();
});
