import { asksNothing } from "#digest/filter-entry.ts";
import type { Answer, SettingsMessage } from "#model/message.ts";
import type { ModelFigure } from "#model/model-usage.ts";
import { isMuted, unmuted } from "#model/muting.ts";
import type { Filter } from "#model/subscription.ts";
import { filterTrialLines } from "#present/filter-lines.ts";
import { languageIn, type TranslatingWorld } from "../briefs/brief-language.ts";
import type { ChannelStore, WholeChannel } from "../channel-ports.ts";
import type { ModelBudget } from "../ports.ts";
import type { Asker } from "../requests/asker.ts";
import { nothingFollowed } from "../requests/not-followed.ts";
import { type TryFilterWorld, tryFilter } from "../subscriptions/try-filter.ts";

export type ShowSettingsWorld = TryFilterWorld &
  TranslatingWorld & {
    /** Absent where no model writes. */
    readonly budget?: Pick<ModelBudget, "figure">;
  };

/** The form of a channel's settings. */
export async function showSettings(
  world: ShowSettingsWorld & { readonly channels: Pick<ChannelStore, "whole"> },
  asker: Asker,
): Promise<Answer> {
  const whole = await world.channels.whole(asker.channel);
  return whole === undefined ? nothingFollowed(asker, true) : settingsMessage(world, asker, whole);
}

/**
 * The form filled with what is so.
 *
 * @param notice what was just saved, or why not
 */
export async function settingsMessage(
  world: ShowSettingsWorld,
  { asked, channel }: Asker,
  whole: WholeChannel,
  notice?: string,
): Promise<SettingsMessage> {
  const isQuiet = isMuted(whole.settings, world.clock.now());
  const settings = isQuiet ? whole.settings : unmuted(whole.settings);
  const figure = await world.budget?.figure(channel);
  const language = languageIn(world, settings);
  return {
    kind: "settings",
    settings,
    trial: await trialLines(world, whole, settings.filter),
    ...(asked.channelName !== undefined && { channelName: asked.channelName }),
    ...(asked.isGroupMessage && { isGroupMessage: asked.isGroupMessage }),
    ...(language !== undefined && { language }),
    ...(figure !== undefined && { spent: figureWords(figure) }),
    ...(notice !== undefined && { notice }),
  };
}

/** What a filter would do to what came lately; nothing for one that lets everything through. */
async function trialLines(
  world: TryFilterWorld,
  whole: WholeChannel,
  filter: Filter,
): Promise<readonly string[]> {
  if (asksNothing(filter)) return [];
  return filterTrialLines(await tryFilter(world, whole, filter));
}

/** "$0.42 of $5.00 in 2026-11, 120 calls, 400,000 of 2,000,000 tokens". */
function figureWords({ month, spent, limits }: ModelFigure): string {
  const dollars = (microdollars: number) => `$${(microdollars / 1_000_000).toFixed(2)}`;
  const figure = (count: number) => count.toLocaleString("en-GB");
  return (
    `${dollars(spent.microdollars)} of ${dollars(limits.microdollarsMax)} in ${month}, ` +
    `${figure(spent.calls)} calls, ${figure(spent.tokens)} of ${figure(limits.tokensMax)} tokens`
  );
}
