import { commands, type GivenOptions, type Proposal } from "#command/commands.ts";
import { zonesLike } from "#command/find-zones.ts";
import { readDays } from "#command/read-days.ts";
import type { Channel } from "#model/channel.ts";
import { daysWords } from "#model/days-words.ts";
import { withoutKeys } from "#model/link-secret.ts";
import { readLocalTime, type Weekday } from "#model/schedule.ts";
import type { Subscription } from "#model/subscription.ts";
import { cutText } from "#shared/cut-text.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { ChannelStore } from "../channel-ports.ts";
import { feedOptions } from "../subscriptions/feed-options.ts";

export type ProposeValuesWorld = { readonly channels: Pick<ChannelStore, "whole"> };

/** A value that a person may pick while typing: what they see, and what we are given. */
export type ProposedValue = { readonly name: string; readonly value: string };

/** What Discord takes. @see https://docs.discord.com/developers/interactions/application-commands#autocomplete */
const countMax = 25;
const nameMax = 100;

/**
 * Proposes values for the option that a person types into.
 *
 * @param path the command and, where it has one, the sub-command
 * @param typed what stands in the option so far
 */
export async function proposeValues(
  world: ProposeValuesWorld,
  channel: Channel,
  path: readonly string[],
  option: string,
  typed: NonNullable<GivenOptions[string]>,
): Promise<readonly ProposedValue[]> {
  const spec = Object.values(commands).find((one) => one.discordPath.join(" ") === path.join(" "));
  const proposal = spec?.options.find(({ name }) => name === option)?.proposes;
  return proposal === undefined ? [] : proposed(world, channel, proposal, String(typed).trim());
}

async function proposed(
  world: ProposeValuesWorld,
  channel: Channel,
  proposal: Proposal,
  typed: string,
): Promise<readonly ProposedValue[]> {
  switch (proposal) {
    case "feeds": {
      const whole = await world.channels.whole(channel);
      return feedsLike(whole?.subscriptions ?? [], typed);
    }
    case "zones":
      return zonesLike(typed, countMax).map(same);
    case "times":
      return timesLike(typed).map(same);
    case "days":
      return daysLike(typed).map(same);
    default:
      return unreachable(proposal);
  }
}

/** Zones that fit what was typed so far, at most `max`. */
export function proposedZones(typed: string, max: number): readonly string[] {
  return zonesLike(typed, max);
}

function feedsLike(all: readonly Subscription[], typed: string): readonly ProposedValue[] {
  const wanted = typed.toLowerCase();
  // A key that somebody gave is found by nobody who guesses it letter by letter.
  const fitting = all.filter(({ title, feedUrl }) =>
    `${title} ${withoutKeys(feedUrl)}`.toLowerCase().includes(wanted),
  );
  return feedOptions(fitting, countMax).map(({ label, value }) => ({
    name: cutText(label, nameMax),
    value,
  }));
}

/** The time as understood first, then whole and half hours that begin the same. */
function timesLike(typed: string): readonly string[] {
  const read = readLocalTime(typed);
  const hours = Array.from({ length: 24 }, (_, at) => (at + 6) % 24);
  const times = hours.flatMap((hour) => {
    const start = String(hour).padStart(2, "0");
    return [`${start}:00`, `${start}:30`];
  });
  const wanted = typed.replace(/\D.*$/, "");
  const fitting = times.filter((time) => time.startsWith(wanted) || time.startsWith(`0${wanted}`));
  return [...new Set([...(read === undefined ? [] : [read]), ...fitting])].slice(0, countMax);
}

const usualDays: readonly (readonly Weekday[])[] = [
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5, 6, 7],
  [6, 7],
  [1, 3, 5],
  [2, 4],
  [1],
  [2],
  [3],
  [4],
  [5],
  [6],
  [7],
];

function daysLike(typed: string): readonly string[] {
  const read = readDays(typed);
  const fitting = usualDays
    .map(daysWords)
    .filter((words) => words.toLowerCase().includes(typed.toLowerCase()));
  return [...new Set([...(read === undefined ? [] : [daysWords(read)]), ...fitting])].slice(
    0,
    countMax,
  );
}

function same(value: string): ProposedValue {
  return { name: value, value };
}
