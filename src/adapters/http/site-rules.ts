import robotsParser from "robots-parser";
import type { Clock } from "#app/ports.ts";
import type { SiteRules } from "#app/reading-ports.ts";
import type { PublisherWishes } from "#model/article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { WishPolicy } from "#model/wish-policy.ts";
import type { SafeFetch } from "./safe-fetch.ts";

/** Limits of the fetch for a site's rule files; RFC 9309 §2.5 asks for at least 500 KiB. */
export const ruleFileLimits = { bytesMax: 1_000_000, timeoutMs: 4000 } as const;

/** RFC 9309 §2.4: a copy is used for a day at most. */
const keptMs = 24 * 60 * 60 * 1000;

/** A site that failed to answer is asked again sooner. */
const failureKeptMs = 15 * 60 * 1000;

/** Files kept in memory; the one that was asked for longest ago goes first. */
const filesMax = 400;

/** The name by which `robots.txt` speaks to us. */
const productToken = "Newsbrief";

/** The package's types speak of a default export beside which it has none. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

export type SiteRulesOptions = {
  /** Bounded by {@link ruleFileLimits}. */
  readonly fetch: SafeFetch;
  readonly clock: Clock;
  /** A kind of wish that is not honoured is not asked for. */
  readonly honours: WishPolicy;
};

/**
 * Reads sites' `robots.txt` and TDM reservation files, each once a day while this process lives.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 * @see https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
 */
export function siteRules({ fetch, clock, honours }: SiteRulesOptions): SiteRules {
  const robots = kept((url) => fetch(url).then(robotsOf(url)));
  const reservations = kept((url) => fetch(url).then(reservationsOf));
  return {
    async mayRead(url) {
      if (!honours.has("robots")) return true;
      const rules = await robots(new URL("/robots.txt", url).href);
      return rules.allows(url);
    },
    async wishes(url) {
      if (!honours.has("model")) return {};
      const rules = await reservations(new URL("/.well-known/tdmrep.json", url).href);
      return rules.wishes(url);
    },
  };

  function kept<Rules extends { readonly isFailure: boolean }>(
    load: (url: string) => Promise<Rules>,
  ): (url: string) => Promise<Rules> {
    const files = new Map<string, { readonly at: number; readonly rules: Promise<Rules> }>();
    return async (url) => {
      const now = clock.now().getTime();
      const known = files.get(url);
      files.delete(url);
      if (known !== undefined) {
        const rules = await known.rules;
        if (now - known.at < (rules.isFailure ? failureKeptMs : keptMs)) {
          files.set(url, known);
          return rules;
        }
      }
      const rules = load(url);
      files.set(url, { at: now, rules });
      for (const oldest of [...files.keys()].slice(0, Math.max(0, files.size - filesMax))) {
        files.delete(oldest);
      }
      return rules;
    };
  }
}

type Robots = { readonly isFailure: boolean; readonly allows: (url: CanonicalUrl) => boolean };

/** RFC 9309 §2.3.1: a site without the file allows all, one that fails to answer nothing. */
function robotsOf(fileUrl: string): (outcome: FetchOutcome) => Robots {
  return (outcome) => {
    switch (outcome.kind) {
      case "fetched": {
        const text = Buffer.from(outcome.page.bytes).toString("utf8");
        const rules = parseRobots(fileUrl, text);
        return { isFailure: false, allows: (url) => rules.isAllowed(url, productToken) ?? true };
      }
      case "refused": {
        const isAbsent = outcome.status < 500 && outcome.status !== 429;
        return { isFailure: !isAbsent, allows: () => isAbsent };
      }
      case "not-a-page":
      case "redirected-too-often":
        return { isFailure: false, allows: () => true };
      default:
        return { isFailure: true, allows: () => false };
    }
  };
}

type Reservations = {
  readonly isFailure: boolean;
  readonly wishes: (url: CanonicalUrl) => PublisherWishes;
};

function reservationsOf(outcome: FetchOutcome): Reservations {
  if (outcome.kind !== "fetched") {
    const isFailure = outcome.kind !== "refused" || outcome.status >= 500;
    return { isFailure, wishes: () => ({}) };
  }
  const rules = parsedRules(Buffer.from(outcome.page.bytes).toString("utf8"));
  return {
    isFailure: false,
    wishes: (url) => {
      const { pathname, search } = new URL(url);
      const matching = rules.filter(({ pattern }) => pattern.test(pathname + search));
      // The longest location speaks most exactly of the page, as in robots.txt.
      const closest = matching.sort((a, b) => b.length - a.length)[0];
      return closest?.isReserved ? { noModel: true } : {};
    },
  };
}

type ReservationRule = {
  readonly pattern: RegExp;
  readonly length: number;
  readonly isReserved: boolean;
};

/** The rules of a reservation file; what is not one is skipped. */
function parsedRules(text: string): readonly ReservationRule[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return []; // Often a site's own page for what it does not have.
  }
  return [file]
    .flat()
    .slice(0, 1000)
    .flatMap((rule: unknown) => {
      if (typeof rule !== "object" || rule === null) return [];
      const { location, "tdm-reservation": reservation } = rule as Record<string, unknown>;
      if (typeof location !== "string" || location.length > 300) return [];
      if (location.split("*").length > 6) return []; // Each star multiplies the time a match may take.
      const source = location
        .replace(/[.+?^{}()|[\]\\]/g, "\\$&")
        .replace(/\*/g, ".*")
        .replace(/\$(?!$)/g, "\\$");
      return [
        {
          pattern: new RegExp(`^${source}`),
          length: location.length,
          isReserved: String(reservation) === "1",
        },
      ];
    });
}
