import { filterWords } from "#command/explain-subscription.ts";
import { filterOf } from "#command/read-subscription.ts";
import { typedAs } from "#command/typed-as.ts";
import type { SubscribeCommand } from "#model/command.ts";
import type { Feed } from "#model/feed.ts";
import type { FilterTrial } from "#model/filter-trial.ts";
import type { CardMessage } from "#model/message.ts";
import type { Filter, Subscription } from "#model/subscription.ts";
import { filterTrialLines } from "#present/filter-lines.ts";
import type { ChannelStore } from "../channel-ports.ts";
import type { DraftStore } from "../command-ports.ts";
import { type Asker, card } from "../requests/asker.ts";
import { draftId } from "../requests/offer-choice.ts";
import { type TryFilterWorld, tryFilter } from "./try-filter.ts";

/**
 * Tries a new filter of a feed and keeps it until the person saves it.
 *
 * @returns what it would have done, with the button that saves it; `undefined` where there is nothing to try it on
 */
export async function triedFilterCard(
  world: TryFilterWorld & {
    readonly channels: Pick<ChannelStore, "whole">;
    readonly drafts: DraftStore;
  },
  asker: Asker,
  { feedId, title }: Subscription,
  filter: Filter,
): Promise<CardMessage | undefined> {
  const words = filterWords(filter);
  const whole = await world.channels.whole(asker.channel);
  if (words === undefined || whole === undefined) return undefined;
  const trial = await tryFilter(world, whole, filter, feedId);
  if (trial.kept + trial.dropped === 0) return undefined;
  const draft = draftId(asker.id);
  await world.drafts.put(asker.channel, draft, { kind: "filter", filter, feedId });
  return card({
    lines: [`Tried on ${title}, not saved yet: ${words}.`, ...filterTrialLines(trial)],
    buttons: [
      { label: "Save this filter", button: { press: "save-filter", draft }, style: "primary" },
    ],
  });
}

/**
 * Shows what the filter of a new subscription would have done, and keeps what was asked for until the
 * person wants it: a feed that was to be filtered never comes without its filter meanwhile.
 *
 * @returns `undefined` where there is no filter, or nothing to try it on
 */
export async function triedSubscriptionCard(
  { drafts }: { readonly drafts: DraftStore },
  asker: Asker,
  { command, feed }: { readonly command: SubscribeCommand; readonly feed: Feed },
  trial: FilterTrial,
): Promise<CardMessage | undefined> {
  const words = filterWords(filterOf(command));
  if (words === undefined || trial.kept + trial.dropped === 0) return undefined;
  const draft = draftId(asker.id);
  await drafts.put(asker.channel, draft, { kind: "subscription", command, url: feed.url });
  return card({
    lines: [
      `Tried on ${feed.title}, which is not followed here yet: ${words}.`,
      ...filterTrialLines(trial),
    ],
    buttons: [
      {
        label: "Follow with this filter",
        button: { press: "save-filter", draft },
        style: "primary",
      },
    ],
  });
}

/** What takes a filter off again. */
export function filterOffLine({ channel }: Asker): string {
  return `To take the filter off: ${typedAs(channel.platform, "unfilter")}`;
}
