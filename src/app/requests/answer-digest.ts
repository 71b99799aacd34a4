import type { ChannelSettings } from "#model/channel-settings.ts";
import type { DigestReceipt, DigestStory } from "#model/digest.ts";
import type { Answer, CardItem } from "#model/message.ts";
import { nextDue } from "#model/schedule.ts";
import { momentWords } from "#model/time-words.ts";
import { entryWhyLines, manyFeedsLine, unknownLines } from "#present/digest-why.ts";
import { feedWhyLines } from "#present/feed-why.ts";
import { plainHeadline } from "#present/story-lines.ts";
import { isolated } from "#shared/isolate-text.ts";
import { unreachable } from "#shared/unreachable.ts";
import { mutedWords } from "../channels/muted-words.ts";
import { pauseWords } from "../channels/repair-channel.ts";
import { type ExplainWhyWorld, explainWhy } from "../digests/explain-why.ts";
import { type PressStoryWorld, pressStory, type StoryButton } from "../digests/press-story.ts";
import { type Asker, card, excuse, sentence } from "./asker.ts";
import { nothingFollowed } from "./not-followed.ts";

/** Says why an article came here or did not, or how a feed does. */
export async function answerWhy(
  world: PressStoryWorld & ExplainWhyWorld,
  asker: Asker,
  about: string,
): Promise<Answer> {
  const whole = await world.channels.whole(asker.channel);
  if (whole === undefined || whole.subscriptions.length === 0) {
    return nothingFollowed(asker);
  }
  const { zone } = whole.settings.schedule;
  const footer = `Times are in ${zone}.`;
  const why = await explainWhy(world, whole, about);
  switch (why.kind) {
    case "unknown":
      return card({ lines: unknownLines(why) });
    case "many-feeds":
      return sentence(manyFeedsLine(why));
    case "feed":
      return card({
        footer,
        title: why.feed.feed.title,
        lines: [
          ...feedWhyLines(why.feed, zone),
          ...silenceLines(whole.settings, asker, world.clock.now()),
        ],
      });
    case "entry":
      return card({
        footer,
        lines: [
          ...why.entries.flatMap((entry) => entryWhyLines(entry, zone)),
          ...silenceLines(whole.settings, asker, world.clock.now()),
        ],
      });
    default:
      return unreachable(why);
  }
}

/** Why nothing at all comes to the channel, or not next time, where that is so. */
function silenceLines(settings: ChannelSettings, { asked }: Asker, now: Date): readonly string[] {
  const { schedule, skipped } = settings;
  const next = nextDue(schedule, now, 1).find(({ date }) => skipped.includes(date));
  return [
    ...[mutedWords(settings, now), pauseWords(settings, asked)].filter(
      (line) => line !== undefined,
    ),
    ...(next === undefined
      ? []
      : [`The next digest, of ${momentWords(next.at, schedule.zone)}, is skipped.`]),
  ];
}

/** Does what a button under a story says, and says what it did. */
export async function answerStoryPress(
  world: PressStoryWorld,
  { channel, id }: Asker,
  button: StoryButton,
): Promise<Answer> {
  const answer = await pressStory(world, channel, button, id);
  switch (answer.kind) {
    case "forgotten":
      return excuse(
        "I do not have that story any more: its digest is too old, or its feed is not followed here now. Its link still leads to the article.",
      );
    case "more":
      return moreCard(answer.story, answer.words, button);
    case "less":
      return card({
        lines: [`Less like “${answer.headline}” from now on.`, ...tastesLine("less", answer.words)],
        buttons: [{ label: "Take that back", button: answer.undo }],
      });
    case "undone":
      return sentence("Taken back: such stories count as before.");
    default:
      return unreachable(answer);
  }
}

/** Receipts and points shown at one time; a card has its limits. */
const linesMax = 12;

/** All that is known of a story: what is new with its receipts, what others add, and where to read it. */
function moreCard(story: DigestStory, words: readonly string[], button: StoryButton): Answer {
  const { url, outlet, sentences, points, further, news, disagreement, receipts } = story;
  const links = [...(url === undefined ? [] : [{ outlet: outlet ?? "", url }]), ...further];
  const told = [
    ...(news === undefined ? [] : [`New: ${news}`]),
    ...sentences,
    ...(disagreement === undefined ? [] : [disagreement]),
  ];
  const beside = [...receipts, ...points].filter(
    ({ text }) => ![story.headline, ...told].some((line) => line.includes(text)),
  );
  const unique = [...new Map(beside.map((one) => [one.text, one])).values()];
  return card({
    title: plainHeadline(story),
    lines: [
      ...told,
      ...unique.slice(0, linesMax).map(pointLine),
      // The digest said all of it: who pressed to read on is told so, and where there may be more.
      ...(unique.length === 0 ? ["The feeds say no more of it; the article may."] : []),
      ...tastesLine("more", words),
    ],
    items: links.map(
      ({ outlet: name, url: link }): CardItem => ({
        title: name || new URL(link).host,
        url: link,
        facts: [],
      }),
    ),
    // Whoever only wanted to read on takes the weight back with it.
    ...(words.length > 0 && {
      buttons: [{ label: "Less like this", button: { ...button, press: "less" } }],
    }),
  });
}

/** A sentence, letter by letter, with the outlet whose it is. */
function pointLine({ text, outlet }: DigestReceipt): string {
  return outlet === undefined ? `• ${text}` : `• ${text} (${isolated(outlet)})`;
}

function tastesLine(direction: "more" | "less", words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const list = words.map((word) => `“${isolated(word)}”`).join(", ");
  return [`In the digests here, stories with ${list} count for ${direction} now.`];
}
