import { withoutKeys } from "#model/link-secret.ts";
import type { Subscription } from "#model/subscription.ts";
import { cutText } from "#shared/cut-text.ts";

/** What Slack shows of an option, in characters; Discord shows 100. A title leaves room in it for what tells it apart. */
const labelLengthMax = 75;
const titleLengthMin = 30;

/** Feeds to choose among, by title. The host tells those of one title apart, or else the whole address. */
export function feedOptions(
  all: readonly Subscription[],
  countMax: number,
): readonly { readonly value: Subscription["feedId"]; readonly label: string }[] {
  const isAlone = (feed: Subscription) =>
    all.filter((one) => one.title === feed.title && hostOf(one) === hostOf(feed)).length === 1;
  return all
    .toSorted((a, b) => a.title.localeCompare(b.title))
    .slice(0, countMax)
    .map((one) => {
      const where = isAlone(one)
        ? hostOf(one)
        : withoutKeys(one.feedUrl).replace(/^https?:\/\//, "");
      const titleLengthMax = Math.max(titleLengthMin, labelLengthMax - where.length - 3);
      return { value: one.feedId, label: `${cutText(one.title, titleLengthMax)} (${where})` };
    });
}

function hostOf({ feedUrl }: Subscription): string {
  return new URL(feedUrl).host;
}
