import { describe, expect, it } from "vitest";
import { answerRequest } from "#app/requests/answer-request.ts";
import { parseSlackText } from "#command/parse-command.ts";
import type { ChannelButton } from "#model/button.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { ChannelRequest } from "#model/job.ts";
import type { LocalDate } from "#model/schedule.ts";
import type { SettingsForm } from "#model/settings-form.ts";
import { noFilter } from "#model/subscription.ts";
import { aChannel, aFeed, anEntry, aSchedule, aSubscription } from "../../support/fake-channels.ts";
import {
  anAsker,
  type CommandWorld,
  commandWorld,
  feedAt,
  fetched,
  pageWith,
  said,
} from "../../support/fake-command-world.ts";

const channel = aChannel("C1");
const gazette = "https://gazette.example/feed.xml" as CanonicalUrl;
const herald = "https://herald.example/rss" as CanonicalUrl;

/** A channel that follows two feeds, with its digest at 08:00 in Paris every day. */
async function followed(
  pages: Parameters<typeof commandWorld>[0] = {},
  titles: readonly (readonly [CanonicalUrl, string])[] = [
    [gazette, "Westmere Gazette"],
    [herald, "Herald"],
  ],
): Promise<CommandWorld> {
  const w = commandWorld(pages);
  const settings = newChannelSettings(channel, aSchedule());
  await w.channels.putSettings(settings);
  await w.slots.place(channel, settings.schedule);
  for (const [feedUrl, title] of titles) {
    const feedId = feedIdOf(feedUrl);
    await w.feeds.putFeed({ ...aFeed(feedId), url: feedUrl, title });
    await w.channels.putSubscription({ ...aSubscription(channel, feedId), feedUrl, title });
  }
  return w;
}

/** Types a command as on Slack. */
async function type(w: CommandWorld, text: string, userId = "U1"): Promise<string> {
  const parsed = parseSlackText(text);
  if (!parsed.ok) throw new Error(`not a command: ${text}`);
  const command = parsed.value;
  if (command.kind === "brief" || command.kind === "help") throw new Error(text);
  return ask(w, { kind: "command", command }, userId);
}

async function ask(w: CommandWorld, request: ChannelRequest, userId = "U1"): Promise<string> {
  const asker = anAsker(channel, userId, { channelName: "news" });
  return said(await answerRequest(w, asker, request));
}

const press = (w: CommandWorld, button: ChannelButton, ...chosen: readonly string[]) =>
  ask(w, { kind: "press", button, chosen });
const submit = (w: CommandWorld, fields: Omit<SettingsForm, "kind">) =>
  ask(w, { kind: "form", form: { kind: "settings", ...fields } });
const titles = async (w: CommandWorld) =>
  ((await w.channels.whole(channel))?.subscriptions ?? []).map(({ title }) => title);

describe("a channel that follows nothing", () => {
  it.each([
    "list",
    "unsubscribe",
    "digest now",
    "digest next",
    "digest skip",
    "digest unskip",
    "settings",
    "export",
  ])("is told how to begin: %s", async (text) => {
    expect(await type(commandWorld(), text)).toBe(
      "This channel follows nothing yet. Start with any site: /brief subscribe lemonde.fr",
    );
  });

  it("can choose its time all the same", async () => {
    expect(await type(commandWorld(), "digest at 7:30 pm mon-fri Tokyo")).toMatchInlineSnapshot(`
      "The digest comes at 19:30 on weekdays (Asia/Tokyo).
      It has nothing to tell yet: follow a site first, with /brief subscribe lemonde.fr
      [Next digests]"
    `);
  });
});

describe("the list", () => {
  it("says who added what and when, how it comes and how it is doing", async () => {
    const w = await followed();
    const now = w.clock.now();
    const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
    const polling = { ...aFeed().polling, polledAt: ago(12) };
    await w.feeds.putFeed({ ...aFeed(feedIdOf(gazette)), polling });
    await w.feeds.putFeed({
      ...aFeed(feedIdOf(herald)),
      polling,
      incident: { since: ago(600), reason: "herald.example does not answer." },
    });
    expect(await type(w, "list")).toMatchInlineSnapshot(`
      "This channel follows 2 feeds.
      - Herald · daily · broken: herald.example does not answer. · added by Ana · 1 January
      - Westmere Gazette · daily · healthy, read 12 min ago · added by Ana · 1 January
      Next digest: Saturday 28 November, 08:00 (Europe/Paris)
      (Choose a feed to remove: Herald (herald.example) | Westmere Gazette (gazette.example))
      [Settings] [Next digests]"
    `);
  });
});

