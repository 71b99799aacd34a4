import { describe, expect, it } from "vitest";
import { answerRequest } from "#app/requests/answer-request.ts";
import type { ChannelButton } from "#model/button.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import { noServer } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { SubscribeCommand } from "#model/command.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { Answer } from "#model/message.ts";
import { noFilter, subscriptionsMax } from "#model/subscription.ts";
import { aChannel, aSchedule, aSubscription } from "../../support/fake-channels.ts";
import {
  anAsker,
  type CommandWorld,
  commandWorld,
  feedAt,
  fetched,
  pageWith,
  said,
} from "../../support/fake-command-world.ts";

const site = "https://gazette.example/";
const feed = "https://gazette.example/feed.xml";
const sport = "https://gazette.example/sport.xml";
const slackChannel = aChannel("C1");
const discordChannel = { platform: "discord", workspaceId: "G1", channelId: "9" } as const;

const pages = {
  [site]: pageWith(site, { "/feed.xml": "Gazette" }),
  [feed]: feedAt(feed, "Gazette"),
  [sport]: feedAt(sport, "Gazette Sport"),
};

function subscribeTo(url: string, more: Partial<SubscribeCommand> = {}): SubscribeCommand {
  return { kind: "subscribe", url: canonicalUrl(url) as CanonicalUrl, only: [], not: [], ...more };
}

function ask(
  world: CommandWorld,
  command: SubscribeCommand,
  asker = anAsker(slackChannel),
): Promise<Answer> {
  return answerRequest(world, asker, { kind: "command", command });
}

function press(
  world: CommandWorld,
  button: ChannelButton,
  chosen: readonly string[] = [],
  asker = anAsker(slackChannel),
): Promise<Answer> {
  return answerRequest(world, asker, { kind: "press", button, chosen });
}

function firstButton(answer: Answer): ChannelButton {
  const button = answer.kind === "card" ? answer.buttons?.[0]?.button : undefined;
  if (button === undefined || "page" in button) throw new Error("no button");
  return button;
}

const followed = async (world: CommandWorld, channel = slackChannel) =>
  (await world.channels.whole(channel))?.subscriptions ?? [];

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
      "Tried on Gazette, which this channel does not follow yet: only with “climate” or “one”, not with “sport”.
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
    expect(said(await press(w, firstButton(tried)))).toContain("follows Gazette already");
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

  it("does not take a choice that is kept no more", async () => {
    const w = commandWorld(pages);
    const answer = await press(w, { press: "choose-feed", offers: "gone" }, ["0"]);
    expect(said(answer)).toBe("That choice is too old. Send the command again.");
  });
});

