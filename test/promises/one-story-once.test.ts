import { describe, expect, it } from "vitest";
import { minuteMs } from "#shared/durations.ts";
import { everyDay, promiseWorld, rss } from "./world.ts";

const world = promiseWorld();

type Item = { readonly title: string; readonly text: string };

/** What each feed has published so far, newest first. */
const published = new Map<string, { item: Item; at: number; number: number }[]>();
function publish(outlet: string, item: Item): void {
  const items = published.get(outlet) ?? [];
  items.unshift({ item, at: world.now() - minuteMs, number: items.length });
  published.set(outlet, items);
  put(outlet);
}

function put(outlet: string): string {
  const items = (published.get(outlet) ?? []).map(({ at, item, number }) => ({
    ...item,
    at: new Date(at),
    path: `/${outlet.toLowerCase()}/${number}`,
  }));
  const headers = { "content-type": "application/rss+xml" };
  return world.page(`/${outlet.toLowerCase()}.xml`, rss(outlet, items), { headers });
}

const telling = (pattern: RegExp) => {
  const { slack, discord } = world.posted();
  return [slack, discord].map((texts) => texts.filter((text) => pattern.test(text)));
};

describe("one story once", () => {
  it("tells an event that three feeds carry as one item, with its outlets", async () => {
    for (const outlet of ["Northstar", "Seabird", "Lantern"]) await world.subscribe(put(outlet));
    await everyDay(world);
    await world.pass(2);
    publish("Northstar", {
      title: "Ferry runs aground off Selsea, 12 injured",
      text: "A ferry with 180 people on board ran aground off Selsea on Monday night. Twelve people were injured, the coastguard said.",
    });
    publish("Seabird", {
      title: "Twelve hurt as Selsea ferry hits sandbank",
      text: "Twelve people were hurt when a ferry hit a sandbank off Selsea on Monday night, the coastguard of Selsea said.",
    });
    publish("Lantern", {
      title: "Selsea ferry aground: coastguard counts 12 injured",
      text: "The coastguard counted 12 injured after the ferry to Selsea ran aground with 180 people on Monday night.",
    });
    publish("Lantern", {
      title: "Bank of Norland raises its key rate to 4 percent",
      text: "The Bank of Norland raised its key rate to 4 percent on Monday, its first change in a year.",
    });
    await world.pass(24);
    for (const told of telling(/Selsea/)) {
      expect(told).toHaveLength(1);
      const [digest = ""] = told;
      expect(digest).toMatch(/3 outlets/);
      expect(digest).toContain("key rate");
      // One headline of the three; the other two stand nowhere as stories of their own.
      const headlines = [/Ferry runs aground off Selsea/, /Twelve hurt as/, /Selsea ferry aground/];
      expect(headlines.filter((headline) => headline.test(digest))).toHaveLength(1);
    }
    for (const shown of [
      world.slack.seen().map(({ blocks }) => JSON.stringify(blocks)),
      world.discord.seen().map(({ components }) => JSON.stringify(components)),
    ]) {
      const digest = shown.find((text) => /Selsea/.test(text));
      for (const outlet of ["Northstar", "Seabird", "Lantern"]) expect(digest).toContain(outlet);
    }
  });

  it("does not tell it again when a feed only words its title anew", async () => {
    publish("Seabird", {
      title: "Ferry hits sandbank off Selsea: twelve people hurt",
      text: "Twelve people were hurt when a ferry hit a sandbank off Selsea on Monday night, the coastguard of Selsea said.",
    });
    await world.pass(24);
    for (const told of telling(/Selsea/)) expect(told).toHaveLength(1);
  });

  it("tells it again when it moves on, with what is new", async () => {
    publish("Northstar", {
      title: "Selsea ferry: injured rise to 19, captain charged",
      text: "Nineteen people were injured when the ferry ran aground off Selsea on Monday night, the coastguard said. The captain was charged on Wednesday.",
    });
    await world.pass(24);
    for (const told of telling(/Selsea/)) {
      expect(told).toHaveLength(2);
      expect(told[1]).toMatch(/12 → 19|19/);
      expect(told[1]).toMatch(/new/i);
      expect(told[1]).not.toContain("180 people on board ran aground");
    }
  });
});
