import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import { systemClock } from "#adapters/system-clock.ts";

/** A feed on this machine, to which a test adds articles. */
export interface LocalFeed {
  readonly origin: string;
  readonly url: string;
  /** @param text its sentences; without them, those of a strike */
  publish(headline: string, at?: Date, text?: readonly string[]): void;
  /** Takes an article's page away, or brings it back. */
  retract(number: number, isGone?: boolean): void;
  /** @param number of the article, in the order in which they were published */
  linkOf(number: number): string;
  /** How often the feed and its articles were asked for, and how often it answered that nothing had changed. */
  readonly asked: { feed: number; unchanged: number; articles: number };
  stop(): Promise<void>;
}

type Article = {
  readonly headline: string;
  readonly at: Date;
  readonly text: readonly string[];
};

/** What a feed that is published again shows as new: no two of one event. */
export const oldHeadlines = [
  "Harbour council votes to rebuild the old pier",
  "Bank of Norland raises its key rate",
  "Volcano on Mount Asare erupts",
  "Striker Lena Holt signs for Rovaniemi",
  "Journalist acquitted of libel in Odense",
  "Seals return to the sandbank off Selsea",
] as const;

/** A feed that is there when the tests of a file run: started before them, stopped after. */
export function testFeed(): LocalFeed {
  const feed = {} as LocalFeed;
  beforeAll(async () => {
    Object.assign(feed, await startFeed());
  });
  afterAll(() => feed.stop());
  return feed;
}

export async function startFeed(): Promise<LocalFeed> {
  const articles: Article[] = [];
  const gone = new Set<number>();
  const asked = { feed: 0, unchanged: 0, articles: 0 };
  const server = createServer((request, response) => {
    const number = /^\/articles\/(\d+)$/.exec(request.url ?? "")?.[1];
    const article = number === undefined ? undefined : articles[Number(number)];
    if (article !== undefined && !gone.has(Number(number))) {
      asked.articles += 1;
      return response.end(pageOf(article));
    }
    if (!request.url?.startsWith("/feed.xml")) return response.writeHead(404).end();
    asked.feed += 1;
    const etag = `"${articles.length}"`;
    if (request.headers["if-none-match"] === etag) {
      asked.unchanged += 1;
      return response.writeHead(304).end();
    }
    response.writeHead(200, { "content-type": "application/rss+xml", etag });
    return response.end(rssOf(articles, linkOf));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const linkOf = (number: number) => `${origin}/articles/${number}`;
  return {
    origin,
    url: `${origin}/feed.xml`,
    publish: (headline, at = systemClock.now(), text = sentencesOf(headline)) =>
      void articles.push({ headline, at, text }),
    retract: (number, isGone = true) => void (isGone ? gone.add(number) : gone.delete(number)),
    linkOf,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function rssOf(articles: readonly Article[], linkOf: (number: number) => string): string {
  const items = articles.map(
    ({ headline, at, text }, number) =>
      `<item><title>${headline}</title><link>${linkOf(number)}</link><guid>${linkOf(number)}</guid><pubDate>${at.toUTCString()}</pubDate><description>${text.join(" ")}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Kastria Gazette</title><link>${new URL(linkOf(0)).origin}</link><language>en</language>${items.reverse().join("")}</channel></rss>`;
}

function pageOf({ headline, text: sentences }: Article): string {
  const text = sentences.map((sentence) => `<p>${sentence}</p>`).join("");
  return `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${text}</article></body></html>`;
}

function sentencesOf(headline: string): readonly string[] {
  return [
    `${headline}, the port authority of Kastria said on Monday 2 March.`,
    "The dispute is about night shifts, which the operator wants to lengthen by two hours from April.",
    "Union leader Nora Bell told reporters that 240 of 300 drivers had voted for the walkout.",
    "The operator said that it would run half of its crossings with staff from other ports.",
    "Talks are to go on in the town hall of Kastria on Wednesday morning.",
  ];
}
