import { describe, expect, it } from "vitest";
import { answerRequest } from "#app/requests/answer-request.ts";
import type { ChannelButton } from "#model/button.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { SettingsForm } from "#model/settings-form.ts";
import { anEntry } from "../../support/fake-channels.ts";
import { anAsker, said } from "../../support/fake-command-world.ts";
import { channel, followed, gazette, press, submit, type } from "./followed-channel.ts";

describe("settings", () => {
  it("show what is so", async () => {
    expect(await type(await followed(), "settings")).toMatchInlineSnapshot(`
      "Digest: 08:00, every day (Europe/Paris)
      Stories: 7 at most
      Briefs: standard
      Languages: all
      Only articles with: anything
      No articles with: nothing left out
      Only outlets: all
      No outlets: nothing left out
      Muted: no"
    `);
  });

  it("tell what a model has cost this month, where one writes", async () => {
    const figure = {
      month: "2026-11",
      spent: { calls: 120, tokens: 400_000, microdollars: 420_000 },
      limits: { tokensMax: 2_000_000, microdollarsMax: 10_000_000 },
    };
    const w = { ...(await followed()), budget: { figure: async () => figure } };
    expect(await type(w, "settings")).toContain(
      "Model: $0.42 of $10.00 in 2026-11, 120 calls, 400,000 of 2,000,000 tokens",
    );
  });

  it("offer a language of briefs where a model translates, and store one that was chosen", async () => {
    const plain = await followed();
    await submit(plain, { language: "fr" });
    expect(await plain.channels.settings(channel)).not.toHaveProperty("language");

    const w = { ...plain, usualLanguage: "de" };
    expect(await type(w, "settings")).toContain("Language of briefs: German");
    // What the form only showed stays the deployment's, should that change.
    await submit(w, { language: "de" });
    expect(await w.channels.settings(channel)).not.toHaveProperty("language");
    expect(await submit(w, { language: "fr" })).toContain("Language of briefs: French");
    expect(await submit(w, { language: "own" })).toContain("Language of briefs: the article’s own");
    expect(await submit(w, { language: "xx" })).toContain("Nothing was changed.");
    await submit(w, { storiesMax: "5" });
    expect(await w.channels.settings(channel)).toMatchObject({ language: "own" });
    expect(await type(w, "log")).toContain("changed the language of briefs to the article’s own");
  });

  it("are saved, and the log says what was changed", async () => {
    const w = await followed();
    const answer = await submit(w, {
      time: "18:00",
      days: ["1", "3"],
      zone: "Asia/Tokyo",
      storiesMax: "5",
      length: "short",
      languages: ["fr", "xx"],
      only: "climate, “solar power”",
      not: "football",
      outletsOnly: "Gazette, coast.example",
      outletsNot: "Tabloid",
      mute: "7",
    });
    expect(answer).toMatchInlineSnapshot(`
      "Saved. Next digest: Monday 7 December, 18:00 (Asia/Tokyo).
      Digest: 18:00, Mon and Wed (Asia/Tokyo)
      Stories: 5 at most
      Briefs: short
      Languages: French
      Only articles with: climate, solar power
      No articles with: football
      Only outlets: Gazette, coast.example
      No outlets: Tabloid
      Muted: until Friday 4 December, 19:00 (Asia/Tokyo)
      Nothing came in the last 3 days to try it on."
    `);
    expect(await w.channels.settings(channel)).toMatchObject({
      schedule: { time: "18:00", days: [1, 3], zone: "Asia/Tokyo" },
      storiesMax: 5,
      length: "short",
      filter: {
        only: ["climate", "solar power"],
        not: ["football"],
        outletsOnly: ["Gazette", "coast.example"],
        outletsNot: ["Tabloid"],
        languages: ["fr"],
      },
      mutedUntil: new Date("2026-12-04T10:00:00Z"),
    });
    expect(await w.slots.inUse()).toEqual([
      { platform: "slack", time: "18:00", zone: "Asia/Tokyo" },
    ]);
    expect(await type(w, "log")).toMatchInlineSnapshot(`
      "Who changed what
      - Friday 27 November, 19:00 · Ana · changed the digest to 18:00 on Mon and Wed (Asia/Tokyo); stories to 5; briefs to short; the filter to only with “climate” or “solar power”, not with “football”, only from “Gazette” or “coast.example”, not from “Tabloid”, only in French; muted this channel until Friday 4 December, 19:00 (Asia/Tokyo)
      Times are in Asia/Tokyo. Changes are kept for 90 days."
    `);
  });

  it("keep what a form does not show, and stay within bounds", async () => {
    const w = await followed();
    await submit(w, { only: "climate", mute: "7" });
    await submit(w, { storiesMax: "99" });
    expect(await w.channels.settings(channel)).toMatchObject({
      storiesMax: 12,
      filter: { only: ["climate"] },
      schedule: { time: "08:00" },
      mutedUntil: new Date("2026-12-04T10:00:00Z"),
    });
  });

  it("put no channel in a slot to which everything comes live", async () => {
    const w = await followed();
    const { settings, subscriptions = [] } = (await w.channels.whole(channel)) ?? {};
    if (settings === undefined) throw new Error("no settings");
    for (const one of subscriptions) await w.channels.putSubscription({ ...one, mode: "live" });
    await w.slots.leave(channel, settings.schedule);
    await submit(w, { time: "18:00" });
    expect((await w.channels.settings(channel))?.schedule.time).toBe("18:00");
    expect(await w.slots.inUse()).toEqual([]);
    // Nor is a digest promised that will not come.
    expect(await submit(w, { time: "19:00" })).toMatch(/^Saved\.\n/);
  });

  it("are left as they were by a wrong zone, and say so", async () => {
    const w = await followed();
    expect(await submit(w, { zone: "Atlantis", storiesMax: "5" })).toContain(
      "Nothing was saved. I do not know the time zone “Atlantis”.",
    );
    expect((await w.channels.settings(channel))?.storiesMax).toBe(7);
  });

  it.each<[string, SettingsForm, string, ChannelButton]>([
    [
      "zone and time",
      { kind: "settings", zone: "Atlantis", time: "25:00", days: ["1"] },
      "Nothing was saved. “25:00” is no time of day that I know. Write 08:00, 8:30 or 7 pm. I do not know the time zone “Atlantis”.",
      { press: "edit", part: "schedule", draft: "i1" },
    ],
    [
      "filter that is tried",
      { kind: "settings", only: "tide", not: "x".repeat(61), isTrial: true, marks: { not: "m" } },
      "Nothing was saved. “xxx",
      { press: "edit", part: "filter", draft: "i1" },
    ],
  ])("lose nothing that was entered beside a wrong %s", async (_case, form, notice, retry) => {
    const w = await followed();
    const asker = { ...anAsker(channel), id: "i1" };
    const answer = await answerRequest(w, asker, { kind: "form", form });
    const { kind: _kind, isTrial: _isTrial, marks, ...fields } = form;
    expect(answer).toMatchObject({ kind: "settings", entered: fields, retry });
    expect(answer).toHaveProperty("notice", expect.stringContaining(notice));
    expect("marks" in answer && answer.marks).toEqual(marks ?? false);
    expect(await w.drafts.draft(channel, "i1")).toEqual({ kind: "form", fields });
  });

  it("are shown again as they were entered by trying a filter", async () => {
    const w = await followed();
    const form = { kind: "settings", not: "volcano,", mute: "7", isTrial: true } as const;
    const tried = await answerRequest(w, anAsker(channel), { kind: "form", form });
    expect(tried).toMatchObject({ entered: { not: "volcano,", mute: "7" } });
  });

  it("show what a filter does to what came lately", async () => {
    const w = await followed();
    const feedId = feedIdOf(gazette);
    await w.entries.add([0, 1, 2].map((number) => anEntry(number, w.clock.now(), feedId)));
    expect(await submit(w, { not: "volcano" })).toContain("it keeps 2 and drops 1");
  });

  it("try a filter without saving it, and save it by a press", async () => {
    const w = await followed();
    const feedId = feedIdOf(gazette);
    await w.entries.add([0, 1, 2].map((number) => anEntry(number, w.clock.now(), feedId)));
    const form = { kind: "settings", not: "volcano", storiesMax: "12", isTrial: true } as const;
    const tried = await answerRequest(w, anAsker(channel), { kind: "form", form });
    expect(said(tried)).toMatchInlineSnapshot(`
      "Tried, not saved yet.
      Digest: 08:00, every day (Europe/Paris)
      Stories: 12 at most
      Briefs: standard
      Languages: all
      Only articles with: anything
      No articles with: volcano
      Only outlets: all
      No outlets: nothing left out
      Muted: no
      Of 3 entries of the last 3 days it keeps 2 and drops 1.
      Drops “Volcano on Mount Asare erupts after forty years” by the word “volcano”.
      Keeps “Harbour council votes to rebuild the old pier”.
      Keeps “Bank of Norland raises its key rate to 3.5 percent”."
    `);
    expect((await w.channels.settings(channel))?.filter.not).toEqual([]);
    if (tried.kind !== "settings" || tried.draft === undefined) throw new Error("no draft");
    expect(await press(w, { press: "save-filter", draft: tried.draft })).toContain("Saved.");
    expect((await w.channels.settings(channel))?.filter.not).toEqual(["volcano"]);
    expect(await press(w, { press: "save-filter", draft: "gone" })).toContain("too old");
  });

  it("are tried without a filter, too, and say that everything comes", async () => {
    const w = await followed();
    await submit(w, { not: "volcano" });
    const tried = await submit(w, { not: "", isTrial: true });
    expect(tried).toContain("With no filter everything comes.");
    expect((await w.channels.settings(channel))?.filter.not).toEqual(["volcano"]);
  });

  it("of one feed are tried, too, and saved by a press", async () => {
    const w = await followed();
    const feedId = feedIdOf(gazette);
    await w.entries.add([0, 1, 2].map((number) => anEntry(number, w.clock.now(), feedId)));
    const command = { kind: "subscribe", url: gazette, only: [], not: ["volcano"] } as const;
    const filter = async () => (await w.channels.whole(channel))?.subscriptions[0]?.filter.not;
    const tried = await answerRequest(w, anAsker(channel), { kind: "command", command });
    expect(said(tried)).toMatchInlineSnapshot(`
      "Tried on Westmere Gazette, not saved yet: not with “volcano”.
      Of 3 entries of the last 3 days it keeps 2 and drops 1.
      Drops “Volcano on Mount Asare erupts after forty years” by the word “volcano”.
      Keeps “Harbour council votes to rebuild the old pier”.
      Keeps “Bank of Norland raises its key rate to 3.5 percent”.
      [Save this filter]"
    `);
    expect(await filter()).toEqual([]);
    const button = tried.kind === "card" ? tried.buttons?.[0]?.button : undefined;
    if (button === undefined) throw new Error("no button");
    expect(await press(w, button)).toMatchInlineSnapshot(`
      "Saved. Westmere Gazette now comes in the digest, not with “volcano”.
      To take the filter off: /brief subscribe <feed> only: anything"
    `);
    expect(await filter()).toEqual(["volcano"]);
    const live = { ...command, mode: "live", not: ["harbour"] } as const;
    const both = await answerRequest(w, anAsker(channel), { kind: "command", command: live });
    expect(said(both)).toContain("Changed. Westmere Gazette now comes live, not with “volcano”.");
    expect(said(both)).toContain("Tried on Westmere Gazette, not saved yet: not with “harbour”.");
    expect(await filter()).toEqual(["volcano"]);
    await w.channels.removeSubscription(channel, feedId);
    expect(await press(w, button)).toContain("Nothing was saved");
  });

  it("are muted and unmuted by a command, which is answered in a sentence", async () => {
    const w = await followed();
    expect(await submit(w, { mute: "14" })).toBe(
      "Muted until Friday 11 December, 11:00 (Europe/Paris): nothing comes before.",
    );
    expect(await submit(w, { mute: "off" })).toBe("This channel is not muted.");
    expect(await submit(w, { mute: "off" })).toBe("This channel is not muted.");
    expect(await submit(w, { mute: "off", marks: {} })).toContain("Nothing was changed.");
  });

  it("end a mute", async () => {
    const w = await followed();
    await press(w, { press: "choose-mute" }, "1");
    expect((await w.channels.settings(channel))?.mutedUntil).toEqual(
      new Date("2026-11-28T10:00:00Z"),
    );
    await press(w, { press: "choose-mute" }, "off");
    expect(await w.channels.settings(channel)).not.toHaveProperty("mutedUntil");
    expect(await type(w, "log")).toMatch(
      /unmuted this channel\n.*muted this channel until Saturday 28 November, 11:00 \(Europe\/Paris\)/,
    );
  });

  it("show no mute that is over", async () => {
    const w = await followed();
    await submit(w, { mute: "1" });
    expect(await type(w, "settings")).toContain("Muted: until Saturday 28 November");
    w.clock.advance(25 * 60 * 60_000);
    expect(await type(w, "settings")).toContain("Muted: no");
  });
});
