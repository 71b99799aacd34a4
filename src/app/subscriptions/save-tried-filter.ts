import type { FeedId } from "#model/feed-id.ts";
import type { Answer } from "#model/message.ts";
import type { Filter } from "#model/subscription.ts";
import { wordsLine } from "#present/settings-lines.ts";
import { type ChangeSettingsWorld, changeSettings } from "../channels/change-settings.ts";
import { type Asker, card, excuse } from "../requests/asker.ts";
import { noteChange } from "../requests/note-change.ts";
import { followTried } from "./follow-listed.ts";
import { followChosen, type SubscribeWorld, waysOf } from "./subscribe.ts";
import { filterOffLine } from "./tried-filter-card.ts";

/** Saves a filter that was tried: the channel's, that of a feed, or that with which feeds are to be followed. */
export async function saveTriedFilter(
  world: ChangeSettingsWorld & SubscribeWorld,
  asker: Asker,
  draft: string,
): Promise<Answer> {
  const found = await world.drafts.draft(asker.channel, draft);
  if (found?.kind === "subscription") {
    return followChosen(world, asker, found.command, { url: found.url }, true);
  }
  if (found?.kind === "import") return followTried(world, asker, found.feeds);
  if (found?.kind !== "filter") {
    return excuse("That filter is too old. Try it again, from the settings or with the command.");
  }
  if (found.feedId !== undefined) return saveFeedFilter(world, asker, found.feedId, found.filter);
  const { only, not, outletsOnly, outletsNot, languages } = found.filter;
  return changeSettings(world, asker, {
    kind: "settings",
    only: wordsLine(only),
    not: wordsLine(not),
    outletsOnly: wordsLine(outletsOnly),
    outletsNot: wordsLine(outletsNot),
    languages,
  });
}

async function saveFeedFilter(
  world: ChangeSettingsWorld,
  asker: Asker,
  feedId: FeedId,
  filter: Filter,
): Promise<Answer> {
  const changed = await world.channels.changeSubscription(asker.channel, feedId, (one) => ({
    ...one,
    filter,
  }));
  if (changed === undefined) {
    return excuse("Nothing was saved: that feed is not followed here any more.");
  }
  const words = waysOf(changed);
  await noteChange(world, asker, `changed ${changed.title}: ${words}`);
  const saved = `Saved. ${changed.title} now comes ${words}.`;
  return card({ lines: [saved, filterOffLine(asker)] });
}
