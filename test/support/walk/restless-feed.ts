import { startWebServer } from "#local/web-server.ts";
import type { Random } from "../random.ts";

/** Something that happened, told in two ways, with a number that may change. No two are of one kind in one town. */
export type Event = {
  readonly kind: number;
  readonly town: string;
  readonly who: string;
  count: number;
};

/** What a feed says of an event. */
export type Item = {
  readonly number: number;
  readonly event: Event;
  readonly way: number;
  readonly outlet: string;
  readonly link: string;
  title: string;
  text: readonly string[];
  guid: string;
  at: Date;
  /** When a poll first found it, in milliseconds since 1970. */
  servedAt?: number;
  /** All that it was ever headed. */
  readonly titles: Set<string>;
  /** It tells what was not known before. */
  isNews?: true;
  /** It came again with much of its feed. */
  isFlooded?: true;
};

export type FeedState = "well" | "broken" | "garbage" | "silent" | "moved";

const towns =
  "Gera Kiel Lugano Bergen Ghent Porto Lublin Turku Graz Cork Leiden Lund Nantes Pisa Split Varna Zadar Bilbao Odense Riga Basel Trier Fulda Kassel Siena Dover Tartu Brno Arad Vigo".split(
    " ",
  );
const firstNames = "Nora Jan Lena Milan Ada Piet Rosa Omar Ines Tom Vera Hugo".split(" ");
const surnames = "Bel Ok Hol Rey Thor Var Lin Nag Fal Ash Kos Bran Wir Sor".split(" ");
const surnameEnds = "mann ker stad wick sen berg gard low den ley ton by".split(" ");

/** Of each kind of event the words of one outlet, then those of another: a title, and two sentences. */
const tellings = `
Fire destroys school in TOWN|A fire destroyed the secondary school of TOWN on Monday night.|COUNT pupils will be taught in the sports hall, said the fire brigade of TOWN.
School in TOWN burns down|The secondary school of TOWN has burned down, and COUNT pupils have lost their classrooms.|The roof fell in at midnight, the fire brigade of TOWN said.
Ferry drivers in TOWN begin a strike|Ferry drivers in TOWN have begun a strike over night shifts.|Union leader WHO said that COUNT drivers had voted for it.
Strike halts the ferries of TOWN|No ferry left TOWN this morning, as drivers are on strike over night shifts.|WHO of the union expects talks with the operator soon.
Court in TOWN acquits WHO of libel|A court in TOWN has acquitted the journalist WHO of libel.|The judges found that what WHO wrote of the harbour was true.
Journalist WHO cleared of libel in TOWN|WHO, a journalist, has been cleared of libel by the court of TOWN.|The articles about the harbour were true, it said.
Museum in TOWN buys COUNT drawings by WHO|The museum of TOWN has bought COUNT drawings by the artist WHO.|They will hang in the east wing from summer.
COUNT drawings by WHO go to TOWN|COUNT drawings by WHO will be shown by the museum of TOWN.|The museum paid for them with a gift.
Train collision near TOWN injures COUNT|Two trains have collided near TOWN, and COUNT people were injured.|The line past TOWN is closed.
COUNT injured as trains collide near TOWN|COUNT people were injured near TOWN when two trains collided.|Rescuers needed two hours to reach the carriages.
Striker WHO signs for TOWN|The striker WHO has signed a contract with the football club of TOWN.|WHO will wear the number nine.
TOWN sign striker WHO|The football club of TOWN has a new striker: WHO signed today.|The contract is for three seasons.
Flood cuts off COUNT farms near TOWN|A flood has cut off COUNT farms near TOWN.|The river rose by two metres in a night.
River floods valley at TOWN|The river has flooded the valley at TOWN; COUNT farms cannot be reached.|Soldiers bring food by boat.
WHO elected mayor of TOWN|WHO has been elected mayor of TOWN in the second round.|The new mayor wants to rebuild the bridge.
TOWN elects WHO as its mayor|Voters in TOWN have chosen WHO as mayor.|Turnout was higher than four years ago.
Zoo in TOWN hatches COUNT penguins|The zoo of TOWN has hatched COUNT penguins this spring.|Keepers feed the chicks by hand. @everyone <!channel> may visit.
COUNT penguin chicks at the zoo of TOWN|At the zoo of TOWN COUNT penguin chicks have hatched.|They can be seen from <@U0READER1> Sunday on.
Police in TOWN seize COUNT stolen bicycles|Police in TOWN have seized COUNT stolen bicycles in a garage.|Owners may come to the station & look.
Garage in TOWN was full of stolen bicycles|A garage in TOWN hid COUNT stolen bicycles, police say.|A man was arrested.`
  .trim()
  .split("\n");

const kinds = Array.from({ length: tellings.length / 2 }, (_, kind) => kind);

function told({ kind, town, who, count }: Event, way: number): readonly string[] {
  return (tellings[2 * kind + way] ?? "")
    .replaceAll("TOWN", town)
    .replaceAll("WHO", who)
    .replaceAll("COUNT", String(count))
    .split("|");
}

