import { type Channel, hasWorkspace } from "#model/channel.ts";
import type { ForgetGoneJob } from "#model/job.ts";
import { minuteMs } from "#shared/durations.ts";
import { TellableError } from "#shared/tellable-error.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { ChannelStore, SlotStore } from "./channel-ports.ts";
import { moveChannel } from "./channels/move-channel.ts";
import { type TellPauseWorld, tellLeft } from "./deliveries/tell-pause.ts";
import { type WithdrawWorld, withdrawAll } from "./deliveries/withdraw-unwanted.ts";
import type { Clock, InstallationStore, JobQueue, Removals } from "./ports.ts";
import { RetryLater } from "./retry-later.ts";

export type ReportGoneWorld = {
  readonly installations: InstallationStore;
  readonly jobs: JobQueue;
  readonly clock: Clock;
};

export type ForgetGoneWorld = Pick<WithdrawWorld, "deliveries" | "livePosts" | "waitingPosts"> &
  TellPauseWorld & {
    readonly channels: ChannelStore;
    readonly slots: Pick<SlotStore, "place">;
    readonly installations: InstallationStore;
    readonly removals: Removals;
    readonly clock: Clock;
  };

/** A function may still act with the token that an earlier installation gave, as long as it remembers it. */
const youngMs = 10 * minuteMs;

/**
 * When all has ended that was under way at a removal, and may have stored something after the first look: a function
 * runs for two minutes at the most, and its job comes again three times, six minutes apart.
 */
const settledMs = 20 * minuteMs;

/** So long before its time a post is handed to Slack, at the most. */
const aheadMs = 10 * minuteMs;

/**
 * Has everything deleted of a channel that is gone, or of a workspace that is, on the word of an error.
 *
 * @throws {Error} when a workspace's token is refused that nobody installed: then the token of this
 *   deployment is wrong, and people's settings must not go for it
 * @throws {RetryLater} when the workspace was installed just now: the refused token may be an older one
 */
export async function reportGone(
  { installations, jobs, clock }: ReportGoneWorld,
  channel: Channel,
  what: "channel" | "workspace",
): Promise<void> {
  const at = clock.now();
  // Direct messages outside a workspace are not gone together.
  if (what === "channel" || !hasWorkspace(channel)) {
    return jobs.add([{ kind: "forget-gone", gone: { what: "channel", channel }, at }]);
  }
  const { platform, workspaceId } = channel;
  const workspace = { platform, workspaceId };
  if (platform === "slack") {
    const installation = await installations.installation(workspace);
    if (installation === undefined) {
      throw new TellableError(
        "Slack refuses the token of this deployment; set another SLACK_BOT_TOKEN",
      );
    }
    const ageMs = at.getTime() - installation.installedAt.getTime();
    if (ageMs < youngMs) throw new RetryLater(youngMs - ageMs, "the workspace was just installed");
  }
  return jobs.add([{ kind: "forget-gone", gone: { what: "workspace", workspace }, at }]);
}

/**
 * Deletes what is kept of a channel or a workspace at once, and looks again when nothing can be under way any more. What
 * was set up again since stays. What is kept of a channel that has another id now moves there before.
 *
 * @throws {RetryLater} until that second look
 */
export async function forgetGoneJob(world: ForgetGoneWorld, job: ForgetGoneJob): Promise<void> {
  const untilMs = job.at.getTime() + settledMs - world.clock.now().getTime();
  const isLast = untilMs <= 0;
  const { gone } = job;
  switch (gone.what) {
    case "channel": {
      const { channel, movedTo, isLeft } = gone;
      if (movedTo !== undefined) {
        await moveChannel(world, channel, { ...channel, channelId: movedTo });
        await world.channels.remove(channel);
        break;
      }
      const whole = await world.channels.whole(channel);
      // Slack tells the time of an event in whole seconds.
      const sinceMs = job.at.getTime() + 1000;
      if (whole?.subscriptions.some(({ addedAt }) => addedAt.getTime() >= sinceMs)) return;
      if (whole !== undefined) await withdrawAll(world, whole);
      if (isLeft && whole?.subscriptions.length) await tellLeft(world, channel);
      await world.channels.remove(channel);
      break;
    }
    case "archived-channel": {
      const whole = await world.channels.whole(gone.channel);
      // What waits later than that was handed over when it was open again.
      const isLate = world.clock.now().getTime() - job.at.getTime() >= aheadMs;
      if (whole !== undefined && !isLate) await withdrawAll(world, whole);
      return;
    }
    case "workspace":
      await forgetWorkspace(world, gone.workspace, job.at, isLast);
      break;
    default:
      return unreachable(gone);
  }
  if (!isLast) throw new RetryLater(untilMs, "what is under way is forgotten when it has ended");
  world.log.info(`${gone.what} forgotten`, {});
}

async function forgetWorkspace(
  { channels, installations, removals }: ForgetGoneWorld,
  workspace: Extract<ForgetGoneJob["gone"], { what: "workspace" }>["workspace"],
  at: Date,
  isLast: boolean,
): Promise<void> {
  const installedAt = await installations.installedAt(workspace);
  const isBack =
    (installedAt !== undefined && installedAt > at) || (await removals.isBackSince(workspace, at));
  // First: what a job that comes late would store of the workspace is refused from now on.
  if (!isBack) await removals.note(workspace, at);
  for (const channel of await channels.channelsOf(workspace)) {
    if (isBack && (await channels.settings(channel)) !== undefined) continue;
    await channels.remove(channel, !isLast);
  }
  // Last, and the list of channels with the second look: a run that dies, and one that comes after, find them again.
  if (!isBack) await installations.removeWorkspace(workspace, !isLast);
}
