import type { AnswerCommandJob } from "#model/job.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import { mayActFromHome, notTheirs, showHome } from "../channels/show-home.ts";
import type { Answers, Ledger, Log, Removals } from "../ports.ts";
import { type AnswerRequestWorld, answerRequest, kindOf } from "./answer-request.ts";
import type { Asker } from "./asker.ts";
import { removedSince, showOnce } from "./show-once.ts";

export type AnswerCommandWorld = AnswerRequestWorld & {
  readonly ledger: Ledger;
  readonly replies: Answers;
  readonly removals: Removals;
  readonly log: Log;
};

/**
 * Does what a person asked for about a channel, and answers in the place where they asked. May run
 * twice for one job, and answers once.
 *
 * @param isLastTry whether the job is set aside when this run fails: then the asker is told
 * @throws {RetryLater} when the platform asks us to wait
 */
export async function answerCommand(
  world: AnswerCommandWorld,
  job: AnswerCommandJob,
  isLastTry: boolean,
): Promise<void> {
  const { reply, request } = job;
  const asker = askerOf(job);
  const told = { platform: reply.platform, asked: kindOf(request) };
  const isFromHome = "fromHome" in reply && reply.fromHome === true;
  await showOnce(
    world,
    job,
    told,
    isLastTry,
    async () => {
      if (await world.removals.isRemovedSince(reply, job.askedAt)) return removedSince;
      return isFromHome && !(await mayActFromHome(world, asker))
        ? notTheirs
        : answerRequest(world, asker, request);
    },
    async () => {
      if (isFromHome) await refreshHome(world, reply, asker);
    },
  );
}

function askerOf({ reply, asked, id, askedAt }: AnswerCommandJob): Asker {
  const { platform, workspaceId, channelId, userId } = reply;
  return { channel: { platform, workspaceId, channelId }, userId, asked, id, askedAt, reply };
}

/** What was changed from the App Home shows there; that it does not is no reason to do it again. */
async function refreshHome(
  world: AnswerCommandWorld,
  { workspaceId, channelId, userId }: ReplyAddress,
  asker: Asker,
): Promise<void> {
  const home = { platform: "slack", workspaceId, channelId, userId, home: true } as const;
  const shown = await world.replies.show(home, await showHome(world, asker));
  if (shown.kind !== "posted") world.log.warn("a home was not refreshed", { outcome: shown.kind });
}
