import { explainReadProblem } from "#command/explain-problem.ts";
import { typedAs } from "#command/typed-as.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Platform } from "#model/channel.ts";
import { type Entry, ownPage } from "#model/entry.ts";
import type { Message, NoticeMessage } from "#model/message.ts";
import { pageKey } from "#model/page-key.ts";
import { livePostsMax } from "#model/subscription.ts";
import { cutText } from "#shared/cut-text.ts";
import { minuteMs } from "#shared/durations.ts";
import { unreachable } from "#shared/unreachable.ts";
import {
  type BriefPageWorld,
  briefOfLink,
  briefOfPage,
  type PageBrief,
} from "../briefs/brief-page.ts";
import type { Clock, Ledger } from "../ports.ts";
import { RetryLater } from "../retry-later.ts";

export type LiveMessageWorld = BriefPageWorld & {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly wait: (ms: number) => Promise<unknown>;
};

/** Longest text of a feed that stands in for a brief, in characters. */
const summaryMax = 300;

/** For how long one job may read a page for all, in milliseconds: no worker runs for longer. */
const readingLeaseMs = minuteMs;

/** A page that could not be read is asked for again after so long, where a post still needs it, in milliseconds. */
const unreadMs = 30 * minuteMs;

/** How often, and how many milliseconds apart, a job looks for a page that another is reading. */
const heldLooks = { max: 5, gapMs: 2000 } as const;

/**
 * An entry as a channel sees it: the short brief of its page, or what its feed says of it. A page is read once for all
 * channels and in its host's turn; where that comes too late the feed's own text is told.
 *
 * @param readUntil from then on no page is begun
 * @throws {RetryLater} when that has come, or another job is at the page for long
 */
export async function liveMessage(
  world: LiveMessageWorld,
  entry: Entry,
  readUntil: Date,
): Promise<Message> {
  const url = ownPage(entry);
  if (url === undefined) return plainMessage(entry);
  const page = pageKey(url);
  const period = Math.floor(world.clock.now().getTime() / unreadMs);
  const work = `LIVE-PAGE#${page}#${period}`;
  for (let looks = 0; ; looks += 1) {
    const stored = await briefOfPage(world, page, "short");
    if (stored !== undefined) return briefMessage(stored);
    if (world.clock.now() >= readUntil)
      throw new RetryLater(0, "this run has read for long enough");
    const claim = await world.ledger.claim(work, readingLeaseMs);
    switch (claim.kind) {
      case "held":
        if (looks === heldLooks.max) throw new RetryLater(0, "another job is at this page");
        await world.wait(heldLooks.gapMs);
        continue;
      case "settled": {
        // It may have come since we looked.
        const read = await briefOfPage(world, page, "short");
        return read === undefined ? plainMessage(entry, claim.note) : briefMessage(read);
      }
      case "claimed": {
        const read = await readInTurn(world, url);
        await world.ledger.settle(work, read.kind === "unread" ? read.reason : undefined);
        return read.kind === "unread" ? plainMessage(entry, read.reason) : briefMessage(read.brief);
      }
      default:
        return unreachable(claim);
    }
  }
}

type InTurn =
  | { readonly kind: "read"; readonly brief: PageBrief }
  /** `reason` is for people; absent where the turn did not come in time. */
  | { readonly kind: "unread"; readonly reason?: string };

async function readInTurn(world: LiveMessageWorld, url: CanonicalUrl): Promise<InTurn> {
  // What may not be asked for takes no turn from what may.
  const isAsked = await world.sites.mayRead(url);
  if (isAsked && !(await world.awaitTurn(url))) return { kind: "unread" };
  const written = await briefOfLink(world, url, "short");
  return written.ok
    ? { kind: "read", brief: written.value }
    : { kind: "unread", reason: explainReadProblem(written.problem, new URL(url).host) };
}

function briefMessage(brief: PageBrief): Message {
  return { kind: "brief", ...brief, audience: "channel" };
}

/**
 * An entry in its feed's words alone, where its page was not read or a platform refuses its brief.
 *
 * @param otherwise what is told where the feed has nothing but a title
 */
export function plainMessage(
  { title, url, summary }: Entry,
  otherwise: string = title ?? "",
): NoticeMessage {
  const text = summaryOf({ summary }) ?? (otherwise || (url ?? "(no headline)"));
  const headline = title !== undefined && title !== text;
  return {
    kind: "notice",
    text,
    ...(url !== undefined && { url }),
    ...(headline && { headline: title }),
  };
}

/** Says, once on the day, that a channel has had its share of live posts. */
export function overflowNotice(platform: Platform): NoticeMessage {
  return {
    kind: "notice",
    text: `That makes ${livePostsMax} live posts today, the most I make here in a day. The rest of today stays unposted; tomorrow it goes on. ${typedAs(platform, "list")} shows which feeds are live.`,
  };
}

/** The beginning of what the feed says of an entry, cut where a word ends. */
function summaryOf({ summary }: { readonly summary?: string | undefined }): string | undefined {
  const text = summary?.replace(/\s+/g, " ").trim();
  return text === undefined || text === "" ? undefined : cutText(text, summaryMax);
}
