import type { WebResponse } from "./web-server.ts";

/** Trouble a stand-in makes on demand. */
export type Fault =
  /** HTTP 429; `scope` is Discord's word and picks the headers. */
  | {
      readonly kind: "rate-limited";
      readonly retryAfterSeconds: number;
      readonly scope?: "user" | "global" | "shared";
    }
  /** HTTP 5xx; with `after` the request took effect and only its answer is lost. */
  | { readonly kind: "server-error"; readonly status: number; readonly when: "before" | "after" }
  /** The connection ends without an answer. */
  | { readonly kind: "dropped"; readonly when: "before" | "after" }
  /** The answer comes only after the clock has moved on. */
  | { readonly kind: "slow"; readonly ms: number }
  /** HTTP 429 with a page of HTML, as the guard in front of the service answers. */
  | { readonly kind: "ban-page" };

/** What a fault is decided by. */
export type FaultContext = {
  /** What the service calls it: `chat.postMessage`, `POST /channels/:id/messages`. */
  readonly name: string;
  /** How many requests came before this one, of any kind. */
  readonly index: number;
};

/** Decides, by the request alone, whether it meets trouble. */
export type FaultPlan = (request: FaultContext) => Fault | undefined;

export type Faults = {
  /** Replaces the plan; nothing ends all trouble. */
  readonly plan: (plan?: FaultPlan) => void;
  /** The next `times` requests that match meet `fault`, before the plan is asked. */
  readonly next: (fault: Fault, name?: string | RegExp, times?: number) => void;
  /** For the stand-in itself: what this request meets. */
  readonly meet: (request: FaultContext) => Fault | undefined;
};

export function createFaults(): Faults {
  let current: FaultPlan | undefined;
  const queued: { fault: Fault; name: string | RegExp | undefined; times: number }[] = [];
  return {
    plan: (plan) => {
      current = plan;
    },
    next: (fault, name, times = 1) => {
      queued.push({ fault, name, times });
    },
    meet: (request) => {
      const index = queued.findIndex(({ name }) => matches(name, request.name));
      const first = queued[index];
      if (!first) return current?.(request);
      first.times -= 1;
      if (first.times <= 0) queued.splice(index, 1);
      return first.fault;
    },
  };
}

function matches(pattern: string | RegExp | undefined, name: string): boolean {
  if (pattern === undefined) return true;
  return typeof pattern === "string" ? pattern === name : pattern.test(name);
}

/** How a service puts its trouble. */
export type TroubleWords = {
  readonly rateLimited: (fault: Extract<Fault, { kind: "rate-limited" }>) => WebResponse;
  readonly serverError: (status: number) => WebResponse;
};

/** What a request meets before it has any effect, if anything. */
export function troubleBefore(fault: Fault, words: TroubleWords): WebResponse | undefined {
  switch (fault.kind) {
    case "rate-limited":
      return words.rateLimited(fault);
    case "ban-page":
      return banned();
    case "server-error":
      return fault.when === "before" ? words.serverError(fault.status) : undefined;
    case "dropped":
      return fault.when === "before" ? { dropped: true } : undefined;
    case "slow":
      return undefined;
  }
}

/** What takes the place of the answer to a request that had its effect, if anything. */
export function troubleAfter(fault: Fault, words: TroubleWords): WebResponse | undefined {
  if (fault.kind === "server-error") return words.serverError(fault.status);
  return fault.kind === "dropped" ? { dropped: true } : undefined;
}

/** The answer of the guard in front of Discord (and of many services) to whom it bans. */
export function banned(): WebResponse {
  return { status: 429, headers: { "content-type": "text/html" }, body: banPage };
}

const banPage =
  "<!doctype html><html><head><title>Access denied | Cloudflare</title></head><body><h1>Error 1015</h1><p>You are being rate limited</p></body></html>";
