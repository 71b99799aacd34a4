import type { Digest, DigestStory } from "#model/digest.ts";

/** "Monday 2 March", in the digest's own calendar. */
export function dateWords({ date }: Pick<Digest, "date">): string {
  return new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(",", "");
}

/** "5 stories · 3 min read · delayed"; on a quiet day the whole truth in one line. */
export function digestFacts(digest: Digest): string {
  const { stories, readingMinutes, isDelayed } = digest;
  const delayed = isDelayed ? ["delayed"] : [];
  if (stories.length === 0) return [quietLine(digest), ...delayed].join(" · ");
  return [count(stories.length, "story", "stories"), `${readingMinutes} min read`, ...delayed].join(
    " · ",
  );
}

/** Why there is nothing: the feeds were looked at, and are well. */
export function quietLine({ feedCount, troubles }: Digest): string {
  const well = feedCount - troubles.length;
  const checked = `A quiet day: nothing new in ${count(feedCount, "feed", "feeds")}`;
  if (troubles.length === 0) return `${checked}, all of them healthy.`;
  return `${checked}; ${well === 0 ? "none" : well} of them healthy.`;
}

/** Three quiet mornings in a row may be a wish, or a mistake: the channel is asked. */
export const quietMorningsAsked = 3;

/** Asks whether to change something, after a run of quiet mornings. */
export function quietQuestion({ quietMornings }: Digest): string | undefined {
  if (quietMornings === 0 || quietMornings % quietMorningsAsked !== 0) return undefined;
  return `That makes ${quietMornings} quiet digests in a row. Add a feed, or choose other days?`;
}

/** "4 outlets, 2 independent". */
export function outletWords({ outletCount, independentCount, outlet }: DigestStory): string {
  if (outletCount <= 1) return outlet ?? "";
  const outlets = `${outletCount} outlets`;
  return independentCount < outletCount ? `${outlets}, ${independentCount} independent` : outlets;
}

/** "2 h", "3 d": how old a story is when it is told. */
export function ageWords(publishedAt: Date, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - publishedAt.getTime()) / 60_000));
  if (minutes < 60) return `${Math.max(minutes, 1)} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} d`;
}

/** "Next digest: Tuesday 3 March, 08:00 (Europe/Paris)". */
export function nextWords({ nextAt, zone }: Digest): string | undefined {
  if (nextAt === undefined) return undefined;
  const words = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  }).formatToParts(nextAt);
  const part = (type: string) => words.find((one) => one.type === type)?.value ?? "";
  const day = `${part("weekday")} ${part("day")} ${part("month")}`;
  return `Next digest: ${day}, ${part("hour")}:${part("minute")} (${zone})`;
}

/** A feed that cannot be read, in one line. */
export function troubleLine({ title, reason }: Digest["troubles"][number]): string {
  return `${title}: ${reason}`;
}

/** The sentences of a story as told: what is new first, where it was told before. */
export function storySentences({ news, sentences, disagreement }: DigestStory): readonly string[] {
  return [
    ...(news === undefined ? [] : [`New: ${news}`]),
    ...sentences,
    ...(disagreement === undefined ? [] : [disagreement]),
  ];
}

/** The whole digest as plain text, for screen readers and notifications. */
export function plainDigest(digest: Digest): string {
  const stories = digest.stories.map((story) =>
    [story.headline, ...storySentences(story), outletWords(story), story.url]
      .filter((line) => line !== undefined && line !== "")
      .join("\n"),
  );
  return [
    `${dateWords(digest)}: ${digestFacts(digest)}`,
    ...stories,
    ...digest.troubles.map(troubleLine),
    quietQuestion(digest),
    nextWords(digest),
  ]
    .filter((part) => part !== undefined)
    .join("\n\n");
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
