import type { HomeView, ModalView } from "@slack/web-api";
import type { ViewOpener } from "#adapters/slack/open-view.ts";
import type {
  Claim,
  HostTurns,
  JobQueue,
  Ledger,
  Log,
  PageFetcher,
  PageStore,
  Replies,
  StoredArticle,
} from "#app/ports.ts";
import type { PdfReader, SiteRules } from "#app/reading-ports.ts";
import type { PublisherWishes } from "#model/article.ts";
import type { Brief } from "#model/brief.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { Job } from "#model/job.ts";
import type { Message, PostOutcome } from "#model/message.ts";
import type { PageKey } from "#model/page-key.ts";
import type { PdfOutcome } from "#model/pdf-outcome.ts";
import { type WishPolicy, wishKinds } from "#model/wish-policy.ts";

/** A clock that moves only when told. */
export type FakeClock = { now(): Date; advance(milliseconds: number): void };

export function fakeClock(start = "2022-01-29T09:00:00Z"): FakeClock {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}

/** A ledger in memory, with the promises of the port. */
export function fakeLedger(clock: FakeClock): Ledger {
  const work = new Map<string, { heldUntil: number; settled?: { note?: string } }>();
  return {
    async claim(key, leaseMs): Promise<Claim> {
      const held = work.get(key);
      if (held?.settled) return { kind: "settled", ...held.settled };
      if (held !== undefined && held.heldUntil > clock.now().getTime()) return { kind: "held" };
      work.set(key, { heldUntil: clock.now().getTime() + leaseMs });
      return { kind: "claimed", isTakenOver: held !== undefined };
    },
    async settle(key, note) {
      work.set(key, { heldUntil: 0, settled: note === undefined ? {} : { note } });
    },
    async release(key) {
      if (work.get(key)?.settled === undefined) work.delete(key);
    },
    async isTaken(key) {
      const held = work.get(key);
      return held?.settled !== undefined || (held?.heldUntil ?? 0) > clock.now().getTime();
    },
    async settled(key) {
      return work.get(key)?.settled;
    },
  };
}

/** A store in memory, with the promises of the port but without an end to keeping. */
export function fakeStore(): PageStore {
  const articles = new Map<PageKey, StoredArticle>();
  const briefs = new Map<string, Brief>();
  return {
    article: async (page) => articles.get(page),
    async putArticle(stored, aliases) {
      for (const key of [stored.page, ...aliases]) articles.set(key, stored);
      return true;
    },
    brief: async (page, length, translation = "") => briefs.get(`${page} ${length} ${translation}`),
    async putBrief(page, brief, translation = "") {
      briefs.set(`${page} ${brief.length} ${translation}`, brief);
    },
  };
}

/** Pages by address; any other address is unreachable. Counts what it is asked. */
export function fakePages(pages: Readonly<Record<string, FetchOutcome>>) {
  const asked: string[] = [];
  const fetcher: PageFetcher = {
    async fetch(url, _validators, mayFollow) {
      asked.push(url);
      const found = pages[url] ?? { kind: "unreachable", reason: "dns", detail: "no such host" };
      const end = found.kind === "fetched" ? found.page.url : url;
      const isLetThrough = end === url || mayFollow === undefined || (await mayFollow(end, false));
      return isLetThrough ? found : { kind: "blocked-address", url: end, detail: "kept out" };
    },
  };
  return { ...fetcher, asked };
}

/** All that publishers wish is honoured, as it is where nobody set anything else. */
export const everyWish: WishPolicy = new Set(wishKinds);

/** What reading asks of the world beside pages: sites that ask for nothing, and no PDF. */
export function fakeReading(
  rules: {
    readonly refused?: readonly string[];
    readonly wishes?: PublisherWishes;
    readonly pdf?: PdfOutcome;
    readonly honours?: WishPolicy;
    /** Whether a host's turn comes in time. */
    readonly awaitTurn?: (url: string) => Promise<boolean>;
  } = {},
) {
  const sites: SiteRules = {
    mayRead: async (url) => !rules.refused?.includes(url),
    wishes: async () => rules.wishes ?? {},
  };
  const pdf: PdfReader = { read: async () => rules.pdf ?? { kind: "broken" } };
  const { awaitTurn = async () => true, honours = everyWish } = rules;
  return { sites, pdf, awaitTurn, honours };
}

/** Takes whatever is shown or shared; answers with the next of `outcomes`, then with "posted". */
export function fakeReplies(outcomes: readonly PostOutcome[] = []) {
  const shown: Message[] = [];
  const shared: Message[] = [];
  const waiting = [...outcomes];
  const replies: Replies = {
    async show(_address, message) {
      shown.push(message);
      return waiting.shift() ?? { kind: "posted" };
    },
    async share(_address, message) {
      shared.push(message);
      return waiting.shift() ?? { kind: "posted", link: "https://chat.example/1" };
    },
  };
  return { ...replies, shown, shared };
}

export function fakeJobs(fault?: Error) {
  const added: Job[] = [];
  const delaysMs: (number | undefined)[] = [];
  const jobs: JobQueue = {
    async add(more, delayMs) {
      if (fault !== undefined) throw fault;
      added.push(...more);
      delaysMs.push(...more.map(() => delayMs));
    },
  };
  return { ...jobs, added, delaysMs };
}

/** A host whose next turn is `next`; at once unless it was set. */
export function fakeTurns() {
  const turns = {
    next: "now" as Date | undefined | "now",
    /** Whose turns were asked for. */
    hosts: [] as string[],
    async book(host: string, now: Date): Promise<Date | undefined> {
      turns.hosts.push(host);
      return turns.next === "now" ? now : turns.next;
    },
  };
  return turns satisfies HostTurns;
}

/** Opens modals, or does not; remembers what it opened. */
export function fakeViews(isOpening = true) {
  const opened: { readonly triggerId: string; readonly view: ModalView }[] = [];
  const pushed: typeof opened = [];
  const updated: { readonly id: string; readonly view: ModalView }[] = [];
  const published: { readonly userId: string; readonly view: HomeView }[] = [];
  const views: ViewOpener = {
    async open(_workspaceId, triggerId, view) {
      opened.push({ triggerId, view });
      return isOpening ? "V1" : undefined;
    },
    async push(_workspaceId, triggerId, view) {
      pushed.push({ triggerId, view });
      return "V2";
    },
    async update(_workspaceId, id, view) {
      updated.push({ id, view });
      return id;
    },
    async publish(_workspaceId, userId, view) {
      published.push({ userId, view });
      return "V3";
    },
  };
  return { ...views, opened, pushed, updated, published };
}

export function fakeLog() {
  const lines: string[] = [];
  const log: Log = {
    info: (event, facts) => void lines.push(`info ${event} ${JSON.stringify(facts)}`),
    warn: (event, facts) => void lines.push(`warn ${event} ${JSON.stringify(facts)}`),
    error: (event, facts) => void lines.push(`error ${event} ${JSON.stringify(facts)}`),
  };
  return { ...log, lines };
}
