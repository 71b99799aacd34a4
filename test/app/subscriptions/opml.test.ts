import { describe, expect, it } from "vitest";
import { answerRequest } from "#app/requests/answer-request.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { feedIdOf } from "#model/feed-id.ts";
import { aChannel } from "../../support/fake-channels.ts";
import {
  anAsker,
  commandWorld,
  feedAt,
  fetched,
  pageWith,
  said,
} from "../../support/fake-command-world.ts";
import { ask, channel, followed, gazette, herald, titles } from "../channels/followed-channel.ts";

describe("OPML", () => {
  it("goes out and comes in again elsewhere, with its titles", async () => {
    const w = await followed();
    const asker = anAsker(channel);
    const given = await answerRequest(w, asker, { kind: "command", command: { kind: "export" } });
    if (given.kind !== "card" || given.file === undefined) throw new Error("no file");
    expect(given.lines).toEqual([
      "Here are 2 feeds as OPML. Copy it into a file for a feed reader, or into /brief import in another channel.",
    ]);
    const other = anAsker(aChannel("C2"));
    const form = { kind: "import", text: given.file.text } as const;
    expect(said(await answerRequest(w, other, { kind: "form", form }))).toMatchInlineSnapshot(`
      "2 feeds added.
      They come in the digest. Nothing old is posted.
      Not read yet: in a few minutes the list of feeds says which of them I cannot read.
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

  it("gives an address with a key in it to who added it alone", async () => {
    const keyed = `${gazette}?token=hunter2` as CanonicalUrl;
    const w = await followed({}, [
      [keyed, "Members"],
      [herald, "Herald"],
    ]);
    const given = (userId: string) =>
      answerRequest(w, anAsker(channel, userId), { kind: "command", command: { kind: "export" } });
    expect(JSON.stringify(await given("U1"))).toContain("hunter2");
    const others = await given("U2");
    expect(JSON.stringify(others)).not.toContain("hunter2");
    expect(said(others)).toContain(
      "Left out, as their addresses have a key in them that somebody else gave: Members.",
    );
    await w.channels.removeSubscription(channel, feedIdOf(herald));
    expect(said(await given("U2"))).toMatch(/^Left out, .*: Members\.$/);
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
    expect(said(given)).toContain(`It comes in ${given.file.parts.length} parts`);
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
    ["a file that cannot be opened", undefined, "paste what it holds into the form"],
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
    const secret = "https://ann:pass@nothing.example/feed";
    const stray = ["nothing.example/a/feed", "nothing.example/b?c=1", "the Coast News"];
    const text = ["My Gazette: gazette.example", herald, secret, ...stray].join("\r\n");
    expect(await ask(w, { kind: "form", form: { kind: "import", text } })).toMatchInlineSnapshot(`
      "2 feeds added.
      No feed found at: nothing.example/a/feed, nothing.example/b?c=1, the Coast News.
      Left out, as their addresses have a user name or password in them, which I neither keep nor send on: https://nothing.example/feed.
      They come in the digest. Nothing old is posted.
      [Show all feeds]"
    `);
    expect(await titles(w)).toEqual(["Gazette", "Herald"]);
    const many = Array.from({ length: 30 }, (_, at) => `nothing.example/${at}`).join("\n");
    expect(await ask(w, { kind: "form", form: { kind: "import", text: many } })).toMatch(
      /^I found no feed at: nothing.example\/0, .*, nothing.example\/9 and 20 more\. Ask for one by itself to hear why, such as: \S/,
    );
    expect(await ask(w, { kind: "form", form: { kind: "import", text: "hello" } })).toContain(
      "neither OPML nor addresses",
    );
  });
});
