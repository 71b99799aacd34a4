import { typedAs } from "#command/explain-subscription.ts";
import type { SubscribeCommand } from "#model/command.ts";
import type { Answer } from "#model/message.ts";
import { type Filter, noFilter, type Subscription } from "#model/subscription.ts";
import { type Asker, card, sentence } from "./asker.ts";
import type { ChannelStore } from "./ports.ts";
import { trialLines } from "./show-settings.ts";
import type { TryFilterWorld } from "./try-filter.ts";

/** What was changed, and what a filter would have done to what came lately. */
export async function changedCard(
  world: TryFilterWorld & { readonly channels: Pick<ChannelStore, "whole"> },
  { channel }: Asker,
  { feedId }: Subscription,
  filter: Filter,
  changed: string,
): Promise<Answer> {
  const whole = await world.channels.whole(channel);
  const trial = whole === undefined ? [] : await trialLines(world, whole, filter, feedId);
  if (trial.length === 0) return sentence(changed);
  const off = `To take the filter off: ${typedAs(channel.platform, "unfilter")}`;
  return card({ lines: [changed, ...trial, off] });
}

/** The filter that a command asks for. */
export function filterOf({
  only,
  not,
  outletsOnly = [],
  outletsNot = [],
  languages = [],
}: SubscribeCommand): Filter {
  return { ...noFilter, only, not, outletsOnly, outletsNot, languages };
}