describe("unsubscribing", () => {
  it.each([
    ["by name", "westmere gazette"],
    ["by a part of it", "gazette"],
    ["by the feed's address", gazette],
    ["by an address of the site", "gazette.example"],
    ["by its id, as a menu gives it", feedIdOf(gazette)],
  ])("%s", async (_how, named) => {
    const w = await followed();
    expect(await type(w, `unsubscribe ${named}`, "U2")).toBe(
      "This channel no longer follows Westmere Gazette. It still follows Herald.",
    );
    expect(await titles(w)).toEqual(["Herald"]);
    const [last] = await w.audit.recent(channel, 1);
    expect(last).toMatchObject({ userId: "U2", did: "removed Westmere Gazette" });
  });

  it("offers all when nothing is named, and those that are called so when several are", async () => {
    const w = await followed({}, [
      [gazette, "Gazette World"],
      [herald, "Gazette Sport"],
    ]);
    expect(await type(w, "unsubscribe")).toMatchInlineSnapshot(`
      "Which feed shall go?
      (Choose a feed to remove: Gazette Sport (herald.example) | Gazette World (gazette.example))"
    `);
    expect(await type(w, "unsubscribe gazette")).toMatchInlineSnapshot(`
      "2 feeds are called that. Which one?
      (Choose a feed to remove: Gazette Sport (herald.example) | Gazette World (gazette.example))"
    `);
    expect(await press(w, { press: "choose-removed" }, feedIdOf(herald))).toContain(
      "Gazette Sport",
    );
    expect(await titles(w)).toEqual(["Gazette World"]);
  });

  it("says what may be meant when nothing is called so", async () => {
    expect(await type(await followed(), "unsubscribe heralt")).toContain("Did you mean Herald?");
  });

  it("takes the channel out of its slot with the last daily feed, and keeps its settings", async () => {
    const w = await followed();
    await type(w, "unsubscribe herald");
    expect(await w.slots.inUse()).toHaveLength(1);
    expect(await type(w, "unsubscribe gazette")).toMatchInlineSnapshot(
      `"This channel no longer follows Westmere Gazette. It follows nothing now, so no digest comes; its settings stay."`,
    );
    expect(await w.slots.inUse()).toEqual([]);
    expect(await w.channels.settings(channel)).toBeDefined();
  });

  it.each(["daily", "live"] as const)(
    "is made up for by a feed that comes daily, which came %s before",
    async (before) => {
      const w = await followed({ [herald]: feedAt(herald, "Herald") });
      const known = (await w.channels.whole(channel))?.subscriptions ?? [];
      for (const one of known) await w.channels.putSubscription({ ...one, mode: before });
      await type(w, "unsubscribe gazette");
      if (before === "daily") await type(w, "unsubscribe herald");
      else await w.slots.leave(channel, aSchedule());
      expect(await w.slots.inUse()).toEqual([]);
      await type(w, `subscribe ${herald} daily`);
      expect(await w.slots.inUse()).toHaveLength(1);
    },
  );

  it("is no trouble when a button is pressed twice", async () => {
    const w = await followed();
    const button = { press: "remove", feedId: feedIdOf(herald) } as const;
    await press(w, button);
    expect(await press(w, button)).toBe("This channel does not follow that feed any more.");
  });
});