/** Events of which no two share a kind and a town, or a person; of a kind that was told in two ways there comes no other. */
export function eventsToCome(random: Random, isTaken: (kind: number) => boolean): () => Event {
  const all = kinds.flatMap((kind) => towns.map((town) => ({ kind, town })));
  const pairs = [...random.shuffled(all)];
  const names = surnames.flatMap((one) => surnameEnds.map((end) => one + end));
  const surname = random.shuffled(names).values();
  return () => {
    const at = pairs.findIndex(({ kind }) => !isTaken(kind));
    const [{ kind, town } = { kind: 0, town: "" }] = pairs.splice(Math.max(0, at), 1);
    const who = `${random.pick(firstNames)} ${surname.next().value}`;
    return { kind, town, who, count: 12 + random.below(80) };
  };
}

let numbers = 0;

/** A feed and its pages, on a port of its own, which a test may change as any site may. */
export async function restlessFeed(outlet: string, now: () => number) {
  const items: Item[] = [];
  let state: FeedState = "well";
  let firstServedAt: number | undefined;
  let isLookedAt = false;
  const headers = { "content-type": "application/rss+xml" };
  const site = () =>
    startWebServer(async ({ path }) => {
      const page = items.find(({ link }) => link.endsWith(path));
      if (page === undefined) return { status: 404, headers: {}, body: "" };
      return { status: 200, headers: { "content-type": "text/html" }, body: pageOf(page) };
    });
  // Each page has a port of its own, as a host is asked once in two seconds and nobody waits here.
  const sites = await Promise.all(Array.from({ length: 10 }, site));
  const server = await startWebServer(async ({ path, headers: { "if-none-match": known } }) => {
    // Whoever wants to follow it by a list finds one beside it.
    const list = /^\/(daily|live)\.opml$/.exec(path)?.[1];
    if (list !== undefined) return { status: 200, headers: {}, body: opmlOf(server.origin, list) };
    if (!/^\/(feed|moved)\.xml$/.test(path)) return { status: 404, headers: {}, body: "" };
    if (state === "broken") return { status: 503, headers: {}, body: "" };
    if (state === "garbage")
      return { status: 200, headers, body: "<html><p>We will be back soon</html>" };
    if (state === "silent") return { dropped: true };
    if (state === "moved" && path === "/feed.xml")
      return { status: 301, headers: { location: "/moved.xml" }, body: "" };
    const shown = items.slice(-15).toReversed();
    const etag = `"${shown.map(({ number, title, guid }) => number + title + guid.length).join()}"`;
    // Whoever subscribes has it read, too, and nothing of it is taken in by that.
    const isPoll = known !== undefined || !isLookedAt || firstServedAt === undefined;
    if (isPoll) for (const item of shown) item.servedAt ??= now();
    if (known === etag) return { status: 304, headers: {}, body: "" };
    firstServedAt ??= now();
    const body = rssOf(outlet, server.origin, shown);
    return { status: 200, headers: { ...headers, etag: encodeURI(etag) }, body };
  });
  return {
    outlet,
    origins: [server, ...sites].map(({ origin }) => origin),
    stop: () => Promise.all([server, ...sites].map(({ close }) => close())),
    url: `${server.origin}/feed.xml`,
    items,
    turnTo: (next: FeedState) => {
      state = next;
    },
    state: () => state,
    /** Has somebody look at it who is no poll. */
    async lookedAt<Value>(look: () => Promise<Value>): Promise<Value> {
      isLookedAt = true;
      const seen = await look();
      isLookedAt = false;
      return seen;
    },
    firstServedAt: () => firstServedAt,
    edit(item: Item, change: Partial<Item>): void {
      Object.assign(item, change);
      item.titles.add(item.title);
    },
    /** @param way in which of the two ways it is told */
    tell(event: Event, way: number): Item {
      const [title = "", ...text] = told(event, way);
      const number = ++numbers;
      const link = `${sites[number % sites.length]?.origin}/e/${number}`;
      const said = { number, event, way, outlet, link, title, text, guid: link };
      const item: Item = { ...said, at: new Date(now() - 60_000), titles: new Set([title]) };
      items.push(item);
      return item;
    },
  };
}

export type RestlessFeed = Awaited<ReturnType<typeof restlessFeed>>;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function rssOf(outlet: string, site: string, items: readonly Item[]): string {
  const entries = items.map(
    ({ title, link, guid, at, text }) =>
      `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${guid}</guid><pubDate>${at.toUTCString()}</pubDate><description>${escaped(escaped(text.join(" ")))}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>${outlet}</title><link>${site}</link><language>en</language>${entries.join("")}</channel></rss>`;
}

function opmlOf(site: string, delivery: string): string {
  return `<opml version="2.0" xmlns:newsbrief="urn:newsbrief:subscription"><body><outline type="rss" text="A list" xmlUrl="${site}/feed.xml" newsbrief:delivery="${delivery}"/></body></opml>`;
}

function pageOf({ title, text }: Item): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${text.map((one) => `<p>${escaped(one)}</p>`).join("")}</article></body></html>`;
}
