import { describe, expect, it } from "vitest";
import { newChannelSettings } from "#model/channel-settings.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import { subscriptionsMax } from "#model/subscription.ts";
import { aSchedule, aSubscription } from "../../support/fake-channels.ts";
import { commandWorld, fetched, pageWith, said } from "../../support/fake-command-world.ts";
import {
  ask,
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

describe("what cannot be subscribed to has a sentence of its own", () => {
  it("what is followed already, and how to change it", async () => {
    const w = commandWorld(pages);
    await ask(w, subscribeTo(feed));
    expect(said(await ask(w, subscribeTo(feed)))).toMatchInlineSnapshot(
      `"Gazette is followed here already, in the digest. Add live to the command to change that."`,
    );
    expect(said(await ask(w, subscribeTo(site)))).toContain("Gazette is followed here already");
    expect(await followed(w)).toHaveLength(1);
  });

  it("but what is said anew about it is changed", async () => {
    const w = commandWorld(pages);
    await ask(w, subscribeTo(feed));
    const answer = await ask(w, subscribeTo(feed, { mode: "live", not: ["football"] }));
    expect(said(answer)).toMatchInlineSnapshot(
      `
      "Changed. Gazette now comes live, not with “football”.
      What it brought before is for the next digest, Monday 30 November, 08:00 (Europe/Paris).
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
    expect(said(again)).toMatch(/^Gazette is followed here already/);
  });

  it("a channel that is full", async () => {
    const w = commandWorld(pages);
    await ask(w, subscribeTo(feed));
    for (let number = 1; number < subscriptionsMax; number += 1) {
      const feedId = `${number}` as ReturnType<typeof aSubscription>["feedId"];
      await w.channels.putSubscription(aSubscription(slackChannel, feedId));
    }
    expect(said(await ask(w, subscribeTo(sport)))).toMatchInlineSnapshot(
      `"100 feeds are followed here already, which is the most there can be. Remove one with /brief unsubscribe <feed>, then subscribe again."`,
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
    expect(said(await press(w, firstButton(tried)))).toContain(
      "100 feeds are followed here already",
    );
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
    [
      "a dead feed",
      { kind: "refused", status: 404 },
      "nothing at that address: gazette.example answers 404. Check its spelling",
    ],
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
