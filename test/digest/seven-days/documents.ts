import type { WrittenFeed } from "./feeds.ts";
import type { Published } from "./scenario.ts";

/** Entries that a feed shows at one time. */
const shownMax = 25;

/** The document of a feed at an instant, in the feed's own format. */
export function documentOf(feed: WrittenFeed, entries: readonly Published[], now: Date): string {
  const shown = entries
    .filter((entry) => entry.feed === feed.name && entry.at <= now)
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, shownMax)
    .map((entry) => ({
      ...entry,
      ...entry.edits.findLast((edit) => edit.at <= now),
      at: entry.at,
      guid: guidAt(feed, entry.guid, now),
      link: `https://${feed.host}/news/${entry.guid}`,
      ...again(feed, entry, now),
    }));
  switch (feed.format) {
    case "rss":
      return rss(feed, shown);
    case "atom":
      return atom(feed, shown);
    case "json":
      return json(feed, shown);
  }
}

/** On Wednesday at noon the City Herald moves to other software, which gives all entries new ids. */
const newIds = { feed: "herald", from: new Date("2026-03-25T12:00:00Z") } as const;

function guidAt({ name }: WrittenFeed, guid: string, now: Date): string {
  return name === newIds.feed && now >= newIds.from ? `urn:cms2:${guid}` : guid;
}

/** On Thursday at noon La Voz de la Ría publishes all it shows again: new ids, new addresses, the date of the day. */
const republished = { feed: "voz", from: new Date("2026-03-26T12:00:00Z") } as const;

function again({ name, host }: WrittenFeed, { guid, at }: Published, now: Date) {
  const { feed, from } = republished;
  if (name !== feed || now < from || at >= from) return {};
  return { guid: `archivo-${guid}`, link: `https://${host}/archivo/2026/${guid}`, at: from };
}

type Shown = Published & { readonly link: string };

function rss({ outlet, host, language }: WrittenFeed, entries: readonly Shown[]): string {
  const items = entries.map(
    ({ guid, link, at, title, text }) =>
      `<item><guid isPermaLink="false">${guid}</guid><link>${link}</link><pubDate>${at.toUTCString()}</pubDate>` +
      `<title>${escaped(title)}</title><description>${escaped(`<p>${escaped(text)}</p>`)}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(outlet)}</title><link>https://${host}/</link><language>${language}</language>${items.join("")}</channel></rss>`;
}

function atom({ outlet, host, language }: WrittenFeed, entries: readonly Shown[]): string {
  const items = entries.map(
    ({ guid, link, at, title, text }) =>
      `<entry><id>tag:${host},2026:${guid}</id><link href="${link}"/><updated>${at.toISOString()}</updated>` +
      `<published>${at.toISOString()}</published><title>${escaped(title)}</title><summary>${escaped(text)}</summary></entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><title>${escaped(outlet)}</title><id>tag:${host},2026:feed</id>${items.join("")}</feed>`;
}

function json({ outlet, host, language }: WrittenFeed, entries: readonly Shown[]): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: outlet,
    home_page_url: `https://${host}/`,
    language,
    items: entries.map(({ guid, link, at, title, text }) => ({
      id: guid,
      url: link,
      title,
      content_text: text,
      date_published: at.toISOString(),
    })),
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
