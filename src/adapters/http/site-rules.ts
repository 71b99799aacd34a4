import type { Clock } from "#app/ports.ts";
import type { SiteRules } from "#app/reading-ports.ts";
import type { PublisherWishes } from "#model/article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { WishPolicy } from "#model/wish-policy.ts";
import { dayMs, minuteMs } from "#shared/durations.ts";
import { type PathRule, pathRules, rulesFor } from "./path-rules.ts";
import type { SafeFetch } from "./safe-fetch.ts";

/** Limits of the fetch for a site's rule files; RFC 9309 §2.5 asks for at least 500 KiB. */
export const ruleFileLimits = { bytesMax: 1_000_000, timeoutMs: 4000 } as const;

/** RFC 9309 §2.4: a copy is used for a day at most. */
const keptMs = dayMs;

/** A site that failed to answer is asked again sooner. */
const failureKeptMs = 15 * minuteMs;

/** Files kept in memory; the one that was asked for longest ago goes first. */
const filesMax = 400;

/** The name by which `robots.txt` speaks to us, in lower case. */
const productToken = "newsbrief";

/** A rule file as it was found; `absent` is a site that has none, `failure` one that did not answer. */
export type RuleFile =
  | { readonly kind: "text"; readonly text: string; readonly readAt: Date }
  | { readonly kind: "absent" | "failure"; readonly readAt: Date };

/** Keeps rule files for all workers. Never throws: what it does not give is asked for again. */
export interface RuleFileStore {
  file(url: string): Promise<RuleFile | undefined>;
  put(url: string, file: RuleFile): Promise<void>;
}

export type SiteRulesOptions = {
  /** Bounded by {@link ruleFileLimits}. */
  readonly fetch: SafeFetch;
  readonly clock: Clock;
  /** A kind of wish that is not honoured is not asked for. */
  readonly honours: WishPolicy;
  /** Without it, only this process remembers. */
  readonly files?: RuleFileStore;
};

/**
 * Reads sites' `robots.txt` and TDM reservation files, each once a day.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 * @see https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
 */
export function siteRules({ fetch, clock, honours, files }: SiteRulesOptions): SiteRules {
  const robots = kept(robotsOf);
  const reservations = kept(reservationsOf);
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

  function kept<Rules>(
    read: (url: string, file: RuleFile) => Rules,
  ): (url: string) => Promise<Rules> {
    type Known = { readonly file: RuleFile; readonly rules: Rules };
    const inMemory = new Map<string, Promise<Known>>();
    return async (url) => {
      const known = inMemory.get(url);
      const isKnown = known !== undefined && isGood((await known).file);
      const entry = isKnown ? known : load(url, read);
      inMemory.delete(url);
      inMemory.set(url, entry);
      for (const oldest of [...inMemory.keys()].slice(0, Math.max(0, inMemory.size - filesMax))) {
        inMemory.delete(oldest);
      }
      return (await entry).rules;
    };
  }

  async function load<Rules>(url: string, read: (url: string, file: RuleFile) => Rules) {
    const stored = await files?.file(url);
    if (stored !== undefined && isGood(stored)) return { file: stored, rules: read(url, stored) };
    const file = ruleFileOf(await fetch(url), clock.now());
    await files?.put(url, file);
    return { file, rules: read(url, file) };
  }

  function isGood({ kind, readAt }: RuleFile): boolean {
    const ageMs = clock.now().getTime() - readAt.getTime();
    return ageMs < (kind === "failure" ? failureKeptMs : keptMs);
  }
}

/** RFC 9309 §2.3.1: a site that refuses the file has none; one that fails to answer may have. */
function ruleFileOf(outcome: FetchOutcome, readAt: Date): RuleFile {
  switch (outcome.kind) {
    case "fetched":
      return { kind: "text", text: Buffer.from(outcome.page.bytes).toString("utf8"), readAt };
    case "refused": {
      const isAbsent = outcome.status < 500 && outcome.status !== 429;
      return { kind: isAbsent ? "absent" : "failure", readAt };
    }
    case "not-a-page":
    case "redirected-too-often":
      return { kind: "absent", readAt };
    default:
      return { kind: "failure", readAt };
  }
}

type Robots = { readonly allows: (url: CanonicalUrl) => boolean };

/** RFC 9309 §2.3.1: a site without the file allows all, one that fails to answer nothing. */
function robotsOf(fileUrl: string, file: RuleFile): Robots {
  if (file.kind !== "text") return { allows: () => file.kind === "absent" };
  return { allows: pathRules(fileUrl, rulesFor(file.text, productToken)) };
}

type Reservations = { readonly wishes: (url: CanonicalUrl) => PublisherWishes };

/** Locations are written as in `robots.txt`, and there as well the longest speaks most exactly of a page. */
function reservationsOf(fileUrl: string, file: RuleFile): Reservations {
  const allows = pathRules(fileUrl, file.kind === "text" ? parsedRules(file.text) : []);
  return { wishes: (url) => (allows(url) ? {} : { noModel: true }) };
}

/** The rules of a reservation file; what is not one is skipped. */
function parsedRules(text: string): readonly PathRule[] {
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
      return typeof location === "string"
        ? [{ pattern: location, allows: String(reservation) !== "1" }]
        : [];
    });
}
