import type { AnswerCommandJob } from "#model/job.ts";
import type { Answer, PostOutcome } from "#model/message.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import { unreachable } from "#shared/unreachable.ts";
import { type AnswerRequestWorld, answerRequest } from "./answer-request.ts";
import type { Asker } from "./asker.ts";
import type { Answers, Ledger, Log } from "./ports.ts";
import { RetryLater } from "./retry-later.ts";
import { showHome } from "./show-home.ts";

export type AnswerCommandWorld = AnswerRequestWorld & {
  readonly ledger: Ledger;
  readonly replies: Answers;
  readonly log: Log;
};

/** How long one worker may hold a job: the function's own time limit, and some. */
const leaseMs = 90_000;

/** When a job that another worker holds is looked at again. */
const heldRetryMs = 10_000;

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
  isLastTry = false,
): Promise<void> {
  const key = `JOB#${job.id}`;
  const claim = await world.ledger.claim(key, leaseMs);
  if (claim.kind === "settled") return;
  if (claim.kind === "held") throw new RetryLater(heldRetryMs, "another worker has this job");
  try {
    const asker = askerOf(job);
    const message = await answerRequest(world, asker, job.request);
    conclude(world, job, await world.replies.show(job.reply, message));
    if ("fromHome" in job.reply && job.reply.fromHome === true)
      await refreshHome(world, job.reply, asker);
  } catch (error) {
    if (isLastTry) await world.replies.show(job.reply, apology);
    await world.ledger.release(key);
    throw error;
  }
  await world.ledger.settle(key);
}

function askerOf({ reply, asked, id }: AnswerCommandJob): Asker {
  const { platform, workspaceId, channelId, userId } = reply;
  return { channel: { platform, workspaceId, channelId }, userId, asked, id };
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

function conclude({ log }: AnswerCommandWorld, job: AnswerCommandJob, outcome: PostOutcome): void {
  const { request } = job;
  const asked =
    request.kind === "command"
      ? request.command.kind
      : request.kind === "press"
        ? request.button.press
        : request.kind;
  const facts = { job: job.id, platform: job.reply.platform, asked };
  switch (outcome.kind) {
    case "posted":
      log.info("command answered", facts);
      break;
    case "gone":
      log.warn("an answer came too late to be shown", facts);
      break;
    case "not-allowed":
      log.warn("an answer may not be shown", { ...facts, reason: outcome.reason });
      break;
    case "rate-limited":
      throw new RetryLater(outcome.retryAfterMs, "the platform asks us to wait");
    case "unanswered":
      // Showing replaces what stands there, so doing it again does no harm.
      throw new Error("the platform did not answer");
    case "failed":
    case "refused":
      throw new Error(`the platform ${outcome.kind} the answer: ${outcome.reason}`);
    default:
      unreachable(outcome);
  }
}

const apology: Answer = {
  kind: "notice",
  text: "Something went wrong on my side, and it was recorded. Try again in a few minutes.",
};
