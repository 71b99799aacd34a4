import type { Subscription } from "#model/subscription.ts";

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
    .map((one) => ({
      value: one.feedId,
      label: `${one.title} (${isAlone(one) ? hostOf(one) : one.feedUrl.replace(/^https?:\/\//, "")})`,
    }));
}

function hostOf({ feedUrl }: Subscription): string {
  return new URL(feedUrl).host;
}
