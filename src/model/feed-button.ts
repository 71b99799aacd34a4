import { asFeedId, type FeedId } from "./feed-id.ts";

/** A button under the report of a broken feed. */
export type FeedButton = {
  /** `fix`: look for the feed's new address. `mute`: say nothing more of it for a while. `remove`: unsubscribe. */
  readonly press: "fix" | "mute" | "remove";
  readonly feedId: FeedId;
};

/** Writes a button as an id of at most 100 characters, Discord's limit. */
export function feedButtonId({ press, feedId }: FeedButton): string {
  return `feed:${press}:${feedId}`;
}

/** @returns `undefined` when `id` is not one that {@link feedButtonId} made */
export function parseFeedButtonId(id: string): FeedButton | undefined {
  const match = /^feed:(fix|mute|remove):(\w+)$/.exec(id);
  const feedId = asFeedId(match?.[2] ?? "");
  if (match === null || feedId === undefined) return undefined;
  return { press: match[1] as FeedButton["press"], feedId };
}
