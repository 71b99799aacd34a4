import { describe, expect, it } from "vitest";
import { composeDigest } from "#app/digests/compose-digest.ts";
import { answerStoryPress, answerWhy } from "#app/requests/answer-digest.ts";
import { explainPause } from "#command/explain-pause.ts";
import type { Answer } from "#model/message.ts";
import { type LocalDate, nextDue } from "#model/schedule.ts";
import { hourMs } from "#shared/durations.ts";
import { anAsker } from "../../support/fake-command-world.ts";
import { channel, digestWorld, others, pier } from "../digests/digest-world.ts";

const date = "2026-03-02" as LocalDate;
const slot = "08:00";
const asker = anAsker(channel);

async function morning() {
  const w = await digestWorld();
  await w.publish(3, pier.gazette, pier.coast, ...others);
  const when = { date, slot, dueAt: w.clock.now(), isDelayed: false };
  const { told } = await composeDigest(w, await w.whole(), when);
  await w.deliveries.claim({ key: { channel, date, slot }, told, postAt: w.clock.now() }, 1000);
  w.clock.advance(2 * hourMs);
  return w;
}

function shown(message: Answer): string {
  if (message.kind === "notice") return message.text;
  if (message.kind !== "card") return message.kind;
  const { title = "", lines, items = [], buttons = [] } = message;
  return [
    title,
    ...lines,
    ...items.map((item) => `→ ${item.title} ${item.url}`),
    ...buttons.map(({ label }) => `[${label}]`),
  ].join("\n");
}

describe("a press under a story", () => {
  it("shows with More what each outlet adds, where to read it, and what counts now", async () => {
    const w = await morning();
    const answer = await answerStoryPress(w, anAsker(channel), {
      press: "more",
      date,
      slot,
      story: 0,
    });
    expect(shown(answer)).toMatchInlineSnapshot(`
      "Westmere pier to be rebuilt after council vote
      Westmere's pier will be rebuilt, councillors decided on Sunday.
      Anglers had slept in the ballroom to save it.
      • The work will cost 4 million pounds. (Gazette)
      In the digests here, stories with “Westmere”, “pier”, “council” count for more now.
      → Coast News https://coastnews.example/news/1
      → Gazette https://gazette.example/news/0
      [Less like this]"
    `);
  });

  it("says with More so where the feeds say no more than the digest", async () => {
    const w = await digestWorld();
    await w.publish(3, "Gazette | Fire on Westmere pier kills 2 | Two people died in a fire.");
    const when = { date, slot, dueAt: w.clock.now(), isDelayed: false };
    const { told } = await composeDigest(w, await w.whole(), when);
    const key = { channel, date, slot };
    await w.deliveries.claim({ key, told, postAt: w.clock.now() }, 1000);
    await w.deliveries.settle(key, { kind: "sent", at: w.clock.now() });
    const button = { press: "more", date, slot, story: 0 } as const;
    expect(shown(await answerStoryPress(w, anAsker(channel), button))).toContain(
      "Two people died in a fire.\nThe feeds say no more of it; the article may.\n",
    );
  });

  it("does not repeat under More what the headline says, though it be a receipt", async () => {
    const w = await digestWorld();
    const send = async (day: LocalDate) => {
      const when = { date: day, slot, dueAt: w.clock.now(), isDelayed: false };
      const { told } = await composeDigest(w, await w.whole(), when);
      const key = { channel, date: day, slot };
      await w.deliveries.claim({ key, told, postAt: w.clock.now() }, 1000);
      await w.deliveries.settle(key, { kind: "sent", at: w.clock.now() });
    };
    await w.publish(3, "Gazette | Fire on Westmere pier kills 2 | Two people died in a fire.");
    await send(date);
    w.clock.advance(24 * hourMs);
    const headline = "Fire on Westmere pier kills 5, divers say";
    await w.publish(3, `Coast News | ${headline} | Divers went home at dusk on Monday.`);
    const next = "2026-03-03" as LocalDate;
    await send(next);
    const button = { press: "more", date: next, slot, story: 0 } as const;
    const lines = shown(await answerStoryPress(w, anAsker(channel), button)).split("\n");
    expect(lines.slice(0, 2)).toEqual([headline, "New: Toll 2 → 5."]);
    expect(lines.filter((line) => line.includes("kills 5"))).toHaveLength(1);
  });

  it("says with Less like this what it did, and offers to take it back", async () => {
    const w = await morning();
    const answer = await answerStoryPress(w, anAsker(channel), {
      press: "less",
      date,
      slot,
      story: 0,
    });
    expect(shown(answer)).toMatchInlineSnapshot(`
      "
      Less like “Westmere pier to be rebuilt after council vote” from now on.
      In the digests here, stories with “Westmere”, “pier”, “council” count for less now.
      [Take that back]"
    `);
    const undo = answer.kind === "card" ? answer.buttons?.[0]?.button : undefined;
    if (undo?.press !== "undo") throw new Error("no undo");
    expect(shown(await answerStoryPress(w, anAsker(channel), undo))).toMatchInlineSnapshot(
      `"Taken back: such stories count as before."`,
    );
  });
});

it("says of an article that waits, and of a feed, that the channel is muted, paused or skips", async () => {
  const w = await morning();
  const { settings } = await w.whole();
  const mutedUntil = new Date("2026-03-05T07:00:00Z");
  await w.channels.putSettings({ ...settings, mutedUntil });
  const [entry] = await w.publish(1, pier.coast);
  for (const about of [entry?.url ?? "", "Coast News"]) {
    expect(shown(await answerWhy(w, asker, about))).toMatch(
      /Muted until Thursday 5 March, 08:00 \(.*\): nothing comes before\.$/,
    );
  }
  const { zone } = settings.schedule;
  expect(shown(await answerWhy(w, asker, "Coast News"))).not.toContain("skipped");
  const [next] = nextDue(settings.schedule, w.clock.now(), 1);
  await w.channels.putSettings({ ...settings, skipped: next ? [next.date] : [] });
  expect(shown(await answerWhy(w, asker, "Coast News"))).toMatch(
    /The next digest, of \w+ \d+ March, \d\d:\d\d \(.*\), is skipped\./,
  );
  expect(await answerWhy(w, asker, "Coast News")).toMatchObject({
    footer: `Times are in ${zone}.`,
  });
  const paused = { reason: "not-in-channel", since: mutedUntil } as const;
  await w.channels.putSettings({ ...settings, paused });
  expect(shown(await answerWhy(w, asker, "Coast News"))).toContain(
    explainPause("not-in-channel", channel),
  );
});
