import { listedFeed } from "#command/listed-subscription.ts";
import { writeOpml } from "#feed/opml.ts";
import type { ListedFeed } from "#model/feed-offer.ts";
import { withoutKeys } from "#model/link-secret.ts";
import type { Answer } from "#model/message.ts";
import type { Subscription } from "#model/subscription.ts";
import { cutText } from "#shared/cut-text.ts";
import type { ChannelStore } from "../channel-ports.ts";
import { type Asker, card, sentence } from "../requests/asker.ts";
import { nothingFollowed } from "../requests/not-followed.ts";

/** Characters of OPML in one part: Slack shows it in a message, and refuses more than about 11,000. */
const partMax = 8000;

/** Longest list of what is left out, in characters. */
const leftMax = 500;

/** Messages with which Slack lets a command be answered. @see https://docs.slack.dev/interactivity/handling-user-interaction */
const answersMax = 5;

/**
 * Gives a channel's feeds as OPML to take away, with how it follows each.
 *
 * @param isInForm whether the answer stands in a form of Slack's, which shows all parts at once
 */
export async function exportFeeds(
  { channels }: { readonly channels: ChannelStore },
  asker: Asker,
  isInForm = false,
): Promise<Answer> {
  const { subscriptions = [] } = (await channels.whole(asker.channel)) ?? {};
  if (subscriptions.length === 0) return nothingFollowed(asker);
  const sorted = subscriptions.toSorted((a, b) => a.title.localeCompare(b.title));
  const isOthers = ({ addedBy, feedUrl }: Subscription) =>
    addedBy !== asker.userId && withoutKeys(feedUrl) !== feedUrl;
  const feeds = sorted.filter((one) => !isOthers(one)).map(listedFeed);
  const left = sorted.filter(isOthers).map(({ title }) => title);
  const leftLines =
    left.length === 0
      ? []
      : [
          `Left out, as their addresses have a key in them that somebody else gave: ${cutText(left.join(", "), leftMax)}.`,
        ];
  const { channelName } = asker.asked;
  const title = `Feeds${channelName === undefined ? "" : ` of #${channelName}`}, by Newsbrief`;
  const parts = partsOf(title, feeds);
  if (asker.channel.platform === "slack" && !isInForm && parts.length > answersMax) {
    return sentence(
      "With all their filters these feeds are more than Slack shows in answer to a command. Open my Home tab, and press Export OPML there.",
    );
  }
  if (feeds.length === 0) return card({ lines: leftLines });
  const here = feeds.length === 1 ? "Here is one feed" : `Here are ${feeds.length} feeds`;
  return card({
    lines: [
      asker.channel.platform === "discord"
        ? `${here} as OPML. Any feed reader imports it; so does /import in another channel.`
        : `${here} as OPML. Copy it into a file for a feed reader, or into /brief import in another channel.${parts.length === 1 ? "" : ` It comes in ${parts.length} parts, each a file of its own.`}`,
      ...leftLines,
    ],
    file: { name: "newsbrief.opml", text: writeOpml(title, feeds), parts },
  });
}

/** The feeds in documents that each fit into one message. */
function partsOf(title: string, feeds: readonly ListedFeed[]): readonly string[] {
  const groups: ListedFeed[][] = [[]];
  for (const feed of feeds) {
    const group = groups.at(-1) ?? [];
    if (group.length > 0 && writeOpml(title, [...group, feed]).length > partMax)
      groups.push([feed]);
    else group.push(feed);
  }
  return groups.map((group) => writeOpml(title, group));
}