describe("the schedule", () => {
  it.each([
    ["digest at 9", { time: "09:00", days: [1, 2, 3, 4, 5, 6, 7], zone: "Europe/Paris" }],
    ["digest at noon on weekends", { time: "12:00", days: [6, 7] }],
    [
      "digest at 8:30 pm mon, wed and fri New York",
      { time: "20:30", days: [1, 3, 5], zone: "America/New_York" },
    ],
    ["digest at weekdays", { time: "08:00", days: [1, 2, 3, 4, 5] }],
    ["digest at Europe/Kyiv 07.15", { time: "07:15" }],
    ["digest at every day 6h", { time: "06:00", days: [1, 2, 3, 4, 5, 6, 7] }],
    ["digest at fri-mon 22:00", { time: "22:00", days: [1, 5, 6, 7] }],
  ])("reads “%s”, and leaves the rest as it was", async (text, schedule) => {
    const w = await followed();
    await type(w, text);
    expect((await w.channels.settings(channel))?.schedule).toMatchObject(schedule);
    const { time, zone } = (await w.channels.settings(channel))?.schedule ?? {};
    expect(await w.slots.inUse()).toEqual([{ platform: "slack", time, zone }]);
  });

  it("stands in the log, and the zone that is chosen first is the workspace’s", async () => {
    const w = await followed();
    await type(w, "digest at 09:15 weekdays America/New_York", "U2");
    await type(w, "digest at 09:15 weekdays Asia/Tokyo");
    expect(await w.workspaces.zone(channel)).toBe("America/New_York");
    expect((await w.audit.recent(channel, 2)).map(({ userId, did }) => [userId, did])).toEqual([
      ["U1", "set the digest to 09:15 on weekdays (Asia/Tokyo)"],
      ["U2", "set the digest to 09:15 on weekdays (America/New_York)"],
    ]);
  });

  it("shows the next three in local time and UTC, and what clock changes do", async () => {
    const w = await followed();
    await type(w, "digest at 02:30 every day Europe/Paris");
    w.clock.advance(Date.parse("2027-03-26T12:00:00Z") - w.clock.now().getTime());
    expect(await type(w, "digest next")).toMatchInlineSnapshot(`
      "The digest comes at 02:30 every day (Europe/Paris).
      - Saturday 27 March, 02:30 · 01:30 UTC
      - Sunday 28 March, 03:30 · 01:30 UTC
      - Monday 29 March, 02:30 · 00:30 UTC
      On a day when clocks change, a time that is skipped moves on by the change, and one that comes twice counts once.
      [Skip the next one] [Settings]"
    `);
  });
});

describe("skipping", () => {
  it("leaves out the next digest, then the one after, and takes back the first", async () => {
    const w = await followed();
    expect(await type(w, "digest skip")).toMatchInlineSnapshot(`
      "No digest on Saturday 28 November. The next one: Sunday 29 November, 08:00 (Europe/Paris).
      [Take the skip back]"
    `);
    expect(await type(w, "digest skip")).toContain("No digest on Sunday 29 November.");
    expect((await w.channels.settings(channel))?.skipped).toEqual(["2026-11-28", "2026-11-29"]);
    expect(await type(w, "digest unskip")).toMatchInlineSnapshot(
      `"The digest comes again on Saturday 28 November, 08:00 (Europe/Paris)."`,
    );
    expect((await w.channels.settings(channel))?.skipped).toEqual(["2026-11-29"]);
    expect(await type(w, "digest next")).toMatchInlineSnapshot(`
      "The digest comes at 08:00 every day (Europe/Paris).
      - Saturday 28 November, 08:00 · 07:00 UTC
      - Sunday 29 November, 08:00 · 07:00 UTC · skipped
      - Monday 30 November, 08:00 · 07:00 UTC
      - Tuesday 1 December, 08:00 · 07:00 UTC
      On a day when clocks change, a time that is skipped moves on by the change, and one that comes twice counts once.
      [Skip the next one] [Take the skip back] [Settings]"
    `);
  });

  it("by a button is the same however often it is pressed", async () => {
    const w = await followed();
    const button = { press: "skip", date: "2026-11-28" as LocalDate } as const;
    const first = await press(w, button);
    expect(await press(w, button)).toBe(first);
    expect((await w.channels.settings(channel))?.skipped).toEqual(["2026-11-28"]);
    expect(await w.audit.recent(channel, 9)).toHaveLength(1);
  });

  it("is too late for a digest that Slack was handed already, and for one that came", async () => {
    const w = await followed();
    w.clock.advance(Date.parse("2026-11-28T06:55:00Z") - w.clock.now().getTime());
    const button = { press: "skip", date: "2026-11-28" as LocalDate } as const;
    expect(await press(w, button)).toContain("on its way already");
    w.clock.advance(10 * 60_000);
    expect(await press(w, button)).toContain("has come already");
    expect((await w.channels.settings(channel))?.skipped).toEqual([]);
  });

  it("forgets dates that are past", async () => {
    const w = await followed();
    await type(w, "digest skip");
    w.clock.advance(5 * 24 * 60 * 60_000);
    await type(w, "digest skip");
    expect((await w.channels.settings(channel))?.skipped).toEqual(["2026-12-03"]);
    expect(await type(w, "digest unskip")).toContain("Thursday 3 December");
    expect(await type(w, "digest unskip")).toBe("No digest that is still to come is skipped.");
  });

  it("cannot be taken back once its time has come, or Slack would have been handed the digest", async () => {
    const w = await followed();
    await type(w, "digest skip");
    const late =
      "It is too late for that: the digest of Saturday 28 November was left out. /brief digest now sends one at once.";
    const button = { press: "unskip", date: "2026-11-28" as LocalDate } as const;
    for (const time of ["06:55", "09:00"]) {
      w.clock.advance(Date.parse(`2026-11-28T${time}:00Z`) - w.clock.now().getTime());
      expect(await press(w, button)).toBe(late);
      expect(await type(w, "digest unskip")).toBe(late);
    }
    await type(w, "digest skip");
    expect(await type(w, "digest unskip")).toContain("comes again on Sunday 29 November");
    expect((await w.channels.settings(channel))?.skipped).toEqual(["2026-11-28"]);
  });
});

