import type { Message, NoticeMessage, PostOutcome } from "#model/message.ts";
import { TellableError } from "#shared/tellable-error.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { Answers, Ledger, Log, LogFacts } from "../ports.ts";
import { RetryLater } from "../retry-later.ts";

export type ShowOnceWorld<Address, Content> = {
  readonly ledger: Ledger;
  readonly log: Log;
  readonly replies: Answers<Address, Content>;
};

/** Somebody's request, and the place where they wait for its answer. */
export type AskedJob<Address> = { readonly id: string; readonly reply: Address };

/**
 * How long one worker may hold a job: the function's own time limit, and some. One that comes twice at once is looked at again
 * after that: its tries are few, and they are left for when the worker that has it dies.
 */
const leaseMs = 90_000;

/**
 * Works out an answer and shows it where its asker waits. May run twice for one job, and answers once.
 *
 * @param told what the log says of the job
 * @param isLastTry whether the job is set aside when this run fails: then the asker is told
 * @param after what follows an answer before the job counts as done
 * @throws {RetryLater} when the platform asks us to wait
 */
export async function showOnce<Address, Content>(
  world: ShowOnceWorld<Address, Content | Message>,
  job: AskedJob<Address>,
  told: LogFacts,
  isLastTry: boolean,
  answer: () => Promise<Content>,
  after: () => Promise<void> = async () => {},
): Promise<void> {
  const { ledger, log, replies } = world;
  const key = `JOB#${job.id}`;
  const apologise = () => replies.show(job.reply, apology);
  const claim = await ledger.claim(key, leaseMs).catch(async (error: unknown) => {
    if (isLastTry) await apologise();
    throw error;
  });
  if (claim.kind === "settled") return;
  if (claim.kind === "held") throw new RetryLater(leaseMs, "another worker has this job");
  try {
    conclude(log, { job: job.id, ...told }, await replies.show(job.reply, await answer()));
    await after();
  } catch (error) {
    if (isLastTry) await apologise();
    await ledger.release(key);
    throw error;
  }
  await ledger.settle(key);
}

function conclude(log: Log, facts: LogFacts, outcome: PostOutcome): void {
  switch (outcome.kind) {
    case "posted":
      log.info("answered", facts);
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
      throw new TellableError("the platform did not answer");
    case "failed":
    case "refused":
      throw new TellableError(`the platform ${outcome.kind} the answer: ${outcome.reason}`);
    default:
      unreachable(outcome);
  }
}

/** What somebody asked for before we were removed, and came so late, is not done any more. */
export const removedSince: NoticeMessage = {
  kind: "notice",
  isExcuse: true,
  text: "I was taken out of here around the time you asked that, so I did nothing. If I am back, ask again.",
};

const apology: NoticeMessage = {
  kind: "notice",
  isExcuse: true,
  text: "Something went wrong on my side, and it was recorded. Try again in a few minutes.",
};
