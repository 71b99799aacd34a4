import { smallNews, writtenEvents } from "../digest/seven-days/scenario.ts";

/** How the servers of feeds behave; a feed has one of these habits, in the shares in which they stand here. */
export const habits = [
  "RSS, ETag",
  "RSS, ETag",
  "RSS, ETag",
  "Atom, Last-Modified",
  "Atom, Last-Modified",
  "JSON Feed, ETag",
  "no validators",
  "no validators",
  "guid churn",
  "re-publishes",
  "no dates",
  "reordered",
  "flips between two versions",
  "503 now and then",
  "429 with Retry-After now and then",
  "moved for good (301)",
  "HTML instead now and then",
  "empty 200 now and then",
  "404 always",
  "410",
] as const;

export type Habit = (typeof habits)[number];

/** A feed on a server of the bench. */
export type Site = {
  readonly index: number;
  readonly habit: Habit;
  /** Time between two articles. */
  readonly everyMs: number;
  readonly path: string;
};

export type SiteAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export const start = Date.parse("2026-03-02T00:00:00Z");
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

/** Articles that a feed shows. */
export const windowLength = 20;

/** Feeds on one host, as feed services have them. */
const feedsOfHost = 10;

/** From how seldom feeds change: three days and one have most of them. */
const changes = [1, 3, 8, 24, 72] as const;

export function siteOf(index: number): Site {
  const habit = habits[index % habits.length] ?? "RSS, ETag";
  const hours = changes[Math.floor(index / habits.length) % changes.length] ?? 24;
  return { index, habit, everyMs: hours * hourMs, path: `/feeds/${index}.xml` };
}

/** The loopback address that is a feed's host: all of 127.0.0.0/8 leads to this machine. */
export function addressOf(index: number): string {
  const host = Math.floor(index / feedsOfHost);
  return `127.1.${Math.floor(host / 250)}.${1 + (host % 250)}`;
}

/** Feeds that have moved are all on two hosts now, as when a service takes over others. */
function movedTo(index: number): string {
  return addressOf((index % 40) * feedsOfHost);
}

/** Numbers of the articles that a site has published by `now`. */
export function publishedBy({ everyMs, index }: Site, now: number): number {
  // Not all sites publish at the same minute.
  return windowLength + Math.floor((now - start + ((index * 7_919) % everyMs)) / everyMs);
}

/** Numbers of the articles that a site shows: one that flips between two versions hides its newest now and then. */
export function shownBy(site: Site, now: number): number {
  const hidden = site.habit === "flips between two versions" && quarterOf(now) % 3 === 1 ? 1 : 0;
  return Math.max(publishedBy(site, now) - hidden, windowLength);
}

function quarterOf(now: number): number {
  return Math.floor((now - start) / (15 * minuteMs));
}

/** What a server answers at a time, as if nothing was asked conditionally. All servers share a port. */
export function answerOf(site: Site, path: string, now: number, port: number): SiteAnswer {
  const { habit } = site;
  const quarter = quarterOf(now);
  const isBadHour = quarter % 5 === 2;
  if (habit === "404 always") return plain(404, "<html><body>Not found</body></html>");
  if (habit === "410") return plain(410, "<html><body>Gone</body></html>");
  if (habit === "503 now and then" && isBadHour) return plain(503, "try later");
  if (habit === "429 with Retry-After now and then" && isBadHour) {
    return { ...plain(429, "slow down"), headers: { "retry-after": "2700" } };
  }
  if (habit === "HTML instead now and then" && isBadHour) {
    return plain(200, "<!doctype html><html><body><h1>We will be back</h1></body></html>");
  }
  if (habit === "empty 200 now and then" && isBadHour) return plain(200, "", "application/rss+xml");
  if (habit === "moved for good (301)" && path === site.path) {
    const location = `http://${movedTo(site.index)}:${port}${site.path.replace("feeds", "moved")}`;
    return { ...plain(301, ""), headers: { location } };
  }
  const count = shownBy(site, now);
  const isRestless = ["guid churn", "re-publishes", "reordered"].includes(habit);
  const version = isRestless ? `${count}-${quarter}` : `${count}`;
  return {
    status: 200,
    headers: { "content-type": typeOf(habit), ...validatorsOf(site, version, count) },
    body: documentOf(site, count, quarter),
  };
}

function validatorsOf({ habit, everyMs }: Site, version: string, count: number) {
  if (habit === "no validators") return {};
  if (habit !== "Atom, Last-Modified") return { etag: `"${version}"` };
  return { "last-modified": new Date(start + (count - windowLength) * everyMs).toUTCString() };
}

function typeOf(habit: Habit): string {
  if (habit === "JSON Feed, ETag") return "application/feed+json";
  return habit === "Atom, Last-Modified" ? "application/atom+xml" : "application/rss+xml";
}

function plain(status: number, body: string, type = "text/html"): SiteAnswer {
  return { status, headers: { "content-type": type }, body };
}

type Item = {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly text: string;
  readonly date?: Date;
};

function documentOf(site: Site, count: number, quarter: number): string {
  const items = numbersOf(site, count, quarter).map((number) => itemOf(site, number, quarter));
  if (site.habit === "JSON Feed, ETag") return jsonFeed(items);
  return site.habit === "Atom, Last-Modified" ? atom(items) : rss(items);
}

function numbersOf({ habit }: Site, count: number, quarter: number): readonly number[] {
  const numbers = Array.from({ length: windowLength }, (_, index) => count - 1 - index);
  if (habit !== "reordered") return numbers;
  return numbers.toSorted((a, b) => ((a * 7 + quarter) % 11) - ((b * 7 + quarter) % 11));
}

function itemOf({ index, habit, everyMs }: Site, number: number, quarter: number): Item {
  const publishedAt = start - ((index * 7_919) % everyMs) + (number - windowLength + 1) * everyMs;
  const isAgain = habit === "re-publishes" && number % 9 === quarter % 9;
  const date = new Date(publishedAt + (isAgain ? quarter * minuteMs : 0));
  const { title = "", text = "" } = news[(index * 31 + number) % news.length] ?? {};
  return {
    id: habit === "guid churn" ? `${index}#${number}-${quarter}` : `${index}#${number}`,
    link: `http://outlet-${index}.example/2026/article-${number}`,
    title: escaped(`${title} (${number})`),
    text: escaped(text),
    ...(habit !== "no dates" && { date }),
  };
}

/** A written week of news, whose headlines and texts the feeds share out. */
const news = [...writtenEvents().entries, ...smallNews()];

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function rss(items: readonly Item[]): string {
  const all = items.map(
    ({ id, link, title, text, date }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>${link}</link>${date === undefined ? "" : `<pubDate>${date.toUTCString()}</pubDate>`}<description>&lt;p&gt;${text}&lt;/p&gt;</description><category>News</category></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Feed</title><link>http://outlet.example/</link>${all.join("\n")}</channel></rss>`;
}

function atom(items: readonly Item[]): string {
  const all = items.map(
    ({ id, link, title, text, date = new Date(start) }) =>
      `<entry><id>tag:outlet.example,2026:${id}</id><title>${title}</title><link href="${link}"/><updated>${date.toISOString()}</updated><summary type="html">&lt;p&gt;${text}&lt;/p&gt;</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><id>tag:outlet.example,2026:feed</id>${all.join("\n")}</feed>`;
}

function jsonFeed(items: readonly Item[]): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Feed",
    items: items.map(({ id, link, title, text, date }) => ({
      id,
      url: link,
      title,
      content_html: `<p>${text}</p>`,
      ...(date !== undefined && { date_published: date.toISOString() }),
    })),
  });
}
