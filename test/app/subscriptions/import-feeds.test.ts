import { describe, expect, it } from "vitest";
import { showLog } from "#app/channels/show-log.ts";
import { answerRequest } from "#app/requests/answer-request.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Channel } from "#model/channel.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { feedIdOf } from "#model/feed-id.ts";
import type { CardMessage } from "#model/message.ts";
import { noFilter, type Subscription, subscriptionsMax } from "#model/subscription.ts";
import { encodeText } from "../../support/encode-text.ts";
import { aChannel, aSchedule, aSubscription } from "../../support/fake-channels.ts";
import {
  anAsker,
  type CommandWorld,
  commandWorld,
  fetched,
  said,
} from "../../support/fake-command-world.ts";

const from = aChannel("C1");
const to = aChannel("C2");
const address = (name: string) => `https://${name}.example/feed.xml` as CanonicalUrl;

/** A feed with an item for each title, all of the last hour. */
function feedOf(name: string, ...titles: readonly string[]) {
  const items = titles.map(
    (title) =>
      `<item><title>${title}</title><link>https://${name}.example/${title}</link><guid>${title}</guid><pubDate>Fri, 27 Nov 2026 09:30:00 GMT</pubDate></item>`,
  );
  const body = `<rss version="2.0"><channel><title>${name}</title>${items.join("")}</channel></rss>`;
  return [address(name), fetched(address(name), body, "application/rss+xml")] as const;
}

type Told = Pick<Subscription, "title"> & Partial<Pick<Subscription, "mode" | "filter" | "weight">>;

/** A world in which a channel follows feeds in its own way. */
async function worldWith(
  subscriptions: readonly Told[],
  ...pages: readonly ReturnType<typeof feedOf>[]
): Promise<CommandWorld> {
  const w = commandWorld(Object.fromEntries(pages));
  await answerRequest(w, anAsker(from), { kind: "command", command: { kind: "schedule" } });
  for (const told of subscriptions) {
    const feedUrl = address(told.title);
    await w.channels.putSubscription({
      ...aSubscription(from, feedIdOf(feedUrl)),
      feedUrl,
      ...told,
    });
  }
  return w;
}

async function exported(w: CommandWorld, channel: Channel): Promise<string> {
  const given = await answerRequest(w, anAsker(channel), {
    kind: "command",
    command: { kind: "export" },
  });
  if (given.kind !== "card" || given.file === undefined) throw new Error("no file");
  return given.file.text;
}

async function imported(w: CommandWorld, channel: Channel, text: string): Promise<CardMessage> {
  const request = { kind: "form", form: { kind: "import", text } } as const;
  const given = await answerRequest(w, anAsker(channel), request);
  if (given.kind !== "card") throw new Error(said(given));
  return given;
}

/** Presses the button that follows what was tried. */
async function confirmed(w: CommandWorld, channel: Channel, { buttons }: CardMessage) {
  const button = buttons?.find(({ style }) => style === "primary")?.button;
  if (button === undefined) throw new Error("nothing to confirm");
  return said(await answerRequest(w, anAsker(channel), { kind: "press", button, chosen: [] }));
}