describe("a digest at once", () => {
  it("is a job with a slot of its own, the same for an interaction that comes twice", async () => {
    const w = await followed();
    const asker = anAsker(channel);
    const request = { kind: "command", command: { kind: "digest-now" } } as const;
    const answer = await answerRequest(w, asker, request);
    expect(said(answer)).toContain("comes here in a moment");
    await answerRequest(w, asker, request);
    await type(w, "digest now");
    const slots = w.jobs.added.map((job) => (job.kind === "send-digest" ? job.slot : ""));
    expect(slots).toHaveLength(3);
    expect(new Set(slots).size).toBe(2);
    expect(w.jobs.added[0]).toMatchObject({
      kind: "send-digest",
      channel,
      date: "2026-11-27",
      slot: expect.stringMatching(/^now-[0-9a-f]{12}$/),
      dueAt: w.clock.now(),
    });
  });

  it("has nothing to tell where all comes live", async () => {
    const w = await followed();
    for (const one of (await w.channels.whole(channel))?.subscriptions ?? []) {
      await w.channels.putSubscription({ ...one, mode: "live" });
    }
    for (const typed of ["digest now", "digest next", "digest at 9:00"]) {
      expect(await type(w, typed)).toContain("come live");
    }
    expect(w.jobs.added).toEqual([]);
  });
});

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
      "Model: $0.42 of $10.00 in 2026-11, 120 calls, 400000 of 2000000 tokens",
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
    expect(await submit(w, { language: "own" })).toContain("Language of briefs: the article's own");
    expect(await submit(w, { language: "xx" })).toContain("Nothing was changed.");
    await submit(w, { storiesMax: "5" });
    expect(await w.channels.settings(channel)).toMatchObject({ language: "own" });
    expect(await type(w, "log")).toContain("changed the language of briefs to the article's own");
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
      - Friday 27 November, 19:00 · Ana · changed the digest to 18:00 on Mon and Wed (Asia/Tokyo); stories to 5; briefs to short; the filter to only with “climate” or “solar power”, not with “football”, only from “Gazette” or “coast.example”, not from “Tabloid”, only in French; mute until Friday 4 December, 19:00 (Asia/Tokyo)
      Times are in Asia/Tokyo. Changes are kept for 90 days."
    `);
  });

  it("keep what a form does not show, and stay within bounds", async () => {
    const w = await followed();
    await submit(w, { only: "climate" });
    await submit(w, { storiesMax: "99" });
    expect(await w.channels.settings(channel)).toMatchObject({
      storiesMax: 12,
      filter: { only: ["climate"] },
      schedule: { time: "08:00" },
    });
  });

  it("are left as they were by a wrong zone, and say so", async () => {
    const w = await followed();
    expect(await submit(w, { zone: "Atlantis", storiesMax: "5" })).toContain(
      "Nothing was saved. I do not know the time zone “Atlantis”.",
    );
    expect((await w.channels.settings(channel))?.storiesMax).toBe(7);
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

  it("end a mute", async () => {
    const w = await followed();
    await press(w, { press: "choose-mute" }, "1");
    expect((await w.channels.settings(channel))?.mutedUntil).toEqual(
      new Date("2026-11-28T10:00:00Z"),
    );
    await press(w, { press: "choose-mute" }, "off");
    expect(await w.channels.settings(channel)).not.toHaveProperty("mutedUntil");
  });
});

describe("OPML", () => {
  it("goes out and comes in again elsewhere, with its titles", async () => {
    const w = await followed();
    const asker = anAsker(channel);
    const given = await answerRequest(w, asker, { kind: "command", command: { kind: "export" } });
    if (given.kind !== "card" || given.file === undefined) throw new Error("no file");
    const other = anAsker(aChannel("C2"));
    const form = { kind: "import", text: given.file.text } as const;
    expect(said(await answerRequest(w, other, { kind: "form", form }))).toMatchInlineSnapshot(`
      "2 feeds added.
      They come in the digest. Nothing old is posted.
      [Show all feeds]"
    `);
    const whole = await w.channels.whole(other.channel);
    expect(whole?.subscriptions.map(({ feedUrl, title }) => [feedUrl, title]).sort()).toEqual([
      [gazette, "Westmere Gazette"],
      [herald, "Herald"],
    ]);
    const again = await answerRequest(w, other, { kind: "form", form });
    expect(said(again)).toMatchInlineSnapshot(`
      "Nothing added.
      Followed already: 2.
      [Show all feeds]"
    `);
  });

  it("of many feeds comes in parts that are each a file", async () => {
    const many = Array.from({ length: 100 }, (_, number) => {
      const url = `https://site-${number}.example/feeds/all/news.xml` as CanonicalUrl;
      return [url, `The Daily News of Town Number ${number} & Its Surroundings`] as const;
    });
    const w = await followed({}, many);
    const given = await answerRequest(w, anAsker(channel), {
      kind: "command",
      command: { kind: "export" },
    });
    if (given.kind !== "card" || given.file === undefined) throw new Error("no file");
    expect(given.file.parts.length).toBeGreaterThan(1);
    for (const part of given.file.parts) expect(part.length).toBeLessThanOrEqual(8000);
    const other = anAsker(aChannel("C2"));
    const form = { kind: "import", text: given.file.parts.join("\n") } as const;
    expect(said(await answerRequest(w, other, { kind: "form", form }))).toContain(
      "100 feeds added",
    );
  });

  it("is read from a file", async () => {
    const file = "https://cdn.example/feeds.opml";
    const opml = `<opml version="1.0"><body><outline text="News"><outline xmlUrl="${herald}" text="The &lt;b&gt;Herald"/></outline></body></opml>`;
    const w = commandWorld({ [file]: fetched(file, opml, "text/x-opml") });
    const command = { kind: "import", url: file } as const;
    expect(await ask(w, { kind: "command", command })).toContain("One feed added.");
    expect(await titles(w)).toEqual(["The Herald"]);
  });

  it.each([
    ["a file that cannot be opened", undefined, "could not open that file"],
    ["a file that is something else", "hello", "no OPML"],
    ["a file without feeds", "<opml><body/></opml>", "no feed in that file"],
  ])("is refused kindly: %s", async (_case, body, words) => {
    const file = "https://cdn.example/feeds.opml";
    const pages = body === undefined ? {} : { [file]: fetched(file, body, "text/plain") };
    const command = { kind: "import", url: file } as const;
    expect(await ask(commandWorld(pages), { kind: "command", command })).toContain(words);
  });

  it("may be a list of addresses, and says which have no feed", async () => {
    const w = commandWorld({
      "https://gazette.example/": pageWith("https://gazette.example/", { "/feed.xml": "Gazette" }),
      [herald]: feedAt(herald, "Herald"),
    });
    const stray = ["nothing.example/a/feed", "nothing.example/b?c=1", "the Coast News"];
    const text = ["My Gazette: gazette.example", herald, ...stray].join("\r\n");
    expect(await ask(w, { kind: "form", form: { kind: "import", text } })).toMatchInlineSnapshot(`
      "2 feeds added.
      No feed found at: nothing.example/a/feed, nothing.example/b?c=1, the Coast News.
      They come in the digest. Nothing old is posted.
      [Show all feeds]"
    `);
    expect(await titles(w)).toEqual(["Gazette", "Herald"]);
    const many = Array.from({ length: 30 }, (_, at) => `nothing.example/${at}`).join("\n");
    expect(await ask(w, { kind: "form", form: { kind: "import", text: many } })).toMatch(
      /^I found no feed at: nothing.example\/0, .*, nothing.example\/9 and 20 more\.$/,
    );
    expect(await ask(w, { kind: "form", form: { kind: "import", text: "hello" } })).toContain(
      "neither OPML nor addresses",
    );
  });
});

