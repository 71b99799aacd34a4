import type { Platform } from "#model/channel.ts";
import { languageName } from "#model/language-name.ts";
import { listWords } from "#model/list-words.ts";
import type { DeliveryMode, FeedWeight, Filter } from "#model/subscription.ts";
import { typedAs } from "./typed-as.ts";

/** "in the daily digest", "live". */
export function modeWords(mode: DeliveryMode): string {
  return mode === "daily" ? "in the digest" : "live";
}

/** How much a feed counts in the digest; `undefined` where it counts like any other. */
export function weightWords(weight: FeedWeight | undefined): string | undefined {
  return weight === undefined || weight === "usual" ? undefined : `weight ${weight}`;
}

/** What a filter lets through, in words; `undefined` when that is everything. */
export function filterWords({
  only,
  not,
  outletsOnly,
  outletsNot,
  languages,
}: Filter): string | undefined {
  const parts = [
    ...(only.length === 0 ? [] : [`only with ${quoted(only)}`]),
    ...(not.length === 0 ? [] : [`not with ${quoted(not)}`]),
    ...(outletsOnly.length === 0 ? [] : [`only from ${quoted(outletsOnly)}`]),
    ...(outletsNot.length === 0 ? [] : [`not from ${quoted(outletsNot)}`]),
    ...(languages.length === 0 ? [] : [`only in ${listWords(languages.map(languageName), "or")}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(", ");
}

function quoted(words: readonly string[]): string {
  return listWords(
    words.map((word) => `“${word}”`),
    "or",
  );
}

/** The channel is full. */
export function tooManySentence(max: number, platform: Platform): string {
  return `${max} feeds are followed here already, which is the most there can be. Remove one with ${typedAs(platform, "unsubscribe")}, then subscribe again.`;
}

/** What changes when a channel subscribes again to what it follows. */
export function alreadySentence(title: string, mode: DeliveryMode, platform: Platform): string {
  const other = mode === "daily" ? "live" : "daily";
  return `${title} is followed here already, ${modeWords(mode)}. Add ${platform === "slack" ? other : `delivery: ${other}`} to the command to change that.`;
}

/** How a day of clock changes is treated; said beside the next times. */
export const clockChangeRule =
  "On a day when clocks change, a time that is skipped moves on by the change, and one that comes twice counts once.";