/** How a channel follows its feeds, by title. */
async function ways(w: CommandWorld, channel: Channel) {
  const { subscriptions = [] } = (await w.channels.whole(channel)) ?? {};
  return subscriptions
    .map(({ title, mode, weight, filter }) => ({ title, mode, weight, filter }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

describe("what a channel exports and another imports", () => {
  const football = { ...noFilter, not: ["football"] };
  const climate = { ...noFilter, only: ["climate"], languages: ["en"] };
  const told = [
    { title: "daily" },
    { title: "filtered", filter: football },
    { title: "live", mode: "live" },
    { title: "weighed", weight: "high", mode: "live", filter: climate },
  ] as const satisfies readonly Told[];
  const pages = [
    feedOf("filtered", "Football", "Budget", "Storm"),
    feedOf("weighed", "Football and the climate"),
  ];

  it("comes in the same way, filters after they were tried", async () => {
    const w = await worldWith(told, ...pages);
    const card = await imported(w, to, await exported(w, from));
    expect(said(card)).toMatchInlineSnapshot(`
      "2 feeds added.
      In the digest: 1. Live, each article as I see it: 1. Nothing old is posted.
      Not read yet: in a few minutes the list of feeds says which of them I cannot read.
      Not followed yet, because of a filter: 2. This is what it lets through of the last 3 days:
      - filtered · not with “football” · keeps 2 of 3
      - weighed · only with “climate”, only in English · keeps 1 of 1
      [Follow them with their filters] [Show all feeds]"
    `);
    expect((await ways(w, to)).map(({ title }) => title)).toEqual(["daily", "live"]);
    expect(await confirmed(w, to, card)).toMatchInlineSnapshot(`
      "2 feeds added.
      In the digest: 1. Live, each article as I see it: 1. Nothing old is posted.
      [Show all feeds]"
    `);
    expect(await ways(w, to)).toEqual(await ways(w, from));
    expect(said(await showLog(w, anAsker(to)))).toContain("imported 2 feeds");
  });

  it("has its digest again where the channel stood in no slot any more", async () => {
    const w = await worldWith([{ title: "daily" }]);
    const file = await exported(w, from);
    await answerRequest(w, anAsker(to), { kind: "command", command: { kind: "schedule" } });
    for (const channel of [from, to]) await w.slots.leave(channel, aSchedule());
    expect(await w.slots.inUse()).toEqual([]);
    await imported(w, to, file);
    expect(await w.slots.inUse()).toHaveLength(1);
  });

  it("is confirmed once: a second press adds nothing", async () => {
    const w = await worldWith(told, ...pages);
    const card = await imported(w, to, await exported(w, from));
    await confirmed(w, to, card);
    expect(await confirmed(w, to, card)).toMatch(/^Nothing added\.\nFollowed already: 2\./);
  });

  it("is followed with its filter at once where there is nothing to try it on", async () => {
    const w = await worldWith([{ title: "quiet", filter: football }], feedOf("quiet"));
    expect(said(await imported(w, to, await exported(w, from)))).toMatchInlineSnapshot(`
      "One feed added.
      It comes in the digest. Nothing old is posted.
      Not read yet: in a few minutes the list of feeds says whether I can read it.
      With a filter: 1. Nothing came in the last 3 days to try it on.
      [Show all feeds]"
    `);
    expect(await ways(w, to)).toEqual(await ways(w, from));
  });

  it("asks for no digest where all of it comes live", async () => {
    const w = await worldWith([{ title: "live", mode: "live" }]);
    expect(said(await imported(w, to, await exported(w, from)))).toContain(
      "Each new article comes as soon as I see it. Nothing old is posted.",
    );
  });

  it("comes in turns where many have filters", async () => {
    const names = Array.from({ length: 23 }, (_, at) => `site-${String(at).padStart(2, "0")}`);
    const w = await worldWith(
      names.map((title) => ({ title, filter: football })),
      ...names.map((name) => feedOf(name, "Budget")),
    );
    const opml = await exported(w, from);
    const card = await imported(w, to, opml);
    expect(card.items).toHaveLength(20);
    expect(said(card)).toContain("More with a filter: 3. Import the same again for them");
    await confirmed(w, to, card);
    await confirmed(w, to, await imported(w, to, opml));
    expect(await ways(w, to)).toEqual(await ways(w, from));
  });

  it("never fills a channel beyond its limit", async () => {
    const w = await worldWith(told, ...pages);
    const opml = await exported(w, from);
    const card = await imported(w, to, opml);
    for (let at = 2; at < subscriptionsMax - 1; at += 1) {
      const feedUrl = address(`more-${at}`);
      await w.channels.putSubscription({ ...aSubscription(to, feedIdOf(feedUrl)), feedUrl });
    }
    expect(await confirmed(w, to, card)).toContain(
      "Left out, because a channel follows 100 feeds at most: 1 of 2.",
    );
    expect(await ways(w, to)).toHaveLength(subscriptionsMax);
  });

  it("says of a long list how much of it was left out, and what to do", async () => {
    const w = await worldWith([]);
    const outlines = Array.from(
      { length: 2500 },
      (_, at) => `<outline xmlUrl="${address(`n-${at}`)}"/>`,
    );
    // Folders list a feed again; that is no further feed.
    const text = `<opml><body>${outlines.join("")}${outlines[0]}${outlines[2400]}</body></opml>`;
    expect(said(await imported(w, to, text))).toContain(
      "Left out, because a channel follows 100 feeds at most: 2400 of 2500. For others of them, remove feeds here, then",
    );
    expect(await ways(w, to)).toHaveLength(subscriptionsMax);
    expect(said(await imported(w, to, text))).toMatch(
      /already: 100\.\s+Left out,.*: 2400 of 2500\./s,
    );
  });
});

it("what is more than five messages of Slack is given in its Home tab, whole", async () => {
  const not = Array.from({ length: 25 }, (_, at) => `some longer phrase number ${at}`);
  const told = Array.from({ length: 80 }, (_, at) => ({
    title: `site-${at}`,
    filter: { ...noFilter, not },
  }));
  const w = await worldWith(told);
  const command = { kind: "command", command: { kind: "export" } } as const;
  expect(said(await answerRequest(w, anAsker(from), command))).toMatch(
    /^With all their filters .* press Export OPML there\.$/,
  );
  const button = { press: "home-export", channelId: "C1" } as const;
  const inForm = await answerRequest(w, anAsker(from), { kind: "press", button, chosen: [] });
  if (inForm.kind !== "card") throw new Error(said(inForm));
  expect(inForm.file?.parts.join("").match(/<outline /g)).toHaveLength(80);
});

describe("what a file says of its feeds", () => {
  const opml = (attributes: string) =>
    `<opml version="2.0" xmlns:newsbrief="urn:newsbrief:subscription"><body><outline text="Gazette" xmlUrl="https://gazette.example/feed.xml" ${attributes}/></body></opml>`;

  it("is passed over where it makes no sense, and that is said", async () => {
    const w = commandWorld();
    const text = opml('newsbrief:delivery="hourly" newsbrief:languages="klingon"');
    expect(said(await imported(w, to, text))).toMatchInlineSnapshot(`
      "One feed added.
      Left out of what the file says of its feeds, as I do not know it: “hourly” (Gazette), “klingon” (Gazette).
      It comes in the digest. Nothing old is posted.
      Not read yet: in a few minutes the list of feeds says whether I can read it.
      [Show all feeds]"
    `);
    expect(await ways(w, to)).toEqual([
      { title: "Gazette", mode: "daily", weight: undefined, filter: noFilter },
    ]);
  });

  it("may be no feed at all", async () => {
    const form = { kind: "import", text: "<opml><body><outline text='x'/></body></opml>" } as const;
    expect(said(await answerRequest(commandWorld(), anAsker(to), { kind: "form", form }))).toBe(
      "There is no feed in that file. Is it whole, and OPML?",
    );
  });

  it("begins a channel whose time zone is asked for, as the first subscription does", async () => {
    const w = commandWorld();
    w.people.zoneOf = async () => undefined;
    const asker = anAsker(aChannel("D1", "discord"), "U1", { locale: "en-US" });
    const form = { kind: "import", text: opml("") } as const;
    expect(said(await answerRequest(w, asker, { kind: "form", form }))).toMatchInlineSnapshot(`
      "One feed added.
      It comes in the digest. Nothing old is posted.
      Not read yet: in a few minutes the list of feeds says whether I can read it.
      Which time zone is this server in? Until you choose, I take America/New_York, by its language.
      (Choose a time zone: America/New_York | Europe/London | Europe/Paris | Europe/Berlin)
      [Show all feeds]"
    `);
  });
});

describe("what other readers export", () => {
  const outline = (title: string, url: string, more = "") =>
    `<outline text="${title}" type="rss" xmlUrl="${url}" ${more}/>`;
  const document = (...outlines: readonly string[]) =>
    `<?xml version="1.0"?><opml version="1.0"><body>${outlines.join("")}</body></opml>`;

  it("is followed but for what cannot be, which is named", async () => {
    const w = commandWorld();
    w.links.mayOpen = (url) => !url.includes("192.168.");
    const text = document(
      outline("Herald", "https://herald.example/rss"),
      outline("At home", "http://192.168.1.5:1200/rss"),
      outline("Scraped", "https://b.example/", 'type="HTML+XPath"').replace('type="rss" ', ""),
    );
    expect(said(await imported(w, to, text))).toMatchInlineSnapshot(`
      "One feed added.
      No feed found at: Scraped.
      Left out, as I only read what is on the public internet: At home.
      It comes in the digest. Nothing old is posted.
      Not read yet: in a few minutes the list of feeds says whether I can read it.
      [Show all feeds]"
    `);
    expect((await ways(w, to)).map(({ title }) => title)).toEqual(["Herald"]);
  });

  it("says so when nothing in it can be followed", async () => {
    const w = commandWorld();
    w.links.mayOpen = () => false;
    const text = document(outline("At home", "http://192.168.1.5:1200/rss"));
    const request = { kind: "form", form: { kind: "import", text } } as const;
    expect(said(await answerRequest(w, anAsker(to), request))).toMatchInlineSnapshot(`
      "Nothing added.
      Left out, as I only read what is on the public internet: At home.
      [Show all feeds]"
    `);
  });

  it("is read in a charset that it does not name", async () => {
    const url = "https://cdn.example/feeds.opml";
    const text = document(
      outline("Новости дня и ночи", "https://a.example/rss"),
      outline("Московский комсомолец сегодня", "https://b.example/rss"),
    );
    const bytes = encodeText("windows-1251", text);
    const page = { url: url as CanonicalUrl, status: 200, headers: {}, bytes };
    const w = commandWorld({ [url]: { kind: "fetched", page } });
    const command = { kind: "import", url } as const;
    await answerRequest(w, anAsker(to), { kind: "command", command });
    expect((await ways(w, to)).map(({ title }) => title)).toContain("Новости дня и ночи");
  });
});

describe("a list whose first run died", () => {
  const text = `${address("gazette")}\n${address("herald")}`;
  const form = { kind: "import", text } as const;

  it.each([
    ["at the feeds", "feeds"],
    ["at the slots", "slots"],
    ["before its answer", "audit"],
  ] as const)("%s is followed whole by the second, which says so", async (_, at) => {
    const w = commandWorld(Object.fromEntries([feedOf("gazette", "One"), feedOf("herald", "Two")]));
    const asker = anAsker(to);
    const [{ putFeed }, { place }, { add }] = [w.feeds, w.slots, w.audit];
    const die = async () => Promise.reject(new Error("died"));
    await w.channels.addSettings(newChannelSettings(to, aSchedule()));
    w.clock.advance(1000);
    if (at === "feeds") w.feeds.putFeed = die;
    else if (at === "slots") w.slots.place = die;
    else w.audit.add = die;
    await expect(answerRequest(w, asker, { kind: "form", form })).rejects.toThrow("died");
    Object.assign(w.feeds, { putFeed });
    Object.assign(w.slots, { place });
    Object.assign(w.audit, { add });
    w.clock.advance(1000);
    const answer = said(await answerRequest(w, asker, { kind: "form", form }));
    expect(answer).toContain("2 feeds added.");
    expect(answer).not.toContain("Followed already");
    for (const name of ["gazette", "herald"])
      expect(await w.feeds.feed(feedIdOf(address(name)))).toBeDefined();
    expect(await w.slots.inUse()).toHaveLength(1);
    // Whoever brings the list again has what is missing done, too.
    await w.feeds.removeFeed(feedIdOf(address("herald")));
    w.clock.advance(1000);
    const again = { ...asker, askedAt: w.clock.now() };
    w.clock.advance(1000);
    expect(said(await answerRequest(w, again, { kind: "form", form }))).toContain(
      "Followed already: 2.",
    );
    expect(await w.feeds.feed(feedIdOf(address("herald")))).toBeDefined();
  });
});
