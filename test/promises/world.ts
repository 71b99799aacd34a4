import { afterAll, beforeAll } from "vitest";
import { systemClock } from "#adapters/system-clock.ts";
import { loadLambdas } from "#local/load-lambdas.ts";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import type { Lambdas, LocalBot } from "#local/start-bot.ts";
import { startWebServer, type WebServer } from "#local/web-server.ts";
import { hourMs, minuteMs } from "#shared/durations.ts";
import { chats, textOf } from "../e2e/command-flow.ts";
import { type LocalFeed, testFeed } from "../e2e/local-feed.ts";
import { testBot } from "../support/test-bot.ts";

type Both<Value> = Readonly<Record<"slack" | "discord", Value>>;

type Page = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** What the test of a promise stands in: the whole bot between both chats, a site and feeds on loopback. */
export interface PromiseWorld {
  readonly bot: () => LocalBot;
  readonly slack: ReturnType<typeof chats>["slack"];
  readonly discord: ReturnType<typeof chats>["discord"];
  readonly feed: (number: number) => LocalFeed;
  /** Puts a page on the site and gives its link. */
  page(path: string, body: string, answer?: Partial<Page>): string;
  /** How often a path of the site was asked for. */
  asked(path: string): number;
  /** Types the command for a link in both chats; what then stands in each. */
  brief(link: string): Promise<Both<string>>;
  /** Subscribes both chats to a feed or site. */
  subscribe(address: string): Promise<void>;
  /** What time it is for the bot, in milliseconds since 1970: it begins on a Monday at 09:00 UTC, whenever the test runs. */
  now(): number;
  /** Lets hours pass, and all that is due in them happen. */
  pass(hours: number): Promise<void>;
  /** Lets time pass up to an instant in which nothing runs, as in an outage. */
  jumpTo(instant: number): Promise<void>;
  /** Publishes in one of the feeds, a minute ago. */
  publish(feed: number, headline: string, text?: readonly string[]): void;
  /** Texts of the messages that everybody in the channel reads, oldest first. */
  posted(): Both<readonly string[]>;
}

export type WorldOptions = {
  readonly feeds?: number;
  /** What the functions find in their environment besides what the local bot gives them. */
  readonly environment?: () => Readonly<Record<string, string>>;
  /** Stands around the functions, to break them. */
  readonly around?: (lambdas: Lambdas) => Lambdas;
};

/** Starts it before the tests of a file, and ends it after them; no stand-in may have refused anything unannounced. */
export function promiseWorld(options: WorldOptions = {}): PromiseWorld {
  const pages = new Map<string, Page>();
  const counts = new Map<string, number>();
  const feeds = Array.from({ length: options.feeds ?? 0 }, testFeed);
  let site: WebServer;
  const now = () => systemClock.now().getTime();
  beforeAll(async () => {
    site = await startWebServer(async ({ path }) => {
      counts.set(path, (counts.get(path) ?? 0) + 1);
      return pages.get(path) ?? { status: 404, headers: {}, body: "" };
    });
  });
  afterAll(() => site.close());
  const running = testBot(() => ({
    readOrigins: [site.origin, ...feeds.map(({ origin }) => origin)],
    loadLambdas: async (environment) => {
      const lambdas = await loadLambdas({ ...environment, ...options.environment?.() });
      return options.around?.(lambdas) ?? lambdas;
    },
  }));
  const bot = () => running;
  const jumpTo = async (instant: number): Promise<void> => {
    await running.turn(instant - now());
    await running.drain();
  };

  const { slack, discord } = chats(bot);
  return {
    bot,
    slack,
    discord,
    feed(number) {
      const found = feeds[number];
      if (found === undefined) throw new Error(`There is no feed ${number}.`);
      return found;
    },
    page(path, body, answer) {
      const headers = { "content-type": "text/html; charset=utf-8" };
      pages.set(path, { status: 200, headers, body, ...answer });
      return `${site.origin}${path}`;
    },
    asked: (path) => counts.get(path) ?? 0,
    brief: async (link) => {
      await slack.type(link);
      await discord.type("brief", { link });
      const shown = () => ({
        slack: slack.seen().at(-1)?.text ?? "",
        discord: textOf(discord.seen().at(-1)),
      });
      // A platform that is asked too often makes a job wait.
      while (Object.values(shown()).some((text) => /^Reading /.test(text))) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        await running.drain();
      }
      return shown();
    },
    async subscribe(address) {
      await slack.type(`subscribe ${address}`);
      await discord.type("subscribe", { feed: address });
    },
    now,
    jumpTo,
    async pass(hours) {
      for (let passed = 0; passed < hours; passed += 1) await jumpTo(now() + hourMs);
    },
    publish(number, headline, text) {
      feeds[number]?.publish(headline, new Date(now() - minuteMs), text);
    },
    posted: () => ({
      slack: running.slack.see
        .messages(slackSeat.teamId, slackSeat.channelId)
        .map(({ text }) => text),
      discord: running.discord.see.messages(discordSeat.channelId).map(textOf),
    }),
  };
}

/** Sets the digest of both chats to 08:00 UTC, weekends too. */
export async function everyDay({ discord, slack }: PromiseWorld): Promise<void> {
  await slack.type("digest at 08:00 every day UTC");
  await discord.type("digest schedule", { time: "08:00", days: "every day", timezone: "UTC" });
}

/** A page with an article in it, as a small newspaper makes one. */
export function articlePage(headline: string, paragraphs: readonly string[]): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  return `<!doctype html><html lang="en"><head><title>${headline} | Kastria Gazette</title><meta property="og:site_name" content="Kastria Gazette"></head><body><header><a href="/">Kastria Gazette</a></header><article><h1>${headline}</h1>${text}</article></body></html>`;
}

/** A feed in RSS 2.0; its articles stand on the site. */
export function rss(
  title: string,
  items: readonly { title: string; text: string; at: Date; path: string }[],
): string {
  const entries = items.map(
    (item) =>
      `<item><title>${item.title}</title><link>https://${title.toLowerCase()}.example${item.path}</link><guid isPermaLink="false">${item.path}</guid><pubDate>${item.at.toUTCString()}</pubDate><description>${item.text}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>${title}</title><link>https://${title.toLowerCase().replaceAll(" ", "-")}.example/</link><language>en</language>${entries.join("")}</channel></rss>`;
}
