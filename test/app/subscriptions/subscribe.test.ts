import { describe, expect, it } from "vitest";
import { answerRequest } from "#app/requests/answer-request.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { noServer } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { feedIdOf } from "#model/feed-id.ts";
import { neverPolled } from "#model/poll-state.ts";
import type { LocalTime } from "#model/schedule.ts";
import { noFilter } from "#model/subscription.ts";
import { aChannel, aFeed, aSchedule, aSubscription } from "../../support/fake-channels.ts";
import {
  anAsker,
  commandWorld,
  fetched,
  pageWith,
  said,
} from "../../support/fake-command-world.ts";
import {
  ask,
  discordChannel,
  feed,
  firstButton,
  followed,
  pages,
  press,
  site,
  slackChannel,
  sport,
  subscribeTo,
} from "./subscribing.ts";

describe("subscribing", () => {
  it("finds the feed of a site, and says when the first digest comes", async () => {
    const w = commandWorld(pages);
    expect(said(await ask(w, subscribeTo(site)))).toMatchInlineSnapshot(`
      "This channel now follows Gazette.
      New articles come in the digest, first on Monday 30 November, 08:00 (Europe/Paris). Nothing old is posted.
      [Settings] [Remove it again]"
    `);
    expect(await followed(w)).toMatchObject([
      { feedUrl: feed, title: "Gazette", mode: "daily", addedBy: "U1", addedAt: w.clock.now() },
    ]);
  });

  it("starts a channel at 08:00 on weekdays in the person's own zone, and puts it into its slot", async () => {
    const w = commandWorld(pages);
    await ask(w, subscribeTo(feed));
    expect(await w.slots.inUse()).toEqual([
      { platform: "slack", time: "08:00", zone: "Europe/Paris" },
    ]);
  });

  it("stores the feed to be polled next, and leaves alone one that others follow", async () => {
    const w = commandWorld(pages);
    await ask(w, subscribeTo(feed));
    const [one] = await followed(w);
    const known = await w.feeds.feed(one?.feedId ?? aSubscription(slackChannel).feedId);
    expect(known).toMatchObject({ url: feed, nextPollAt: w.clock.now(), isStopped: false });
    w.clock.advance(60_000);
    await ask(w, subscribeTo(feed), anAsker(aChannel("C2")));
    expect(await w.feeds.feed(one?.feedId ?? aSubscription(slackChannel).feedId)).toEqual(known);
  });

  it.each([
    ["could not be read lately", { polling: { ...neverPolled, failureCount: 5 } }],
    ["was given up", { isStopped: true }],
  ])("has a feed polled at once that %s", async (_, trouble) => {
    const w = commandWorld(pages);
    const feedId = feedIdOf(feed as CanonicalUrl);
    const later = new Date(w.clock.now().getTime() + 20 * 3_600_000);
    await w.feeds.putFeed({
      ...aFeed(feedId),
      url: feed as CanonicalUrl,
      nextPollAt: later,
      ...trouble,
    });
    await ask(w, subscribeTo(feed));
    const known = await w.feeds.feed(feedId);
    expect(known).toMatchObject({ nextPollAt: w.clock.now(), isStopped: false });
    expect(w.jobs.added).toContainEqual({ kind: "poll-feed", feedId });
  });

  it("remembers until when a feed came live that is moved into the digest", async () => {
    const w = commandWorld(pages);
    await ask(w, subscribeTo(feed, { mode: "live" }));
    w.clock.advance(60_000);
    await ask(w, subscribeTo(feed, { mode: "daily" }));
    const liveUntil = w.clock.now();
    expect(await followed(w)).toMatchObject([{ mode: "daily", liveUntil }]);
    w.clock.advance(60_000);
    await ask(w, subscribeTo(feed, { mode: "daily", weight: "high" }));
    expect(await followed(w)).toMatchObject([{ weight: "high", liveUntil }]);
  });

  it.each(["feeds", "slots"] as const)(
    "goes on in a second run where the first died at the %s",
    async (at) => {
      const w = commandWorld(pages);
      const [{ putFeed }, { place }] = [w.feeds, w.slots];
      const die = async () => Promise.reject(new Error("died"));
      // The channel is there already, without a slot, as it followed nothing.
      await w.channels.addSettings(newChannelSettings(slackChannel, aSchedule()));
      if (at === "feeds") w.feeds.putFeed = die;
      else w.slots.place = die;
      await expect(ask(w, subscribeTo(feed))).rejects.toThrow("died");
      Object.assign(w.feeds, { putFeed });
      Object.assign(w.slots, { place });
      await ask(w, subscribeTo(feed));
      expect(await w.feeds.feed(feedIdOf(feed as CanonicalUrl))).toBeDefined();
      expect(w.jobs.added).toContainEqual(expect.objectContaining({ kind: "poll-feed" }));
      expect(await w.slots.inUse()).toHaveLength(1);
    },
  );

  it("answers in a second run as the first would have, which died before it could", async () => {
    const w = commandWorld(pages);
    const { add } = w.audit;
    w.people.zoneOf = async () => undefined;
    const asker = anAsker(discordChannel, "U1", { locale: "nl" });
    w.clock.advance(1000);
    w.audit.add = async () => Promise.reject(new Error("died"));
    await expect(ask(w, subscribeTo(feed), asker)).rejects.toThrow("died");
    Object.assign(w.audit, { add });
    w.clock.advance(1000);
    const answer = said(await ask(w, subscribeTo(feed), asker));
    expect(answer).toContain("now follows Gazette.");
    expect(answer).toContain("Which time zone is this server in?");
    expect(await w.audit.recent(discordChannel, 9)).toHaveLength(1);
    expect(said(await ask(w, subscribeTo(feed), { ...asker, userId: "U2" }))).toContain(
      "Gazette is followed here already",
    );
  });

  it("changes what somebody else had followed at the same moment", async () => {
    const w = commandWorld(pages);
    const { addSubscription } = w.channels;
    w.channels.addSubscription = async (subscription) => {
      w.channels.addSubscription = addSubscription;
      await ask(w, subscribeTo(feed, { weight: "high" }), anAsker(slackChannel, "U2"));
      return addSubscription(subscription);
    };
    expect(said(await ask(w, subscribeTo(feed, { mode: "live" })))).toContain("Changed.");
    expect(await followed(w)).toMatchObject([{ addedBy: "U2", mode: "live", weight: "high" }]);
  });

  it("keeps what somebody else chose for a channel that begins at the same moment", async () => {
    const w = commandWorld(pages);
    const { zoneOf } = w.people;
    w.people.zoneOf = async (...args) => {
      w.people.zoneOf = zoneOf;
      const command = { kind: "schedule", time: "17:00" as LocalTime } as const;
      await answerRequest(w, anAsker(slackChannel, "U2"), { kind: "command", command });
      return zoneOf(...args);
    };
    await ask(w, subscribeTo(feed));
    expect((await w.channels.settings(slackChannel))?.schedule.time).toBe("17:00");
    expect((await w.slots.inUse()).map(({ time }) => time)).toEqual(["17:00"]);
  });

  it("says what comes live", async () => {
    const w = commandWorld(pages);
    expect(said(await ask(w, subscribeTo(feed, { mode: "live" })))).toContain(
      "Each new article comes as soon as I see it. Nothing old is posted.",
    );
  });

  it("tries a filter first, and follows the feed with it when the person says so", async () => {
    const w = commandWorld(pages);
    const command = subscribeTo(site, { mode: "live", only: ["climate", "one"], not: ["sport"] });
    const tried = await ask(w, command);
    expect(said(tried)).toMatchInlineSnapshot(`
      "Tried on Gazette, which is not followed here yet: only with “climate” or “one”, not with “sport”.
      It keeps the only entry of the last 3 days.
      Keeps “One”.
      [Follow with this filter]"
    `);
    expect(await followed(w)).toEqual([]);
    expect(await w.channels.settings(slackChannel)).toBeUndefined();
    const answer = await press(w, firstButton(tried));
    expect(said(answer)).toMatchInlineSnapshot(`
      "This channel now follows Gazette.
      Each new article comes as soon as I see it. Nothing old is posted.
      Filter: only with “climate” or “one”, not with “sport”.
      To take the filter off: /brief subscribe <feed> only: anything
      [Settings] [Remove it again]"
    `);
    const filter = { only: ["climate", "one"], not: ["sport"] };
    expect(await followed(w)).toMatchObject([{ feedUrl: feed, mode: "live", filter }]);
    expect(said(await press(w, firstButton(tried)))).toContain("Gazette is followed here already");
  });

  it("asks whether a filter is meant that would leave nothing", async () => {
    const w = commandWorld(pages);
    const tried = said(await ask(w, subscribeTo(feed, { only: ["climate"] })));
    expect(tried).toContain("It drops the only entry of the last 3 days.");
    expect(tried).toContain("Nothing would be left: is that meant?");
    expect(await followed(w)).toEqual([]);
  });

  it("counts only what the channel’s own filter lets through", async () => {
    const w = commandWorld(pages);
    const settings = newChannelSettings(slackChannel, aSchedule());
    await w.channels.putSettings({ ...settings, filter: { ...noFilter, not: ["one"] } });
    const answer = said(await ask(w, subscribeTo(feed, { only: ["climate"] })));
    expect(answer).toContain("Nothing came in the last 3 days to try it on.");
    expect(await followed(w)).toMatchObject([{ filter: { only: ["climate"] } }]);
  });

  it("follows at once where there is nothing to try a filter on, and says so", async () => {
    const bare = '<rss version="2.0"><channel><title>Gazette</title></channel></rss>';
    const w = commandWorld({ [feed]: fetched(feed, bare, "application/rss+xml") });
    expect(said(await ask(w, subscribeTo(feed, { not: ["sport"] })))).toMatchInlineSnapshot(`
      "This channel now follows Gazette.
      New articles come in the digest, first on Monday 30 November, 08:00 (Europe/Paris). Nothing old is posted.
      Filter: not with “sport”. Nothing came in the last 3 days to try it on.
      To take the filter off: /brief subscribe <feed> only: anything
      [Settings] [Remove it again]"
    `);
    expect(await followed(w)).toMatchObject([{ filter: { not: ["sport"] } }]);
    const asker = anAsker(slackChannel);
    const log = await answerRequest(w, asker, { kind: "command", command: { kind: "log" } });
    expect(said(log)).toContain("added Gazette, in the digest, not with “sport”");
  });

  it("takes UTC where nobody knows the person's zone, says so and asks", async () => {
    const w = commandWorld(pages);
    w.people.zoneOf = async () => undefined;
    expect(said(await ask(w, subscribeTo(feed)))).toMatchInlineSnapshot(`
      "This channel now follows Gazette.
      New articles come in the digest, first on Monday 30 November, 08:00 (UTC). Nothing old is posted.
      I could not see your time zone, so I take UTC. Choose yours here, or with /brief digest at 08:00 weekdays Europe/Paris.
      (Choose a time zone: UTC | Europe/London | Europe/Paris | Europe/Berlin)
      [Settings] [Remove it again]"
    `);
  });

  it("asks a server of Discord for its zone once, and takes the answer for all its channels", async () => {
    const w = commandWorld(pages);
    w.people.zoneOf = async () => undefined;
    const asker = anAsker(discordChannel, "7", { channelName: "news", locale: "fr" });
    expect(said(await ask(w, subscribeTo(feed), asker))).toMatchInlineSnapshot(`
      "This channel now follows Gazette.
      New articles come in the digest, first on Monday 30 November, 08:00 (Europe/Paris). Nothing old is posted.
      Which time zone is this server in? Until you choose, I take Europe/Paris, by its language.
      (Choose a time zone: Europe/Paris | Europe/London | Europe/Berlin | Europe/Madrid)
      [Settings] [Remove it again]"
    `);
    const chosen = await press(w, { press: "choose-zone" }, ["Africa/Lagos"], asker);
    expect(said(chosen)).toMatchInlineSnapshot(`
      "The digest comes at 08:00 on weekdays (Africa/Lagos). The next one: Monday 30 November, 08:00 (Africa/Lagos).
      [Next digests]"
    `);
    const other = anAsker({ ...discordChannel, channelId: "10" }, "8", { locale: "fr" });
    const second = said(await ask(w, subscribeTo(feed), other));
    expect(second).toContain("08:00 (Africa/Lagos)");
    expect(second).not.toContain("Which time zone");
  });

  it("asks each person in direct messages of Discord, and takes no answer for another’s", async () => {
    const w = commandWorld(pages);
    w.people.zoneOf = async () => undefined;
    const direct = { platform: "discord", workspaceId: noServer, channelId: "20" } as const;
    const asker = anAsker(direct, "7", { locale: "fr" });
    expect(said(await ask(w, subscribeTo(feed), asker))).toContain(
      "Which time zone are you in? Until you choose, I take Europe/Paris, by your language.",
    );
    await press(w, { press: "choose-zone" }, ["Africa/Lagos"], asker);
    expect((await w.channels.settings(direct))?.schedule.zone).toBe("Africa/Lagos");
    const other = anAsker({ ...direct, channelId: "21" }, "8", { locale: "de" });
    expect(said(await ask(w, subscribeTo(feed), other))).toContain("Europe/Berlin");
  });

  it("says where it can be followed instead, in a conversation of other people", async () => {
    const w = commandWorld(pages);
    w.people.canPost = async () => "not-in-channel";
    const asker = anAsker({ ...aChannel("D9"), platform: "slack" });
    expect(said(await ask(w, subscribeTo(feed), asker))).toContain(
      "Subscribe in your messages with me, under Apps, or in a channel instead.",
    );
  });

  it("offers the feeds of a site that has several, and follows the one that is chosen", async () => {
    const w = commandWorld({
      ...pages,
      [site]: pageWith(site, {
        "/feed.xml": "Gazette",
        "/sport.xml": "Gazette Sport",
        "/comments.xml": "Comments",
      }),
    });
    const asker = anAsker(slackChannel);
    const offered = await ask(w, subscribeTo(site, { mode: "live" }), asker);
    expect(said(offered)).toMatchInlineSnapshot(`
      "gazette.example has 2 feeds. Which one do you mean?
      (Choose a feed: Gazette (/feed.xml) | Gazette Sport (/sport.xml))"
    `);
    expect(await followed(w)).toEqual([]);
    const menu = offered.kind === "card" ? offered.menu : undefined;
    if (menu === undefined) throw new Error("no menu");
    const answer = await press(w, menu.button, [menu.options[1]?.value ?? ""]);
    expect(said(answer)).toContain("now follows Gazette Sport");
    expect(await followed(w)).toMatchObject([{ feedUrl: sport, mode: "live" }]);
  });

  it("asks nothing where a site has one feed in two formats", async () => {
    const w = commandWorld({
      ...pages,
      [site]: pageWith(site, {
        "/feed.xml": "Gazette - Atom Feed",
        "/rss2.xml": "Gazette - RSS 2.0 Feed",
        "/kommentare.xml": "Kommentare",
      }),
    });
    expect(said(await ask(w, subscribeTo(site)))).toContain("now follows Gazette");
    expect(await followed(w)).toMatchObject([{ feedUrl: feed }]);
  });

  it("does not take a choice that is kept no more", async () => {
    const w = commandWorld(pages);
    const answer = await press(w, { press: "choose-feed", offers: "gone" }, ["0"]);
    expect(said(answer)).toBe("That choice is too old. Send the command again.");
  });
});
