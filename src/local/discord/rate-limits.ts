import { createHash } from "node:crypto";

/** How many requests of a bucket fit into a window. Discord tells them only in its answers. */
type Allowance = { readonly limit: number; readonly windowMs: number };

const usual: Allowance = { limit: 5, windowMs: 5_000 };

/** Measured by others, not documented: see `unverified.ts`. */
const allowances: readonly { readonly pattern: RegExp; readonly allowance: Allowance }[] = [
  { pattern: /^\w+ \/webhooks\//, allowance: { limit: 5, windowMs: 2_000 } },
  { pattern: /^DELETE \/channels\/:id\/messages\//, allowance: { limit: 5, windowMs: 1_000 } },
  {
    pattern: /^GET \/(users|guilds|channels|oauth2|applications|gateway)/,
    allowance: { limit: 50, windowMs: 1_000 },
  },
];

/** Requests a second by one bot. @see discord.com/developers/docs/topics/rate-limits#global-rate-limit */
const globalPerSecond = 50;

/** Answers of 401, 403 and 429 in ten minutes, after which the guard in front bans the address. */
const invalidRequests = { max: 10_000, windowMs: 600_000 } as const;

export type LimitVerdict = {
  readonly headers: Readonly<Record<string, string>>;
  /** Set when the request is over the limit. */
  readonly over?: { readonly retryAfterSeconds: number; readonly global: boolean };
};

export type RateLimiter = {
  /** Counts a request. `counted` is false for interaction routes, which the global limit leaves out. */
  readonly take: (name: string, majorId: string, counted: boolean, now: number) => LimitVerdict;
  /** Counts an answer that counts as invalid, and says whether the address is banned by now. */
  readonly isBanned: (now: number) => boolean;
  readonly noteInvalid: (now: number) => void;
};

type Window = { startedAt: number; used: number };

export function createRateLimiter(): RateLimiter {
  const windows = new Map<string, Window>();
  let second: Window = { startedAt: 0, used: 0 };
  let invalid: number[] = [];
  return {
    take: (name, majorId, counted, now) => {
      if (counted) {
        if (now - second.startedAt >= 1_000) second = { startedAt: now, used: 0 };
        second.used += 1;
        if (second.used > globalPerSecond) {
          const retryAfterSeconds = (second.startedAt + 1_000 - now) / 1_000;
          return {
            headers: overHeaders(retryAfterSeconds, "global"),
            over: { retryAfterSeconds, global: true },
          };
        }
      }
      return takeFromBucket(windows, name, majorId, now);
    },
    noteInvalid: (now) => {
      invalid.push(now);
    },
    isBanned: (now) => {
      if (invalid.length <= invalidRequests.max) return false;
      invalid = invalid.filter((at) => now - at < invalidRequests.windowMs);
      return invalid.length > invalidRequests.max;
    },
  };
}

function takeFromBucket(
  windows: Map<string, Window>,
  name: string,
  majorId: string,
  now: number,
): LimitVerdict {
  const { limit, windowMs } =
    allowances.find(({ pattern }) => pattern.test(name))?.allowance ?? usual;
  const bucket = createHash("md5").update(name).digest("hex");
  const key = `${bucket} ${majorId}`;
  const known = windows.get(key);
  const window = known && now - known.startedAt < windowMs ? known : { startedAt: now, used: 0 };
  windows.set(key, window);
  window.used += 1;
  const resetAfter = (window.startedAt + windowMs - now) / 1_000;
  const headers = {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(Math.max(0, limit - window.used)),
    "x-ratelimit-reset": ((window.startedAt + windowMs) / 1_000).toFixed(3),
    "x-ratelimit-reset-after": resetAfter.toFixed(3),
    "x-ratelimit-bucket": bucket,
  };
  if (window.used <= limit) return { headers };
  return {
    headers: { ...headers, ...overHeaders(resetAfter, "user") },
    over: { retryAfterSeconds: resetAfter, global: false },
  };
}

/** Headers of an answer of 429. */
export function overHeaders(
  retryAfterSeconds: number,
  scope: "user" | "global" | "shared",
): Readonly<Record<string, string>> {
  return {
    "retry-after": String(Math.ceil(retryAfterSeconds)),
    "x-ratelimit-scope": scope,
    ...(scope === "global" && { "x-ratelimit-global": "true" }),
  };
}

export function overBody(retryAfterSeconds: number, global: boolean) {
  return {
    message: "You are being rate limited.",
    retry_after: Math.round(retryAfterSeconds * 1000) / 1000,
    global,
  };
}
