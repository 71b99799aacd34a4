import pLimit from "p-limit";
import { filterWords } from "#command/explain-subscription.ts";
import { filterOf } from "#command/read-subscription.ts";
import type { WantedFeed } from "#model/draft.ts";
import type { FilterTrial } from "#model/filter-trial.ts";
import type { CardItem } from "#model/message.ts";
import type { Filter } from "#model/subscription.ts";
import { cutText } from "#shared/cut-text.ts";
import { explainFinding, seekFeed } from "../feeds/find-feed.ts";
import { feedToFollow } from "../feeds/keep-feed.ts";
import type { Asker } from "../requests/asker.ts";
import { filterLengthMax } from "./list-subscriptions.ts";
import type { SubscribeWorld } from "./subscribe.ts";
import { tryOnDocument } from "./try-filter.ts";

/** A feed with what its filter would have done. */
export type TriedFeed = { readonly feed: WantedFeed; readonly trial: FilterTrial };

/** Feeds whose filters are tried in one import, how many at a time, and the words that their filters may have together. */
const triedMax = 20;
const atOnce = 10;
const wordsMax = 1000;

/**
 * Tries the filters of feeds on what each shows now.
 *
 * @returns `tried`: those to be confirmed; `untried`: those with a filter that there is nothing to try on;
 * `postponed`: those with a filter that are too many for one time; `spent`: a sentence where that is for the asker's new pages
 */
export async function tryListed(
  world: SubscribeWorld,
  asker: Asker,
  feeds: readonly WantedFeed[],
): Promise<{
  readonly tried: readonly TriedFeed[];
  readonly untried: readonly WantedFeed[];
  readonly postponed: readonly WantedFeed[];
  readonly spent?: string;
}> {
  const filtered = feeds.filter(({ command }) => filterWords(filterOf(command)) !== undefined);
  const taken = forOneTime(filtered);
  const settings = await world.channels.settings(asker.channel);
  const standing = settings === undefined ? [] : [settings.filter];
  const limit = pLimit(atOnce);
  const trials = await Promise.all(
    taken.map((feed) => limit(() => tryOne(world, asker, feed, standing))),
  );
  const spent = trials.find((trial) => typeof trial === "string");
  return {
    tried: taken.flatMap((feed, at) => {
      const trial = trials[at];
      return typeof trial === "object" ? [{ feed, trial }] : [];
    }),
    untried: taken.filter((_, at) => trials[at] === undefined),
    postponed: filtered.filter((_, at) => at >= taken.length || typeof trials[at] === "string"),
    ...(spent !== undefined && { spent }),
  };
}

function forOneTime(filtered: readonly WantedFeed[]): readonly WantedFeed[] {
  let words = 0;
  const tooMany = filtered.findIndex(({ command }, at) => {
    const { only, not, outletsOnly, outletsNot } = filterOf(command);
    words += [only, not, outletsOnly, outletsNot].flat().length;
    return at === triedMax || words > wordsMax;
  });
  return tooMany === -1 ? filtered : filtered.slice(0, tooMany);
}

/** @returns `undefined` when the feed shows nothing that came out lately, or cannot be read now; a sentence when it may not be */
async function tryOne(
  world: SubscribeWorld,
  asker: Asker,
  { command }: WantedFeed,
  standing: readonly Filter[],
): Promise<FilterTrial | string | undefined> {
  const finding = await seekFeed(world, asker, command.url);
  if (finding.kind === "allowance-spent") return explainFinding(finding, "");
  if (finding.kind !== "feed") return undefined;
  const feed = await feedToFollow(world, finding.url, finding.feed);
  const now = world.clock.now();
  const trial = tryOnDocument(filterOf(command), feed, finding.feed.items, now, standing);
  return trial.kept + trial.dropped === 0 ? undefined : trial;
}

/** What the filters would have done, a feed to a line. */
export function triedFeedItems(tried: readonly TriedFeed[]): readonly CardItem[] {
  return tried.map(({ feed: { command, title }, trial: { kept, dropped } }) => ({
    title: title ?? new URL(command.url).host,
    url: command.url,
    facts: [
      cutText(filterWords(filterOf(command)) ?? "", filterLengthMax),
      `keeps ${kept} of ${kept + dropped}`,
    ],
  }));
}