describe("what cannot be subscribed to has a sentence of its own", () => {
  it("what is followed already, and how to change it", async () => {
    const w = commandWorld(pages);
    await ask(w, subscribeTo(feed));
    expect(said(await ask(w, subscribeTo(feed)))).toMatchInlineSnapshot(
      `"This channel follows Gazette already, in the digest. Add live to the command to change that."`,
    );
    expect(said(await ask(w, subscribeTo(site)))).toContain("follows Gazette already");
    expect(await followed(w)).toHaveLength(1);
  });

  it("but what is said anew about it is changed", async () => {
    const w = commandWorld(pages);
    await ask(w, subscribeTo(feed));
    const answer = await ask(w, subscribeTo(feed, { mode: "live", not: ["football"] }));
    expect(said(answer)).toMatchInlineSnapshot(
      `
      "Changed. Gazette now comes live, not with “football”.
      Nothing came in the last 3 days to try it on.
      To take the filter off: /brief subscribe <feed> only: anything"
    `,
    );
    expect(await followed(w)).toMatchObject([{ mode: "live", filter: { not: ["football"] } }]);
    const klingon = await ask(w, subscribeTo(feed, { languages: ["fr", "Klingon"] }));
    expect(said(klingon)).toContain("I know no language “klingon”.");
    await ask(w, subscribeTo(feed, { outletsNot: ["Tabloid"], languages: ["French"] }));
    const filter = { not: [], outletsNot: ["Tabloid"], languages: ["fr"] };
    expect(await followed(w)).toMatchObject([{ mode: "live", filter }]);
    const off = await ask(w, subscribeTo(feed, { isUnfiltered: true }));
    expect(said(off)).toBe("Changed. Gazette now comes live.");
    expect(await followed(w)).toMatchObject([
      { filter: { not: [], outletsNot: [], languages: [] } },
    ]);
  });

  it("how much it counts in the digest, too", async () => {
    const w = commandWorld(pages);
    const first = said(await ask(w, subscribeTo(feed, { weight: "high" })));
    expect(first).toContain("Weight in the digest: high.");
    expect(await followed(w)).toMatchObject([{ weight: "high" }]);
    const answer = await ask(w, subscribeTo(feed, { weight: "low" }));
    expect(said(answer)).toBe("Changed. Gazette now comes in the digest, weight low.");
    expect(await followed(w)).toMatchObject([{ mode: "daily", weight: "low" }]);
    await ask(w, subscribeTo(feed, { mode: "live" }));
    expect(await followed(w)).toMatchObject([{ mode: "live", weight: "low" }]);
  });

  it("nothing, where the usual weight is asked for and has been so", async () => {
    const w = commandWorld(pages);
    await ask(w, subscribeTo(feed));
    const again = await ask(w, subscribeTo(feed, { weight: "usual" }));
    expect(said(again)).toMatch(/^This channel follows Gazette already/);
  });

  it("a channel that is full", async () => {
    const w = commandWorld(pages);
    await ask(w, subscribeTo(feed));
    for (let number = 1; number < subscriptionsMax; number += 1) {
      const feedId = `${number}` as ReturnType<typeof aSubscription>["feedId"];
      await w.channels.putSubscription(aSubscription(slackChannel, feedId));
    }
    expect(said(await ask(w, subscribeTo(sport)))).toMatchInlineSnapshot(
      `"This channel follows 100 feeds already, which is the most there can be. Remove one with /brief unsubscribe <feed>, then subscribe again."`,
    );
    expect(await followed(w)).toHaveLength(subscriptionsMax);
  });

  it("a channel that was filled, or left by us, before the press that follows a feed", async () => {
    const w = commandWorld(pages);
    const tried = await ask(w, subscribeTo(feed, { only: ["one"] }));
    w.people.canPost = async () => "not-in-channel";
    expect(said(await press(w, firstButton(tried)))).toContain("I am not in this channel");
    w.people.canPost = async () => "yes";
    for (let number = 0; number < subscriptionsMax; number += 1) {
      const feedId = `${number}` as ReturnType<typeof aSubscription>["feedId"];
      await w.channels.putSubscription(aSubscription(slackChannel, feedId));
    }
    await w.channels.putSettings(newChannelSettings(slackChannel, aSchedule()));
    expect(said(await press(w, firstButton(tried)))).toContain("follows 100 feeds already");
    expect(await followed(w)).toHaveLength(subscriptionsMax);
  });

  it("a channel that we are not in", async () => {
    const w = commandWorld(pages);
    w.people.canPost = async () => "not-in-channel";
    expect(said(await ask(w, subscribeTo(feed)))).toMatchInlineSnapshot(
      `"I could not post here: I am not in this channel. Invite me with /invite @Newsbrief, then send the command again."`,
    );
    expect(await followed(w)).toEqual([]);
    expect(await w.channels.settings(slackChannel)).toBeUndefined();
  });

  const html = "<!doctype html><html><head><title>Hi</title></head><body>Hello</body></html>";
  it.each<[string, FetchOutcome, string]>([
    ["a dead feed", { kind: "refused", status: 404 }, "nothing at that address any more"],
    ["a feed that is gone", { kind: "refused", status: 410 }, "answers 410"],
    ["a site in trouble", { kind: "refused", status: 503 }, "in trouble just now"],
    ["a site that lets nobody in", { kind: "refused", status: 403 }, "could not look for its feed"],
    ["a site that is asked too often", { kind: "refused", status: 429 }, "come back later"],
    ["a page without a feed", fetched(site, html, "text/html"), "I found no feed at"],
    ["an empty document", fetched(site, "  ", "text/xml"), "empty document"],
    ["something else", fetched(site, "hello there", "text/plain"), "is no feed"],
    ["a file", { kind: "not-a-page", contentType: "image/png" }, "image/png"],
    ["a huge document", { kind: "too-large", bytesMax: 1 }, "too large to follow"],
    ["an unknown host", { kind: "unreachable", reason: "dns", detail: "" }, "cannot find"],
    ["a slow host", { kind: "timed-out", timeoutMs: 1 }, "took too long"],
    ["an address in a house", { kind: "blocked-address", url: "", detail: "" }, "public internet"],
  ])("%s", async (_case, outcome, words) => {
    const w = commandWorld({ [site]: outcome });
    expect(said(await ask(w, subscribeTo(site)))).toContain(words);
    expect(await followed(w)).toEqual([]);
  });

  it("a page that offers a feed which is not there", async () => {
    const w = commandWorld({ [site]: pageWith(site, { "/feed.xml": "Gazette" }) });
    expect(said(await ask(w, subscribeTo(site)))).toContain("cannot find gazette.example");
    expect(await followed(w)).toEqual([]);
  });
});
