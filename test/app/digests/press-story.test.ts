import { describe, expect, it } from "vitest";
import { composeDigest } from "#app/digests/compose-digest.ts";
import { pressStory, type StoryButton } from "#app/digests/press-story.ts";
import type { LocalDate } from "#model/schedule.ts";
import { hourMs } from "#shared/durations.ts";
import { channel, type DigestWorld, digestWorld, others, pier } from "./digest-world.ts";

const date = "2026-03-02" as LocalDate;
const slot = "08:00";

async function sent(w: DigestWorld, on = date) {
  const when = { date: on, slot, dueAt: w.clock.now(), isDelayed: false };
  const composed = await composeDigest(w, await w.whole(), when);
  const key = { channel, date: on, slot };
  await w.deliveries.claim({ key, told: composed.told, postAt: w.clock.now() }, 1000);
  await w.deliveries.settle(key, { kind: "sent", at: w.clock.now() });
  return composed.digest;
}

let presses = 0;

/** A press of its own, unless it names one. */
function press(w: DigestWorld, button: StoryButton, id = `press-${presses++}`) {
  return pressStory(w, channel, button, id);
}

async function tastes(w: DigestWorld) {
  return (await w.whole()).settings.tastes;
}

async function morning() {
  const w = await digestWorld();
  await w.publish(3, pier.gazette, pier.coast, ...others);
  const digest = await sent(w);
  expect(digest.stories[0]?.headline).toContain("pier");
  w.clock.advance(2 * hourMs);
  return w;
}

describe("More", () => {
  it("tells what there is beside, and raises the weight of the story's words", async () => {
    const w = await morning();
    const answer = await press(w, { press: "more", date, slot, story: 0 });
    if (answer.kind !== "more") throw new Error(answer.kind);
    const { sentences, points } = answer.story;
    expect([...sentences, ...points.map(({ text }) => text)].join(" ")).toContain(
      "Anglers had slept in the ballroom to save it.",
    );
    expect(answer.words).toContain("Westmere");
    expect(await tastes(w)).toContainEqual({ word: "Westmere", weight: 1 });
  });

  it("is about the digest under which it was pressed, though later ones have come", async () => {
    const w = await morning();
    w.clock.advance(22 * hourMs);
    await w.publish(
      2,
      "Gazette | Ferry to the islands breaks down | The ferry lost its rudder off Carrow on Monday night.",
    );
    const next = "2026-03-03" as LocalDate;
    expect((await sent(w, next)).stories[0]?.headline).toContain("Ferry");
    const told = await press(w, { press: "less", date: next, slot, story: 0 });
    expect(told).toMatchObject({ kind: "less", headline: expect.stringContaining("Ferry") });
    const before = await press(w, { press: "less", date, slot, story: 0 });
    expect(before).toMatchObject({ kind: "less", headline: expect.stringMatching(/pier/i) });
    const never = "2026-03-01" as LocalDate;
    expect(await press(w, { press: "less", date: never, slot, story: 0 })).toEqual({
      kind: "forgotten",
    });
  });

  it("lifts a story of the next day, and the why of it says by what", async () => {
    const w = await morning();
    await press(w, { press: "more", date, slot, story: 4 });
    const liked = (await tastes(w)).map(({ word }) => word);
    w.clock.advance(22 * hourMs);
    await w.publish(
      2,
      "Gazette | Ferry to the islands breaks down | The ferry lost its rudder off Carrow on Monday night.",
      `Coast News | ${liked[0]} of kites opens in Carrow | Four hundred kites from nine countries hang under the roof.`,
    );
    const next = await sent(w, "2026-03-03" as LocalDate);
    expect(next.stories[0]?.headline).toContain("of kites");
  });
});

describe("Less like this", () => {
  it("is undone once by a double click, each time that it was pressed", async () => {
    const w = await morning();
    const less = () => press(w, { press: "less", date, slot, story: 0 });
    const [first, second] = [await less(), await less()];
    if (first.kind !== "less" || second.kind !== "less") throw new Error("not lowered");
    const lowest = await tastes(w);
    expect(lowest).toContainEqual({ word: "Westmere", weight: -2 });
    for (const kind of ["undone", "undone"])
      expect(await press(w, first.undo)).toMatchObject({ kind });
    expect(await tastes(w)).toContainEqual({ word: "Westmere", weight: -1 });
    await press(w, second.undo);
    expect(await tastes(w)).toEqual([]);
  });

  it("lowers the weight, says of what, and can be undone", async () => {
    const w = await morning();
    const answer = await press(w, { press: "less", date, slot, story: 0 });
    if (answer.kind !== "less") throw new Error(answer.kind);
    expect(answer.headline).toContain("pier");
    expect(await tastes(w)).toEqual(answer.words.map((word) => ({ word, weight: -1 })));
    expect(await press(w, answer.undo)).toEqual({
      kind: "undone",
      words: answer.words,
    });
    expect(await tastes(w)).toEqual([]);
  });

  it("weighs once where its job comes twice, and says the same both times", async () => {
    const w = await morning();
    const button = { press: "less", date, slot, story: 0 } as const;
    const answer = await press(w, button, "one");
    const once = await tastes(w);
    expect(await press(w, button, "one")).toEqual(answer);
    expect(await tastes(w)).toEqual(once);
  });

  it("weighs when its job comes again after a worker that died over it", async () => {
    const w = await morning();
    const button = { press: "less", date, slot, story: 0 } as const;
    const die = () => Promise.reject(new Error("killed"));
    const dying = { ...w.channels, changeSettings: die, changeSettingsOnce: die };
    await expect(press({ ...w, channels: dying }, button, "one")).rejects.toThrow("killed");
    await press(w, button, "one");
    expect((await tastes(w)).map(({ weight }) => weight)).toEqual([-1, -1, -1]);
  });

  it("never weighs more than three presses", async () => {
    const w = await morning();
    for (let times = 0; times < 5; times += 1)
      await press(w, { press: "less", date, slot, story: 0 });
    expect((await tastes(w)).map(({ weight }) => weight)).toEqual([-3, -3, -3]);
  });
});

it("a press on what is stored no more is answered so", async () => {
  const w = await morning();
  const button = { press: "more", date, slot } as const;
  expect(await press(w, { ...button, story: 11 })).toEqual({ kind: "forgotten" });
  expect(await press(w, { ...button, slot: "09:00", story: 0 })).toEqual({
    kind: "forgotten",
  });
});
