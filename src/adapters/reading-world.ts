import { setTimeout } from "node:timers/promises";
import type { Clock, HostTurns } from "#app/ports.ts";
import type { ReadArticleWorld } from "#app/reading/read-article.ts";
import type * as config from "#config.ts";
import { hostGapMs } from "./dynamodb/host-turns.ts";
import { safeFetch } from "./http/safe-fetch.ts";
import { type RuleFileStore, ruleFileLimits, siteRules } from "./http/site-rules.ts";
import { pdfReader } from "./pdf/pdf-reader.ts";

/** A turn at a host that is later does not come in time for the article whose page it is for, in milliseconds. */
const turnPatienceMs = 10_000;

/**
 * All that reading a page needs of the world, however the bot is run.
 *
 * @param files where sites' rule files are kept for all workers
 * @param turns which all workers share; without them only this one's requests are kept apart
 */
export function readingWorld(
  settings: ReturnType<typeof config.reading>,
  clock: Clock,
  files?: RuleFileStore,
  turns?: HostTurns,
): ReadArticleWorld {
  const { allowOrigins, contactUrl, honours } = settings;
  const options = { userAgent: userAgent(contactUrl), allowOrigins };
  const rules = safeFetch({ ...options, ...ruleFileLimits });
  return {
    pages: { fetch: safeFetch(options) },
    pdf: pdfReader(),
    sites: siteRules({ fetch: rules, clock, honours, ...(files !== undefined && { files }) }),
    async awaitTurn(url) {
      const now = clock.now();
      const turnAt = await turns?.book(new URL(url).host, now);
      const waitMs = turns === undefined ? hostGapMs : Number(turnAt) - now.getTime();
      if (!(waitMs <= turnPatienceMs)) return false;
      await setTimeout(waitMs);
      return true;
    },
    honours,
  };
}

/** An honest name, with an address to complain to where one is set. */
export function userAgent(contactUrl: string | undefined): string {
  return contactUrl === undefined ? "Newsbrief/0.1" : `Newsbrief/0.1 (+${contactUrl})`;
}
