import { tasteStep, tasteWordsOf, withTastes } from "#digest/taste-words.ts";
import type { ChosenStory } from "#digest/tell-story.ts";
import type { DigestButton } from "#model/button.ts";
import type { Channel } from "#model/channel.ts";
import type { DigestStory } from "#model/digest.ts";
import { dayMs } from "#shared/durations.ts";
import { unreachable } from "#shared/unreachable.ts";
import type { ChannelStore } from "../channel-ports.ts";
import type { Clock } from "../ports.ts";
import { draftId } from "../requests/offer-choice.ts";
import { chooseDigest } from "./choose-digest.ts";
import { type ComposeDigestWorld, recalled, tellChosen } from "./compose-digest.ts";

export type PressStoryWorld = ComposeDigestWorld & {
  readonly channels: ChannelStore;
  readonly clock: Clock;
};

/** So much of a press's id fits a button, and tells it from others of its story. */
const pressLengthMax = 12;

/** A press whose job comes again, within days, weighs nothing more. */
const countedMs = 5 * dayMs;

export type StoryButton = Extract<DigestButton, { readonly press: "more" | "less" | "undo" }>;

/** What a press on a story of a digest has done. */
export type StoryAnswer =
  /** The digest, the story's entries or the channel is stored no more. */
  | { readonly kind: "forgotten" }
  /** `words` weigh more now in this channel's digests; `story` is told with all its points. */
  | { readonly kind: "more"; readonly story: DigestStory; readonly words: readonly string[] }
  /** `words` weigh less; `undo` takes that back. */
  | {
      readonly kind: "less";
      readonly headline: string;
      readonly words: readonly string[];
      readonly undo: StoryButton;
    }
  | { readonly kind: "undone"; readonly words: readonly string[] };

/**
 * Does what a button under a story of a digest says: More tells what else there is and raises the
 * weight of the story's words for this channel, Less like this lowers it, Undo takes the lowering back.
 *
 * The story is found again as the digest told it, so the same press always means the same words.
 *
 * @param id names the press: one whose job comes twice counts once
 */
export async function pressStory(
  world: PressStoryWorld,
  channel: Channel,
  { press, date, slot, story: place, of }: StoryButton,
  id: string,
): Promise<StoryAnswer> {
  const whole = await world.channels.whole(channel);
  const deliveries = await world.deliveries.recent(channel, date);
  const delivery = deliveries.find(({ key }) => key.date === date && key.slot === slot);
  if (whole === undefined || delivery === undefined) return { kind: "forgotten" };
  const choice = await chooseDigest(world, whole, delivery.claimedAt);
  const chosen = recalled(choice, delivery.told).find(({ standing }) => standing.place === place);
  if (chosen === undefined) return { kind: "forgotten" };

  const words = wordsOf(chosen, choice.judged);
  const step = press === "less" ? -tasteStep : tasteStep;
  // Two people may take one press back, or one of them twice.
  const what = of === undefined ? id : `${of}#undone#${date}#${slot}#${place}`;
  const until = new Date(world.clock.now().getTime() + countedMs);
  await world.channels.changeSettingsOnce(
    channel,
    { work: `PRESS#${what}`, until },
    (settings) => ({
      ...settings,
      tastes: withTastes(settings.tastes, words, step),
    }),
  );
  switch (press) {
    case "more":
      return { kind: "more", story: await tellChosen(world, chosen), words };
    case "less":
      return {
        kind: "less",
        headline: chosen.standing.lead.title,
        words,
        undo: { press: "undo", date, slot, story: place, of: draftId(id).slice(-pressLengthMax) },
      };
    case "undo":
      return { kind: "undone", words };
    default:
      return unreachable(press);
  }
}

function wordsOf(
  { story, standing }: ChosenStory,
  judged: readonly {
    readonly story: { readonly id: string; readonly entries: ChosenStory["fresh"] };
  }[],
): readonly string[] {
  const others = judged.filter((one) => one.story.id !== story.id);
  return tasteWordsOf(
    standing.lead,
    story.entries,
    others.flatMap((one) => one.story.entries),
  );
}
