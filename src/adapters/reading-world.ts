import type { Clock } from "#app/ports.ts";
import type { ReadArticleWorld } from "#app/reading/read-article.ts";
import type * as config from "#config.ts";
import { safeFetch } from "./http/safe-fetch.ts";
import { type RuleFileStore, ruleFileLimits, siteRules } from "./http/site-rules.ts";
import { pdfReader } from "./pdf/pdf-reader.ts";

/**
 * All that reading a page needs of the world, however the bot is run.
 *
 * @param files where sites' rule files are kept for all workers
 */
export function readingWorld(
  settings: ReturnType<typeof config.reading>,
  clock: Clock,
  files?: RuleFileStore,
): ReadArticleWorld {
  const { allowOrigins, contactUrl, honours } = settings;
  const options = { userAgent: userAgent(contactUrl), allowOrigins };
  const rules = safeFetch({ ...options, ...ruleFileLimits });
  return {
    pages: { fetch: safeFetch(options) },
    pdf: pdfReader(),
    sites: siteRules({ fetch: rules, clock, honours, ...(files !== undefined && { files }) }),
    honours,
  };
}

/** An honest name, with an address to complain to where one is set. */
export function userAgent(contactUrl: string | undefined): string {
  return contactUrl === undefined ? "Newsbrief/0.1" : `Newsbrief/0.1 (+${contactUrl})`;
}
