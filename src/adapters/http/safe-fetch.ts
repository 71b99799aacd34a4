import type { MayFollow } from "#app/ports.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { FetchedPage, FetchOutcome, Validators } from "#model/fetch-outcome.ts";
import { linkFault } from "./link-guard.ts";
import { type Hop, type Resolve, requestOnce, resolveByDns } from "./request-once.ts";
import { retryAfterMs } from "./retry-after.ts";

export type SafeFetchOptions = {
  /** Our honest name with an address to complain to, e.g. `Newsbrief/1.0 (+https://…)`. */
  readonly userAgent: string;
  /** Origins let through although private (`http://127.0.0.1:8080`); for tests and the local bot. */
  readonly allowOrigins?: readonly string[];
  /** After decompression; 8 MB unless given. */
  readonly bytesMax?: number;
  /** For the whole fetch with all its redirects; 12 s unless given. */
  readonly timeoutMs?: number;
  /** How names become addresses; the system's resolver unless given. */
  readonly resolve?: Resolve;
};

const redirectsMax = 6;

export type SafeFetch = (
  link: string,
  validators?: Validators,
  mayFollow?: MayFollow,
) => Promise<FetchOutcome>;

/**
 * Makes the fetch through which all links of strangers go.
 *
 * Every hop is judged by its spelling and again by the address behind its name at the moment of
 * connecting, so neither a redirect nor a name that changes its address leads inside. The result
 * of a fetch never throws and holds at most `bytesMax` bytes, whatever the coding.
 */
export function safeFetch({
  userAgent,
  allowOrigins = [],
  bytesMax = 8_000_000,
  timeoutMs = 12_000,
  resolve = resolveByDns,
}: SafeFetchOptions): SafeFetch {
  return async (link, validators, mayFollow) => {
    const deadline = AbortSignal.timeout(timeoutMs);
    const first = await follow(link, validators, "gzip, deflate, br");
    if (first !== "bad-coding") return first;
    // Some servers lie about their coding (undici#2603, rss-parser#280): ask for none.
    const second = await follow(link, validators, "identity");
    return second !== "bad-coding"
      ? second
      : { kind: "unreachable", reason: "bad-answer", detail: "content coding" };

    async function follow(
      start: string,
      asked: Validators | undefined,
      acceptEncoding: string,
    ): Promise<FetchOutcome | "bad-coding"> {
      const cookies = new Map<string, Map<string, string>>();
      let at = start;
      let permanent = true;
      for (let redirects = 0; redirects <= redirectsMax; redirects += 1) {
        const url = URL.canParse(at) ? new URL(at) : undefined;
        const name = canonicalUrl(at);
        if (url === undefined || name === undefined) {
          return { kind: "blocked-address", url: at, detail: "not a web address" };
        }
        const fault = linkFault(url, allowOrigins);
        if (fault !== undefined) return { kind: "blocked-address", url: at, detail: fault };
        if (redirects > 0 && mayFollow !== undefined && !(await mayFollow(name, permanent))) {
          return { kind: "blocked-address", url: at, detail: "kept out" };
        }
        const hop = await requestOnce(url, {
          userAgent,
          acceptEncoding,
          ...(asked !== undefined && { validators: asked }),
          cookies: cookieHeader(cookies.get(url.hostname)),
          bytesMax,
          signal: deadline,
          isTrusted: allowOrigins.includes(url.origin),
          resolve,
        });
        if (hop.kind !== "redirect") return outcome(hop, name, redirects > 0 && permanent);
        permanent &&= hop.permanent;
        keepCookies(cookies, url.hostname, hop.cookies);
        at = hop.target;
      }
      return { kind: "redirected-too-often", url: at };
    }

    function outcome(
      hop: Exclude<Hop, { kind: "redirect" }>,
      url: CanonicalUrl,
      moved: boolean,
    ): FetchOutcome | "bad-coding" {
      switch (hop.kind) {
        case "answer":
          return answered(hop, url, moved);
        case "bad-coding":
          return "bad-coding";
        case "timed-out":
          return { kind: "timed-out", timeoutMs };
        case "too-large":
          return { kind: "too-large", bytesMax };
        case "blocked-address":
          return { kind: "blocked-address", url, detail: hop.detail };
        default:
          return hop;
      }
    }
  };
}

function answered(
  hop: Extract<Hop, { kind: "answer" }>,
  url: CanonicalUrl,
  moved: boolean,
): FetchOutcome {
  const movedTo = moved ? { movedTo: url } : {};
  if (hop.status === 304) return { kind: "unchanged", url, ...movedTo };
  const { status, headers, bytes } = hop;
  const page: FetchedPage = { url, ...movedTo, status, headers, bytes };
  if (status >= 200 && status < 300) return { kind: "fetched", page };
  const wishMs = retryAfterMs(headers["retry-after"], headers.date);
  return { kind: "refused", status, ...(wishMs !== undefined && { retryAfterMs: wishMs }), page };
}

/** Some sites set a cookie, redirect to themselves and look for it; kept for one fetch and one host only. */
function keepCookies(
  jar: Map<string, Map<string, string>>,
  host: string,
  cookies: readonly string[],
): void {
  const ofHost = jar.get(host) ?? new Map<string, string>();
  jar.set(host, ofHost);
  for (const cookie of cookies.slice(0, 20)) {
    const [, name, value] = /^\s*([^=;\s]+)=([^;]{0,4096})/.exec(cookie) ?? [];
    if (name !== undefined && value !== undefined) ofHost.set(name, value.trim());
  }
}

function cookieHeader(cookies: ReadonlyMap<string, string> | undefined): string {
  return [...(cookies ?? [])].map(([name, value]) => `${name}=${value}`).join("; ");
}
