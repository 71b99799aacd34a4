import { type Channel, hasWorkspace, type Workspace } from "#model/channel.ts";
import type { ForgetGoneJob } from "#model/job.ts";
import { minuteMs } from "#shared/durations.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { ChannelStore, SlotStore } from "./channel-ports.ts";
import type { Clock, InstallationStore, Log } from "./ports.ts";
import { RetryLater } from "./retry-later.ts";

export type ForgetWorld = {
  readonly channels: ChannelStore;
  readonly slots: SlotStore;
  readonly installations: InstallationStore;
};

/** A function may still act with the token that an earlier installation gave, as long as it remembers it. */
const youngMs = 10 * minuteMs;

/**
 * Keeps nothing of a channel that is gone, or of a workspace that is, on the word of an error.
 *
 * @throws {Error} when a workspace's token is refused that nobody installed: then the token of this
 *   deployment is wrong, and people's settings must not go for it
 * @throws {RetryLater} when the workspace was installed just now: the refused token may be an older one
 */
export async function forgetGone(
  world: ForgetWorld & { readonly clock: Clock },
  channel: Channel,
  what: "channel" | "workspace",
): Promise<void> {
  // Direct messages outside a workspace are not gone together.
  if (what === "channel" || !hasWorkspace(channel)) return forgetChannel(world, channel);
  if (channel.platform === "slack") {
    const installation = await world.installations.installation(channel);
    if (installation === undefined) {
      throw new Error("Slack refuses the token of this deployment; set another SLACK_BOT_TOKEN.");
    }
    const ageMs = world.clock.now().getTime() - installation.installedAt.getTime();
    if (ageMs < youngMs) throw new RetryLater(youngMs - ageMs, "the workspace was just installed");
  }
  return forgetWorkspace(world, channel);
}

/** Does what a platform told us: that we were removed. What was set up again since stays. */
export async function forgetGoneJob(
  world: ForgetWorld & { readonly log: Log },
  { gone, at }: ForgetGoneJob,
): Promise<void> {
  switch (gone.what) {
    case "channel": {
      const { subscriptions = [] } = (await world.channels.whole(gone.channel)) ?? {};
      // Slack tells the time of an event in whole seconds.
      const sinceMs = at.getTime() + 1000;
      if (subscriptions.some(({ addedAt }) => addedAt.getTime() >= sinceMs)) return;
      await forgetChannel(world, gone.channel);
      break;
    }
    case "workspace": {
      const installation = await world.installations.installation(gone.workspace);
      if (installation !== undefined && installation.installedAt > at) return;
      await forgetWorkspace(world, gone.workspace);
      break;
    }
    default:
      return unreachable(gone);
  }
  world.log.info(`${gone.what} forgotten`, {});
}

async function forgetWorkspace(world: ForgetWorld, workspace: Workspace): Promise<void> {
  const { platform, workspaceId } = workspace;
  const plain = { platform, workspaceId };
  for (const channel of await world.channels.channelsOf(plain)) {
    await forgetChannel(world, channel);
  }
  // Last, with the token and whatever else is kept: a run that dies before finds the channels again.
  await world.installations.removeWorkspace(plain);
}

async function forgetChannel({ channels, slots }: ForgetWorld, channel: Channel): Promise<void> {
  const settings = await channels.settings(channel);
  if (settings !== undefined) await slots.leave(channel, settings.schedule);
  await channels.remove(channel);
}
