import { describe, expect, it } from "vitest";
import { feedIdOf } from "#model/feed-id.ts";
import type { LocalDate } from "#model/schedule.ts";
import { anEntry } from "../../support/fake-channels.ts";
import { channel, followed, gazette, press, type } from "../channels/followed-channel.ts";

describe("why", () => {
  it("says how a feed does, and what became of an article", async () => {
    const w = await followed();
    const entry = anEntry(1, w.clock.now(), feedIdOf(gazette));
    await w.entries.add([entry]);
    expect(await type(w, "why westmere gazette")).toContain("it brought 1 entry");
    expect(await type(w, "why gazette")).toContain("it brought 1 entry");
    expect(await type(w, "why e")).toBe(
      "2 feeds here have “e” in their names: “Westmere Gazette” and “Herald”. Give the whole name of one, or its address.",
    );
    expect(await type(w, `why ${entry.url}`)).toContain("came with Westmere Gazette");
    expect(await type(w, "why https://elsewhere.example/a")).toContain("I know no article");
  });

  it("calls a feed as the channel does, whose list may have had a name of its own for it", async () => {
    const w = await followed();
    await w.channels.changeSubscription(channel, feedIdOf(gazette), (one) => ({
      ...one,
      title: "Our paper",
    }));
    const entry = anEntry(1, w.clock.now(), feedIdOf(gazette));
    await w.entries.add([entry]);
    expect(await type(w, "why our paper")).toMatch(/^Our paper\nOur paper (?:was|has)/);
    expect(await type(w, `why ${entry.url}`)).toContain("came with Our paper");
  });

  it("says so when a story is pressed whose digest is forgotten", async () => {
    const date = "2026-11-20" as LocalDate;
    const button = { press: "more", date, slot: "08:00", story: 0 } as const;
    expect(await press(await followed(), button)).toBe(
      "I do not have that story any more: its digest is too old, or its feed is not followed here now. Its link still leads to the article.",
    );
  });
});
