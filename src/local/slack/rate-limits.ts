/** How often a method may be called, per workspace and app. @see docs.slack.dev/apis/web-api/rate-limits */
export const callsPerMinute = { tier1: 1, tier2: 20, tier3: 50, tier4: 100 } as const;

export type Tier = keyof typeof callsPerMinute | "special";

/** What the special tier of posting allows; the workspace's number is "several hundred", no more. */
export const postingLimits = { perChannelPerSecond: 1, perWorkspacePerMinute: 300 } as const;

type Bucket = { tokens: number; at: number };

export type RateLimiter = {
  /**
   * Takes one call from the allowance of `key`.
   *
   * @returns seconds to wait when nothing is left, else `undefined`
   */
  readonly take: (
    key: string,
    allowance: { readonly calls: number; readonly perMs: number },
    now: number,
  ) => number | undefined;
};

/** Token buckets that fill steadily, each holding at most one window's allowance. */
export function createRateLimiter(): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    take: (key, { calls, perMs }, now) => {
      const bucket = buckets.get(key) ?? { tokens: calls, at: now };
      const tokens = Math.min(calls, bucket.tokens + ((now - bucket.at) * calls) / perMs);
      // A hair of tolerance: three thirds of a second must make one second.
      if (tokens < 1 - 1e-9) {
        buckets.set(key, { tokens, at: now });
        return Math.max(1, Math.ceil(((1 - tokens) * perMs) / calls / 1000 - 1e-9));
      }
      buckets.set(key, { tokens: tokens - 1, at: now });
      return undefined;
    },
  };
}