describe("why", () => {
  it("says how a feed does, and what became of an article", async () => {
    const w = await followed();
    const entry = anEntry(1, w.clock.now(), feedIdOf(gazette));
    await w.entries.add([entry]);
    expect(await type(w, "why westmere gazette")).toContain("it brought 1 entry");
    expect(await type(w, "why gazette")).toContain("it brought 1 entry");
    expect(await type(w, "why e")).toContain("I know no article and no feed");
    expect(await type(w, `why ${entry.url}`)).toContain("came with Westmere Gazette");
    expect(await type(w, "why https://elsewhere.example/a")).toContain("I know no article");
  });

  it("says so when a story is pressed whose digest is forgotten", async () => {
    const date = "2026-11-20" as LocalDate;
    const button = { press: "more", date, slot: "08:00", story: 0 } as const;
    expect(await press(await followed(), button)).toBe(
      "That digest is too old: its stories are stored no more.",
    );
  });
});

describe("a broken feed", () => {
  const feedId = feedIdOf(herald);

  it("that can be read again is polled again at once", async () => {
    const w = await followed({ [herald]: feedAt(herald, "Herald") });
    await w.feeds.putFeed({ ...aFeed(feedId), url: herald, isStopped: true });
    expect(await press(w, { press: "fix", feedId })).toBe(
      "Herald can be read again. I go on with it now.",
    );
    expect(await w.feeds.feed(feedId)).toMatchObject({
      isStopped: false,
      nextPollAt: w.clock.now(),
    });
  });

  it("is found at its new address, and keeps its filter", async () => {
    const home = "https://herald.example/";
    const moved = "https://herald.example/new.xml";
    const w = await followed({
      [home]: pageWith(home, { "/new.xml": "Herald" }),
      [moved]: feedAt(moved, "Herald"),
    });
    expect(await press(w, { press: "fix", feedId })).toMatchInlineSnapshot(
      `"I found Herald at herald.example/new.xml. This channel follows it there now, in place of the old address."`,
    );
    const whole = await w.channels.whole(channel);
    expect(whole?.subscriptions.map(({ feedUrl }) => feedUrl).sort()).toEqual([gazette, moved]);
  });

  it("is chosen among those of its site, and keeps its filter, mode and weight", async () => {
    const home = "https://herald.example/";
    const moved = "https://herald.example/new.xml";
    const w = await followed({
      [home]: pageWith(home, { "/new.xml": "Herald", "/sport.xml": "Herald Sport" }),
      [moved]: feedAt(moved, "Herald"),
    });
    const kept = { mode: "live", weight: "low", filter: { ...noFilter, not: ["one"] } } as const;
    const old = { ...aSubscription(channel, feedId), feedUrl: herald, title: "Herald", ...kept };
    await w.channels.putSubscription(old);
    const request = { kind: "press", button: { press: "fix", feedId }, chosen: [] } as const;
    const offered = await answerRequest(w, anAsker(channel), request);
    const menu = offered.kind === "card" ? offered.menu : undefined;
    if (menu === undefined || "page" in menu.button) throw new Error("no menu");
    expect(await press(w, menu.button, "0")).toContain("This channel now follows Herald.");
    const whole = await w.channels.whole(channel);
    expect(whole?.subscriptions).toHaveLength(2);
    expect(whole?.subscriptions.find(({ feedUrl }) => feedUrl === moved)).toMatchObject(kept);
  });

  it("that is nowhere says what else can be done", async () => {
    expect(await press(await followed(), { press: "fix", feedId })).toMatchInlineSnapshot(`
      "I looked for Herald at its address and on its site, and did not find it. I cannot find herald.example. Check the spelling of the address.
      If you know its new address: /brief subscribe <address>
      [Mute for a week] [Remove]"
    `);
  });

  it("is muted for a week, and unmuted", async () => {
    const w = await followed();
    const mutedUntil = async () =>
      (await w.channels.whole(channel))?.subscriptions.find((one) => one.feedId === feedId)
        ?.mutedUntil;
    expect(await press(w, { press: "mute", feedId })).toMatchInlineSnapshot(`
      "Herald is quiet until Friday 4 December, 11:00 (Europe/Paris).
      [Unmute]"
    `);
    expect(await mutedUntil()).toEqual(new Date("2026-12-04T10:00:00Z"));
    expect(await press(w, { press: "unmute", feedId })).toBe("Herald comes again.");
    expect(await mutedUntil()).toBeUndefined();
  });
});

