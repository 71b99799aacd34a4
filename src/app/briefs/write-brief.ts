import { explainReadProblem } from "#command/explain-problem.ts";
import { typedAs } from "#command/typed-as.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { Platform } from "#model/channel.ts";
import type { BriefRequest, WriteBriefJob } from "#model/job.ts";
import { withoutKeys } from "#model/link-secret.ts";
import type { Message, NoticeMessage } from "#model/message.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { BriefWishes } from "../command-ports.ts";
import type { Ledger, Log, PageAllowance, Removals, Replies } from "../ports.ts";
import { removedSince, showOnce } from "../requests/show-once.ts";
import {
  type BriefAsker,
  type BriefPageWorld,
  briefOfLink,
  briefOfPage,
  type PageBrief,
} from "./brief-page.ts";
import { forChannel, shareBrief, sharedBefore } from "./share-brief.ts";

export type WriteBriefWorld = BriefPageWorld & {
  readonly allowance: PageAllowance;
  readonly ledger: Ledger;
  readonly replies: Replies;
  readonly removals: Removals;
  readonly wishes: BriefWishes;
  readonly log: Log;
};

/**
 * Answers a command or a button with a brief. May run twice for one job, and answers once.
 *
 * @param isLastTry whether the job is set aside when this run fails: then the asker is told
 * @throws {RetryLater} when the platform asks us to wait
 */
export async function writeBrief(
  world: WriteBriefWorld,
  job: WriteBriefJob,
  isLastTry = false,
): Promise<void> {
  const { platform } = job.reply;
  await showOnce(world, job, { platform, asked: job.request.kind }, isLastTry, () =>
    messageFor(world, job, isLastTry),
  );
}

async function messageFor(
  world: WriteBriefWorld,
  job: WriteBriefJob,
  isLastTry: boolean,
): Promise<Message> {
  const { request, reply } = job;
  if (await world.removals.isRemovedSince(reply, job.askedAt)) return removedSince;
  const { platform, workspaceId, channelId, userId } = reply;
  const { length = "standard", language } = await world.wishes.wishOf({
    platform,
    workspaceId,
    channelId,
  });
  const asker = {
    workspace: { platform, workspaceId },
    userId,
    mayWait: !isLastTry,
    mayResize: request.kind === "link" ? !request.share : request.kind !== "receipts",
    ...(language !== undefined && { language }),
  };
  if (request.kind === "link") {
    const written = await briefOfLink(world, request.url, length, asker);
    const { share, url } = request;
    if (!written.ok)
      return problemNotice(platform, written.problem, share ? withoutKeys(url) : url);
    if (share) return forChannel(written.value);
    return { kind: "brief", ...written.value, audience: "private" };
  }
  const found = await briefPressed(world, request, asker);
  if (!found.ok) return { ...found.problem, isExcuse: true };
  const written = found.value;
  switch (request.kind) {
    case "receipts":
      return { kind: "receipts", brief: written.brief };
    case "resize": {
      const shared = await sharedBefore(world, reply, request.page);
      return { kind: "brief", ...written, audience: "private", ...(shared && { shared }) };
    }
    case "share":
      return shareBrief(world, job, written);
    default:
      return unreachable(request);
  }
}

/** The brief that a button is under: from the store, else read anew where its address is known. */
async function briefPressed(
  world: WriteBriefWorld,
  { page, length, url }: Exclude<BriefRequest, { kind: "link" }>,
  asker: BriefAsker,
): Promise<Result<PageBrief, NoticeMessage>> {
  const stored = await briefOfPage(world, page, length, asker);
  if (stored !== undefined) return ok(stored);
  if (url === undefined) return failed(noLongerStored);
  const written = await briefOfLink(world, url, length, asker);
  return written.ok
    ? written
    : failed(problemNotice(asker.workspace.platform, written.problem, url));
}

/** Headline, link and the reason: what a person gets of a page that could not be briefed. */
function problemNotice(platform: Platform, problem: ReadProblem, url: CanonicalUrl): NoticeMessage {
  const follow = `type ${typedAs(platform, "follow")} with this link, and its news comes here`;
  const text = explainReadProblem(problem, new URL(url).host, follow);
  const headline = "card" in problem ? problem.card.headline : undefined;
  return { kind: "notice", text, url, ...(headline !== undefined && { headline }) };
}

const noLongerStored: NoticeMessage = {
  kind: "notice",
  isExcuse: true,
  text: "What this brief was made from is no longer stored, and its message does not tell me the address. Send its link again to have it anew.",
};
