import { describe, expect, it } from "vitest";
import { dynamoPageAllowance } from "#adapters/dynamodb/page-allowance.ts";
import { answerRequest } from "#app/requests/answer-request.ts";
import type { ChannelRequest } from "#model/job.ts";
import { newPagesMax } from "#model/page-allowance.ts";
import { aSubscription } from "../../support/fake-channels.ts";
import { anAsker, commandWorld, fetched, said } from "../../support/fake-command-world.ts";
import { memoryTable } from "../../support/memory-table.ts";
import { feed, followed, pages, site, slackChannel, subscribeTo } from "./subscribing.ts";

const opml = "https://files.example/list.opml";
const filtered = `<opml xmlns:n="urn:newsbrief:subscription"><body><outline type="rss" text="Gazette" xmlUrl="${feed}" n:not="football"/></body></opml>`;

/** What has the bot look at an address that a person chose. */
const looks: Readonly<Record<string, ChannelRequest>> = {
  "a feed that is subscribed to": { kind: "command", command: subscribeTo(feed) },
  "a page whose feed is sought": { kind: "command", command: subscribeTo(site) },
  "a page that is imported": { kind: "form", form: { kind: "import", text: site } },
  "a file that is imported": { kind: "command", command: { kind: "import", url: opml } },
  "a filter that an import tries": { kind: "form", form: { kind: "import", text: filtered } },
  "a broken feed that is looked for": {
    kind: "press",
    button: { press: "fix", feedId: aSubscription(slackChannel).feedId },
    chosen: [],
  },
};

/** A world in which every look is noted. */
async function watched() {
  const w = commandWorld({ ...pages, [opml]: fetched(opml, filtered, "text/x-opml") });
  const opened: string[] = [];
  const { fetch } = w.pages;
  w.pages.fetch = async (url, ...more) => {
    opened.push(url);
    return fetch(url, ...more);
  };
  const schedule = { kind: "command", command: { kind: "schedule" } } as const;
  await answerRequest(w, anAsker(slackChannel), schedule);
  await w.channels.putSubscription(aSubscription(slackChannel));
  return { ...w, opened };
}

describe("new pages that a person has read", () => {
  it.each(Object.entries(looks))(
    "count %s, and end with the sentence of briefs",
    async (_name, request) => {
      const w = await watched();
      await answerRequest(w, anAsker(slackChannel), request);
      expect(w.opened).not.toEqual([]);

      const spent = await watched();
      spent.allowance.left = 0;
      const answer = said(await answerRequest(spent, anAsker(slackChannel), request));
      expect(answer).toContain(
        "You have had 60 new pages read within this hour, which is the most. Send this link again in 12 minutes",
      );
      expect(spent.opened).toEqual([]);
      expect(await followed(spent)).toEqual(await followed(await watched()));
    },
  );

  it("end at the same number for addresses as for briefs", async () => {
    const w = await watched();
    const allowance = dynamoPageAllowance(memoryTable(), w.clock);
    const asker = anAsker(slackChannel);
    const request = {
      kind: "form",
      form: { kind: "import", text: "https://none.example/" },
    } as const;
    for (let at = 0; at < newPagesMax.person; at += 1) {
      expect(said(await answerRequest({ ...w, allowance }, asker, request))).not.toContain("60");
    }
    const opened = w.opened.length;
    expect(said(await answerRequest({ ...w, allowance }, asker, request))).toContain(
      "60 new pages",
    );
    expect(w.opened).toHaveLength(opened);
  });

  it("name the addresses of a list that were not looked at, and follow the others", async () => {
    const w = await watched();
    w.allowance.left = 1;
    const form = { kind: "import", text: `${feed}\nhttps://two.example/` } as const;
    const answer = said(await answerRequest(w, anAsker(slackChannel), { kind: "form", form }));
    expect(answer).toContain("One feed added.");
    expect(answer).toContain("Not looked at: two.example. You have had 60 new pages read");
    expect(answer).not.toContain("No feed found");
  });

  it("leave a filter untried and its feed unfollowed, until the list is imported again", async () => {
    const w = await watched();
    w.allowance.left = 0;
    const form = { kind: "import", text: filtered } as const;
    const answer = said(await answerRequest(w, anAsker(slackChannel), { kind: "form", form }));
    expect(answer).toContain("More with a filter: 1. Import the same again");
    expect((await followed(w)).map(({ feedUrl }) => feedUrl)).not.toContain(feed);
  });
});