describe("the App Home", () => {
  it("shows channels the person is in, and nothing of others", async () => {
    const w = await followed();
    w.people.channelsOf = async () => new Set(["C1"]);
    const secret = aChannel("C-SECRET");
    await w.channels.putSettings(newChannelSettings(secret, aSchedule()));
    await w.channels.putSubscription(aSubscription(secret));
    expect(await ask(w, { kind: "home" })).toMatchInlineSnapshot(`
      "C1
      08:00 every day (Europe/Paris)
      - Herald
      - Westmere Gazette
      Saturday 28 November, 08:00
      Sunday 29 November, 08:00
      Monday 30 November, 08:00"
    `);
    w.people.channelsOf = async () => new Set();
    expect(await ask(w, { kind: "home" })).toBe("");
  });

  it("shows the person’s own messages with the bot, and nobody else’s", async () => {
    const w = await followed();
    w.people.channelsOf = async () => new Set();
    const direct = aChannel("D1");
    await w.channels.putSettings(newChannelSettings(direct, aSchedule()));
    await w.channels.putSubscription(aSubscription(direct));
    expect(await ask(w, { kind: "home" }, "U1")).toContain("D1");
    expect(await ask(w, { kind: "home" }, "U2")).toBe("");
  });

  it("shows what the person added where Slack does not tell", async () => {
    const w = await followed();
    expect(await ask(w, { kind: "home" }, "U2")).toBe("");
    expect(await ask(w, { kind: "home" }, "U1")).toContain("C1");
  });

  it("repairs a paused channel once we may post there", async () => {
    const w = await followed();
    const settings = await w.channels.settings(channel);
    if (settings === undefined) throw new Error("no settings");
    const paused = { reason: "not-in-channel", since: w.clock.now() } as const;
    await w.channels.putSettings({ ...settings, paused });
    w.people.canPost = async () => "not-in-channel";
    const button = { press: "home-repair", channelId: "C1" } as const;
    expect(await ask(w, { kind: "home" })).toContain("Paused: I am not in this channel.");
    expect(await type(w, "digest next")).toContain(
      "Invite me with /invite @Newsbrief, then press Repair.",
    );
    expect(await type(w, "list")).toContain(
      "Invite me with /invite @Newsbrief, then press Repair.",
    );
    expect(await type(w, "digest now")).toContain("I try once more now");
    expect(await press(w, button)).toContain("/invite @Newsbrief");
    w.people.canPost = async () => "yes";
    expect(await press(w, button)).toContain("I try this channel again.");
    expect(await w.channels.settings(channel)).not.toHaveProperty("paused");
    expect(await press(w, button)).toBe("This channel is well: nothing to repair.");
  });
});
